// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "capture/zeekrow.h"

namespace capture {

/// Reads the tab-separated form of a Zeek log. Its header says how it is written and which column
/// is what; a header may come again, as in logs that were put one behind the other.
class ZeekTsv
{
public:
    /// A line that starts with #. An Error when what follows cannot be read.
    core::Result<void> readHeader(std::string_view line);
    /// The columns of what follows are known.
    bool hasColumns() const { return m_columnCount > 0; }
    /// Splits a line; an Error when it does not fit the header.
    core::Result<void> read(std::string_view line, ZeekRow &row) const;

private:
    core::Result<void> readColumns(std::string_view names);
    void split(std::string_view value, std::vector<std::string_view> &elements) const;

    char m_separator = '\t';
    char m_setSeparator = ',';
    QByteArray m_empty{"(empty)"};
    QByteArray m_unset{"-"};
    QByteArray m_path;          ///< for messages: whoever runs Zeek may call a log as they like
    std::vector<int> m_columns; ///< beside the columns, what each is: a field of ZeekRow, or below
    size_t m_columnCount = 0;
};

} // namespace capture
