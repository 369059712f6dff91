// SPDX-License-Identifier: GPL-3.0-or-later
#include "capture/zeekreader.h"

#include <QCoreApplication>

namespace capture {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(capture::ZeekReader)
};

constexpr qint64 mostRows = 8192;
constexpr size_t mostText = 4 * 1024 * 1024; ///< bytes a chunk
constexpr qint64 longestHeader = 1000;       ///< lines before the first row

core::Unexpected foreign(const QString &why)
{
    return core::unexpected({core::Error::Code::Foreign, why, {}});
}

} // namespace

ZeekReader::ZeekReader(QIODevice &device)
    : m_lines(device)
{}

core::Result<std::unique_ptr<ZeekReader>> ZeekReader::open(QIODevice &device)
{
    std::unique_ptr<ZeekReader> reader(new ZeekReader(device));
    if (const auto done = reader->sniff(); !done)
        return core::unexpected(done.error());
    return reader;
}

core::Result<void> ZeekReader::sniff()
{
    const auto none = [] { return foreign(Tr::tr("This is no dns.log of Zeek.")); };
    bool hasComment = false;
    size_t text = 0;
    while (m_lines.number() < longestHeader && text < mostText) {
        const core::Result<Line> line = m_lines.next();
        if (!line)
            return core::unexpected(line.error());
        // A log of which only the header was written is sound, and empty.
        if (line->kind == Line::Kind::End)
            return m_tsv.hasColumns() ? core::Result<void>() : none();
        text += line->text.size() + 1;
        if (line->text.starts_with('#')) {
            hasComment = true;
            if (auto done = m_tsv.readHeader(line->text); !done)
                return done;
            continue;
        }
        if (line->text.empty() && line->kind == Line::Kind::Text)
            continue;
        m_first = *line;
        m_hasFirst = true;
        m_isJson = !hasComment && line->text.starts_with('{');
        if (!m_isJson)
            return m_tsv.hasColumns() ? core::Result<void>() : none();
        const bool isDns = m_json.read(line->text, m_row) && m_json.isDns() &&
                           m_row.has(ZeekRow::Ts) && m_row.has(ZeekRow::Server);
        return isDns ? core::Result<void>() : none();
    }
    return none();
}

Chunk ZeekReader::next()
{
    Chunk chunk;
    size_t text = 0;
    while (chunk.rows < mostRows && text < mostText) {
        if (std::exchange(m_hasFirst, false)) {
            add(m_first, chunk);
            continue;
        }
        const core::Result<Line> line = m_lines.next();
        if (!line) {
            ++chunk.rows;
            chunk.rejected.append({m_lines.number() + 1, line.error().message});
            chunk.isLast = true;
            break;
        }
        chunk.isLast = line->kind == Line::Kind::End;
        if (chunk.isLast)
            break;
        // A line without a character costs time as well.
        text += line->kind == Line::Kind::Dropping ? mostText : line->text.size() + 1;
        add(*line, chunk);
    }
    return chunk;
}

void ZeekReader::add(const Line &line, Chunk &chunk)
{
    if (line.kind == Line::Kind::TooLong) {
        ++chunk.rows;
        chunk.rejected.append({line.number, Tr::tr("The line is longer than 1 MiB.")});
    } else if (line.text.starts_with('#')) {
        if (const auto done = m_tsv.readHeader(line.text); !done) {
            ++chunk.rows;
            chunk.rejected.append({line.number, done.error().message});
        }
    } else if (!line.text.empty()) {
        ++chunk.rows;
        addRow(line, chunk);
    }
}

void ZeekReader::addRow(const Line &line, Chunk &chunk)
{
    const auto reject = [&](const QString &reason) {
        chunk.rejected.append({line.number, reason});
    };
    if (!m_isJson && !m_tsv.hasColumns())
        return reject(Tr::tr("The header above cannot be read."));
    const auto read = m_isJson ? m_json.read(line.text, m_row) : m_tsv.read(line.text, m_row);
    if (!read)
        return reject(read.error().message);
    if (m_isJson && !m_json.isDns()) {
        ++chunk.skipped.at(static_cast<size_t>(Skipped::OtherType));
        return;
    }
    ZeekConverter::Result result = m_converter.convert(m_row);
    if (auto *observation = std::get_if<core::Observation>(&result))
        chunk.observations.append(std::move(*observation));
    else if (const auto *skipped = std::get_if<Skipped>(&result))
        ++chunk.skipped.at(static_cast<size_t>(*skipped));
    else
        reject(std::get<QString>(result));
}

} // namespace capture
