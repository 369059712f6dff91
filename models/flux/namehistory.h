// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>

#include <QHash>
#include <QList>
#include <QSet>

#include "core/observation.h"
#include "flux/addressrows.h"
#include "flux/coverage.h"

namespace flux {

/// A stretch of time in which successive answers of the name held an address without a gap.
struct Spell
{
    core::UtcMs from = 0;
    core::UtcMs to = 0;     ///< the last answer that held it
    core::UtcMs heldTo = 0; ///< when that answer's TTL runs out: caches may give it until then

    bool operator==(const Spell &) const = default;
};

/// What the answers of a name say about one of its addresses.
struct AddressHistory
{
    core::IpAddress address;
    core::Network network;
    core::Place place;
    core::UtcMs firstSeen = 0;
    core::UtcMs lastSeen = 0;
    int answers = 0; ///< answers that held it
    QList<Spell> spells;

    bool operator==(const AddressHistory &) const = default;
};

} // namespace flux

// Thousands of them lie in one list, which moves them as bytes when it grows.
Q_DECLARE_TYPEINFO(flux::AddressHistory, Q_RELOCATABLE_TYPE);

namespace flux {

/// Counts after one answer; a step of the growth chart.
struct GrowthStep
{
    core::UtcMs at = 0;
    int addresses = 0;
    int networks = 0;
    int nameServerAddresses = 0;

    bool operator==(const GrowthStep &) const = default;
};

/// The TTL one resolver gave at one moment.
struct TtlPoint
{
    core::UtcMs at = 0;
    quint32 ttlSeconds = 0;
    core::Freshness freshness = core::Freshness::Unknown;
    bool authoritative = false;

    bool operator==(const TtlPoint &) const = default;
};

/// A stretch of time in which queries about the name failed (no answer, SERVFAIL, REFUSED, …).
struct FailureSpan
{
    core::UtcMs from = 0;
    core::UtcMs to = 0;

    bool operator==(const FailureSpan &) const = default;
};

/// One name server of a name and when the name servers' set held it.
struct NameServerHistory
{
    core::DomainName server;
    QList<Spell> spells;             ///< in the zone's own set
    QList<AddressHistory> addresses; ///< in order first seen
    QList<Spell> parentSpells{};     ///< in what the parent zone delegates to

    bool operator==(const NameServerHistory &) const = default;
};

/// A serial of the zone's SOA record and when answers gave it.
struct SoaSerial
{
    quint32 serial = 0;
    core::UtcMs from = 0;
    core::UtcMs to = 0;

    bool operator==(const SoaSerial &) const = default;
};

/// Everything the answers of one name have shown so far, kept up to date answer by answer. Cost of
/// an answer: O(its records), whatever went before. A value; used on any one thread at a time.
class NameHistory
{
public:
    explicit NameHistory(core::DomainName name = {});

    /// Facts of addresses come before the answers that hold them; later ones replace earlier ones.
    void add(const core::AddressFacts &facts);
    /// Answers of this subject, oldest first.
    void add(const core::Observation &observation);

    const core::DomainName &name() const { return m_name; }
    /// How many of the refreshes were observed.
    const Coverage &coverage() const { return m_coverage; }
    const QList<AddressHistory> &addresses() const { return m_addresses; } ///< in order first seen
    const QList<GrowthStep> &growth() const { return m_growth; }           ///< one a change
    /// Per resolver, TTLs of the A and AAAA records, oldest first.
    const QHash<core::Endpoint, QList<TtlPoint>> &ttls() const { return m_ttls; }
    /// Times in which no resolver that was asked for the addresses gave an answer.
    const QList<FailureSpan> &failures() const { return m_failures; }
    const QList<NameServerHistory> &nameServers() const { return m_nameServers; }
    /// The parent zone was asked what it delegates to.
    bool hasReferral() const { return m_hasReferral; }
    const QList<SoaSerial> &soaSerials() const { return m_soaSerials; } ///< oldest first

