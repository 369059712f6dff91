// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

#include "lab/behaviour.h"
#include "lab/rotation.h"
#include "lab/zone.h"

namespace lab {

/// double.test: double flux. As flux.test, and the name servers are infected machines of the same
/// pool too: which three of eight serve the zone, and where each of them is, changes every 12 s.
///
/// SAC025 (ICANN 2008) describes the scheme; Caglayan et al. (CATCH 2009) saw the name servers
/// change every 12 to 24 hours at address TTLs of minutes. At the lab's pace that would be seven
/// minutes; it is 12 s, so that a verdict takes less than a minute.
class DoubleFlux final : public Behaviour
{
    Q_DECLARE_TR_FUNCTIONS(lab::DoubleFlux)

public:
    DoubleFlux(const LabWorld &world, quint32 seed);

    core::DomainName name() const override { return m_zone.apex(); }
    QString truth() const override;
    QString description() const override;
    dns::Message answer(const dns::Question &question, core::UtcMs at,
                        const core::IpAddress &asker) const override;

    static constexpr quint32 ttlSeconds = 3;
    static constexpr quint32 serverPeriodSeconds = 12; ///< twice the TTL of its records
    static constexpr int serverNames = 8;
    static constexpr int serversAtOnce = 3;

private:
    dns::Message addresses(const dns::Question &question, core::UtcMs at) const;
    dns::Message nameServers(const dns::Question &question, core::UtcMs at) const;
    core::Record serverAddress(qsizetype server, core::UtcMs at) const;

    Zone m_zone;
    Rotation m_rotation;
    QList<core::DomainName> m_servers;
};

} // namespace lab
