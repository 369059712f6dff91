// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/selection.h"

namespace items {

/// What is selected, in words: "UA · AS64500 · 2026-11-21 14:02:11Z – 14:05:00Z"; plain text.
/// Empty: everything.
QString selectionText(const core::Selection &selection);
/// The same, and of how many addresses of the name: "… · 12 of 39 addresses".
QString selectionText(const core::Selection &selection, int selected, int addresses);

} // namespace items
