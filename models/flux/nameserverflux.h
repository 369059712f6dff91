// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <span>
#include <vector>

#include <QHash>
#include <QSet>

#include "core/clock.h"
#include "flux/addressbook.h"

namespace flux {

/// F9: do the name servers of the zone themselves move? One vantage. N is the NS set of the
/// enclosing zone cut, parent and child apart; G the addresses of those servers, looked at in
/// rounds: one ends when a server is asked again or the set changes. Cost of an answer: O(its
/// records + |G| of one round, at most 256).
class NameServerFlux
{
public:
    /// The zone `zone` (number and length of its name) gives this NS set, by itself or its parent.
    void nameServers(core::UtcMs at, quint32 zone, qsizetype zoneLength, bool isDelegation,
                     std::span<const quint32> servers);
    void addresses(core::UtcMs at, quint32 server, bool isV6, std::span<const quint32> ids,
                   const AddressBook &book);
    void soa(quint32 refreshSeconds, quint32 retrySeconds);

    /// Sets of the last seven days, of the child or the parent, whichever gave more.
    int sets() const;
    int servers() const { return static_cast<int>(m_child.current.size()); }
    const std::vector<quint32> &current() const { return m_child.current; }
    /// Rounds in which G was seen, the open one included.
    int rounds() const { return m_rounds + (m_open.isEmpty() ? 0 : 1); }
    /// Mean of 1 − Jaccard of G from round to round; none below two.
    std::optional<double> turnover() const;
    int operators() const { return static_cast<int>(m_operators.size()); }
    int networks() const { return static_cast<int>(m_networks.size()); }
    const QSet<AddressId> &all() const { return m_all; } ///< G over all time
    bool holds(AddressId host) const { return m_all.contains(host); }
    /// Parent and child name other servers.
    bool isLame() const;
    /// Three sets in seven days, or more than half of G replaced in two consecutive rounds; when it
    /// was seen last. Positive only together with where G is: see decision.h.
    std::optional<core::UtcMs> movedAt() const;
    std::optional<core::UtcMs> firstMovedAt() const { return m_firstMovedAt; }
    /// SOA refresh or retry below 900 s; none without an SOA.
    std::optional<bool> isShortSoa() const { return m_isShortSoa; }
    std::optional<quint32> soaRetrySeconds() const { return m_soaRetry; }

private:
    struct Side
    {
        struct Set
        {
            std::vector<quint32> servers;
            core::UtcMs lastAt = 0;
        };
        std::vector<quint32> current;
        std::vector<Set> week;
    };

    void note(Side &side, core::UtcMs at, std::span<const quint32> servers);
    void closeRound();
    std::vector<AddressId> seenNow() const;
    bool movesInOpenRound() const;
    void noteMove(core::UtcMs at);

    quint32 m_zone = 0;
    qsizetype m_zoneLength = -1;
    Side m_child;
    Side m_parent;
    QHash<quint32, std::array<std::vector<AddressId>, 2>> m_serverHosts; ///< A and AAAA, sorted
    QSet<quint64> m_open; ///< servers and types asked in this round
    core::UtcMs m_openAt = 0;
    std::vector<AddressId> m_last; ///< G of the round before
    int m_rounds = 0;
    double m_sum = 0;
    int m_pairs = 0;
    int m_halvesInARow = 0;
    QSet<AddressId> m_all;
    QSet<quint32> m_operators;
    QSet<quint32> m_networks;
    std::optional<core::UtcMs> m_movedAt;
    std::optional<core::UtcMs> m_firstMovedAt;
    std::optional<bool> m_isShortSoa;
    std::optional<quint32> m_soaRetry;
};

} // namespace flux
