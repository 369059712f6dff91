// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>

#include <QSet>

#include "capture/timeorder.h"
#include "casefile/casestore.h"
#include "flux/freshness.h"
#include "work/capturefiles.h"
#include "work/databases.h"
#include "work/importlog.h"
#include "work/namefilter.h"

namespace app {

/// What is imported, and how.
struct ImportWish
{
    QStringList files;
    QString onlyNames;    ///< a file with names; empty: all
    bool again = false;   ///< also what the case holds already
    QStringList geoFiles; ///< the person's own databases
};

/// What became of the rows that were read so far.
struct ImportTotals
{
    qint64 rows = 0;
    qint64 accepted = 0;
    qint64 rejected = 0;
    qint64 names = 0; ///< that the accepted ones are about
    qint64 late = 0;  ///< came behind their turn, so that nobody knows whether they were fresh
    std::array<qint64, capture::skippedKinds> skipped{};

    qint64 allSkipped() const;
    /// "12 referrals, 3 no response"; empty: none was skipped.
    QString skippedText() const;
    /// "Rows read: 5. Accepted: 3, about names: 2. …"
    QString text() const;
    /// What is to be said of rows that came late; empty: none did.
    QString lateText() const;
};

/// Reads what others have recorded into a case, piece by piece: a piece is in the case before the
/// next one is read, so memory stays bounded. Nothing is asked of anybody and no socket is opened.
/// The same for the command line and the window. Used on one thread at a time; whatever takes a
/// store on the thread of that store.
///
/// What is fresh is told in order of time: the rows pass through capture::TimeOrder, which holds
/// 65,536 of them. A row that comes later than that is stored with its freshness unknown. What the
/// case held before does not enter into it: each import tells its own.
class ImportJob
{
public:
    /// Some rows of a file, and the answers whose turn it is to be stored.
    struct Piece
    {
        QString path;
        ImportCounts counts;
        QList<capture::Rejected> rejected;
        core::Batch batch;
        std::optional<double> progress; ///< which part of all bytes was read, 0…1
        bool isLast = false;
    };

    explicit ImportJob(ImportWish wish);
    ~ImportJob();
    Q_DISABLE_COPY_MOVE(ImportJob)

    /// Why a case takes nothing that others have recorded; none: it does.
    static std::optional<core::Error> refusal(bool isReadOnly, bool isPractice);

    /// All that can be refused is refused here, before a case is changed. `imports`: what the case
    /// knows of imports before.
    core::Result<void> open(const QList<casefile::Entry> &imports);
    /// open() refused because the case holds it already: it may be wished for again.
    bool isKnown() const { return m_log.isKnown(); }
    /// What was wrong with databases and lists, in sentences.
    const QStringList &problems() const { return m_lookUp.problems; }
    /// An Error: a file has changed since open() and cannot be read any more.
    core::Result<Piece> read();
    /// An Error: nothing of the piece is in the case, and nothing more belongs there.
    core::Result<void> write(casefile::CaseStore &store, const Piece &piece);
    /// Stores what is still held back, if it was stopped before the last piece, and what came in.
    core::Result<void> finish(casefile::CaseStore &store, bool isWhole);

    const ImportTotals &totals() const { return m_totals; }

private:
    core::Batch enriched(QList<core::Observation> observations);
    static core::Result<void> store(casefile::CaseStore &store, const core::Batch &batch);

    ImportWish m_wish;
    ImportLog m_log;
    CaptureFiles m_files;
    NameFilter m_filter;
    LookUp m_lookUp;
    capture::TimeOrder m_order;
    flux::FreshnessTracker m_freshness;
    core::UtcMs m_latest = 0; ///< of what was handed over
    QSet<core::DomainName> m_names;
    ImportTotals m_totals;
};

} // namespace app
