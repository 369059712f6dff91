// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "capture/linereader.h"
#include "capture/reader.h"
#include "capture/zeekjson.h"
#include "capture/zeektsv.h"

namespace capture {

/// Reads a dns.log of Zeek (3 to 7), tab-separated or JSON, plain or gzip.
class ZeekReader final : public Reader
{
public:
    static core::Result<std::unique_ptr<ZeekReader>> open(QIODevice &device);

    Chunk next() override;

private:
    explicit ZeekReader(QIODevice &device);

    core::Result<void> sniff();
    void add(const Line &line, Chunk &chunk);
    void addRow(const Line &line, Chunk &chunk);

    LineReader m_lines;
    Line m_first; ///< row that was read to find out what the file is
    ZeekTsv m_tsv;
    ZeekJson m_json;
    ZeekConverter m_converter;
    ZeekRow m_row;
    bool m_isJson = false;
    bool m_hasFirst = false;
};

} // namespace capture
