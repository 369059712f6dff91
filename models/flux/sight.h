// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <deque>
#include <memory>
#include <vector>

#include <QHash>

#include "flux/answerlog.h"
#include "flux/blocklife.h"
#include "flux/canarybook.h"
#include "flux/diversity.h"
#include "flux/growth.h"
#include "flux/look.h"
#include "flux/namebook.h"
#include "flux/nameserverflux.h"
#include "flux/namestate.h"
#include "flux/nature.h"
#include "flux/operatornovelty.h"
#include "flux/sketch.h"
#include "flux/turnover.h"

namespace flux {

/// What a case knows of addresses, names and resolvers, shared by all that judges it.
struct Books
{
    AddressBook addresses;
    NameBook names;
    CanaryBook canaries;
};

/// All features of one name as one vantage shows them, kept up answer by answer, oldest first.
/// Cost of an answer: O(its records), whatever went before.
class Sight
{
public:
    void take(const Answer &answer, std::span<const quint32> numbers,
              std::span<const quint32> targets, const Books &books);

    int answers() const { return m_answers; }   ///< of any layer and outcome
    int failed() const { return m_failed; }     ///< of those, the ones that are no answer
    bool isAsked() const { return m_isAsked; }  ///< for the addresses of the name
    int lost() const { return m_lost; }         ///< time-outs and network errors
    int declined() const { return m_declined; } ///< REFUSED and SERVFAIL
    int refused() const { return m_refused; }   ///< REFUSED about the addresses
    int denied() const { return m_denied; }     ///< NXDOMAIN about the addresses
    core::UtcMs firstAt() const { return m_firstAt; }
    core::UtcMs lastAt() const { return m_lastAt; }
    int looks() const { return m_looks; }
    core::UtcMs firstLookAt() const { return m_firstLookAt; } ///< 0: none yet
    core::UtcMs lastLookAt() const { return m_look.at(); }

    const OperatorNovelty &novelty() const { return m_novelty; }
    const Diversity &diversity() const { return m_diversity; }
    const Growth &growth() const { return m_growth; }
    const Turnover &turnover() const { return m_turnover; }
    const Residences &residences() const { return m_residences; }
    const BlockLife &blockLife() const { return m_blockLife; }
    const Nature &nature() const { return m_nature; }
    const Sketch &sketch() const { return m_sketch; }
    /// Null as long as no name server was asked for.
    const NameServerFlux *nameServers() const { return m_nameServers.get(); }
    /// Some address of the name is one of its name servers'.
    bool servesItself() const { return m_servesItself; }
    std::optional<Standing> standing() const { return m_states.standing(); }
    /// Name numbers of all CNAME targets.
    const std::vector<quint32> &targets() const { return m_targets; }
    /// The authority's, else the largest; 0: none seen.
    quint32 ttlSeconds() const { return m_authorityTtl > 0 ? m_authorityTtl : m_largestTtl; }
    bool isAuthorityTtl() const { return m_authorityTtl > 0; }
    /// Share of the addresses of the first hour that are still answered; none within two hours.
    std::optional<double> firstHourKept() const;
    /// Exact addresses of the last two looks of each type, for the reference scores.
    std::vector<AddressId> lastTwoLooks() const;
    bool hasTwoLooks() const { return m_rawLooks.size() >= 2; }
    /// The latest address the state was said with.
    std::optional<AddressId> takenOut() const { return m_takenOut; }
    /// First look with a host that the first did not hold; 0: none so far.
    core::UtcMs firstChangeAt() const { return m_firstChangeAt; }
    int newSinceFirst() const { return m_novelty.hosts() - m_firstHosts; }
    /// Of the last look, IPv4 or IPv6, whichever are more.
    size_t currentHosts() const { return std::max(m_latest[0].size(), m_latest[1].size()); }
    /// In the order in which they were first seen.
    const std::vector<AddressId> &hosts() const { return m_hostOrder; }
    core::UtcMs ownAt() const { return m_ownAt; } ///< last answer about the addresses; 0: none
    /// Since when looks show the signs of rule 3 (one and the other), of rule 6 and of a service
    /// without new operators (see decision.h); 0: they do not.
    core::UtcMs growingSince() const { return m_growingSince; }
    core::UtcMs movedOnSince() const { return m_movedOnSince; }
    core::UtcMs rotatingSince() const { return m_rotatingSince; }
    core::UtcMs settlingSince() const { return m_settlingSince; }
    core::UtcMs lowSince() const { return m_lowSince; } ///< F1 below its lower bound; 0: it is not
    /// When m reached five hosts; 0: not yet.
    core::UtcMs fiveHostsAt() const { return m_fiveHostsAt; }
    const QHash<AddressId, core::UtcMs> &operatorSeen() const { return m_operatorSeen; }

private:
    struct Host
    {
        core::UtcMs first = 0;
        core::UtcMs last = 0;
        int firstLook = 0;
        int lastLook = 0;
        quint32 looks = 0;
    };

