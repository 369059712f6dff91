// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QString>

namespace flux {

/// The eleven classes; toString() gives the words of the product, which are never translated on the
/// command line.
enum class VerdictClass : quint8
{
    DoubleFlux,
    FastFlux,
    NameServerFlux,
    MultiOperatorService,
    RotationWithoutDiversity,
    CdnOrLoadBalancer,
    Stable,
    NotEnoughData,
    NotResolving,
    Sinkholed,
    Parked
};

QString toString(VerdictClass verdictClass);
std::optional<VerdictClass> verdictClassFromString(QStringView text);
/// The same, in the language of the window.
QString displayText(VerdictClass verdictClass);
/// Double, fast or name-server flux.
bool isFlux(VerdictClass verdictClass);

} // namespace flux
