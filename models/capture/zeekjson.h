// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include "capture/zeekrow.h"

namespace capture {

/// Reads rows of a Zeek log that is written as one JSON object a line.
class ZeekJson
{
public:
    ZeekJson();
    ~ZeekJson();
    Q_DISABLE_COPY_MOVE(ZeekJson)

    /// `line` has LineReader::spare readable bytes behind it. The row is valid until the next call.
    /// An Error when it is no such object.
    core::Result<void> read(std::string_view line, ZeekRow &row);
    /// Whether the object read last is a row of a dns.log.
    bool isDns() const { return m_isDns; }

private:
    struct Parser;

    std::unique_ptr<Parser> m_parser;
    bool m_isDns = false;
};

} // namespace capture
