// SPDX-License-Identifier: GPL-3.0-or-later
#include "lab/simulation/service.h"

#include <algorithm>
#include <utility>

namespace lab {

namespace {

constexpr double hourMs = 3'600'000;

core::UtcMs seconds(double count)
{
    return static_cast<core::UtcMs>(count * 1000);
}

} // namespace

Service::Service(quint64 seed, const Design &design)
    : m_random(seed, 20)
    , m_design(design)
{}

Reply Service::reply(core::RecordType type, core::UtcMs at, int place)
{
    Reply reply{m_design.outcome, m_design.ttlSeconds, m_design.aliases, {}};
    const bool isV4 = type == core::RecordType::A;
    const Source &source = isV4 ? m_design.v4 : m_design.v6;
    if (reply.outcome != core::Outcome::NoError)
        return reply;
    if (!source) {
        reply.outcome = core::Outcome::NoData;
        return reply;
    }
    const qsizetype index = (m_design.differsByPlace ? place : 0) * 2 + (isV4 ? 0 : 1);
    while (m_sites.size() <= index)
        m_sites.append(Site());
    Site &site = m_sites[index];
    if (site.set.isEmpty()) {
        site.source = [source, place](Random &random) { return source(random, place); };
        begin(&site, at);
    }
    renew(&site, at);
    turn(&site, at);
    reply.addresses = site.shown;
    return reply;
}

void Service::begin(Site *site, core::UtcMs at)
{
    // The bound only keeps a source with too few addresses from looping forever.
    for (int i = 0; i < m_design.addresses * 20 && site->set.size() < m_design.addresses; ++i) {
        const core::IpAddress address = site->source(m_random);
        if (!site->set.contains(address))
            site->set.append(address);
    }
    site->shown = some(site->set);
    site->nextTurn = at + seconds(m_design.turnSeconds);
    if (m_design.replacedPerHour > 0)
        site->nextReplaced =
            at + static_cast<core::UtcMs>(m_random.exponential(hourMs / m_design.replacedPerHour));
}

void Service::renew(Site *site, core::UtcMs at)
{
    while (m_design.replacedPerHour > 0 && at >= site->nextReplaced) {
        site->nextReplaced +=
            static_cast<core::UtcMs>(m_random.exponential(hourMs / m_design.replacedPerHour)) + 1;
        core::IpAddress &old = site->set[static_cast<qsizetype>(
            m_random.below(static_cast<quint64>(site->set.size())))];
        const core::IpAddress fresh = site->source(m_random);
        if (site->set.contains(fresh))
            continue;
        std::replace(site->shown.begin(), site->shown.end(), core::IpAddress(old), fresh);
        old = fresh;
    }
}

void Service::turn(Site *site, core::UtcMs at)
{
    if (m_design.turnSeconds <= 0 || at < site->nextTurn)
        return;
    site->nextTurn = at + seconds(m_design.turnSeconds);
    if (m_design.isDrawnAnew) {
        site->shown = some(site->set);
        return;
    }
    const core::IpAddress other = m_random.pick(site->set);
    if (!site->shown.contains(other))
        site->shown[static_cast<qsizetype>(
            m_random.below(static_cast<quint64>(site->shown.size())))] = other;
}

QList<core::IpAddress> Service::some(const QList<core::IpAddress> &set)
{
    QList<core::IpAddress> left = set;
    QList<core::IpAddress> chosen;
    while (!left.isEmpty() && chosen.size() < m_design.shown)
        chosen.append(
            left.takeAt(static_cast<qsizetype>(m_random.below(static_cast<quint64>(left.size())))));
    return chosen;
}

Succession::Succession(std::unique_ptr<Authority> before, core::UtcMs change,
                       std::unique_ptr<Authority> after)
    : m_before(std::move(before))
    , m_change(change)
    , m_after(std::move(after))
{}

Reply Succession::reply(core::RecordType type, core::UtcMs at, int place)
{
    return (at < m_change ? m_before : m_after)->reply(type, at, place);
}

Switch::Switch(std::vector<std::unique_ptr<Authority>> providers, quint64 seed, double holdSeconds)
    : m_providers(std::move(providers))
    , m_random(seed, 21)
    , m_holdSeconds(holdSeconds)
{}

Reply Switch::reply(core::RecordType type, core::UtcMs at, int place)
{
    Choice &choice = m_choices[place];
    if (at >= choice.until) {
        choice = {static_cast<size_t>(m_random.below(m_providers.size())),
                  at + seconds(m_holdSeconds)};
    }
    return m_providers[choice.provider]->reply(type, at, place);
}

} // namespace lab
