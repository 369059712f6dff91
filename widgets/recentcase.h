// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace widgets {

/// A case as a list of recent ones calls it: the file's name, or, for a case that was never saved
/// under a name, when it was begun. Plain text in which no letter is a mnemonic.
QString recentCaseText(const QString &path);

} // namespace widgets
