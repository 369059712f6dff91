// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <future>
#include <stop_token>
#include <vector>

#include <QHash>

#include "casefile/casestore.h"

namespace app {

/// How many rows of a file were read, and what became of them.
struct ImportCounts
{
    qint64 rows = 0;
    qint64 accepted = 0;
    qint64 skipped = 0;
    qint64 rejected = 0;

    bool operator==(const ImportCounts &) const = default;
};

/// Keeps in the case which files were imported: an entry when a file begins, so that answers never
/// stand there without their origin, and one when it ends, with its SHA-256 and the counts. Knows
/// what was imported before, so that nothing is stored twice unsaid. Used on one thread at a time;
/// whatever takes a store on the thread of that store.
class ImportLog
{
public:
    /// `filter`: the file with the names that alone are taken; empty: all.
    explicit ImportLog(QString filter);
    ~ImportLog();
    Q_DISABLE_COPY_MOVE(ImportLog)

    /// Takes up the files to be imported. An Error: a file cannot be read or, unless `again`, some
    /// of what it holds is in the case already; `entries` are the imports that the case knows of.
    core::Result<void> expect(const QStringList &files, const QList<casefile::Entry> &entries,
                              bool again);
    /// expect() refused because the case holds it already, or would hold it twice.
    bool isKnown() const { return m_isKnown; }
    /// Counts what was read of a file, and keeps in the case that it has begun.
    void add(casefile::CaseStore &store, const QString &path, const ImportCounts &counts);
    /// Keeps in the case what came in. `isWhole`: each file was read to its end. An Error: a file
    /// cannot be read any more.
    core::Result<void> finish(casefile::CaseStore &store, bool isWhole);

private:
    struct Source
    {
        QString path;
        qint64 bytes = -1; ///< -1: a pipe
        QString sha256;    ///< empty: not known yet
        std::future<core::Result<QString>> hashing;
        ImportCounts counts;
        bool hasBegun = false;
    };

    /// What entries say about a file of the same size.
    struct Earlier
    {
        QString name;
        QString sha256;     ///< empty: the import never came to its end
        core::UtcMs at = 0; ///< 0: it is to be imported now, too
        bool isWhole = false;
        bool hasEnded = true;
        QString path{}; ///< of one that is to be imported now
    };

    using Known = QMultiHash<qint64, Earlier>; ///< by the bytes of the file

    static Known knownFrom(const QList<casefile::Entry> &entries);
    /// An Error when the source is one of those that are known.
    static core::Result<void> check(Source &source, const Known &known);
    QJsonObject about(const Source &source) const;

    QString m_filter;
    QString m_filterSha256;
    std::stop_source m_stop; ///< of what is hashed while it is read
    std::vector<Source> m_sources;
    bool m_isKnown = false;
};

} // namespace app