    void takeAddresses(const Answer &answer, std::span<const quint32> ids,
                       std::span<const quint32> targets, const Books &books);
    void takeLook(const Answer &answer, const std::vector<AddressId> &usable,
                  const AddressBook &book);
    void see(AddressId id, const Answer &answer, const AddressBook &book);
    void cover(core::UtcMs at);
    void leaveWhenQuiet(core::UtcMs at);
    void noteSigns(core::UtcMs at);
    bool isGrowing() const;
    bool hasMovedOn() const;
    NameServerFlux &servers();

    int m_answers = 0;
    int m_failed = 0;
    int m_lost = 0;
    int m_declined = 0;
    int m_refused = 0;
    int m_denied = 0;
    core::UtcMs m_firstAt = 0;
    core::UtcMs m_lastAt = 0;
    core::UtcMs m_firstLookAt = 0;
    core::UtcMs m_firstChangeAt = 0;
    int m_firstHosts = 0;           ///< of the first look
    core::UtcMs m_ownAt = 0;        ///< last answer about the addresses
    core::UtcMs m_coveredMs = 0;    ///< time in which a change would have been seen
    core::UtcMs m_coveredAtNew = 0; ///< of that, when the last new host came
    core::UtcMs m_quietCheckAt = 0; ///< of that, when to look again whether flux is over
    int m_looks = 0;
    Look m_look;
    std::array<std::vector<AddressId>, 2> m_latest;               ///< hosts by type, sorted
    std::deque<std::array<std::vector<AddressId>, 2>> m_rawLooks; ///< at most two
    QHash<AddressId, quint32> m_hosts;                            ///< rows
    std::vector<Host> m_rows;                                     ///< beside m_hostOrder
    std::vector<int> m_operatorLooks; ///< the look that brought each operator, rising
    QHash<AddressId, core::UtcMs> m_operatorSeen;
    std::vector<AddressId> m_firstHour; ///< at most 64
    OperatorNovelty m_novelty;
    Diversity m_diversity;
    Growth m_growth;
    Turnover m_turnover;
    Residences m_residences;
    BlockLife m_blockLife;
    Nature m_nature;
    Sketch m_sketch;
    NameStates m_states;
    std::unique_ptr<NameServerFlux> m_nameServers;
    std::vector<quint32> m_targets;
    std::optional<AddressId> m_takenOut;
    std::vector<AddressId> m_hostOrder;
    core::UtcMs m_fiveHostsAt = 0;
    core::UtcMs m_growingSince = 0;
    core::UtcMs m_movedOnSince = 0;
    core::UtcMs m_rotatingSince = 0;
    core::UtcMs m_settlingSince = 0;
    core::UtcMs m_lowSince = 0;
    quint32 m_authorityTtl = 0;
    quint32 m_largestTtl = 0;
    bool m_servesItself = false;
    bool m_isAsked = false;
};

} // namespace flux
