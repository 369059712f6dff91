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
Indicator about(const JudgedName &judged)
{
    Indicator indicator;
    indicator.subject = judged.history->name();
    indicator.verdictClass = judged.verdict.verdictClass;
    indicator.confidence = judged.verdict.confidence;
    return indicator;
}

Indicator watchedName(const JudgedName &judged, core::UtcMs madeAt)
{
    const flux::NameHistory &history = *judged.history;
    Indicator watched = about(judged);
    watched.name = history.name();
    watched.firstSeen = history.firstAt();
    watched.lastSeen = history.lastAt();
    watched.answers = history.answers();
    watched.validity = Validity::ofName(watched.firstSeen, watched.lastSeen, madeAt);
    return watched;
}

/// What a server was moved to: addresses first seen when one of the same family had gone for good.
/// Whoever names the servers cannot pass off a stranger's, which stays where it is.
QList<core::AddressFacts> movesOf(const flux::NameServerHistory &server)
{
    std::array<std::optional<core::UtcMs>, 2> firstGone; // IPv4, IPv6
    for (const flux::AddressHistory &address : server.addresses) {
        auto &gone = firstGone.at(address.address.isV4() ? 0 : 1);
        gone = std::min(gone.value_or(address.lastSeen), address.lastSeen);
    }
    QList<core::AddressFacts> moves;
    for (const flux::AddressHistory &address : server.addresses) {
        if (address.firstSeen > firstGone.at(address.address.isV4() ? 0 : 1))
            moves.append({address.address, address.network, address.place});
    }
    return moves;
}

Indicator nameServer(Indicator indicator, const flux::NameServerHistory &server, core::UtcMs madeAt)
{
    indicator.role = Indicator::Role::NameServer;
    indicator.name = server.server;
    indicator.movedTo = movesOf(server);
    if (!server.spells.isEmpty()) {
        indicator.firstSeen = server.spells.first().from;
        indicator.lastSeen = server.spells.last().to;
    }
    indicator.validity = Validity::ofName(indicator.firstSeen, indicator.lastSeen, madeAt);
    return indicator;
}

Indicator addressOf(Indicator indicator, const flux::AddressHistory &history,
                    std::optional<double> medianHours)
{
    indicator.role = Indicator::Role::Address;
    indicator.name = indicator.subject;
    indicator.address = history.address;
    indicator.network = history.network;
    indicator.place = history.place;
    indicator.firstSeen = history.firstSeen;
    indicator.lastSeen = history.lastSeen;
    indicator.answers = history.answers;
    const core::UtcMs came =
        history.spells.isEmpty() ? history.firstSeen : history.spells.last().from;
    indicator.validity = Validity::ofAddress(came, medianHours);
    return indicator;
}

bool hasMovingServers(flux::VerdictClass verdictClass)
{
    return verdictClass == flux::VerdictClass::DoubleFlux ||
           verdictClass == flux::VerdictClass::NameServerFlux;
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
    same->validity.until = std::max(same->validity.until, indicator.validity.until);
}

/// What was seen behind one name: its addresses, then those of its name servers.
QList<Indicator> addressesOf(const JudgedName &judged)
{
    const Indicator common = about(judged);
    const std::optional<double> median = medianResidenceHours(*judged.history);
    QList<Indicator> found;
    for (const flux::AddressHistory &address : judged.history->addresses())
        found.append(addressOf(common, address, median));
    QList<Indicator> ofServers;
    for (const flux::NameServerHistory &server : judged.history->nameServers()) {
        const QList<core::AddressFacts> moves = movesOf(server);
        for (const flux::AddressHistory &address : server.addresses) {
            Indicator indicator = addressOf(common, address, median);
            indicator.role = Indicator::Role::NameServerAddress;
            indicator.name = server.server;
            indicator.movedTo = moves;
            addOrWiden(ofServers, indicator);
        }
    }
    return found + ofServers;
}

} // namespace

QString wordOf(Purpose purpose)
{
    switch (purpose) {
    case Purpose::Everything:
        return QStringLiteral("everything");
    case Purpose::OnlyNew:
        return QStringLiteral("since-last");
    case Purpose::Withdrawal:
        return QStringLiteral("withdrawal");
    }
    Q_UNREACHABLE();
}

std::optional<Purpose> purposeFromWord(QStringView word)
{
    for (const Purpose purpose : {Purpose::Everything, Purpose::OnlyNew, Purpose::Withdrawal}) {
        if (word == wordOf(purpose))
            return purpose;
    }
    return std::nullopt;
}

QString toString(Scope scope)
{
    const auto *const word =
        std::find_if(scopeWords.begin(), scopeWords.end(),
                     [scope](const auto &pair) { return pair.first == scope; });
    return word == scopeWords.end() ? QString() : QString(word->second);
}

std::optional<Scope> scopeFromString(QStringView word)
{
    for (const auto &[scope, text] : scopeWords) {
        if (word == text)
            return scope;
    }
    return std::nullopt;
}

IndicatorSet IndicatorSet::from(const QList<JudgedName> &names, const Origin &origin, Scope scope,
                                std::optional<flux::VerdictClass> least)
{
    IndicatorSet set{origin, {}};
    for (const JudgedName &judged : names) {
        const flux::NameHistory &history = *judged.history;
        const flux::VerdictClass verdictClass = judged.verdict.verdictClass;
        if (least && verdictClass > *least)
            continue;
        set.names.append({history.name(), judged.verdict, history.firstAt(), history.lastAt()});
        set.indicators.append(watchedName(judged, origin.madeAt));
        const bool takesServers = scope == Scope::NamesAndNameServers || scope == Scope::All ||
                                  (scope == Scope::Standard && hasMovingServers(verdictClass));
        if (takesServers) {
            for (const flux::NameServerHistory &server : history.nameServers())
                set.indicators.append(nameServer(about(judged), server, origin.madeAt));
        }
        const QList<Indicator> addresses = addressesOf(judged);
        set.observed += addresses;
        if (scope == Scope::All)
            set.indicators += addresses;
    }
    return set;
}

} // namespace indicators