    int networks() const { return static_cast<int>(m_networks.size()); }
    /// Countries of one basis, that of most addresses: bases are never counted together.
    int countries() const;
    core::Place::Basis countryBasis() const;
    int nameServerAddresses() const { return static_cast<int>(m_nameServerAddresses.size()); }
    int answers() const { return m_answers; } ///< observations of any type and outcome
    int failed() const { return m_failed; }   ///< of those, the ones that are no answer
    /// Answers (not failures) about the addresses of the name, and how many said NXDOMAIN.
    int addressAnswers() const { return m_addressAnswers; }
    int nxDomainAnswers() const { return m_nxDomainAnswers; }
    /// Refreshes: fresh A or AAAA answers; the two of one resolver within 2 s count once.
    int looks() const { return m_looks; }
    core::UtcMs firstAt() const { return m_firstAt; } ///< 0 before the first observation
    core::UtcMs lastAt() const { return m_lastAt; }
    /// Of the last A and AAAA answer of one resolver together: NoData of one type is no failure.
    core::Outcome lastAddressOutcome() const { return m_lastAddressOutcome; }
    /// When an address other than those of the first look appeared; 0: not yet.
    core::UtcMs firstChangeAt() const { return m_firstChangeAt; }
    /// The largest TTL any resolver gave for the addresses: the authority's, as far as is known.
    quint32 largestTtlSeconds() const { return m_largestTtlSeconds; }

private:
    /// Who was asked for what but the addresses of the name. Only answers of one source tell that
    /// an address has gone.
    struct Source
    {
        core::Endpoint resolver;
        core::DomainName question;
        core::RecordType type = core::RecordType::A;

        bool operator==(const Source &) const = default;
        friend size_t qHash(const Source &key, size_t seed = 0)
        {
            return qHashMulti(seed, key.resolver, key.question, static_cast<quint16>(key.type));
        }
    };
    struct SourceState
    {
        int lastAnswer = 0; ///< number of its last answer that is none of the failures; 0: none
        core::UtcMs at = 0; ///< last observation
        core::Outcome outcome = core::Outcome::NoError;
        bool wasAsked = false;

        /// Takes up an answer; the number of the one before is given back.
        int note(const core::Observation &observation, int number);
    };
    /// Finds the rows of a list of AddressHistory; the numbers are those of the answers.
    struct RowIndex
    {
        AddressRows rows;
        QList<int> lastAnswer;
    };
    struct Look
    {
        core::UtcMs at = 0;
        bool hasV4 = false;
        bool hasV6 = false;
    };
    /// Of one resolver that was asked for the addresses of the name.
    struct OwnSource
    {
        SourceState v4;
        SourceState v6;
        Look look;
    };

    SourceState &otherSource(const core::Observation &observation);
    void addOwnAddresses(const core::Observation &observation);
    void addServerAddresses(const core::Observation &observation, int previousAnswer);
    void addNameServers(const core::Observation &observation, int previousAnswer);
    void addReferral(const core::Observation &observation, int previousAnswer);
    /// Row of a name server, made if it is new.
    qsizetype serverRow(const core::DomainName &server);
    void addSoa(const core::Observation &observation);
    void addTtl(const core::Observation &observation);
    void addLook(const core::Observation &observation, Look &look);
    /// `other`: of the same resolver and the other type.
    void noteOutcome(const core::Observation &observation, core::UtcMs sourceBefore,
                     const SourceState &other);
    void noteFailure(const core::Observation &observation);
    bool hold(QList<AddressHistory> &list, RowIndex &index, const core::Record &record,
              core::UtcMs at, int previousAnswer);
    void count(const core::Network &network, const core::Place &place, int change);
    void noteGrowth();

    core::DomainName m_name;
    Coverage m_coverage;
    QList<AddressHistory> m_addresses;
    RowIndex m_index;
    QHash<core::IpAddress, core::AddressFacts> m_facts;
    QHash<quint32, int> m_networks;                 ///< addresses a network
    std::array<QHash<QString, int>, 3> m_countries; ///< addresses a country, by Place::Basis
    std::array<int, 3> m_placed{};                  ///< addresses with a country, by Place::Basis
    QList<GrowthStep> m_growth;
    QHash<core::Endpoint, QList<TtlPoint>> m_ttls;
    QList<FailureSpan> m_failures;
    bool m_isFailing = false; ///< the last of m_failures still goes on
    QList<NameServerHistory> m_nameServers;
    QHash<core::DomainName, qsizetype> m_serverRows;
    QList<RowIndex> m_serverIndexes; ///< beside m_nameServers
    QList<int> m_serverLastAnswer;   ///< beside m_nameServers
    QList<int> m_parentLastAnswer;   ///< beside m_nameServers
    QList<SoaSerial> m_soaSerials;
    bool m_hasReferral = false;
    QSet<core::IpAddress> m_nameServerAddresses;
    QHash<core::Endpoint, OwnSource> m_ownSources; ///< A and AAAA of the name
    QHash<Source, SourceState> m_otherSources;     ///< name servers and their addresses
    int m_answers = 0;
    int m_failed = 0;
    int m_addressAnswers = 0;
    int m_nxDomainAnswers = 0;
    int m_looks = 0;
    core::UtcMs m_firstAt = 0;
    core::UtcMs m_lastAt = 0;
    core::UtcMs m_firstChangeAt = 0;
    core::Outcome m_lastAddressOutcome = core::Outcome::NoError;
    quint32 m_largestTtlSeconds = 0;
};

} // namespace flux
