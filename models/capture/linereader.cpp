// SPDX-License-Identifier: GPL-3.0-or-later
#include "capture/linereader.h"

#include <algorithm>
#include <cstring>

namespace capture {

namespace {

constexpr size_t bufferSize = 2 * LineReader::longest;

} // namespace

LineReader::LineReader(QIODevice &device)
    : m_stream(device)
    , m_buffer(bufferSize + spare)
{}

core::Result<Line> LineReader::next()
{
    size_t searched = 0;
    while (true) {
        const char *const start = m_buffer.data() + m_from;
        const size_t held = m_to - m_from;
        const void *const end = std::memchr(start + searched, '\n', held - searched);
        if (end != nullptr) {
            const auto length = static_cast<size_t>(static_cast<const char *>(end) - start);
            const bool isTooLong = std::exchange(m_isDropping, false) || length > longest;
            return take(length, length + 1, isTooLong ? Line::Kind::TooLong : Line::Kind::Text);
        }
        searched = held;
        if (held > longest || (m_isDropping && held > 0)) {
            m_isDropping = true;
            m_dropped += held;
            m_from = m_to = searched = 0;
            if (m_dropped >= mostDropped) {
                m_dropped = 0;
                return Line{Line::Kind::Dropping, m_number + 1, {}};
            }
        }
        const core::Result<size_t> read = fill();
        if (!read)
            return core::unexpected(read.error());
        if (*read > 0)
            continue;
        if (std::exchange(m_isDropping, false))
            return take(0, 0, Line::Kind::TooLong);
        if (m_from == m_to)
            return Line{Line::Kind::End, m_number, {}};
        return take(held, held, Line::Kind::Text);
    }
}

core::Result<size_t> LineReader::fill()
{
    if (m_from > 0) {
        std::memmove(m_buffer.data(), m_buffer.data() + m_from, m_to - m_from);
        m_to -= m_from;
        m_from = 0;
    }
    const auto read = m_stream.read({m_buffer.data() + m_to, bufferSize - m_to});
    if (read)
        m_to += *read;
    return read;
}

Line LineReader::take(size_t length, size_t skip, Line::Kind kind)
{
    m_dropped = 0;
    Line line{kind, ++m_number, {m_buffer.data() + m_from, length}};
    m_from += skip;
    if (line.text.ends_with('\r'))
        line.text.remove_suffix(1);
    if (kind == Line::Kind::TooLong)
        line.text = {};
    return line;
}

} // namespace capture
