// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QSet>

#include "capture/timeorder.h"
#include "capturefiles.h"
#include "casefile/casestore.h"
#include "commandline.h"
#include "flux/freshness.h"
#include "importlog.h"
#include "investigation/enricher.h"
#include "namefilter.h"
#include "stopsignal.h"

namespace app {

/// `fluxcase import`: reads what others have recorded into a case. Nothing is asked of anybody and
/// no socket is opened. Each piece is in the case before the next one is read, so memory stays
/// bounded. Lives on the main thread.
///
/// What is fresh is told in order of time: the rows pass through capture::TimeOrder, which holds
/// 65,536 of them. A row that comes later than that is stored with its freshness unknown. What the
/// case held before does not enter into it: each import tells its own.
class ImportCommand final : public QObject
{
    Q_OBJECT

public:
    explicit ImportCommand(ImportFiles wanted);

    /// Imports to the end of the files or until a signal stops it.
    ExitCode run();

private:
    struct Counts
    {
        qint64 rows = 0;
        qint64 accepted = 0;
        qint64 rejected = 0;
        std::array<qint64, capture::skippedKinds> skipped{};
    };

    core::Result<void> open();
    /// A case that may take what others have recorded.
    core::Result<void> openCase();
    void readOn();
    void take(capture::Chunk chunk);
    void tellRejected(const QList<capture::Rejected> &rejected);
    void store(bool isLast);
    void openEnricher();
    core::Batch enriched(QList<core::Observation> observations);
    void tellProgress();
    void finish();
    void tellSummary(double seconds) const;
    qint64 allSkipped() const;
    void fail(const core::Error &error);

    ImportFiles m_wanted;
    StopSignal m_stopSignal;
    ImportLog m_log;
    CaptureFiles m_files;
    NameFilter m_filter;
    casefile::CaseStore m_store;
    std::unique_ptr<investigation::Enricher> m_enricher;
    capture::TimeOrder m_order;
    flux::FreshnessTracker m_freshness;
    core::UtcMs m_latest = 0; ///< of what has been stored
    qint64 m_late = 0;        ///< rows that came behind their turn
    QSet<core::DomainName> m_names;
    Counts m_counts;
    QElapsedTimer m_time;
    qint64 m_progressAt = 0;
    bool m_isStopped = false;
    bool m_hasProgress = false;
    ExitCode m_exitCode = ExitCode::Done;
};

} // namespace app
