// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>

#include <QJsonObject>
#include <QString>

#include "casefile/entry.h"
#include "casefile/mergeresult.h"
#include "casefile/verification.h"
#include "core/annotationlog.h"
#include "core/caseview.h"
#include "core/observationsource.h"
#include "core/pap.h"
#include "core/result.h"

class QTimer;

namespace casefile {

class CaseConnection;
class CaseVerifier;
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
    QString head;       ///< of the evidence chain: "sha256:…"; proves all that is stored by now
    qint64 entries = 0; ///< pieces of evidence that the head proves
    qint64 answers = 0;
    qint64 packetsSent = 0;
    QStringList geoSources; ///< distinct sources of networks and places
    QStringList lists;      ///< of known things that hold something in it: "sinkholes 2026-08-20"

    bool operator==(const CaseInfo &) const = default;
};

/// How far the evidence of a case reaches. To learn it takes the longer the more the case holds.
struct CaseExtent
{
    qint64 addresses = 0;
    core::UtcMs from = 0; ///< first answer; 0 without any
    core::UtcMs to = 0;

    bool operator==(const CaseExtent &) const = default;
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
    /// Stores what was said or done, after all that is gathered, and gives it back with its id.
    core::Result<Entry> add(EntryKind kind, const QJsonObject &content);
    /// The same for several, all or none.
    core::Result<QList<Entry>> add(QList<Entry> entries);
    /// Stores a batch at once, after all that is gathered, and tells nobody: for many answers that
    /// the window reads later. An Error: nothing of it is stored, and it is not kept either.
    core::Result<void> takeIn(core::Batch batch);
    /// What was said and done: entries of these kinds in order of storage.
    core::Result<QList<Entry>> entries(const QList<EntryKind> &kinds);
    /// The analyst's layer: heading, notes, tags, marks, own verdicts, and every step that led
    /// there.
    core::Result<core::AnnotationLog> annotations();
    /// Stores a step, and gives the layer with it. What changes nothing is no step.
    core::Result<core::AnnotationLog> annotate(const core::Edit &edit);
    /// Takes the last step back, which is a step too. An Error when there is none.
    core::Result<core::AnnotationLog> undo();
    /// Does again what was taken back last, until something else is done.
    core::Result<core::AnnotationLog> redo();
    /// How the case was looked at last.
    core::Result<core::CaseView> view();
    /// Keeps how it is looked at. A case that is opened for reading only stays as it is.
    core::Result<void> setView(const core::CaseView &view);
    /// Opens a case. A file that cannot be written is opened read-only. Refusals say what is wrong:
    /// not a case, newer, damaged, in use by another instance. An older case is brought up to date
    /// (CaseInfo::keptCopy); opened for reading only, its file stays as it is.
    core::Result<CaseInfo> open(const QString &path, bool readOnly = false);
    /// Writes all of the case to a new file, whole or not at all.
    core::Result<void> saveCopy(const QString &path);
    /// Writes a copy that holds what is about some of the names, and of the rest the hashes only:
    /// its chain begins with that of the case, whose head it holds, and ends with it unless the
    /// case has another TLP than a new one: that is said again behind it.
    core::Result<void> saveRedacted(const QString &path, const QList<core::DomainName> &keep);
    /// Takes in what other cases hold, each piece once, and says how much (merge.h). All of them or
    /// nothing, also when it is stopped. The other cases stay as they are; one that is not sound is
    /// refused.
    core::Result<QList<MergeResult>> merge(const QStringList &paths, MergeWatch watch = {});
    /// Commits what is gathered, folds the journal into the file and closes it.
    core::Result<void> close();
    core::Result<CaseInfo> info();
    core::Result<CaseExtent> extent();
    /// The head of the evidence chain with all that is gathered: "sha256:…"; empty: an older case,
    /// which proves nothing yet.
    core::Result<QString> head();
    /// Checks all that is stored against the evidence chain, for as long as it takes. `expected`: a
    /// head that was written down earlier, 64 hexadecimal digits; empty: none.
    core::Result<Verification> verify(const QByteArray &expected = {});
    /// The same in steps of so many pieces, between which the case is used as ever and what is
    /// observed is stored: begins it, goes on, or gives it up, as closing the case does too. There
    /// is one check at a time. Its end, a step of its own, is as long as SQLite needs for the file.
    core::Result<void> beginCheck(const QByteArray &expected = {});
    core::Result<CheckStep> checkOn(qint64 pieces);
    void endCheck();
    /// Everything stored about names given (all when empty), oldest first, for commands that run
    /// without a window. With packets.
    core::Result<core::Batch> read(const QList<core::DomainName> &names = {});
    /// What the window shows of these names: the same without packets. What it costs does not
    /// depend on how much else the case holds.
    core::Result<core::Batch> readShown(const QList<core::DomainName> &names);

    /// One answer with its packet.
    core::Result<core::Observation> answer(qint64 id);

public slots:
    void readAll() override;
    /// The same of answers about these names (all when there are none), the empty one for those
    /// about no name.
    void readNames(const QList<core::DomainName> &names);
    /// The same of the answers that say something about these names: their own, and those of names
    /// that share addresses with them (sharers.h); no names: all.
    void readAround(QList<core::DomainName> names);
    void addName(const core::DomainName &name);
    void append(const core::Batch &batch);
    /// Stores what was said or done, with the answers that are gathered.
    void record(casefile::EntryKind kind, const QJsonObject &content);
    /// Commits what is gathered now.
    void flush();

signals:
    void failed(const core::Error &error);
    /// A commit worked again after failed().
    void recovered();

private:
    core::Result<CaseInfo> adopt(std::unique_ptr<CaseConnection> connection);
    /// With what the reader of a case does not know of it.
    CaseInfo described(CaseInfo info) const;
    /// Commits what is gathered, or says why a copy would lack it.
    core::Result<void> storeForCopy();
    core::Result<core::AnnotationLog> keep(core::AnnotationLog::Step step);
    void gather();
    bool hasPending() const;
    /// Says once that nothing can be stored at all.
    void refuse();

    std::unique_ptr<CaseConnection> m_connection;
    std::unique_ptr<CaseWriter> m_writer;  ///< null while nothing can be written
    std::unique_ptr<CaseVerifier> m_check; ///< null: none was begun
    QList<core::DomainName> m_pendingNames;
    core::Batch m_pending;
    QList<Entry> m_pendingEntries;
    std::optional<core::AnnotationLog> m_annotations; ///< none: not read yet
    QTimer *m_flushTimer = nullptr;
    bool m_isFailing = false;
};

} // namespace casefile
