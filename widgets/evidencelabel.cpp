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
    Word{"operatorNovelty", QT_TRANSLATE_NOOP("widgets::EvidenceLabel", "new operators in a row"),
         Unit::Count},
    Word{"operatorDiversity", QT_TRANSLATE_NOOP("widgets::EvidenceLabel", "operators"),
         Unit::Count},
    Word{"growth", QT_TRANSLATE_NOOP("widgets::EvidenceLabel", "new addresses a look"),
         Unit::Ratio},
    Word{"turnover", QT_TRANSLATE_NOOP("widgets::EvidenceLabel", "turnover of addresses"),
         Unit::Ratio},
    Word{"prefixSpread", QT_TRANSLATE_NOOP("widgets::EvidenceLabel", "/16 networks an address"),
         Unit::Ratio},
    Word{"hostingShare", QT_TRANSLATE_NOOP("widgets::EvidenceLabel", "in hosting networks"),
         Unit::Share},
    Word{"accessShare", QT_TRANSLATE_NOOP("widgets::EvidenceLabel", "on access lines"),
         Unit::Share},
    Word{"geography", QT_TRANSLATE_NOOP("widgets::EvidenceLabel", "countries"), Unit::Count},
    Word{"ttl", QT_TRANSLATE_NOOP("widgets::EvidenceLabel", "TTL"), Unit::Seconds},
    Word{"nameServers", QT_TRANSLATE_NOOP("widgets::EvidenceLabel", "name-server turnover"),
         Unit::Ratio},
    Word{"knownService", QT_TRANSLATE_NOOP("widgets::EvidenceLabel", "known service"), Unit::None},
    Word{"vantages", QT_TRANSLATE_NOOP("widgets::EvidenceLabel", "overlap of resolvers"),
         Unit::Ratio},
    Word{"reputation", QT_TRANSLATE_NOOP("widgets::EvidenceLabel", "hits in lists"), Unit::Count},
    Word{"registration", QT_TRANSLATE_NOOP("widgets::EvidenceLabel", "days registered"),
         Unit::Count},
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
