// SPDX-License-Identifier: GPL-3.0-or-later
#include "lab/simulation/recording.h"

#include <algorithm>

#include "lab/zone.h"

namespace lab {

namespace {

constexpr core::UtcMs leastWaitMs = 5000;
constexpr core::UtcMs mostWaitMs = 1'800'000;
constexpr core::UtcMs afterExpiryMs = 1000;
constexpr double jitter = 0.1;
constexpr core::UtcMs sameFetchMs = 2000;
constexpr quint32 aliasTtlSeconds = 300;
constexpr quint32 negativeTtlSeconds = 300;
constexpr quint32 lieTtlSeconds = 60;
constexpr quint32 retrySeconds = 30;

bool sameData(const QList<core::Record> &a, const QList<core::Record> &b)
{
    const auto within = [](const QList<core::Record> &some, const QList<core::Record> &all) {
        return std::all_of(some.begin(), some.end(), [&all](const core::Record &record) {
            return std::any_of(all.begin(), all.end(), [&record](const core::Record &other) {
                return record.address == other.address && record.target == other.target;
            });
        });
    };
    return a.size() == b.size() && within(a, b) && within(b, a);
}

} // namespace

Recording::Recording(const core::DomainName &name, Authority &authority, ServerSide &servers,
                     const WatchDesign &design, quint64 seed)
    : m_name(name)
    , m_authority(authority)
    , m_servers(servers)
    , m_design(design)
    , m_random(seed, 30)
    , m_caches(design.resolvers.size())
    , m_seen(design.resolvers.size())
{}

QList<core::Observation> Recording::run()
{
    QList<core::Observation> observations;
    for (qsizetype i = 0; i < m_design.resolvers.size(); ++i) {
        const core::UtcMs start = m_design.start + static_cast<core::UtcMs>(m_random.below(500));
        push({start, i, {m_name, core::RecordType::A}});
        push({start + 20, i, {m_name, core::RecordType::AAAA}});
        push({start + 40, i, {m_name, core::RecordType::NS}});
    }
    int looks = 0;
    while (looks < m_design.looks) {
        std::pop_heap(m_queue.begin(), m_queue.end(), std::greater<>());
        const Due due = m_queue.back();
        m_queue.pop_back();
        core::Observation observation = ask(due);
        observation.id = observations.size() + 1;
        follow(observation, due);
        observations.append(observation);
        if (due.resolver == 0 && due.question == Question{m_name, core::RecordType::A})
            ++looks;
    }
    std::sort(observations.begin(), observations.end(), [](const auto &a, const auto &b) {
        return std::tie(a.at, a.id) < std::tie(b.at, b.id);
    });
    return observations;
}

void Recording::push(const Due &due)
{
    m_queue.push_back(due);
    std::push_heap(m_queue.begin(), m_queue.end(), std::greater<>());
}

core::Observation Recording::ask(const Due &due)
{
    core::Observation observation;
    observation.roundTripUs = 15'000 + static_cast<qint32>(m_random.below(60'000));
    observation.at = due.at + observation.roundTripUs / 1000;
    observation.resolver = m_design.resolvers[due.resolver].endpoint;
    observation.subject = m_name;
    observation.question = due.question.name;
    observation.type = due.question.type;
    observation.edns = true;
    answer(due, &observation);
    return observation;
}

void Recording::answer(const Due &due, core::Observation *observation)
{
    using Honesty = WatchDesign::Honesty;
    const Honesty honesty = m_design.resolvers[due.resolver].honesty;
    const bool isOwn = due.question.name == m_name;
    if (honesty == Honesty::Silent || m_random.chance(m_design.failures)) {
        observation->outcome =
            m_random.chance(0.5) ? core::Outcome::Timeout : core::Outcome::ServFail;
        return;
    }
    if (isOwn && honesty == Honesty::Denies) {
        observation->outcome = core::Outcome::NxDomain;
        observation->ttlSeconds = lieTtlSeconds;
        return;
    }
    if (isOwn && honesty == Honesty::Sinkholes && due.question.type == core::RecordType::A) {
        observation->ttlSeconds = lieTtlSeconds;
        observation->answers = {addressRecord(m_name, m_design.sinkhole, lieTtlSeconds)};
        return;
    }
    const Fetch &held = cached(due);
    const auto gone = static_cast<quint32>((due.at - held.at) / 1000);
    observation->outcome = held.outcome;
    observation->freshness = freshness(due, held);
    observation->ttlSeconds = held.ttlSeconds - std::min(held.ttlSeconds, gone);
    observation->answers = held.records;
    for (core::Record &record : observation->answers)
        record.ttlSeconds -= std::min(record.ttlSeconds, gone);
}

