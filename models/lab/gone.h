// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

#include "lab/behaviour.h"
#include "lab/zone.h"

namespace lab {

/// gone.test: a name that no longer exists, as 53 % of listed flux names no longer did or had a
/// single address left (simulator-figures, fluxdetect2011). The zone above says so.
class Gone final : public Behaviour
{
    Q_DECLARE_TR_FUNCTIONS(lab::Gone)

public:
    Gone(const LabWorld &world, quint32 seed);

    core::DomainName name() const override { return m_name; }
    QString truth() const override;
    QString description() const override;
    dns::Message answer(const dns::Question &question, core::UtcMs at,
                        const core::IpAddress &asker) const override;

private:
    core::DomainName m_name;
    Zone m_parent; ///< test
};

} // namespace lab
