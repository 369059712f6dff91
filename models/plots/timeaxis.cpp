// SPDX-License-Identifier: GPL-3.0-or-later
#include "plots/timeaxis.h"

#include <algorithm>
#include <array>

#include <QDateTime>

namespace plots {

namespace {

constexpr core::UtcMs second = 1'000;
constexpr core::UtcMs minute = 60 * second;
constexpr core::UtcMs hour = 60 * minute;
constexpr core::UtcMs day = 24 * hour;

constexpr std::array steps{
    1 * second, 2 * second, 5 * second,  10 * second, 15 * second, 30 * second, 1 * minute,
    2 * minute, 5 * minute, 10 * minute, 15 * minute, 30 * minute, 1 * hour,    2 * hour,
    3 * hour,   6 * hour,   12 * hour,   1 * day,     2 * day,     5 * day,     10 * day,
    20 * day,   50 * day,   100 * day,   200 * day,   500 * day,   1000 * day};

core::UtcMs firstAtOrAfter(core::UtcMs at, core::UtcMs step)
{
    const core::UtcMs remainder = ((at % step) + step) % step;
    return remainder == 0 ? at : at - remainder + step;
}

} // namespace

int TimeRange::column(core::UtcMs at, int widthPixels) const
{
    if (at <= from || widthPixels <= 1 || isEmpty())
        return 0;
    if (at >= to)
        return widthPixels - 1;
    const double share = static_cast<double>(at - from) / static_cast<double>(to - from);
    return std::min(static_cast<int>(share * widthPixels), widthPixels - 1);
}

QList<core::UtcMs> timeTicks(TimeRange range, int maxTicks)
{
    if (range.isEmpty() || maxTicks < 1)
        return {};
    core::UtcMs step = 0;
    core::UtcMs first = 0;
    for (const core::UtcMs candidate : steps) {
        step = candidate;
        first = firstAtOrAfter(range.from, step);
        if (first > range.to || (range.to - first) / step + 1 <= maxTicks)
            break;
    }
    QList<core::UtcMs> ticks;
    for (core::UtcMs at = first; at <= range.to && ticks.size() < maxTicks; at += step)
        ticks.append(at);
    return ticks;
}

core::UtcMs roundStep(TimeRange range, int maxSteps)
{
    if (range.isEmpty() || maxSteps < 1)
        return 0;
    const auto fits = [&](core::UtcMs step) { return (range.to - range.from) / step <= maxSteps; };
    const auto step = std::find_if(steps.begin(), steps.end(), fits);
    return step != steps.end() ? *step : (range.to - range.from) / maxSteps + 1;
}

QString timeTickLabel(core::UtcMs at, TimeRange range)
{
    const QDateTime moment = QDateTime::fromMSecsSinceEpoch(at, Qt::UTC);
    const core::UtcMs span = range.to - range.from;
    if (span > 20 * day)
        return moment.toString(QLatin1String("yyyy-MM-dd"));
    if (span > day && at % day == 0)
        return moment.toString(QLatin1String("MM-dd"));
    if (span > 2 * day)
        return moment.toString(QLatin1String("MM-dd HH:mm"));
    if (span <= 5 * minute || at % minute != 0)
        return moment.toString(QLatin1String("HH:mm:ss"));
    return moment.toString(QLatin1String("HH:mm"));
}

QList<int> countTicks(int largest, int maxTicks)
{
    qint64 step = 1;
    for (qint64 power = 1; largest / step + 1 > std::max(2, maxTicks); power *= 10) {
        for (const qint64 factor : {1, 2, 5}) {
            step = factor * power;
            if (largest / step + 1 <= std::max(2, maxTicks))
                break;
        }
    }
    QList<int> ticks;
    for (qint64 value = 0; value <= largest; value += step)
        ticks.append(static_cast<int>(value));
    return ticks;
}

} // namespace plots
