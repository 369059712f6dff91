// SPDX-License-Identifier: GPL-3.0-or-later
#include "sampletext.h"

#include <QLocale>

#include "core/utctime.h"
#include "flux/namehistory.h"

namespace widgets {

namespace {

const QString dot = QStringLiteral(" · ");

QString counted(qint64 count, const QString &one, const QString &many)
{
    return count == 1 ? one : many.arg(QLocale().toString(count));
}

/// Addresses that came after the first look.
int newAddresses(const flux::NameHistory &history)
{
    if (history.firstChangeAt() == 0)
        return 0;
    int before = 0;
    for (const flux::GrowthStep &step : history.growth()) {
        if (step.at >= history.firstChangeAt())
            break;
        before = step.addresses;
    }
    return static_cast<int>(history.addresses().size()) - before;
}

/// In real numbers: the times of a hostile case are far enough apart to overflow.
double hours(const flux::NameHistory &history)
{
    return (static_cast<double>(history.lastAt()) - static_cast<double>(history.firstAt())) /
           3'600'000.0;
}

} // namespace

QString SampleText::change(const flux::NameHistory &history)
{
    if (history.firstChangeAt() == 0)
        return history.addresses().isEmpty() ? QString() : tr("no change so far");
    const QString when = tr("first change %1Z").arg(core::utcClock(history.firstChangeAt()));
    // A rate over less than a minute would say nothing.
    const double watched = hours(history);
    if (watched < 1.0 / 60)
        return when;
    const QString rate = QLocale::c().toString(newAddresses(history) / watched, 'f', 0);
    return when + dot + tr("%1 new an hour").arg(rate);
}

QString SampleText::spread(const flux::NameHistory &history)
{
    const auto addresses = history.addresses().size();
    QStringList parts{counted(addresses, tr("1 address"), tr("%1 addresses"))};
    // None is known of any address: that is no figure.
    if (history.networks() > 0)
        parts.append(counted(history.networks(), tr("1 network"), tr("%1 networks")));
    else if (addresses > 0)
        parts.append(tr("networks not known"));
    if (history.countries() > 0)
        parts.append(counted(history.countries(), tr("1 country"), tr("%1 countries")));
    return parts.join(dot);
}

QString SampleText::looks(const flux::NameHistory &history)
{
    QStringList parts{counted(history.looks(), tr("1 look"), tr("%1 looks"))};
    const auto resolvers = history.ttls().size();
    if (resolvers > 0)
        parts.append(counted(resolvers, tr("1 resolver"), tr("%1 resolvers")));
    if (history.failed() > 0)
        parts.append(counted(history.failed(), tr("1 query failed"), tr("%1 queries failed")));
    return parts.join(dot);
}

QString SampleText::coverage(const flux::NameHistory &history)
{
    const flux::Coverage &coverage = history.coverage();
    return coverage.all().expected > 0 ? coverage.text() : QString();
}

QStringList SampleText::lines(const flux::NameHistory &history)
{
    QStringList lines{tr("first seen %1").arg(core::utcText(history.firstAt())), change(history),
                      spread(history), looks(history), coverage(history)};
    lines.removeAll(QString());
    return lines;
}

QString SampleText::details(const flux::NameHistory &history)
{
    QStringList lines{
        counted(history.answers(), tr("1 answer of any kind"), tr("%1 answers of any kind"))};
    if (history.firstChangeAt() != 0)
        lines.append(tr("First change %1").arg(core::utcText(history.firstChangeAt())));
    if (history.countries() > 0) {
        lines.append(history.countryBasis() == core::Place::Basis::Geolocated
                         ? tr("Countries: geolocated")
                         : tr("Countries: of network registration"));
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace widgets
