// SPDX-License-Identifier: GPL-3.0-or-later
#include "indicators/hitfinder.h"

#include <algorithm>

#include "indicators/hostname.h"
#include "knowledge/knowledge.h"

namespace indicators {

namespace {

using core::AddressKind;

constexpr core::AddressKinds wellKnown = AddressKind::Hosting | AddressKind::Cdn |
                                         AddressKind::Cloud | AddressKind::Research |
                                         AddressKind::Resolver | AddressKind::Anycast;

bool isWellKnown(const core::AddressFacts &facts)
{
    return bool(facts.kinds & wellKnown);
}

/// Whose it is, as a person knows it.
QString ownerOf(const core::AddressFacts &facts)
{
    return facts.provider.isEmpty() ? facts.operatorName : facts.provider;
}

/// The host of a URL; empty when it has none that is a name.
core::DomainName hostOf(const QString &url)
{
    const qsizetype scheme = url.indexOf(QLatin1String("://"));
    QString host = scheme < 0 ? url : url.mid(scheme + 3);
    host =
        host.left(std::min(host.size(), host.indexOf(u'/') < 0 ? host.size() : host.indexOf(u'/')));
    host = host.mid(host.lastIndexOf(u'@') + 1).section(u':', 0, 0);
    return core::DomainName::parse(host).value_or({});
}

} // namespace

HitFinder::HitFinder(const IndicatorSet &set, Use use, const knowledge::Knowledge &knowledge,
                     const Surroundings &surroundings)
    : m_use(use)
    , m_at(set.origin.madeAt)
    , m_knowledge(knowledge)
    , m_around(surroundings)
{
    QSet<std::pair<core::DomainName, core::IpAddress>> counted;
    const auto count = [&](const QList<Indicator> &list) {
        for (const Indicator &indicator : list) {
            if (indicator.address.isEmpty() ||
                counted.contains({indicator.subject, indicator.address}))
                continue;
            counted.insert({indicator.subject, indicator.address});
            Pool &pool = m_pools[indicator.subject];
            ++pool.all;
            pool.elsewhere += isWellKnown(factsOf(indicator)) ? 1 : 0;
        }
    };
    count(set.observed);
    count(set.indicators);
    for (const Indicator &indicator : set.indicators + set.observed) {
        const core::DomainName &subject = indicator.subject;
        if (subject.isEmpty() || m_subjects.contains(subject))
            continue;
        QList<Hit> hits;
        addNameHits(hits, subject);
        hits.removeIf([](const Hit &hit) { return isOnlyForBlocking(hit.kind); });
        m_subjects.insert(subject, hits);
    }
}

core::AddressFacts HitFinder::factsOf(const Indicator &indicator) const
{
    core::AddressFacts facts;
    facts.address = indicator.address;
    facts.network = indicator.network;
    return m_knowledge.complete(facts);
}

QList<Hit> HitFinder::hitsOf(const Indicator &indicator, bool isEvidence) const
{
    QList<Hit> hits;
    switch (indicator.kind()) {
    case Indicator::Kind::Name:
    case Indicator::Kind::NameServer:
        addNameHits(hits, indicator.name);
        break;
    case Indicator::Kind::Url:
        addNameHits(hits, hostOf(indicator.url));
        break;
    case Indicator::Kind::Address:
        addAddressHits(hits, indicator);
        break;
    case Indicator::Kind::Prefix:
        addPrefixHits(hits, indicator.prefix);
        break;
    case Indicator::Kind::Network:
        hits.append({Hit::Kind::SharedHosting,
                     tr("It is a whole network: everybody else in it would be hit.")});
        break;
    }
    addSubjectHits(hits, indicator);
    addStateHits(hits, indicator);
    if (isEvidence || m_use == Use::Read) {
        hits.removeIf([](const Hit &hit) { return isOnlyForBlocking(hit.kind); });
    }
    return hits;
}

void HitFinder::addOwnName(QList<Hit> &hits, const core::DomainName &name) const
{
    for (const core::DomainName &own : m_around.ownNames) {
        if (name.isWithin(own) || own.isWithin(name)) {
            hits.append({Hit::Kind::Own, tr("Your own name %1 is in it.").arg(own.defanged())});
            return;
        }
    }
}

/// What is behind a name that is no stranger's is no stranger's either.
void HitFinder::addSubjectHits(QList<Hit> &hits, const Indicator &indicator) const
{
    if (indicator.isName() && indicator.name == indicator.subject)
        return;
    for (const Hit &hit : m_subjects.value(indicator.subject)) {
        const bool isKnown = std::any_of(hits.begin(), hits.end(),
                                         [&](const Hit &other) { return other.kind == hit.kind; });
        if (!isKnown) {
            hits.append({hit.kind, tr("It is behind %1, which is kept out itself.")
                                       .arg(indicator.subject.defanged())});
        }
    }
}

void HitFinder::addNameHits(QList<Hit> &hits, const core::DomainName &name) const
{
    using core::NameKind;
    if (!isHostName(name)) {
        hits.append({Hit::Kind::NotAHostName,
                     tr("It holds characters no host name has: no block list can say it.")});
    }
    addOwnName(hits, name);
    if (name.isPublicSuffix()) {
        hits.append({Hit::Kind::PublicSuffix,
                     tr("Strangers register their names below this public suffix.")});
    }
    const auto facts = m_knowledge.facts(name);
    const core::NameKinds kinds = facts ? facts->kinds : core::NameKinds();
    if (!kinds.testFlag(NameKind::DynamicDns)) {
        // Lists hold the suffix; only what is below one is said to be.
        const auto below = core::DomainName::fromPresentation(QByteArray("x." + name.text()));
        const auto factsBelow = below ? m_knowledge.facts(*below) : std::nullopt;
        if (factsBelow && factsBelow->kinds.testFlag(NameKind::DynamicDns)) {
            hits.append({Hit::Kind::DynamicDns,
                         tr("Customers of a dynamic-DNS provider have their names below it.")});
        }
    }
    if (kinds.testFlag(NameKind::CdnSuffix)) {
        hits.append({Hit::Kind::Cdn,
                     tr("The name belongs to %1, which serves many others.").arg(facts->provider)});
    }
    if (kinds.testFlag(NameKind::KnownPool))
        hits.append({Hit::Kind::KnownGood, tr("It is a known pool or mirror network.")});
    if (kinds.testFlag(NameKind::Parking))
        hits.append({Hit::Kind::Harbour, tr("It belongs to a parking provider.")});
}

void HitFinder::addPlaceHits(QList<Hit> &hits, const core::AddressFacts &facts) const
{
    const auto add = [&](AddressKind kind, Hit::Kind hit, const QString &text) {
        if (facts.kinds.testFlag(kind))
            hits.append({hit, text});
    };
    const QString owner = ownerOf(facts);
    const QString whose = owner.isEmpty() ? tr("its owner") : owner;
    add(AddressKind::Cdn, Hit::Kind::Cdn,
        tr("Many others are served from here by %1, a CDN.").arg(whose));
    add(AddressKind::Cloud, Hit::Kind::Cloud,
        tr("It is in the cloud of %1: tomorrow it is somebody else's.").arg(whose));
    add(AddressKind::Hosting, Hit::Kind::SharedHosting,
        tr("It is in a hosting network: other sites may be on the same machine."));
    add(AddressKind::Research, Hit::Kind::Research,
        tr("It is in a network of education and research."));
    add(AddressKind::Resolver, Hit::Kind::Resolver, tr("It is a public DNS resolver."));
    add(AddressKind::Sinkhole, Hit::Kind::Harbour,
        tr("It is a sinkhole: blocking it hides the infected from those who count them."));
    add(AddressKind::BlockPage, Hit::Kind::Harbour, tr("It is the block page of a resolver."));
    add(AddressKind::Parking, Hit::Kind::Harbour, tr("It is where parked names point."));
}

bool HitFinder::isDecoy(const Indicator &indicator, const core::AddressFacts &facts) const
{
    const Pool pool = m_pools.value(indicator.subject);
    return flux::isFlux(indicator.verdictClass) && isWellKnown(facts) &&
           2 * pool.elsewhere < pool.all;
}

void HitFinder::addAddressHits(QList<Hit> &hits, const Indicator &indicator) const
{
    const core::AddressFacts facts = factsOf(indicator);
    if (facts.kinds.testFlag(AddressKind::Special)) {
        hits.append({Hit::Kind::NotGlobal,
                     tr("It is reachable inside a network only, not from the Internet.")});
        return;
    }
    for (const core::IpPrefix &own : m_around.ownRanges) {
        if (own.contains(indicator.address)) {
            hits.append({Hit::Kind::Own, tr("It is in your own range %1.").arg(own.toString())});
            break;
        }
    }
    if (isDecoy(indicator, facts)) {
        hits.append({Hit::Kind::Decoy,
                     ownerOf(facts).isEmpty()
                         ? tr("It is no access line, as the other addresses are: likely a decoy.")
                         : tr("It is of %1, among addresses of access lines: likely a decoy.")
                               .arg(ownerOf(facts))});
    }
    addPlaceHits(hits, facts);
    const core::DomainName harmless = m_around.harmless.value(indicator.address);
    if (!harmless.isEmpty() && harmless != indicator.subject) {
        hits.append({Hit::Kind::KnownGood,
                     tr("%1, which is no flux, answers with it too.").arg(harmless.defanged())});
    }
}

void HitFinder::addPrefixHits(QList<Hit> &hits, const core::IpPrefix &prefix) const
{
    for (const core::IpPrefix &own : m_around.ownRanges) {
        if (own.contains(prefix) || prefix.contains(own))
            hits.append({Hit::Kind::Own, tr("Your own range %1 is in it.").arg(own.toString())});
    }
    core::AddressFacts facts;
    facts.address = prefix.address();
    facts = m_knowledge.complete(facts);
    if (facts.kinds.testFlag(AddressKind::Special)) {
        hits.append({Hit::Kind::NotGlobal,
                     tr("It is reachable inside a network only, not from the Internet.")});
    }
    addPlaceHits(hits, facts);
    hits.append({Hit::Kind::SharedHosting,
                 tr("It is a block of addresses: everybody else in it would be hit.")});
}

void HitFinder::addStateHits(QList<Hit> &hits, const Indicator &indicator) const
{
    if (indicator.verdictClass > m_around.leastClass) {
        hits.append({Hit::Kind::NotFlux, tr("The verdict on %1 is “%2”.")
                                             .arg(indicator.subject.defanged(),
                                                  flux::displayText(indicator.verdictClass))});
    }
    addServerHits(hits, indicator);
    if (indicator.stateAt(m_at) == Indicator::State::Expired)
        hits.append({Hit::Kind::Expired, tr("Its time has run out.")});
    if (indicator.stateAt(m_at) == Indicator::State::Revoked)
        hits.append({Hit::Kind::Revoked, tr("It was taken back.")});
}

/// Two moves, as one is a change of provider, and mostly to access lines: what is in a CDN or a
/// cloud changes its addresses in every answer.
bool HitFinder::isSeenToMove(const Indicator &server) const
{
    const auto known = std::count_if(server.movedTo.begin(), server.movedTo.end(),
                                     [this](const core::AddressFacts &facts) {
                                         return isWellKnown(m_knowledge.complete(facts));
                                     });
    return server.movedTo.size() >= 2 && 2 * known < server.movedTo.size();
}

/// Anybody may name anybody's machine as name server: the verdict on the name says nothing of it.
void HitFinder::addServerHits(QList<Hit> &hits, const Indicator &indicator) const
{
    if (indicator.role != Indicator::Role::NameServer &&
        indicator.role != Indicator::Role::NameServerAddress)
        return;
    const core::DomainName own = indicator.subject.registrable();
    if (!own.isEmpty() && indicator.name.isWithin(own))
        return;
    const bool hasMovingServers = indicator.verdictClass == flux::VerdictClass::DoubleFlux ||
                                  indicator.verdictClass == flux::VerdictClass::NameServerFlux;
    const auto add = [&hits](const QString &text) {
        hits.append({Hit::Kind::SharedNameServer, text});
    };
    if (!hasMovingServers)
        add(tr("It serves other names as well, and the name servers do not flux."));
    else if (indicator.name == indicator.name.registrable())
        add(tr("It is the whole domain of somebody else: all names in it would be hit."));
    else if (!isSeenToMove(indicator))
        add(tr("It is somebody else's, and was not seen to move itself: likely a decoy."));
}

} // namespace indicators
