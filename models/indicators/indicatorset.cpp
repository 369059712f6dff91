// SPDX-License-Identifier: GPL-3.0-or-later
#include "indicators/indicatorset.h"

#include <algorithm>
#include <array>

namespace indicators {

namespace {

constexpr std::array<std::pair<Scope, QLatin1String>, 3> scopeWords{{
    {Scope::Names, QLatin1String("names")},
    {Scope::NamesAndNameServers, QLatin1String("names+nameservers")},
    {Scope::All, QLatin1String("all")},
}};

/// The parts every indicator of one name has in common.
Indicator about(const flux::NameHistory &history, flux::VerdictClass verdictClass)
{
    Indicator indicator;
    indicator.subject = history.name();
    indicator.verdictClass = verdictClass;
    return indicator;
}

Indicator nameServer(Indicator indicator, const flux::NameServerHistory &server)
{
    indicator.role = Indicator::Role::NameServer;
    indicator.name = server.server;
    if (!server.spells.isEmpty()) {
        indicator.firstSeen = server.spells.first().from;
        indicator.lastSeen = server.spells.last().to;
    }
    return indicator;
}

Indicator addressOf(Indicator indicator, Indicator::Role role, const flux::AddressHistory &history)
{
    indicator.role = role;
    indicator.address = history.address;
    indicator.network = history.network;
    indicator.place = history.place;
    indicator.firstSeen = history.firstSeen;
    indicator.lastSeen = history.lastSeen;
    indicator.answers = history.answers;
    return indicator;
}

/// One address may serve several name servers; it is one indicator.
void addOrWiden(QList<Indicator> &list, const Indicator &indicator)
{
    const auto same = std::find_if(list.begin(), list.end(), [&](const Indicator &other) {
        return other.address == indicator.address;
    });
    if (same == list.end()) {
        list.append(indicator);
        return;
    }
    same->firstSeen = std::min(same->firstSeen, indicator.firstSeen);
    same->lastSeen = std::max(same->lastSeen, indicator.lastSeen);
    same->answers = same->answers.value_or(0) + indicator.answers.value_or(0);
}

} // namespace

QString toString(Scope scope)
{
    const auto *const word =
        std::find_if(scopeWords.begin(), scopeWords.end(),
                     [scope](const auto &pair) { return pair.first == scope; });
    return word->second;
}

std::optional<Scope> scopeFromString(QStringView word)
{
    for (const auto &[scope, text] : scopeWords) {
        if (word == text)
            return scope;
    }
    return std::nullopt;
}

IndicatorSet IndicatorSet::from(const QList<JudgedName> &names, const Origin &origin, Scope scope)
{
    IndicatorSet set{origin, {}};
    for (const auto &[history, verdictClass] : names) {
        const Indicator common = about(*history, verdictClass);
        Indicator watched = common;
        watched.name = history->name();
        watched.firstSeen = history->firstAt();
        watched.lastSeen = history->lastAt();
        watched.answers = history->answers();
        set.indicators.append(watched);
        if (scope == Scope::Names)
            continue;
        for (const flux::NameServerHistory &server : history->nameServers())
            set.indicators.append(nameServer(common, server));
        if (scope != Scope::All)
            continue;
        for (const flux::AddressHistory &address : history->addresses())
            set.indicators.append(addressOf(common, Indicator::Role::Address, address));
        QList<Indicator> ofServers;
        for (const flux::NameServerHistory &server : history->nameServers()) {
            for (const flux::AddressHistory &address : server.addresses) {
                addOrWiden(ofServers,
                           addressOf(common, Indicator::Role::NameServerAddress, address));
            }
        }
        set.indicators.append(ofServers);
    }
    return set;
}

} // namespace indicators
