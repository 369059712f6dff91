// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace knowledge {

/// The name of an organisation made comparable: lower case, no punctuation, single spaces, and
/// without what only says its legal form: "Example Hosting, B.V." is "example hosting".
QString comparable(const QString &organisation);

/// Whether the words of `pattern` are in a comparable name, side by side. A star at its end or
/// begin stands for the rest of a word: "host*".
bool holdsWords(const QString &comparableName, const QString &pattern);

} // namespace knowledge
