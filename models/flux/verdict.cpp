// SPDX-License-Identifier: GPL-3.0-or-later
#include "flux/verdict.h"

#include <algorithm>

#include <QCoreApplication>

#include "core/utctime.h"
#include "flux/namehistory.h"

namespace flux {

namespace {

/// The score of Holz et al. was made for names whose TTLs stay below this.
constexpr quint32 holzTtlSeconds = 1800;

class Words
{
    Q_DECLARE_TR_FUNCTIONS(flux::Verdict)

public:
    static QString answers(int n) { return n == 1 ? tr("1 answer") : tr("%1 answers").arg(n); }
    static QString addresses(int n) { return n == 1 ? tr("1 address") : tr("%1 addresses").arg(n); }
    static QString networks(int n) { return n == 1 ? tr("1 network") : tr("%1 networks").arg(n); }
    static QString countries(int n) { return n == 1 ? tr("1 country") : tr("%1 countries").arg(n); }
    static QString looks(int n) { return n == 1 ? tr("1 look") : tr("%1 looks").arg(n); }
    static QString duration(core::UtcMs milliseconds);
    static QString spread(const NameHistory &history);
    static QString summary(const NameHistory &history);
    static QString notResolving(const NameHistory &history);
    static QString change(const NameHistory &history);
    static QString countryFact(const NameHistory &history);
    static QStringList facts(const NameHistory &history);
    static QString wouldChange()
    {
        return tr("This version shows the reference score only; it does not classify yet.");
    }
};

QString Words::duration(core::UtcMs milliseconds)
{
    const core::UtcMs seconds = milliseconds / 1000;
    if (seconds < 60)
        return tr("%1 s").arg(seconds);
    if (seconds < 3600)
        return seconds % 60 == 0 ? tr("%1 min").arg(seconds / 60)
                                 : tr("%1 min %2 s").arg(seconds / 60).arg(seconds % 60);
    const core::UtcMs minutes = seconds / 60;
    if (minutes < 24 * 60)
        return tr("%1 h %2 min").arg(minutes / 60).arg(minutes % 60);
    return tr("%1 d %2 h").arg(minutes / (24 * 60)).arg(minutes / 60 % 24);
}

QString Words::spread(const NameHistory &history)
{
    const QString addresses = Words::addresses(static_cast<int>(history.addresses().size()));
    if (history.networks() == 0)
        return addresses;
    return tr("%1 in %2").arg(addresses, networks(history.networks()));
}

QString Words::summary(const NameHistory &history)
{
    if (history.answers() == 0)
        return tr("Not enough data yet: nothing has been asked.");
    const QString time = duration(history.lastAt() - history.firstAt());
    if (history.failed() == history.answers())
        return tr("Not enough data yet: no resolver has answered, in %1.").arg(time);
    const QString answers = Words::answers(history.answers() - history.failed());
    if (history.addresses().isEmpty())
        return tr("Not enough data yet: %1, no address, in %2.").arg(answers, time);
    if (history.countries() == 0)
        return tr("Not enough data yet: %1, %2, in %3.").arg(answers, spread(history), time);
    return tr("Not enough data yet: %1, %2, %3, in %4.")
        .arg(answers, spread(history), countries(history.countries()), time);
}

QString Words::notResolving(const NameHistory &history)
{
    const int all = history.addressAnswers();
    const int none = history.nxDomainAnswers();
    if (none < all)
        return tr("The last answer says NXDOMAIN: the name does not exist. So said %1 of %2.")
            .arg(QString::number(none), answers(all));
    return all == 1 ? tr("The name does not exist: the only answer says NXDOMAIN.")
                    : tr("The name does not exist: %1 of %2 say NXDOMAIN.")
                          .arg(QString::number(none), answers(all));
}

QString Words::change(const NameHistory &history)
{
    const core::UtcMs watched = history.lastAt() - history.firstAt();
    if (history.firstChangeAt() == 0)
        return history.looks() < 2 ? tr("Change cannot be told yet: it takes two looks.")
                                   : tr("No new address since the first look, in %1 and %2.")
                                         .arg(looks(history.looks()), duration(watched));

    const auto &growth = history.growth();
    const auto change =
        std::lower_bound(growth.begin(), growth.end(), history.firstChangeAt(),
                         [](const GrowthStep &step, core::UtcMs at) { return step.at < at; });
    const int before = change == growth.begin() ? 0 : std::prev(change)->addresses;
    const int added = static_cast<int>(history.addresses().size()) - before;
    const QString when = core::utcText(history.firstChangeAt());
    // A rate per hour from less than a minute would be a guess.
    if (watched < 60'000)
        return tr("First change %1; %2 new since the first look.").arg(when, addresses(added));
    const double anHour = added * 3'600'000.0 / static_cast<double>(watched);
    return tr("First change %1; %2 new since the first look, %3 an hour.")
        .arg(when, addresses(added), QString::number(anHour, 'f', anHour < 10 ? 1 : 0));
}

QString Words::countryFact(const NameHistory &history)
{
    const QString countries = Words::countries(history.countries());
    switch (history.countryBasis()) {
    case core::Place::Basis::Registration:
        return tr("%1 of network registration.").arg(countries);
    case core::Place::Basis::Geolocated:
        return tr("%1, geolocated.").arg(countries);
    case core::Place::Basis::Unknown:
        return tr("%1.").arg(countries);
    }
    Q_UNREACHABLE();
}

QStringList Words::facts(const NameHistory &history)
{
    QStringList facts;
    if (history.addressAnswers() > 0 && history.lastAddressOutcome() == core::Outcome::NxDomain)
        facts.append(notResolving(history));
    if (history.addresses().isEmpty())
        return facts;
    const int addresses = static_cast<int>(history.addresses().size());
    facts.append(
        history.networks() > 0
            ? tr("%1 distinct in %2.")
                  .arg(Words::addresses(addresses), networks(history.networks()))
            : tr("%1 distinct; the networks are not known.").arg(Words::addresses(addresses)));
    facts.append(change(history));
    facts.append(
        tr("TTL %1 s; a low TTL alone is no evidence of flux.").arg(history.largestTtlSeconds()));
    if (history.countries() > 0)
        facts.append(countryFact(history));
    return facts;
}

} // namespace

Verdict judge(const NameHistory &history)
{
    Verdict verdict;
    const std::optional<TwoLooks> looks = history.lastTwoLooks(holzTtlSeconds);
    // Without any known network the score would say "not flux" of everything.
    if (looks && looks->networks > 0)
        verdict.holz2008 = Holz2008::of(static_cast<int>(looks->addresses.size()), looks->networks);
    if (const auto &holz = verdict.holz2008) {
        verdict.references.append(
            {QStringLiteral("holz2008"), QStringLiteral("Holz 2008"), holz->score, holz->flux, {}});
    }
    verdict.looks = history.looks();
    verdict.answers = history.answers();
    verdict.minutes = static_cast<double>(history.lastAt() - history.firstAt()) / 60'000;
    verdict.addresses = static_cast<int>(history.addresses().size());
    verdict.networks = history.networks();
    verdict.countries = history.countries();
    verdict.vantages = static_cast<int>(history.ttls().size());
    verdict.summary = Words::summary(history);
    verdict.facts = Words::facts(history);
    verdict.wouldChange = Words::wouldChange();
    return verdict;
}

} // namespace flux
