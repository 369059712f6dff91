// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include "lab/simulation/authority.h"

namespace lab {

/// How a name is watched in a simulation: by whom, from when, for how many looks.
struct WatchDesign
{
    enum class Honesty : quint8
    {
        Honest,
        Sinkholes, ///< gives a sinkhole's address
        Denies,    ///< says NXDOMAIN
        Silent     ///< never answers
    };
    struct Resolver
    {
        core::Endpoint endpoint;
        int caches = 1; ///< behind its address, in random turn
        Honesty honesty = Honesty::Honest;
    };

    QList<Resolver> resolvers;
    core::UtcMs start = 0;
    int looks = 20;           ///< questions for A that the first resolver is asked
    double popularity = 0.1;  ///< share of answers that somebody else had fetched before
    double failures = 0;      ///< share of look-ups that fail
    core::IpAddress sinkhole; ///< what a resolver that sinkholes gives
};

/// Watches a simulated name as the program does: asks each resolver for A, AAAA, NS and the
/// addresses of the name servers, a second after what it said has run out, not sooner than after
/// 5 s and not later than after 30 min. Every resolver has caches that count TTLs down in whole
/// seconds; freshness is what is true of them.
class Recording
{
public:
    Recording(const core::DomainName &name, Authority &authority, ServerSide &servers,
              const WatchDesign &design, quint64 seed);

    /// Observations in order of time, each with an id.
    QList<core::Observation> run();

private:
    struct Question
    {
        core::DomainName name;
        core::RecordType type = core::RecordType::A;

        bool operator==(const Question &) const = default;
        friend size_t qHash(const Question &question, size_t seed = 0)
        {
            return qHashMulti(seed, question.name, static_cast<quint16>(question.type));
        }
    };
    struct Fetch
    {
        core::UtcMs at = 0;
        core::UtcMs expiresAt = 0;
        core::Outcome outcome = core::Outcome::NoError;
        quint32 ttlSeconds = 0;
        QList<core::Record> records; ///< with the authority's TTLs
    };
    struct Due
    {
        core::UtcMs at = 0;
        qsizetype resolver = 0;
        Question question;

        bool operator>(const Due &other) const { return at > other.at; }
    };

    core::Observation ask(const Due &due);
    void answer(const Due &due, core::Observation *observation);
    Fetch fetch(const Question &question, qsizetype resolver, core::UtcMs at);
    Fetch addresses(const Question &question, qsizetype resolver, core::UtcMs at);
    const Fetch &cached(const Due &due);
    core::Freshness freshness(const Due &due, const Fetch &fetch);
    void follow(const core::Observation &observation, const Due &due);
    void push(const Due &due);

    core::DomainName m_name;
    Authority &m_authority;
    ServerSide &m_servers;
    WatchDesign m_design;
    Random m_random;
    std::vector<Due> m_queue;                      ///< a heap
    QList<QHash<Question, QList<Fetch>>> m_caches; ///< by resolver; one fetch for each cache
    QList<QHash<Question, QList<Fetch>>> m_seen;   ///< by resolver; what may still be served
};

} // namespace lab
