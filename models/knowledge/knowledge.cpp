// SPDX-License-Identifier: GPL-3.0-or-later
#include "knowledge/knowledge.h"

#include <algorithm>

#include <QFileInfo>
#include <QHash>

#include "core/reputation.h"
#include "knowledge/listfolders.h"
#include "knowledge/organisation.h"

namespace knowledge {

namespace {

core::AddressKinds addressKinds(List::Kind kind)
{
    using core::AddressKind;
    switch (kind) {
    case List::Kind::Cdn:
        return AddressKind::Cdn;
    case List::Kind::Cloud:
        return AddressKind::Cloud;
    case List::Kind::Hosting:
    case List::Kind::HostingNetwork:
    case List::Kind::HostingWord:
        return AddressKind::Hosting;
    case List::Kind::Research:
    case List::Kind::ResearchNetwork:
    case List::Kind::ResearchWord:
        return AddressKind::Research;
    case List::Kind::Access:
        return AddressKind::Access;
    case List::Kind::Special:
        return AddressKind::Special;
    case List::Kind::Sinkhole:
        return AddressKind::Sinkhole;
    case List::Kind::BlockPage:
        return AddressKind::BlockPage;
    case List::Kind::Parking:
        return AddressKind::Parking;
    case List::Kind::Resolver:
        return AddressKind::Resolver;
    case List::Kind::AnycastResolver:
        return AddressKind::Resolver | AddressKind::Anycast;
    case List::Kind::OperatorNetwork:
    case List::Kind::OperatorWord:
    case List::Kind::CdnName:
    case List::Kind::DynamicDns:
    case List::Kind::KnownPool:
    case List::Kind::ParkingName:
    case List::Kind::ClosedProvider:
    case List::Kind::AnycastProvider:
    case List::Kind::ReportedAddress:
    case List::Kind::ReportedName:
        break;
    }
    return {};
}

/// What says what a thing is comes first: whoever names a list for that takes the first one.
void putReputationLast(QList<core::ListHit> &hits)
{
    std::stable_partition(hits.begin(), hits.end(),
                          [](const core::ListHit &hit) { return !core::isReputation(hit); });
}

} // namespace

/// What was found about one address so far; each list is named once.
class Knowledge::Finding
{
public:
    explicit Finding(const Knowledge &knowledge)
        : m_knowledge(knowledge)
    {}

    /// Whether this list said something already.
    bool isKnown(const Entry &entry) const { return m_lists.contains(entry.list); }
    /// What a list says first stands: of blocks within each other it is the smallest.
    void add(const Entry &entry)
    {
        if (isKnown(entry))
            return;
        m_lists.append(entry.list);
        if (entry.isExcepted)
            return;
        kinds |= addressKinds(entry.kind);
        hits.append(m_knowledge.hitOf(entry));
        // A CDN inside a cloud is what the name's owner chose.
        if (entry.kind == List::Kind::Cdn ||
            (entry.kind == List::Kind::Cloud && provider.isEmpty()))
            provider = entry.value;
    }

