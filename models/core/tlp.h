// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <optional>

#include <QString>

namespace core {

/// Traffic Light Protocol 2.0: who may see what is handed over. From the freest to the strictest.
enum class Tlp : quint8
{
    Clear,
    Green,
    Amber,
    AmberStrict,
    Red
};

inline constexpr std::array everyTlp{Tlp::Clear, Tlp::Green, Tlp::Amber, Tlp::AmberStrict,
                                     Tlp::Red};

/// "amber+strict": the words of the command line, of STIX and of MISP's tags.
QString wordOf(Tlp tlp);
/// "TLP:AMBER+STRICT", never translated.
QString toString(Tlp tlp);
std::optional<Tlp> tlpFromWord(QStringView word);

} // namespace core
