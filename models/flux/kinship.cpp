// SPDX-License-Identifier: GPL-3.0-or-later
#include "flux/kinship.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace flux {

namespace {

using core::AddressKind;

constexpr qsizetype maxNames = 64;
constexpr core::AddressKinds shared{AddressKind::Cdn, AddressKind::Cloud, AddressKind::Hosting};

/// Addresses of a name by which it can be known again.
std::vector<AddressId> tellingHosts(const NameJudge &name, const Books &books)
{
    std::vector<AddressId> all;
    for (const auto &[vantage, track] : name.tracks()) {
        const std::vector<AddressId> &hosts = track.sight().hosts();
        all.insert(all.end(), hosts.begin(), hosts.end());
    }
    std::ranges::sort(all);
    all.erase(std::unique(all.begin(), all.end()), all.end());
    std::erase_if(
        all, [&books](AddressId id) { return !SharedAddresses::isTelling(books.addresses[id]); });
    return all;
}

} // namespace

void SharedAddresses::note(AddressId host, quint32 name)
{
    if (host >= m_names.size())
        m_names.resize(std::max<size_t>(host + 1, m_names.size() * 2));
    QVarLengthArray<quint32, 2> &names = m_names[host];
    if (names.size() < maxNames && !names.contains(name))
        names.append(name);
}

std::span<const quint32> SharedAddresses::namesOf(AddressId host) const
{
    if (host >= m_names.size())
        return {};
    return {m_names[host].constData(), static_cast<size_t>(m_names[host].size())};
}

bool SharedAddresses::isTelling(const AddressEntry &entry)
{
    return (entry.kinds & shared) == 0 && !entry.isTakenOut();
}

std::vector<quint32> SharedAddresses::closest(quint32 name, const PoolSample &sample, size_t most,
                                              const std::deque<NameJudge> &names) const
{
    std::map<quint32, int> common;
    for (const PoolSample::Member &member : sample.members()) {
        const auto holders = namesOf(member.host);
        if (static_cast<qsizetype>(holders.size()) >= maxNames)
            continue;
        for (const quint32 holder : holders) {
            if (holder != name)
                ++common[holder];
        }
    }
    std::vector<std::pair<quint32, int>> order(common.begin(), common.end());
    // Of several that are as close the names decide, not which came first.
    std::ranges::sort(order, [&names](const auto &a, const auto &b) {
        return a.second != b.second ? a.second > b.second
                                    : names[a.first].name() < names[b.first].name();
    });
    std::vector<quint32> closest;
    for (size_t i = 0; i < std::min(most, order.size()); ++i)
        closest.push_back(order[i].first);
    return closest;
}

QList<Kinship> SharedAddresses::kin(quint32 name, const std::deque<NameJudge> &names,
                                    const Books &books) const
{
    const std::vector<AddressId> own = tellingHosts(names[name], books);
    QSet<quint32> others;
    for (const AddressId host : own) {
        const auto holders = namesOf(host);
        if (static_cast<qsizetype>(holders.size()) < maxNames)
            others.unite(QSet<quint32>(holders.begin(), holders.end()));
    }
    others.remove(name);
    QList<Kinship> all;
    for (const quint32 other : std::as_const(others)) {
        const std::vector<AddressId> theirs = tellingHosts(names[other], books);
        std::vector<AddressId> both;
        std::ranges::set_intersection(own, theirs, std::back_inserter(both));
        if (both.empty())
            continue;
        const auto common = static_cast<double>(both.size());
        const double jaccard = common / (static_cast<double>(own.size() + theirs.size()) - common);
        const auto smaller = static_cast<double>(std::min(own.size(), theirs.size()));
        all.append({names[other].name(), static_cast<int>(both.size()),
                    jaccard / (1 + std::exp(3 - smaller))});
    }
    std::ranges::sort(all, [](const Kinship &a, const Kinship &b) {
        return a.strength != b.strength ? a.strength > b.strength : a.other < b.other;
    });
    return all;
}

} // namespace flux
