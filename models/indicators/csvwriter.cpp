// SPDX-License-Identifier: GPL-3.0-or-later
#include "indicators/csvwriter.h"

#include "core/csvcell.h"
#include "core/utctime.h"
#include "indicators/output.h"

namespace indicators {

namespace {

using core::csvCell;

QString time(core::UtcMs at)
{
    return at == 0 ? csvCell({}) : csvCell(core::utcIso(at));
}

QString row(const Indicator &indicator, const Origin &origin, Form form)
{
    const core::Network &network = indicator.network;
    const QStringList cells{
        csvCell(indicator.text(form)),
        csvCell(indicator.type()),
        csvCell(toString(indicator.role)),
        csvCell(text(indicator.subject, form)),
        network.isKnown() ? QString::number(network.asn) : QString(),
        csvCell(network.organisation),
        csvCell(indicator.place.countryCode),
        time(indicator.firstSeen),
        time(indicator.lastSeen),
        indicator.answers ? QString::number(*indicator.answers) : QString(),
        csvCell(flux::toString(indicator.verdictClass)),
        csvCell(origin.caseName),
        csvCell(origin.practice ? QStringLiteral("PRACTICE") : QString()),
        QString::number(indicator.confidence, 'f', 2),
        time(indicator.validity.from),
        time(indicator.validity.until),
        csvCell(toString(indicator.stateAt(origin.madeAt))),
        csvCell(toString(origin.tlp)),
        csvCell(QLatin1String("PAP:") + core::toString(origin.pap)),
        csvCell(origin.head),
        csvCell(indicator.overrideReason),
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
