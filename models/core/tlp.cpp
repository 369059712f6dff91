// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tlp.h"

#include <algorithm>

namespace core {

QString wordOf(Tlp tlp)
{
    switch (tlp) {
    case Tlp::Clear:
        return QStringLiteral("clear");
    case Tlp::Green:
        return QStringLiteral("green");
    case Tlp::Amber:
        return QStringLiteral("amber");
    case Tlp::AmberStrict:
        return QStringLiteral("amber+strict");
    case Tlp::Red:
        return QStringLiteral("red");
    }
    Q_UNREACHABLE();
}

QString toString(Tlp tlp)
{
    return QLatin1String("TLP:") + wordOf(tlp).toUpper();
}

std::optional<Tlp> tlpFromWord(QStringView word)
{
    const auto *const found = std::find_if(everyTlp.begin(), everyTlp.end(), [word](Tlp tlp) {
        return word.compare(wordOf(tlp), Qt::CaseInsensitive) == 0;
    });
    return found == everyTlp.end() ? std::nullopt : std::optional(*found);
}

} // namespace core
