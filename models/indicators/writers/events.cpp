// SPDX-License-Identifier: GPL-3.0-or-later
#include <cmath>

#include "core/utctime.h"
#include "indicators/writers/writers.h"
#include "indicators/writing.h"

namespace indicators::writers {

namespace {

/// A field of the head: backslash and bar have a meaning there.
QString cefHead(QString value)
{
    return oneLine(value.replace(u'\\', QLatin1String("\\\\")).replace(u'|', QLatin1String("\\|")));
}

QString cefField(QString value)
{
    return oneLine(value.replace(u'\\', QLatin1String("\\\\")).replace(u'=', QLatin1String("\\=")),
                   4000);
}

/// 0…10 of how sure the class is; what is no flux is no event of weight.
int severity(const Indicator &indicator)
{
    if (!flux::isFlux(indicator.verdictClass))
        return 3;
    return 5 + static_cast<int>(std::lround(4 * std::clamp(indicator.confidence, 0.0, 1.0)));
}

/// Which field of the event holds it.
QString fieldOf(const Indicator &indicator, const QString &name, const QString &address,
                const QString &url)
{
    switch (indicator.kind()) {
    case Indicator::Kind::Url:
        return url;
    case Indicator::Kind::Address:
    case Indicator::Kind::Prefix:
        return address;
    default:
        return name;
    }
}

QString eventName(const Indicator &indicator, const Origin &origin)
{
    return (origin.practice ? QStringLiteral("PRACTICE ") : QString()) +
           flux::toString(indicator.verdictClass) + QLatin1Char(' ') + toString(indicator.role);
}

} // namespace

QString cef(const IndicatorSet &set, Form /*form*/)
{
    const Origin &origin = set.origin;
    QString text;
    for (const Indicator &indicator : set.indicators) {
        if (indicator.revoked)
            continue;
        text +=
            QStringLiteral("CEF:0|Fluxcase|Fluxcase|%1|T1568.001|%2|%3|rt=%4 %5=%6 start=%7 "
                           "end=%8 cs1Label=validUntil cs1=%9")
                .arg(QStringLiteral(FLUXCASE_VERSION), cefHead(eventName(indicator, origin)),
                     QString::number(severity(indicator)), QString::number(origin.madeAt),
                     fieldOf(indicator, QStringLiteral("dhost"), QStringLiteral("dst"),
                             QStringLiteral("request")),
                     cefField(indicator.text(Form::Raw)), QString::number(indicator.firstSeen),
                     QString::number(indicator.lastSeen), core::utcIso(indicator.validity.until));
        text +=
            QStringLiteral(" cs2Label=tlp cs2=%1 cs3Label=network cs3=%2 cs4Label=case cs4=%3\n")
                .arg(toString(origin.tlp), cefField(indicator.network.label()),
                     cefField(origin.caseName));
    }
    return text;
}

QString leef(const IndicatorSet &set, Form /*form*/)
{
    const Origin &origin = set.origin;
    QString text;
    for (const Indicator &indicator : set.indicators) {
        if (indicator.revoked)
            continue;
        const QStringList fields{
            QStringLiteral("cat=fast-flux"),
            QStringLiteral("devTime=") + core::utcIso(origin.madeAt),
            QStringLiteral("devTimeFormat=yyyy-MM-dd'T'HH:mm:ss.SSSX"),
            QStringLiteral("sev=") + QString::number(std::max(1, severity(indicator))),
            fieldOf(indicator, QStringLiteral("domain"), QStringLiteral("dst"),
                    QStringLiteral("url")) +
                u'=' + oneLine(indicator.text(Form::Raw), 4000),
            QStringLiteral("validUntil=") + core::utcIso(indicator.validity.until),
            QStringLiteral("tlp=") + toString(origin.tlp),
            QStringLiteral("network=") + oneLine(indicator.network.label()),
            QStringLiteral("case=") + oneLine(origin.caseName),
        };
        text += QStringLiteral("LEEF:2.0|Fluxcase|Fluxcase|%1|%2|x09|")
                    .arg(QStringLiteral(FLUXCASE_VERSION),
                         eventName(indicator, origin).replace(u'|', u' ')) +
                fields.join(u'\t') + QLatin1Char('\n');
    }
    return text;
}

} // namespace indicators::writers
