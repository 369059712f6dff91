// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

#include "lab/behaviour.h"
#include "lab/zone.h"

namespace lab {

/// flux.test: single flux. The addresses are infected machines on access lines and change with each
/// TTL; the name servers stay.
///
/// What FluXOR (Passerini et al., DIMVA 2008) saw of a flux name in 3 hours, 41 of its TTLs: 98 ±
/// 37 addresses in 38 ± 12 networks. The pool of 305 is what such a name, at 122 new machines a
/// day, shows in two days. Five addresses an answer and the operators' shares: Holz et al., NDSS
/// 2008. Only the clock differs: a TTL of 300 s became 3 s, so that a verdict takes less than a
/// minute.
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
    static constexpr int addressesAnAnswer = 5;
    /// Each place in the answer has machines of its own, so that no answer holds one twice.
    static constexpr int hostsAPlace = 61;
    static constexpr int poolSize = addressesAnAnswer * hostsAPlace;

private:
    core::IpAddress hostAt(quint64 place, quint64 period) const;

    Dice m_dice;
    Zone m_zone;
    QList<core::IpAddress> m_pool;
};

} // namespace lab
