// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>
#include <vector>

#include "capture/bytestream.h"

namespace capture {

/// A line of a file, without its end.
struct Line
{
    enum class Kind : quint8
    {
        Text,
        TooLong,  ///< longer than LineReader::longest; its text is not kept
        Dropping, ///< within one that is too long and goes on for some MiB more
        End       ///< of the file
    };

    Kind kind = Kind::End;
    qint64 number = 0; ///< from 1
    /// Valid until the next line is read. `spare` bytes behind it may be read, whatever they are.
    std::string_view text;
};

/// Reads lines, however long they are and however many, with one buffer of a fixed size.
class LineReader
{
public:
    static constexpr size_t longest = 1024 * 1024; ///< bytes
    static constexpr size_t spare = 64;            ///< bytes
    /// Of a line that is too long before its reader is let look up: it may have no end.
    static constexpr size_t mostDropped = 8 * longest;

    explicit LineReader(QIODevice &device);

    /// An Error: the file cannot be read to its end; number() tells how far it was.
    core::Result<Line> next();
    qint64 number() const { return m_number; }

private:
    core::Result<size_t> fill();
    Line take(size_t length, size_t skip, Line::Kind kind);

    ByteStream m_stream;
    std::vector<char> m_buffer;
    size_t m_from = 0;
    size_t m_to = 0;
    qint64 m_number = 0;
    bool m_isDropping = false; ///< in a line that is too long
    size_t m_dropped = 0;      ///< bytes of it since next() returned
};

} // namespace capture
