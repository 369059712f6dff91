// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>
#include <vector>

#include <QFile>

#include "capture/reader.h"

namespace app {

/// Files that others have recorded, read one behind the other, the earliest first: what is fresh
/// can only be told in order of time. Of pipes, which cannot be looked into twice, the order is
/// that in which they were given. Used on any one thread.
class CaptureFiles
{
public:
    /// An Error when one cannot be opened or is nothing that can be read; its message names it.
    static core::Result<CaptureFiles> open(const QStringList &paths);

    /// Where the rows of next() are from.
    const QString &path() const { return m_sources[m_current].path; }
    /// Which part of the bytes has been read, 0…1; none: a pipe is among the files.
    std::optional<double> progress() const;
    /// The next rows; `isLast` with the last of the last file. An Error: a file has changed since
    /// open() and cannot be read any more.
    core::Result<capture::Chunk> next();

private:
    struct Source
    {
        QString path;
        core::UtcMs firstAt = 0;
        qint64 size = 0;
        bool isPipe = false;
        std::unique_ptr<QFile> file; ///< null: not open now
        std::unique_ptr<capture::Reader> reader;
    };

    static core::Result<void> openSource(Source &source);
    static void close(Source &source);

    std::vector<Source> m_sources;
    size_t m_current = 0;
    bool m_isAtNext = false; ///< the current file has been read to its end
};

} // namespace app
