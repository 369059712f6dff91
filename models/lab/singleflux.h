// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

#include "lab/behaviour.h"
#include "lab/rotation.h"
#include "lab/zone.h"

namespace lab {

/// flux.test: single flux. The addresses are infected machines on access lines and change with each
/// TTL; the name servers stay.
///
/// Five addresses an answer (Holz et al., NDSS 2008) out of a Rotation. Only the clock differs from
/// what was measured: a TTL of 300 s became 3 s, so that a verdict takes less than a minute.
///
/// IPv4 alone: no published flux network used IPv6, so AAAA has no data. The authority never fails,
/// though 4.6 % of look-ups of flux names did (Holz): there the name servers were infected machines
/// too, which is double flux.
class SingleFlux final : public Behaviour
{
    Q_DECLARE_TR_FUNCTIONS(lab::SingleFlux)

public:
    SingleFlux(const LabWorld &world, quint32 seed);

    core::DomainName name() const override { return m_zone.apex(); }
    QString truth() const override;
    QString description() const override;
    dns::Message answer(const dns::Question &question, core::UtcMs at,
                        const core::IpAddress &asker) const override;

    static constexpr quint32 ttlSeconds = 3;

private:
    Zone m_zone;
    Rotation m_rotation;
};

} // namespace lab
