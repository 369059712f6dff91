// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include <QString>

#include "core/observationsource.h"
#include "core/pap.h"
#include "core/result.h"

class QTimer;

namespace casefile {

class CaseConnection;
class CaseWriter;

/// What a case says about itself.
struct CaseInfo
{
    QString path; ///< empty: in memory only
    bool readOnly = false;
    bool practice = false;   ///< holds answers of the practice lab only
    QString fluxcaseVersion; ///< that created it
    /// Where the case is kept as an older Fluxcase left it, when this opening brought it up to
    /// date.
    QString keptCopy;
    QList<core::DomainName> names;    ///< watched names, in the order they were added
    core::Pap pap = core::Pap::Amber; ///< what may be done about it
    qint64 answers = 0;
    qint64 packetsSent = 0;
    qint64 addresses = 0;
    core::UtcMs from = 0; ///< first answer; 0 without any
    core::UtcMs to = 0;
    QStringList geoSources; ///< distinct sources of networks and places
    QStringList lists;      ///< of known things that hold something in it: "sinkholes 2026-08-20"

    bool operator==(const CaseInfo &) const = default;
};

/// One case file (SQLite), the only place that knows Qt Sql. Lives on the store thread: opens, uses
/// and closes its connection there; every function is called on that thread.
///
/// What is shown has been stored first: append() gathers for at most 250 ms or 500 observations,
/// commits, and then emits stored(). When a commit fails it emits failed() once, keeps the batch
/// and tries again every two seconds with all that came since.
class CaseStore final : public core::ObservationSource
{
    Q_OBJECT

public:
    explicit CaseStore(QObject *parent = nullptr);
    ~CaseStore() override;

    /// Makes a new case, mode 0600. An empty path: in memory. Refuses to overwrite.
    core::Result<CaseInfo> create(const QString &path, bool practice,
                                  core::Pap pap = core::Pap::Amber);
    /// Changes what may be done about the case.
    core::Result<void> setPap(core::Pap pap);
    /// Opens a case. A file that cannot be written is opened read-only. Refusals say what is wrong:
    /// not a case, newer, damaged, in use by another instance. An older case is brought up to date
    /// (CaseInfo::keptCopy); opened for reading only, its file stays as it is.
    core::Result<CaseInfo> open(const QString &path, bool readOnly = false);
    /// Writes all of the case to a new file, whole or not at all.
    core::Result<void> saveCopy(const QString &path);
    /// Commits what is gathered, folds the journal into the file and closes it.
    core::Result<void> close();
    core::Result<CaseInfo> info();
    /// Everything stored about names given (all when empty), oldest first, for commands that run
    /// without a window. With packets.
    core::Result<core::Batch> read(const QList<core::DomainName> &names = {});

public slots:
    void readAll() override;
    void addName(const core::DomainName &name);
    void append(const core::Batch &batch);
    /// Commits what is gathered now.
    void flush();

signals:
    void failed(const core::Error &error);
    /// A commit worked again after failed().
    void recovered();

private:
    core::Result<CaseInfo> adopt(std::unique_ptr<CaseConnection> connection);
    core::Result<CaseInfo> describe();
    void gather();
    /// Says once that nothing can be stored at all.
    void refuse();

    std::unique_ptr<CaseConnection> m_connection;
    std::unique_ptr<CaseWriter> m_writer; ///< null while nothing can be written
    QList<core::DomainName> m_pendingNames;
    core::Batch m_pending;
    QTimer *m_flushTimer = nullptr;
    bool m_isFailing = false;
};

} // namespace casefile
