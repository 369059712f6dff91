// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

#include "lab/behaviour.h"
#include "lab/zone.h"

namespace lab {

/// pool.test: a volunteer pool. Four servers an answer, drawn anew with each TTL from some hundred
/// that volunteers run: most of them at hosters, some in universities, some on lines at home.
///
/// NTP pool names in a campus capture of 2018 (simulator-figures): TTL 150 s, 4 addresses an
/// answer, in 21 minutes up to 23 addresses of 22 networks in 16 countries. The TTL is cut to 5 s.
class VolunteerPool final : public Behaviour
{
    Q_DECLARE_TR_FUNCTIONS(lab::VolunteerPool)

public:
    VolunteerPool(const LabWorld &world, quint32 seed);

    core::DomainName name() const override { return m_zone.apex(); }
    QString truth() const override;
    QString description() const override;
    dns::Message answer(const dns::Question &question, core::UtcMs at,
                        const core::IpAddress &asker) const override;

    static constexpr quint32 ttlSeconds = 5;
    static constexpr int addressesAnAnswer = 4;

private:
    Dice m_dice;
    Zone m_zone;
    QList<core::IpAddress> m_servers;
};

} // namespace lab
