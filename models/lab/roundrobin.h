// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

#include "lab/behaviour.h"
#include "lab/zone.h"

namespace lab {

/// rr.test: round robin (RFC 1794). Four fixed hosts of one hoster, two in each of two networks,
/// with an IPv4 and an IPv6 address each; only their order changes, with each TTL. Of 897 benign
/// names in a campus capture of 2018, 830 stayed in one network like this (simulator-figures).
class RoundRobin final : public Behaviour
{
    Q_DECLARE_TR_FUNCTIONS(lab::RoundRobin)

public:
    RoundRobin(const LabWorld &world, quint32 seed);

    core::DomainName name() const override { return m_zone.apex(); }
    QString truth() const override;
    QString description() const override;
    dns::Message answer(const dns::Question &question, core::UtcMs at,
                        const core::IpAddress &asker) const override;

    static constexpr quint32 ttlSeconds = 5;
    static constexpr int hosts = 4;

private:
    Dice m_dice;
    Zone m_zone;
    QList<core::IpAddress> m_v4;
    QList<core::IpAddress> m_v6;
};

} // namespace lab
