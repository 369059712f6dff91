// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <optional>

#include <QMetaType>
#include <QString>

namespace core {

/// Permissible Actions Protocol of a case: what may be done about it that its subject, or anybody
/// else, could notice. From the strictest to the freest.
enum class Pap : quint8
{
    Red,   ///< imports only; nothing leaves this machine
    Amber, ///< recursive resolvers may be asked; a new case
    Green, ///< the name's own servers too
    Clear  ///< no restriction
};

inline constexpr std::array everyPap{Pap::Red, Pap::Amber, Pap::Green, Pap::Clear};

/// "RED", "AMBER", …: the words of the protocol, never translated.
QString toString(Pap pap);
/// Reads the word, in either case.
std::optional<Pap> papFromString(QStringView text);
/// What it permits, for people: "Only recursive resolvers are asked".
QString meaningOf(Pap pap);

} // namespace core

Q_DECLARE_METATYPE(core::Pap)
