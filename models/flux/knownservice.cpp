// SPDX-License-Identifier: GPL-3.0-or-later
#include "flux/knownservice.h"

#include <algorithm>

namespace flux {

namespace {

using core::NameKind;

constexpr double mostInRanges = 0.8;

} // namespace

KnownService KnownService::of(const core::DomainName &name, const Sight &sight, const Books &books)
{
    std::vector<core::NameFacts> all{books.names.facts(name)};
    for (const quint32 target : sight.targets())
        all.push_back(books.names.facts(target));
    std::ranges::sort(all, {}, &core::NameFacts::name);

    KnownService known;
    const Nature &nature = sight.nature();
    for (const core::NameFacts &facts : all) {
        known.isDynamicDns = known.isDynamicDns || facts.kinds.testFlag(NameKind::DynamicDns);
        if (facts.kinds.testFlag(NameKind::KnownPool) && known.kind != Kind::Pool) {
            known.kind = Kind::Pool;
            known.list = facts.hits.value(0);
        }
        if (!facts.kinds.testFlag(NameKind::CdnSuffix) || known.kind != Kind::None)
            continue;
        known.provider = facts.provider;
        known.list = facts.hits.value(0);
        known.inRanges = nature.providerShare(books.addresses.find(facts.provider));
        const bool isMostlyIn = known.inRanges >= mostInRanges;
        const bool isClosed = facts.kinds.testFlag(NameKind::ClosedRanges);
        known.kind = isMostlyIn                      ? Kind::SuffixAndRange
                     : isClosed && sight.looks() > 0 ? Kind::Forged
                                                     : Kind::Suffix;
    }
    // An apex name has no CNAME. A cloud's ranges do not tell: anyone can rent there.
    const quint32 main = nature.mainProvider();
    const auto inCdn = nature.sample(core::AddressKind::Cdn);
    if (known.kind == Kind::None && inCdn && nature.providerShare(main) >= mostInRanges) {
        known.kind = Kind::SuffixAndRange;
        known.provider = books.addresses.word(main);
        known.inRanges = nature.providerShare(main);
        known.list = books.addresses.hits(*inCdn).value(0);
    }
    return known;
}

} // namespace flux
