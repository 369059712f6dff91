// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace core {

/// Hostile text made fit to show: control, format (bidirectional, zero-width), line-separating and
/// lone surrogate characters become escapes such as \u{202E}. What would be longer than `maxLength`
/// characters (at least 1) is cut and ends in "…". The markup in it stays: show it as
/// Qt::PlainText.
QString plainText(const QString &text, qsizetype maxLength = 300);

} // namespace core
