// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lab/behaviour.h"
#include "lab/dice.h"

namespace lab {

/// A name as a filtering resolver gives it: with the address of a sinkhole in place of its own.
class Liar final : public Behaviour
{
public:
    Liar(std::unique_ptr<Behaviour> truly, const LabWorld &world, const Dice &dice);

    core::DomainName name() const override { return m_truly->name(); }
    QString truth() const override { return m_truly->truth(); }
    QString description() const override { return m_truly->description(); }
    dns::Message answer(const dns::Question &question, core::UtcMs at,
                        const core::IpAddress &asker) const override;

private:
    std::unique_ptr<Behaviour> m_truly;
    core::IpAddress m_sinkhole;
};

} // namespace lab
