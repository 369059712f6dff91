// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/capturefiles.h"

#include <algorithm>
#include <limits>
#include <utility>

#include <QCoreApplication>
#include <QFileInfo>

namespace app {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(app::CaptureFiles)
};

/// When a file begins, to read many in order of time. One that says nothing of it for so long may
/// say nothing at all; it comes last.
core::UtcMs firstAt(capture::Reader &reader)
{
    constexpr int mostChunks = 32;
    for (int i = 0; i < mostChunks; ++i) {
        const capture::Chunk chunk = reader.next();
        if (!chunk.observations.isEmpty())
            return chunk.observations.first().at;
        if (chunk.isLast)
            break;
    }
    return std::numeric_limits<core::UtcMs>::max();
}

} // namespace

core::Result<CaptureFiles> CaptureFiles::open(const QStringList &paths)
{
    CaptureFiles files;
    for (const QString &path : paths) {
        Source source;
        source.path = path;
        if (const auto opened = openSource(source); !opened)
            return core::unexpected(opened.error());
        source.isPipe = source.file->isSequential();
        source.size = source.file->size();
        // Many files are many descriptors, so none stays open before its turn.
        if (!source.isPipe && paths.size() > 1) {
            source.firstAt = firstAt(*source.reader);
            close(source);
        }
        files.m_sources.push_back(std::move(source));
    }
    const bool hasPipe = std::any_of(files.m_sources.begin(), files.m_sources.end(),
                                     [](const Source &source) { return source.isPipe; });
    if (!hasPipe) {
        std::stable_sort(files.m_sources.begin(), files.m_sources.end(),
                         [](const Source &a, const Source &b) { return a.firstAt < b.firstAt; });
    }
    return files;
}

core::Result<void> CaptureFiles::openSource(Source &source)
{
    source.file = std::make_unique<QFile>(source.path);
    if (!source.file->open(QIODevice::ReadOnly)) {
        return core::unexpected(
            {core::Error::Code::Io,
             Tr::tr("%1 cannot be read. Check the name and its permissions.").arg(source.path),
             source.file->errorString()});
    }
    auto reader = capture::Reader::open(*source.file);
    if (!reader) {
        return core::unexpected(
            {reader.error().code,
             Tr::tr(
                 "%1 cannot be imported. %2 This version reads dns.log of Zeek, tab-separated or "
                 "JSON, plain or gzip.")
                 .arg(source.path, reader.error().message),
             reader.error().detail});
    }
    source.reader = *std::move(reader);
    return {};
}

void CaptureFiles::close(Source &source)
{
    source.reader.reset();
    source.file.reset();
}

core::Result<capture::Chunk> CaptureFiles::next()
{
    if (std::exchange(m_isAtNext, false))
        close(m_sources[m_current++]);
    Source &source = m_sources[m_current];
    if (!source.reader) {
        if (const auto opened = openSource(source); !opened)
            return core::unexpected(opened.error());
    }
    capture::Chunk chunk = source.reader->next();
    m_isAtNext = chunk.isLast && m_current + 1 < m_sources.size();
    chunk.isLast = chunk.isLast && !m_isAtNext;
    return chunk;
}

std::optional<double> CaptureFiles::progress() const
{
    qint64 all = 0;
    qint64 read = 0;
    for (size_t i = 0; i < m_sources.size(); ++i) {
        const Source &source = m_sources[i];
        if (source.isPipe)
            return std::nullopt;
        all += source.size;
        if (i < m_current)
            read += source.size;
        else if (i == m_current && source.file)
            read += source.file->pos();
    }
    return all == 0 ? 1 : static_cast<double>(read) / static_cast<double>(all);
}

} // namespace app
