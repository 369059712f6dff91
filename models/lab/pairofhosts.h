// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

#include "lab/behaviour.h"
#include "lab/zone.h"

namespace lab {

/// sink.test: an ordinary service on two fixed servers at two hosters. Of 897 benign names in a
/// campus capture of 2018, 51 were in two networks (simulator-figures). What is worth practising is
/// that one of the practice resolvers lies about it, see Liar.
class PairOfHosts final : public Behaviour
{
    Q_DECLARE_TR_FUNCTIONS(lab::PairOfHosts)

public:
    PairOfHosts(const LabWorld &world, quint32 seed);

    core::DomainName name() const override { return m_zone.apex(); }
    QString truth() const override;
    QString description() const override;
    dns::Message answer(const dns::Question &question, core::UtcMs at,
                        const core::IpAddress &asker) const override;

    static constexpr quint32 ttlSeconds = 5;

private:
    Dice m_dice;
    Zone m_zone;
    QList<core::IpAddress> m_hosts;
};

} // namespace lab