const Recording::Fetch &Recording::cached(const Due &due)
{
    QList<Fetch> &caches = m_caches[due.resolver][due.question];
    if (caches.isEmpty())
        caches.resize(m_design.resolvers[due.resolver].caches);
    Fetch &held =
        caches[static_cast<qsizetype>(m_random.below(static_cast<quint64>(caches.size())))];
    if (held.at != 0 && due.at < held.expiresAt)
        return held;
    core::UtcMs at = due.at;
    if (m_random.chance(m_design.popularity)) {
        // Somebody asked before, after the last answer had run out: some time ago at the first
        // look, a moment ago later.
        const Reply probe =
            m_authority.reply(core::RecordType::A, due.at, static_cast<int>(due.resolver));
        const core::UtcMs life = core::UtcMs{std::max(1U, probe.ttlSeconds)} * 1000;
        const core::UtcMs most = held.at == 0 ? life : due.at - held.expiresAt;
        at -= static_cast<core::UtcMs>(m_random.uniform() *
                                       static_cast<double>(std::min(most, life)));
    }
    held = fetch(due.question, due.resolver, at);
    if (due.at >= held.expiresAt && at < due.at)
        held = fetch(due.question, due.resolver, due.at);
    return held;
}

Recording::Fetch Recording::fetch(const Question &question, qsizetype resolver, core::UtcMs at)
{
    Fetch fetch;
    if (question.type == core::RecordType::NS) {
        fetch.ttlSeconds = m_servers.ttlSeconds();
        for (const core::DomainName &server : m_servers.names(at)) {
            core::Record record{m_name, core::RecordType::NS, fetch.ttlSeconds, {}, server, {}};
            fetch.records.append(record);
        }
    } else if (question.name != m_name) {
        fetch.ttlSeconds = m_servers.ttlSeconds();
        const core::IpAddress address = m_servers.addressOf(question.name, at);
        fetch.records.append(addressRecord(question.name, address, fetch.ttlSeconds));
    } else {
        fetch = addresses(question, resolver, at);
    }
    fetch.at = at;
    fetch.expiresAt = at + core::UtcMs{fetch.ttlSeconds} * 1000;
    return fetch;
}

Recording::Fetch Recording::addresses(const Question &question, qsizetype resolver, core::UtcMs at)
{
    const Reply reply = m_authority.reply(question.type, at, static_cast<int>(resolver));
    Fetch fetch;
    fetch.outcome = reply.outcome;
    fetch.ttlSeconds =
        reply.outcome == core::Outcome::NoError ? reply.ttlSeconds : negativeTtlSeconds;
    core::DomainName owner = m_name;
    for (const core::DomainName &alias : reply.aliases) {
        const quint32 ttl = std::max(aliasTtlSeconds, reply.ttlSeconds);
        fetch.records.append({owner, core::RecordType::CNAME, ttl, {}, alias, {}});
        owner = alias;
    }
    for (const core::IpAddress &address : reply.addresses)
        fetch.records.append(addressRecord(owner, address, reply.ttlSeconds));
    return fetch;
}

core::Freshness Recording::freshness(const Due &due, const Fetch &fetch)
{
    // The definition of detection.md, with the moment of the fetch known instead of worked out.
    QList<Fetch> &seen = m_seen[due.resolver][due.question];
    core::Freshness freshness = core::Freshness::Fresh;
    for (const Fetch &earlier : std::as_const(seen)) {
        if (!sameData(earlier.records, fetch.records))
            continue;
        if (qAbs(earlier.at - fetch.at) <= sameFetchMs)
            return core::Freshness::Cached;
        if (earlier.expiresAt > due.at)
            freshness = core::Freshness::Early;
    }
    seen.removeIf(
        [&due](const Fetch &earlier) { return earlier.expiresAt + sameFetchMs < due.at; });
    seen.append(fetch);
    return freshness;
}

void Recording::follow(const core::Observation &observation, const Due &due)
{
    core::UtcMs wait = core::UtcMs{observation.ttlSeconds} * 1000 + afterExpiryMs;
    if (!core::isAnswer(observation.outcome))
        wait = core::UtcMs{retrySeconds} * 1000;
    wait = std::clamp(wait, leastWaitMs, mostWaitMs);
    wait += static_cast<core::UtcMs>(m_random.uniform(0, jitter) * static_cast<double>(wait));
    push({due.at + wait, due.resolver, due.question});
    if (observation.type != core::RecordType::NS)
        return;
    for (const core::Record &record : observation.answers) {
        const Question question{record.target, core::RecordType::A};
        if (!m_caches[due.resolver].contains(question)) {
            m_caches[due.resolver].insert(question, {});
            push({observation.at + 10, due.resolver, question});
        }
    }
}

} // namespace lab
