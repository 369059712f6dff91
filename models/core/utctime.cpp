// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/utctime.h"

#include <QDateTime>

namespace core {

namespace {

QString formatted(UtcMs at, QLatin1String format)
{
    // The C locale's digits, whatever the language of the window: figures must read alike.
    return QDateTime::fromMSecsSinceEpoch(at, Qt::UTC).toString(format);
}

} // namespace

QString utcText(UtcMs at)
{
    return formatted(at, QLatin1String("yyyy-MM-dd HH:mm:ss'Z'"));
}

QString utcIso(UtcMs at)
{
    return formatted(at, QLatin1String("yyyy-MM-dd'T'HH:mm:ss.zzz'Z'"));
}

QString utcClock(UtcMs at)
{
    return formatted(at, QLatin1String("HH:mm:ss"));
}

} // namespace core
