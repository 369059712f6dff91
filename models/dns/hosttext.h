// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace dns {

/// The text of an uncompressed name made of host characters, as nearly all are; empty for any
/// other, which need escapes. ldns prints a name letter by letter with printf, a fifth of the cost
/// of an answer.
QByteArray hostText(QByteArrayView labels);

} // namespace dns
