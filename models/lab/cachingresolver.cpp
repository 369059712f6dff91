// SPDX-License-Identifier: GPL-3.0-or-later
#include "lab/cachingresolver.h"

#include <algorithm>

namespace lab {

namespace {

/// Seconds the whole message may be kept: the shortest TTL in it. None: not to be kept at all.
std::optional<quint32> lifeOf(const dns::Message &message)
{
    if (message.rcode == dns::Rcode::NoError && !message.answers.isEmpty()) {
        const auto shortest = std::min_element(
            message.answers.cbegin(), message.answers.cend(),
            [](const auto &a, const auto &b) { return a.ttlSeconds < b.ttlSeconds; });
        return shortest->ttlSeconds > 0 ? std::optional(shortest->ttlSeconds) : std::nullopt;
    }
    return message.negativeTtlSeconds;
}

} // namespace

CachingResolver::CachingResolver(const Behaviour &authority, const core::Clock &clock, quint32 seed,
                                 const core::IpAddress &address, const Design &design)
    : m_authority(authority)
    , m_clock(clock)
    , m_dice(seed, "cache")
    , m_address(address)
    , m_design(design)
    , m_caches(static_cast<size_t>(std::max(1, design.caches)))
{}

CachingResolver::Answer CachingResolver::answer(const dns::Question &question)
{
    Cache &cache = m_caches[m_dice.below(m_caches.size(), {m_questions++})];
    const qint64 second = m_clock.utc() / 1000;
    const auto entry = cache.constFind({question.name, question.type});
    if (entry != cache.cend() && second <= entry->lastSecond)
        return {aged(entry->message, second - entry->fetchedAtSecond), entry->fetch, false};
    return fetch(question, &cache);
}

CachingResolver::Answer CachingResolver::fetch(const dns::Question &question, Cache *cache)
{
    const qint64 second = m_clock.utc() / 1000;
    dns::Message message = m_authority.answer(question, m_clock.utc(), m_address);
    message.authoritative = false;
    message.recursionAvailable = true;
    ++m_fetches;
    if (cache->size() >= mostEntries)
        cache->removeIf([&](const Cache::iterator &entry) { return entry->lastSecond < second; });
    const std::optional<quint32> life = lifeOf(message);
    if (life && cache->size() < mostEntries)
        cache->insert({question.name, question.type}, {message, m_fetches, second, second + *life});
    return {aged(message, 0), m_fetches, true};
}

dns::Message CachingResolver::aged(const dns::Message &message, qint64 seconds) const
{
    dns::Message older = message;
    const auto gone = static_cast<quint32>(seconds);
    for (QList<core::Record> *section : {&older.answers, &older.authority, &older.additional}) {
        for (core::Record &record : *section)
            record.ttlSeconds = m_design.rewrittenTtlSeconds.value_or(
                record.ttlSeconds - std::min(record.ttlSeconds, gone));
    }
    if (older.negativeTtlSeconds)
        older.negativeTtlSeconds = m_design.rewrittenTtlSeconds.value_or(
            *older.negativeTtlSeconds - std::min(*older.negativeTtlSeconds, gone));
    return older;
}

} // namespace lab
