// SPDX-License-Identifier: GPL-3.0-or-later
#include "flux/trust.h"

#include <algorithm>
#include <map>

namespace flux {

namespace {

/// Looks from which addresses are compared.
constexpr int comparedLooks = 2;
/// Two vantages agree on the operators when they share so many of all.
constexpr double agreement = 0.5;

bool isReal(const Witness &witness)
{
    const auto standing = witness.sight->standing();
    return standing && standing->state == NameState::Resolves;
}

/// Others that still gave addresses of their own after `since`.
int realOthers(const Witness &witness, const std::vector<Witness> &all, core::UtcMs since)
{
    return static_cast<int>(std::ranges::count_if(all, [&](const Witness &other) {
        return &other != &witness && isReal(other) && other.sight->ownAt() >= since;
    }));
}

/// Others that agree on another state: a sinkhole of one resolver's own over a name that is gone.
int deniers(const Witness &witness, const std::vector<Witness> &all)
{
    std::map<NameState, int> states;
    for (const Witness &other : all) {
        const auto standing = other.sight->standing();
        if (&other != &witness && standing && standing->isSettled() &&
            (standing->state == NameState::NoSuchName || standing->state == NameState::NoAddress ||
             standing->state == NameState::Parked))
            ++states[standing->state];
    }
    int most = 0;
    for (const auto &[state, count] : states)
        most = std::max(most, count);
    return most;
}

bool shareOperators(const Sight &a, const Sight &b)
{
    const auto &small = a.operatorSeen().size() < b.operatorSeen().size() ? a : b;
    const auto &large = &small == &a ? b : a;
    return std::any_of(small.operatorSeen().keyBegin(), small.operatorSeen().keyEnd(),
                       [&large](quint32 id) { return large.operatorSeen().contains(id); });
}

bool agreeOnOperators(const Sight &a, const Sight &b)
{
    const auto both = std::count_if(a.operatorSeen().keyBegin(), a.operatorSeen().keyEnd(),
                                    [&b](quint32 id) { return b.operatorSeen().contains(id); });
    const auto all = a.operatorSeen().size() + b.operatorSeen().size() - both;
    return all > 0 && static_cast<double>(both) >= agreement * static_cast<double>(all);
}

} // namespace

void Trust::judge(std::vector<Witness> &witnesses, const Books &books)
{
    for (Witness &witness : witnesses)
        judgeOne(witness, witnesses, books);
    judgeByCanaries(witnesses, books.canaries);
}

/// Where all fail, something between rewrites for all, and nobody would be left to believe.
void Trust::judgeByCanaries(std::vector<Witness> &witnesses, const CanaryBook &canaries)
{
    const bool isAnyHonest = std::ranges::any_of(witnesses, [&canaries](const Witness &witness) {
        return witness.sight->ownAt() != 0 && canaries.isHonest(witness.vantage.resolver);
    });
    if (!isAnyHonest)
        return;
    for (Witness &witness : witnesses) {
        if (witness.reason.isEmpty())
            witness.reason = canaries.failing(witness.vantage.resolver);
    }
}

void Trust::judgeOne(Witness &witness, const std::vector<Witness> &all, const Books &books)
{
    const auto standing = witness.sight->standing();
    if (!standing)
        return judgeWithout(witness, all);
    witness.treatment = Treatment::Answered;
    const int others = realOthers(witness, all, standing->since);
    switch (standing->state) {
    case NameState::Resolves:
        if (disagrees(witness, all)) {
            witness.treatment = Treatment::Disagrees;
            witness.reason =
                tr("None of its addresses lies with an operator that any other resolver shows.");
        }
        break;
    case NameState::Parked:
        break;
    case NameState::Sinkhole:
    case NameState::BlockPage:
    case NameState::Special:
        if (others >= 1 || deniers(witness, all) >= 2) {
            witness.treatment =
                standing->state == NameState::Sinkhole ? Treatment::Sinkholed : Treatment::Blocked;
            witness.reason = because(*standing, witness, books);
        }
        break;
    case NameState::NoSuchName:
    case NameState::NoAddress:
        if (others >= 2) {
            witness.treatment = Treatment::Blocked;
            witness.reason = because(*standing, witness, books);
        }
        break;
    }
}

/// Of a witness that said nothing of the name so far, or only half.
void Trust::judgeWithout(Witness &witness, const std::vector<Witness> &all)
{
    const bool isRefused = witness.sight->refused() > 0;
    const bool hasSaid = isRefused || witness.sight->ownAt() != 0;
    witness.treatment = hasSaid ? Treatment::Answered : Treatment::Silent;
    if (isRefused && realOthers(witness, all, witness.sight->firstAt()) >= 2) {
        witness.treatment = Treatment::Blocked;
        witness.reason = tr("It refuses the name, which others resolve.");
    }
}

bool Trust::disagrees(const Witness &witness, const std::vector<Witness> &all)
{
    const Sight &sight = *witness.sight;
    if (sight.looks() < comparedLooks)
        return false;
    // The caches of one CDN are found in many networks.
    if (const quint32 provider = sight.nature().mainProvider();
        provider != 0 && sight.nature().providerShare(provider) > agreement)
        return false;
    std::vector<const Sight *> others;
    for (const Witness &other : all) {
        if (&other == &witness || !isReal(other) || other.sight->looks() < comparedLooks)
            continue;
        if (shareOperators(sight, *other.sight))
            return false;
        others.push_back(other.sight);
    }
    for (size_t i = 0; i < others.size(); ++i) {
        for (size_t j = i + 1; j < others.size(); ++j) {
            if (agreeOnOperators(*others[i], *others[j]))
                return true;
        }
    }
    return false;
}

QString Trust::because(const Standing &standing, const Witness &witness, const Books &books)
{
    QString address;
    if (const auto id = witness.sight->takenOut())
        address = books.addresses[*id].address.toString();
    switch (standing.state) {
    case NameState::Sinkhole:
        return tr("It answers %1, the address of a sinkhole, where others do not.").arg(address);
    case NameState::BlockPage:
        return tr("It answers %1, a block page, where others do not.").arg(address);
    case NameState::Special:
        return tr("It answers %1, which leads nowhere, where others do not.").arg(address);
    case NameState::NoSuchName:
        return tr("It says NXDOMAIN, where others give addresses.");
    default:
        return tr("It says that there is no address, where others give some.");
    }
}

} // namespace flux
