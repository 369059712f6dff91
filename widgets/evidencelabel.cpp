// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidencelabel.h"

#include <array>

#include <QLocale>

#include "core/plaintext.h"

namespace widgets {

namespace {

enum class Unit : quint8
{
    Count,
    Share, ///< 0…1, shown in percent
    Ratio,
    Nats,
    Bits,
    Kilometres,
    Hours,
    Seconds,
    None
};

struct Word
{
    const char *feature;
    const char *label;
    Unit unit;
};

/// The features of the verdict by their words on the command line.
constexpr std::array words{
    Word{"operatorNovelty", QT_TRANSLATE_NOOP("widgets::EvidenceLabel", "new operators"),
         Unit::Nats},
    Word{"operatorShare", QT_TRANSLATE_NOOP("widgets::EvidenceLabel", "networks an address"),
         Unit::Ratio},
    Word{"operatorEntropy", QT_TRANSLATE_NOOP("widgets::EvidenceLabel", "spread over operators"),
         Unit::Share},
    Word{"prefixSpread", QT_TRANSLATE_NOOP("widgets::EvidenceLabel", "in blocks of their own"),
         Unit::Share},
    Word{"countryEntropy", QT_TRANSLATE_NOOP("widgets::EvidenceLabel", "spread over countries"),
         Unit::Bits},
    Word{"timeZoneEntropy", QT_TRANSLATE_NOOP("widgets::EvidenceLabel", "spread over time zones"),
         Unit::Bits},
    Word{"distanceKm", QT_TRANSLATE_NOOP("widgets::EvidenceLabel", "apart"), Unit::Kilometres},
    Word{"growthRatio", QT_TRANSLATE_NOOP("widgets::EvidenceLabel", "addresses a look"),
         Unit::Ratio},
    Word{"growthSlope", QT_TRANSLATE_NOOP("widgets::EvidenceLabel", "growth exponent"),
         Unit::Ratio},
    Word{"turnover", QT_TRANSLATE_NOOP("widgets::EvidenceLabel", "turnover a look"), Unit::Share},
    Word{"residenceHours", QT_TRANSLATE_NOOP("widgets::EvidenceLabel", "an address stays"),
         Unit::Hours},
    Word{"firstHourKept", QT_TRANSLATE_NOOP("widgets::EvidenceLabel", "first hour's still here"),
         Unit::Share},
    Word{"blockHalfLifeHours",
         QT_TRANSLATE_NOOP("widgets::EvidenceLabel", "half of the blocks gone after"), Unit::Hours},
    Word{"hostingShare", QT_TRANSLATE_NOOP("widgets::EvidenceLabel", "in hosting networks"),
         Unit::Share},
    Word{"accessShare", QT_TRANSLATE_NOOP("widgets::EvidenceLabel", "on access lines"),
         Unit::Share},
    Word{"nameServerTurnover", QT_TRANSLATE_NOOP("widgets::EvidenceLabel", "name-server turnover"),
         Unit::Share},
    Word{"nameServerSets", QT_TRANSLATE_NOOP("widgets::EvidenceLabel", "name-server sets"),
         Unit::Count},
    Word{"nameServerOperators",
         QT_TRANSLATE_NOOP("widgets::EvidenceLabel", "name-server operators"), Unit::Count},
    Word{"nameServerOverlap", QT_TRANSLATE_NOOP("widgets::EvidenceLabel", "hosts serve the name"),
         Unit::None},
    Word{"knownService", QT_TRANSLATE_NOOP("widgets::EvidenceLabel", "known service"), Unit::None},
    Word{"vantageDifference", QT_TRANSLATE_NOOP("widgets::EvidenceLabel", "differs by resolver"),
         Unit::Ratio},
    Word{"ttlSeconds", QT_TRANSLATE_NOOP("widgets::EvidenceLabel", "TTL"), Unit::Seconds},
};

QString figureText(double value, Unit unit)
{
    const QLocale plain = QLocale::c();
    switch (unit) {
    case Unit::Count:
        return plain.toString(value, 'f', 0);
    case Unit::Share:
        return EvidenceLabel::tr("%1 %").arg(plain.toString(value * 100, 'f', 0));
    case Unit::Ratio:
        return plain.toString(value, 'f', 2);
    case Unit::Nats:
        return EvidenceLabel::tr("%1 nats").arg(plain.toString(value, 'f', 1));
    case Unit::Bits:
        return EvidenceLabel::tr("%1 bits").arg(plain.toString(value, 'f', 1));
    case Unit::Kilometres:
        return EvidenceLabel::tr("%1 km").arg(plain.toString(value, 'f', 0));
    case Unit::Hours:
        if (value >= 1)
            return EvidenceLabel::tr("%1 h").arg(plain.toString(value, 'f', 1));
        return value >= 1.0 / 60
                   ? EvidenceLabel::tr("%1 min").arg(plain.toString(value * 60, 'f', 1))
                   : EvidenceLabel::tr("%1 s").arg(plain.toString(value * 3600, 'f', 0));
    case Unit::Seconds:
        return EvidenceLabel::tr("%1 s").arg(plain.toString(value, 'f', 0));
    case Unit::None:
        return {};
    }
    Q_UNREACHABLE();
}

} // namespace

EvidenceLabel EvidenceLabel::of(const flux::Evidence &evidence)
{
    EvidenceLabel result;
    for (const Word &word : words) {
        if (evidence.feature != QLatin1String(word.feature))
            continue;
        result.label = tr(word.label);
        result.figure = figureText(evidence.value, word.unit);
        return result;
    }
    // A case judged by another version may hold others: its sentence says it, too.
    result.label = core::plainText(evidence.text, 80);
    return result;
}

} // namespace widgets