    core::AddressKinds kinds;
    QString provider;
    QList<core::ListHit> hits;

private:
    const Knowledge &m_knowledge;
    QVarLengthArray<quint16, 8> m_lists;
};

Knowledge::Knowledge(std::vector<List> lists)
{
    qsizetype rows = 0;
    for (const List &list : lists)
        rows += list.info.rows;
    m_ranges.reserve(rows);
    m_domains.reserve(rows);
    for (const List &list : lists)
        add(list);
    m_ranges.build();
}

std::shared_ptr<const Knowledge> Knowledge::load(const QString &shippedFolder,
                                                 const QString &ownFolder)
{
    std::vector<List> lists;
    QList<core::Error> problems;
    const auto take = [&](const QString &path, bool isOwn) {
        auto list = List::read(path);
        if (!list) {
            problems.append(list.error());
            return;
        }
        list->info.isOwn = isOwn;
        const auto same = std::find_if(lists.begin(), lists.end(), [&list](const List &other) {
            return other.info.name == list->info.name;
        });
        if (same == lists.end())
            lists.push_back(*std::move(list));
        else
            *same = *std::move(list);
    };
    for (const QString &path : listsIn(shippedFolder))
        take(path, false);
    for (const QString &path : listsIn(ownFolder))
        take(path, true);
    auto knowledge = std::make_shared<Knowledge>(std::move(lists));
    knowledge->m_problems = std::move(problems);
    return knowledge;
}

void Knowledge::add(const List &list)
{
    m_lists.append(list.info);
    for (const List::Row &row : list.rows)
        add(row, list.kind, entryOf(row, list.kind));
}

quint32 Knowledge::entryOf(const List::Row &row, List::Kind kind)
{
    const auto list = static_cast<quint16>(m_lists.size() - 1);
    const bool isSame = !m_entries.empty() && m_entries.back().list == list &&
                        m_entries.back().isExcepted == row.isExcepted &&
                        m_entries.back().value == row.value;
    if (!isSame)
        m_entries.push_back({kind, list, row.isExcepted, row.value});
    return static_cast<quint32>(m_entries.size() - 1);
}

void Knowledge::add(const List::Row &row, List::Kind kind, quint32 entry)
{
    switch (kind) {
    case List::Kind::HostingNetwork:
    case List::Kind::ResearchNetwork:
        m_networks.insert(row.asn, entry);
        return;
    case List::Kind::OperatorNetwork:
        m_operators.add(row.asn, row.value);
        return;
    case List::Kind::HostingWord:
    case List::Kind::ResearchWord:
        m_words.push_back({row.words, entry});
        return;
    case List::Kind::OperatorWord:
        m_operators.add(row.words, row.value);
        return;
    case List::Kind::CdnName:
    case List::Kind::DynamicDns:
    case List::Kind::KnownPool:
    case List::Kind::ParkingName:
    case List::Kind::ReportedName:
        m_domains.add(row.domain, entry);
        return;
    case List::Kind::ClosedProvider:
        m_closedProviders.insert(row.words);
        return;
    case List::Kind::AnycastProvider:
        m_anycastProviders.insert(row.words);
        return;
    default:
        m_ranges.add(row.prefix, entry);
        return;
    }
}

core::ListHit Knowledge::hitOf(const Entry &entry) const
{
    const ListInfo &info = m_lists.at(entry.list);
    const QString name =
        List::isReputation(entry.kind) ? QString(core::reputationMark + info.name) : info.name;
    return {name, info.date, info.sha256};
}

void Knowledge::addRanges(Finding &finding, const core::IpAddress &address) const
{
    for (const quint32 entry : m_ranges.match(address))
        finding.add(m_entries[entry]);
    if (m_anycastProviders.contains(finding.provider))
        finding.kinds |= core::AddressKind::Anycast;
}

void Knowledge::addNetwork(Finding &finding, const core::Network &network) const
{
    if (network.isKnown()) {
        const auto range = m_networks.equal_range(network.asn);
        for (auto found = range.first; found != range.second; ++found)
            finding.add(m_entries[*found]);
    }
    const QString name = comparable(network.organisation);
    if (name.isEmpty())
        return;
    for (const Word &word : m_words) {
        const Entry &entry = m_entries[word.entry];
        if (!finding.isKnown(entry) && holdsWords(name, word.pattern))
            finding.add(entry);
    }
}

core::AddressFacts Knowledge::complete(core::AddressFacts facts) const
{
    Finding finding(*this);
    addRanges(finding, facts.address);
    // Of an address nobody can own it is not asked who owns it.
    if (!finding.kinds.testFlag(core::AddressKind::Special)) {
        addNetwork(finding, facts.network);
        facts.operatorName = m_operators.of(facts.network);
        if (facts.operatorName.isEmpty())
            facts.operatorName = m_operators.ofOrganisation(finding.provider);
    }
    facts.kinds = finding.kinds;
    facts.provider = finding.provider;
    facts.hits = finding.hits;
    putReputationLast(facts.hits);
    return facts;
}

std::optional<core::NameFacts> Knowledge::facts(const core::DomainName &name) const
{
    using core::NameKind;
    core::NameFacts facts;
    facts.name = name;
    QVarLengthArray<quint16, 8> met;
    for (const SuffixTable::Match &match : m_domains.match(name)) {
        const Entry &entry = m_entries[match.value];
        // Who owns the domain below which strangers register is no stranger.
        if (met.contains(entry.list) || (entry.kind == List::Kind::DynamicDns && match.isWhole))
            continue;
        met.append(entry.list);
        facts.hits.append(hitOf(entry));
        if (List::isReputation(entry.kind))
            continue;
        if (entry.kind == List::Kind::CdnName) {
            facts.kinds |= NameKind::CdnSuffix;
            facts.kinds.setFlag(NameKind::ClosedRanges, m_closedProviders.contains(entry.value));
            facts.provider = entry.value;
        } else {
            facts.kinds |= entry.kind == List::Kind::DynamicDns  ? NameKind::DynamicDns
                           : entry.kind == List::Kind::KnownPool ? NameKind::KnownPool
                                                                 : NameKind::Parking;
        }
    }
    facts.kinds.setFlag(NameKind::PublicSuffix, name.isPublicSuffix());
    putReputationLast(facts.hits);
    if (!facts.kinds && facts.hits.isEmpty())
        return std::nullopt;
    return facts;
}

} // namespace knowledge
