// SPDX-License-Identifier: GPL-3.0-or-later
#include "flux/verdicttext.h"

#include <cmath>

#include "core/utctime.h"

namespace flux {

namespace {

/// Sum of the sequential test from which a leaning is worth saying, in nats.
constexpr double leaning = 1.0;

QString percent(double share)
{
    return QString::number(std::lround(share * 100));
}

} // namespace

QString VerdictText::addresses(int n)
{
    return n == 1 ? tr("1 address") : tr("%1 addresses").arg(n);
}

QString VerdictText::operators(int n)
{
    return n == 1 ? tr("1 operator") : tr("%1 operators").arg(n);
}

QString VerdictText::networks(int n)
{
    return n == 1 ? tr("1 network") : tr("%1 networks").arg(n);
}

QString VerdictText::countries(int n)
{
    return n == 1 ? tr("1 country") : tr("%1 countries").arg(n);
}

QString VerdictText::looks(int n)
{
    return n == 1 ? tr("1 look") : tr("%1 looks").arg(n);
}

QString VerdictText::time(double minutes)
{
    const auto seconds = static_cast<qint64>(std::lround(minutes * 60));
    if (seconds < 60)
        return tr("%1 s").arg(seconds);
    const qint64 whole = (seconds + 30) / 60;
    if (whole < 60)
        return tr("%1 min").arg(whole);
    if (whole < 24 * 60)
        return tr("%1 h %2 min").arg(whole / 60).arg(whole % 60);
    return tr("%1 d %2 h").arg(whole / (24 * 60)).arg(whole / 60 % 24);
}

void VerdictText::write(Verdict &verdict, const View &view)
{
    verdict.summary = summary(verdict, view);
    verdict.facts = facts(verdict, view);
    verdict.wouldChange = wouldChange(verdict, view);
}

QString VerdictText::summary(const Verdict &verdict, const View &view)
{
    const QString name = displayText(verdict.verdictClass);
    if (verdict.verdictClass == VerdictClass::NotEnoughData)
        return tr("%1: %2").arg(name, undecided(verdict, view));
    QString text = tr("%1: %2").arg(name, reason(verdict, view));
    if (verdict.oneVantage)
        text += QLatin1Char(' ') + tr("Seen from one resolver only.");
    if (verdict.was)
        text += QLatin1Char(' ') + tr("Was: %1.").arg(displayText(*verdict.was));
    return text;
}

QString VerdictText::reason(const Verdict &verdict, const View &view)
{
    const QString spread =
        tr("%1 with %2").arg(addresses(verdict.addresses), operators(verdict.operators));
    const QString effort = tr("%1 in %2").arg(looks(verdict.looks), time(verdict.minutes));
    switch (verdict.verdictClass) {
    case VerdictClass::DoubleFlux:
        return tr("%1 in %2, and its name servers move too.").arg(spread, effort);
    case VerdictClass::FastFlux:
        return tr("%1 in %2, ever new ones.").arg(spread, effort);
    case VerdictClass::NameServerFlux:
        return tr("its name servers move, its addresses do not; %1 in %2.").arg(spread, effort);
    case VerdictClass::MultiOperatorService:
        if (verdict.isHarmless)
            return tr("%1 in %2, in networks of servers or of a known pool.").arg(spread, effort);
        return tr("%1 in %2, %3 % in networks of servers; could be flux on leased or mixed hosts.")
            .arg(spread, effort, percent(view.picture().hostingShare));
    case VerdictClass::RotationWithoutDiversity:
        return tr("%1 in %2, ever new ones of few operators; could be flux on leased hosts.")
            .arg(spread, effort);
    case VerdictClass::CdnOrLoadBalancer:
        return tr("%1 in %2, no further operator.").arg(spread, effort);
    case VerdictClass::Stable:
        if (view.hasMoved())
            return tr("it moved once; %1 in %2.").arg(spread, effort);
        return view.counted()->novelty().hosts() > 1
                   ? tr("one address by now; %1 in %2.").arg(spread, effort)
                   : tr("%1 in %2, always the same.").arg(spread, effort);
    case VerdictClass::NotResolving:
    case VerdictClass::Sinkholed:
    case VerdictClass::Parked:
        return state(view);
    case VerdictClass::NotEnoughData:
        break;
    }
    return {};
}

QString VerdictText::undecided(const Verdict &verdict, const View &view)
{
    if (verdict.answers == 0)
        return tr("nothing has been asked.");
    if (view.trusted() == 0)
        return verdict.leftOut.isEmpty()
                   ? tr("no resolver has answered, in %1.").arg(time(verdict.minutes))
                   : tr("no resolver that is believed has answered.");
    if (!view.counted())
        return tr("%1 answers, no address of its own, in %2.")
            .arg(QString::number(verdict.answers), time(verdict.minutes));
    const Picture &picture = view.picture();
    if (picture.unsureShare > maxUnsure)
        return tr("the operators of %1 % of the addresses are not known; choose a network "
                  "database.")
            .arg(percent(picture.unsureShare));
    QString text =
        tr("%1 with %2 in %3.")
            .arg(addresses(verdict.addresses), operators(verdict.operators), looks(verdict.looks));
    if (verdict.expectedLooks && verdict.expectedMinutes)
        text += QLatin1Char(' ') + expectation(*verdict.expectedLooks, *verdict.expectedMinutes);
    const double sum = view.counted()->novelty().sum();
    if (sum >= leaning)
        text += QLatin1Char(' ') + tr("Leans to many operators.");
    else if (sum <= -leaning)
        text += QLatin1Char(' ') + tr("Leans to a service.");
    return text;
}

QString VerdictText::expectation(int looks, double minutes)
{
    return looks == 1 ? tr("About 1 more look, %1.").arg(time(minutes))
                      : tr("About %1 more looks, %2.").arg(QString::number(looks), time(minutes));
}

QString VerdictText::state(const View &view)
{
    const Standing standing = view.picture().state.value_or(Standing{});
    switch (standing.state) {
    case NameState::Sinkhole:
        return tr("every resolver answers the address of a sinkhole.");
    case NameState::BlockPage:
        return tr("every resolver answers a block page.");
    case NameState::Special:
        return tr("every resolver answers addresses that lead nowhere.");
    case NameState::Parked:
        return tr("it leads to a parking service.");
    case NameState::NoSuchName:
        return tr("the name does not exist (NXDOMAIN).");
    case NameState::NoAddress:
        return tr("the name has no address.");
    case NameState::Resolves:
        break;
    }
    return {};
}

QStringList VerdictText::facts(const Verdict &verdict, const View &view)
{
    QStringList facts;
    if (const Sight *sight = view.counted()) {
        if (verdict.networks > 0 && verdict.countries > 0)
            facts.append(tr("%1 distinct, %2, %3.")
                             .arg(addresses(verdict.addresses), networks(verdict.networks),
                                  countries(verdict.countries)));
        if (sight->firstChangeAt() != 0)
            facts.append(change(*sight));
        if (view.hasMoved())
            facts.append(tr("All of its addresses changed once: it moved."));
        const auto pool = sight->growth().pool();
        if (pool && pool->isClosed && sight->growth().hosts() > 1)
            facts.append(tr("The pool is about %1 addresses (%2 to %3, 95 %).")
                             .arg(pool->size, 0, 'f', 0)
                             .arg(pool->low, 0, 'f', 0)
                             .arg(pool->high, 0, 'f', 0));
        if (const auto hours = sight->blockLife().halfLifeHours())
            facts.append(tr("Half of its address blocks are gone after %1 h: the pool is replaced.")
                             .arg(*hours, 0, 'f', 1));
    }
    if (view.ttlSeconds() > 0)
        facts.append(
            tr("TTL %1 s; a low TTL alone is no evidence of flux.").arg(view.ttlSeconds()));
    addServerFacts(facts, view);
    if (!verdict.leftOut.isEmpty())
        facts.append(
            verdict.leftOut.size() == 1
                ? tr("1 resolver is not believed and left out.")
                : tr("%1 resolvers are not believed and left out.").arg(verdict.leftOut.size()));
    return facts;
}

QString VerdictText::change(const Sight &sight)
{
    const QString when = core::utcText(sight.firstChangeAt());
    const QString more = addresses(sight.newSinceFirst());
    const core::UtcMs watched = sight.lastLookAt() - sight.firstLookAt();
    // A rate per hour from less than a minute would be a guess.
    if (watched < 60'000)
        return tr("First change %1; %2 new since the first look.").arg(when, more);
    const double anHour = sight.newSinceFirst() * 3'600'000.0 / static_cast<double>(watched);
    return tr("First change %1; %2 new since the first look, %3 an hour.")
        .arg(when, more, QString::number(anHour, 'f', anHour < 10 ? 1 : 0));
}

void VerdictText::addServerFacts(QStringList &facts, const View &view)
{
    const NameServerFlux *servers = view.nameServers();
    if (!servers)
        return;
    if (servers->rounds() < 3)
        facts.append(tr("Name servers not yet assessable: it takes three looks."));
    else
        facts.append(tr("%1 name servers with %2, %3 sets in 7 days.")
                         .arg(servers->servers())
                         .arg(operators(servers->operators()))
                         .arg(servers->sets()));
    if (servers->isLame())
        facts.append(tr("The parent zone names other name servers than the zone itself."));
    if (view.servesItself())
        facts.append(tr("Some name server has an address of the name itself."));
    if (servers->isShortSoa().value_or(false))
        facts.append(tr("The zone's SOA asks to be refreshed within 15 minutes."));
}

QString VerdictText::wouldChange(const Verdict &verdict, const View &view)
{
    switch (verdict.verdictClass) {
    case VerdictClass::DoubleFlux:
    case VerdictClass::FastFlux:
        return tr("24 hours of looks without a new address, or more than 19 % of the addresses in "
                  "networks of servers.");
    case VerdictClass::NameServerFlux:
        return tr("24 hours without a change of the name servers, or ever new operators of the "
                  "name's own addresses.");
    case VerdictClass::MultiOperatorService:
        return verdict.isHarmless
                   ? tr("At most 19 % of the addresses in networks of servers, without a known "
                        "pool.")
                   : tr("At most 19 % of the addresses in networks of servers would make it flux, "
                        "50 % a service.");
    case VerdictClass::RotationWithoutDiversity:
        return tr("Addresses of further operators, or a pool that stops growing.");
    case VerdictClass::CdnOrLoadBalancer:
    case VerdictClass::Stable:
        return tr("An operator not seen in 24 hours starts the test again; about four such more "
                  "would turn it.");
    case VerdictClass::NotResolving:
    case VerdictClass::Sinkholed:
    case VerdictClass::Parked:
        return tr("One answer with an address of its own from a believed resolver.");
    case VerdictClass::NotEnoughData:
        break;
    }
    if (view.counted() && view.picture().unsureShare > maxUnsure)
        return tr("A network database that knows the addresses.");
    return tr("More looks: each new operator speaks for flux, each look without one against it.");
}

} // namespace flux
