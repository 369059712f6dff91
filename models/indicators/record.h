// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QJsonArray>

#include "indicators/indicator.h"

namespace indicators {

/// An indicator as an entry of a case remembers it: all that is needed to write it once more, taken
/// back. An array:
///
///   0 kind and role: "n" watched name, "s" name server, "a" address, "t" address of a name
///     server, "p" block of addresses, "u" URL, "o" network
///   1 the indicator, raw      2 name under watch; "": the indicator itself
///   3 who answers with the address; "": the name under watch
///   4, 5 first and last seen  6, 7 valid from and until; all four in ms of UTC
///   8 class of the name       9 how sure that was, in per cent
///   10 answers that held it, -1: not counted  11 AS number, 0: not known
///   12 why it was handed over against the preview; "": it was not
QJsonArray recordOf(const Indicator &indicator);
/// None: it is no such array. What it says is hostile.
std::optional<Indicator> indicatorOf(const QJsonArray &record);

} // namespace indicators
