// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace core {

/// A text as one cell of a CSV file (RFC 4180): always quoted, and never read as a formula by a
/// spreadsheet.
QString csvCell(QString text);

} // namespace core
