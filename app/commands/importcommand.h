// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>

#include "casefile/casestore.h"
#include "commands/commandline.h"
#include "work/importjob.h"
#include "work/stopsignal.h"

namespace app {

/// `fluxcase import`: reads what others have recorded into a case. Lives on the main thread.
class ImportCommand final : public QObject
{
    Q_OBJECT

public:
    explicit ImportCommand(ImportFiles wanted);

    /// Imports to the end of the files or until a signal stops it.
    ExitCode run();

private:
    core::Result<void> open();
    /// A case that may take what others have recorded.
    core::Result<void> openCase();
    void readOn();
    void tellRejected(const ImportJob::Piece &piece);
    void tellProgress(std::optional<double> progress);
    void finish(bool isWhole);
    void tellSummary(double seconds) const;
    void fail(const core::Error &error);

    ImportFiles m_wanted;
    StopSignal m_stopSignal;
    ImportJob m_job;
    casefile::CaseStore m_store;
    QElapsedTimer m_time;
    qint64 m_progressAt = 0;
    qint64 m_toldRejected = 0;
    bool m_isStopped = false;
    bool m_hasProgress = false;
    ExitCode m_exitCode = ExitCode::Done;
};

} // namespace app
