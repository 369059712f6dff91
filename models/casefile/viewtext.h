// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include "core/caseview.h"

namespace casefile {

/// Most bytes of a view.
constexpr qsizetype longestView = 200'000;

/// A view as a case holds it. The JSON: "name", "table", "filter", "hidden", and "selections", a
/// list of {"name", "from" and "to" (ms), "countries", "networks", "addresses", "resolvers"}. What
/// would be left empty is left out.
QByteArray textOf(const core::CaseView &view);
/// What of it makes sense: a view is no evidence, and one that says nothing is no loss.
core::CaseView viewOf(const QByteArray &text);

} // namespace casefile
