// SPDX-License-Identifier: GPL-3.0-or-later
#include "flux/verdictclass.h"

#include <array>

#include <QCoreApplication>

namespace flux {

QString toString(VerdictClass verdictClass)
{
    switch (verdictClass) {
    case VerdictClass::DoubleFlux:
        return QStringLiteral("Double flux");
    case VerdictClass::FastFlux:
        return QStringLiteral("Fast flux");
    case VerdictClass::NameServerFlux:
        return QStringLiteral("Name-server flux");
    case VerdictClass::MultiOperatorService:
        return QStringLiteral("Multi-operator service");
    case VerdictClass::RotationWithoutDiversity:
        return QStringLiteral("Rotation without diversity");
    case VerdictClass::CdnOrLoadBalancer:
        return QStringLiteral("CDN or load balancer");
    case VerdictClass::Stable:
        return QStringLiteral("Stable");
    case VerdictClass::NotEnoughData:
        return QStringLiteral("Not enough data");
    case VerdictClass::NotResolving:
        return QStringLiteral("Not resolving");
    case VerdictClass::Sinkholed:
        return QStringLiteral("Sinkholed");
    case VerdictClass::Parked:
        return QStringLiteral("Parked");
    }
    Q_UNREACHABLE();
}

QString displayText(VerdictClass verdictClass)
{
    static constexpr std::array words{
        QT_TRANSLATE_NOOP("flux::VerdictClass", "Double flux"),
        QT_TRANSLATE_NOOP("flux::VerdictClass", "Fast flux"),
        QT_TRANSLATE_NOOP("flux::VerdictClass", "Name-server flux"),
        QT_TRANSLATE_NOOP("flux::VerdictClass", "Multi-operator service"),
        QT_TRANSLATE_NOOP("flux::VerdictClass", "Rotation without diversity"),
        QT_TRANSLATE_NOOP("flux::VerdictClass", "CDN or load balancer"),
        QT_TRANSLATE_NOOP("flux::VerdictClass", "Stable"),
        QT_TRANSLATE_NOOP("flux::VerdictClass", "Not enough data"),
        QT_TRANSLATE_NOOP("flux::VerdictClass", "Not resolving"),
        QT_TRANSLATE_NOOP("flux::VerdictClass", "Sinkholed"),
        QT_TRANSLATE_NOOP("flux::VerdictClass", "Parked"),
    };
    return QCoreApplication::translate("flux::VerdictClass",
                                       words.at(static_cast<size_t>(verdictClass)));
}

std::optional<VerdictClass> verdictClassFromString(QStringView text)
{
    for (int i = 0; i <= static_cast<int>(VerdictClass::Parked); ++i) {
        if (toString(static_cast<VerdictClass>(i)) == text)
            return static_cast<VerdictClass>(i);
    }
    return std::nullopt;
}

bool isFlux(VerdictClass verdictClass)
{
    return verdictClass == VerdictClass::DoubleFlux || verdictClass == VerdictClass::FastFlux ||
           verdictClass == VerdictClass::NameServerFlux;
}

} // namespace flux
