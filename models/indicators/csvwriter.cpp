// SPDX-License-Identifier: GPL-3.0-or-later
#include "indicators/csvwriter.h"

#include "core/utctime.h"
#include "indicators/output.h"

namespace indicators {

namespace {

bool startsFormula(const QString &text)
{
    // The last four are the full-width forms of the first four; some spreadsheets fold them.
    static constexpr QStringView starters = u"=+-@\t\r\n\uff1d\uff0b\uff0d\uff20";
    return !text.isEmpty() && starters.contains(text.front());
}

QString quoted(QString text)
{
    text.replace(QChar::Null, QChar::ReplacementCharacter);
    if (startsFormula(text))
        text.prepend(u'\'');
    text.replace(u'"', QLatin1String("\"\""));
    return QLatin1Char('"') + text + QLatin1Char('"');
}

QString time(core::UtcMs at)
{
    return at == 0 ? quoted({}) : quoted(core::utcIso(at));
}

QString row(const Indicator &indicator, const Origin &origin, Form form)
{
    const core::Network &network = indicator.network;
    const QStringList cells{
        quoted(indicator.text(form)),
        quoted(indicator.type()),
        quoted(toString(indicator.role)),
        quoted(text(indicator.subject, form)),
        network.isKnown() ? QString::number(network.asn) : QString(),
        quoted(network.organisation),
        quoted(indicator.place.countryCode),
        time(indicator.firstSeen),
        time(indicator.lastSeen),
        indicator.answers ? QString::number(*indicator.answers) : QString(),
        quoted(flux::toString(indicator.verdictClass)),
        quoted(origin.caseName),
        quoted(origin.practice ? QStringLiteral("PRACTICE") : QString()),
        QString::number(indicator.confidence, 'f', 2),
        time(indicator.validity.from),
        time(indicator.validity.until),
        quoted(toString(indicator.stateAt(origin.madeAt))),
        quoted(toString(origin.tlp)),
        quoted(QLatin1String("PAP:") + core::toString(origin.pap)),
        quoted(origin.head),
        quoted(indicator.overrideReason),
    };
    return cells.join(u',') + QLatin1String("\r\n");
}

} // namespace

core::Result<void> CsvWriter::write(const IndicatorSet &set, QIODevice &device, Form form)
{
    auto done =
        writeAll(device, QStringLiteral("\"indicator\",\"type\",\"role\",\"name\",\"as_number\","
                                        "\"organisation\",\"country\",\"first_seen\",\"last_seen\","
                                        "\"answers\",\"class\",\"case\",\"practice\","
                                        "\"confidence\",\"valid_from\",\"valid_until\","
                                        "\"state\",\"tlp\",\"pap\",\"evidence_head\","
                                        "\"override\"\r\n"));
    for (const Indicator &indicator : set.indicators) {
        if (!done)
            break;
        done = writeAll(device, row(indicator, set.origin, form));
    }
    return done;
}

} // namespace indicators
