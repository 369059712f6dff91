// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/importlog.h"

#include <algorithm>
#include <utility>

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonDocument>

#include "core/plaintext.h"
#include "core/utctime.h"
#include "work/filehash.h"

namespace app {

namespace {

using core::Error;

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(app::ImportLog)
};

Error refusal(const QString &message, const QString &path)
{
    return {Error::Code::Invalid, message + QLatin1Char(' ') + Tr::tr("Nothing was read."), path};
}

} // namespace

ImportLog::ImportLog(QString filter)
    : m_filter(std::move(filter))
{}

ImportLog::~ImportLog()
{
    m_stop.request_stop();
}

core::Result<void> ImportLog::expect(const QStringList &files,
                                     const QList<casefile::Entry> &entries, bool again)
{
    if (!m_filter.isEmpty()) {
        const auto hash = sha256Of(m_filter);
        if (!hash)
            return core::unexpected(hash.error());
        m_filterSha256 = *hash;
    }
    Known known = knownFrom(entries);
    for (const QString &path : files) {
        const QFileInfo info(path);
        Source source;
        source.path = path;
        // What comes through a pipe comes once, and cannot be looked into before.
        if (info.isFile()) {
            source.bytes = info.size();
            if (!again) {
                if (auto fine = check(source, known); !fine) {
                    m_isKnown = fine.error().code == Error::Code::Invalid;
                    return fine;
                }
            }
            known.insert(source.bytes, {info.fileName(), source.sha256, 0, true, true, path});
        }
        m_sources.push_back(std::move(source));
    }
    for (Source &source : m_sources) {
        if (source.bytes < 0 || !source.sha256.isEmpty())
            continue;
        // While it is read: the hash takes about as long as the import.
        source.hashing =
            std::async(std::launch::async, [path = source.path, stop = m_stop.get_token()] {
                return sha256Of(path, stop);
            });
    }
    return {};
}

ImportLog::Known ImportLog::knownFrom(const QList<casefile::Entry> &entries)
{
    Known known;
    for (const casefile::Entry &entry : entries) {
        const QJsonObject said = QJsonDocument::fromJson(entry.content).object();
        const qint64 bytes = said.value(QStringLiteral("bytes")).toInteger(-1);
        const QString name = said.value(QStringLiteral("file")).toString();
        if (bytes < 0)
            continue;
        const QString state = said.value(QStringLiteral("state")).toString();
        if (state != QLatin1String("begun")) {
            // In the place of what said that it began.
            for (auto old = known.find(bytes); old != known.end() && old.key() == bytes; ++old) {
                if (old->name == name && !old->hasEnded) {
                    known.erase(old);
                    break;
                }
            }
        }
        known.insert(bytes, {name, said.value(QStringLiteral("sha256")).toString(), entry.at,
                             state == QLatin1String("whole"), state != QLatin1String("begun")});
    }
    return known;
}

core::Result<void> ImportLog::check(Source &source, const Known &known)
{
    const QString name = QFileInfo(source.path).fileName();
    for (const Earlier &earlier : known.values(source.bytes)) {
        if (source.sha256.isEmpty()) {
            const auto hash = sha256Of(source.path);
            if (!hash)
                return core::unexpected(hash.error());
            source.sha256 = *hash;
        }
        const auto hash = earlier.sha256.isEmpty() && !earlier.path.isEmpty()
                              ? sha256Of(earlier.path)
                              : core::Result<QString>(earlier.sha256);
        if (!hash)
            return core::unexpected(hash.error());
        // An import that was killed left no hash.
        const bool isSame = hash->isEmpty() ? earlier.name == name : *hash == source.sha256;
        if (!isSame)
            continue;
        const QString said = core::plainText(earlier.name);
        if (earlier.at == 0) {
            return core::unexpected(
                refusal(Tr::tr("%1 holds the same as %2, which is to be imported too.")
                            .arg(source.path, said),
                        source.path));
        }
        if (!earlier.isWhole) {
            return core::unexpected(
                refusal(Tr::tr("Part of %1 was imported into this case before (%2, begun %3).")
                            .arg(source.path, said, core::utcText(earlier.at)),
                        source.path));
        }
        return core::unexpected(refusal(Tr::tr("%1 was imported into this case before (%2, %3).")
                                            .arg(source.path, said, core::utcText(earlier.at)),
                                        source.path));
    }
    return {};
}

QJsonObject ImportLog::about(const Source &source) const
{
    QJsonObject said{{QStringLiteral("file"), QFileInfo(source.path).fileName()}};
    if (source.bytes >= 0)
        said.insert(QStringLiteral("bytes"), source.bytes);
    if (!m_filter.isEmpty()) {
        said.insert(QStringLiteral("onlyNames"), QFileInfo(m_filter).fileName());
        said.insert(QStringLiteral("onlyNamesSha256"), m_filterSha256);
    }
    return said;
}

void ImportLog::add(casefile::CaseStore &store, const QString &path, const ImportCounts &counts)
{
    const auto source = std::find_if(m_sources.begin(), m_sources.end(),
                                     [&](const Source &other) { return other.path == path; });
    if (source == m_sources.end())
        return;
    source->counts.rows += counts.rows;
    source->counts.accepted += counts.accepted;
    source->counts.skipped += counts.skipped;
    source->counts.rejected += counts.rejected;
    if (std::exchange(source->hasBegun, true))
        return;
    QJsonObject said = about(*source);
    said.insert(QStringLiteral("state"), QStringLiteral("begun"));
    store.record(casefile::EntryKind::Import, said);
}

core::Result<void> ImportLog::finish(casefile::CaseStore &store, bool isWhole)
{
    if (!isWhole)
        m_stop.request_stop(); // who stops it does not wait for hashes
    for (Source &source : m_sources) {
        if (source.hashing.valid()) {
            const auto hash = source.hashing.get();
            if (!hash)
                return core::unexpected(hash.error());
            source.sha256 = *hash;
        }
        if (!source.hasBegun)
            continue;
        QJsonObject said = about(source);
        said.insert(QStringLiteral("state"),
                    isWhole ? QStringLiteral("whole") : QStringLiteral("stopped"));
        if (!source.sha256.isEmpty())
            said.insert(QStringLiteral("sha256"), source.sha256);
        said.insert(QStringLiteral("rows"), source.counts.rows);
        said.insert(QStringLiteral("accepted"), source.counts.accepted);
        said.insert(QStringLiteral("skipped"), source.counts.skipped);
        said.insert(QStringLiteral("rejected"), source.counts.rejected);
        store.record(casefile::EntryKind::Import, said);
    }
    return {};
}

} // namespace app
