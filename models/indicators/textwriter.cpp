// SPDX-License-Identifier: GPL-3.0-or-later
#include "indicators/textwriter.h"

#include <algorithm>

#include <QSet>

#include "core/utctime.h"
#include "indicators/output.h"
#include "indicators/writing.h"

namespace indicators {

namespace {

QString heading(const IndicatorSet &set, Form form, qsizetype lines)
{
    const Origin &origin = set.origin;
    QString text;
    if (origin.practice) {
        text += QLatin1String("# PRACTICE: from the practice lab of Fluxcase. Nothing in it is "
                              "real; block none of it.\n");
    }
    text += comments(purposeLines(set), QLatin1String("#"));
    text += QStringLiteral("# Fluxcase %1: %2, %3\n")
                .arg(QStringLiteral(FLUXCASE_VERSION), counted(lines, "indicator", "indicators"),
                     form == Form::Defanged ? QStringLiteral("defanged") : QStringLiteral("raw"));
    if (!origin.caseName.isEmpty())
        text += QLatin1String("# Case: ") + oneLine(origin.caseName) + QLatin1Char('\n');
    text += QStringLiteral("# %1, PAP:%2\n").arg(toString(origin.tlp), core::toString(origin.pap));
    if (!origin.head.isEmpty())
        text += QLatin1String("# Chain of evidence: ") + oneLine(origin.head) + QLatin1Char('\n');
    text += QLatin1String("# Written: ") + core::utcText(origin.madeAt) + QLatin1Char('\n');
    return text;
}

/// The line of an indicator; a URL may hold a line break. A name from a packet may begin with the
/// sign of a comment; DNS writes that octet as \035 too.
QString line(const Indicator &indicator, Form form)
{
    const QString text = oneLine(indicator.text(form), 8000);
    return text.startsWith(u'#') ? QString(QLatin1String("\\035") + text.mid(1)) : text;
}

} // namespace

core::Result<void> TextWriter::write(const IndicatorSet &set, QIODevice &device, Form form)
{
    QStringList lines;
    QSet<QString> known;
    for (const Indicator &indicator : set.indicators) {
        const QString text = line(indicator, form);
        if (known.contains(text))
            continue;
        known.insert(text);
        lines.append(text);
    }
    auto done = writeAll(device, heading(set, form, lines.size()));
    for (const QString &text : std::as_const(lines)) {
        if (!done)
            break;
        done = writeAll(device, text + QLatin1Char('\n'));
    }
    return done;
}

} // namespace indicators
