// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/importdesk.h"

#include <QFileInfo>
#include <QLocale>
#include <QThreadPool>
#include <QtConcurrent>

#include "core/plaintext.h"
#include "work/whendone.h"

namespace app {

using casefile::CaseStore;

namespace {

constexpr qsizetype mostToldRejected = 100;

QString number(qint64 count)
{
    return QLocale().toString(count);
}

} // namespace

ImportDesk::ImportDesk(Session &session, Workspace &workspace, const settings::Settings &settings,
                       QStringList geoFiles, widgets::WorkBar &bar, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_workspace(workspace)
    , m_settings(settings)
    , m_geoFiles(std::move(geoFiles))
    , m_bar(bar)
{
    connect(&bar, &widgets::WorkBar::cancelWanted, this, &ImportDesk::cancel);
    connect(&bar, &widgets::WorkBar::forceWanted, this, [this] {
        if (!m_bar.isRunning())
            begin(true);
    });
}

ImportDesk::~ImportDesk()
{
    abandon();
}

template <typename Value, typename Next>
void ImportDesk::then(const QFuture<Value> &future, Next next)
{
    whenDone(future, this, [this, generation = m_generation, next](const Value &value) {
        if (generation == m_generation)
            next(value);
    });
}

core::Error ImportDesk::busy()
{
    return {core::Error::Code::Busy,
            tr("Something else is being done with the case already. Wait for its end or cancel it, "
               "then try again."),
            {}};
}

QString ImportDesk::fileText() const
{
    const QString first = core::plainText(QFileInfo(m_files.value(0)).fileName(), 60);
    return m_files.size() < 2
               ? first
               : tr("%1 and %n more file(s)", nullptr, static_cast<int>(m_files.size() - 1))
                     .arg(first);
}

void ImportDesk::start(const QStringList &files)
{
    if (m_bar.isRunning())
        return emit failed(busy());
    m_files = files;
    begin(false);
}

void ImportDesk::begin(bool again)
{
    const CaseState &state = m_workspace.state();
    if (const auto refused = ImportJob::refusal(state.readOnly, state.practice))
        return refuse(refused->message, false);
    ++m_generation;
    m_job = std::make_shared<ImportJob>(
        ImportWish{m_files, {}, again, m_geoFiles + m_settings.geoFiles()});
    m_rejected.clear();
    m_isOpen = false;
    m_isCancelled = false;
    m_bar.begin(tr("Importing %1").arg(fileText()), widgets::WorkBar::Unit::Rows);
    if (state.path.isEmpty())
        return open({});
    using Entries = core::Result<QList<casefile::Entry>>;
    then(m_session.withStore([](CaseStore &store) {
        store.flush();
        return store.entries({casefile::EntryKind::Import});
    }),
         [this](const Entries &imports) {
             if (imports)
                 open(*imports);
             else
                 refuse(imports.error().message, false);
         });
}

void ImportDesk::open(const QList<casefile::Entry> &imports)
{
    then(QtConcurrent::run([job = m_job, imports] { return job->open(imports); }),
         [this](const core::Result<void> &opened) {
             if (!opened)
                 return refuse(opened.error().message, m_job->isKnown());
             m_workspace.withCase(
                 [this, generation = m_generation] {
                     if (generation != m_generation)
                         return;
                     m_isOpen = true;
                     m_pace.start();
                     readOn();
                 },
                 [this, generation = m_generation](const core::Error &error) {
                     if (generation == m_generation)
                         refuse(error.message, false);
                 });
         });
}

void ImportDesk::readOn()
{
    m_reading = QtConcurrent::run([job = m_job] { return job->read(); });
    then(m_reading, [this](const Read &piece) {
        m_reading = {};
        if (piece)
            write(*piece);
        else
            finish(false, piece.error().message);
    });
}

void ImportDesk::write(const ImportJob::Piece &piece)
{
    remember(piece);
    then(m_session.withStore(
             [job = m_job, piece](CaseStore &store) { return job->write(store, piece); }),
         [this, isLast = piece.isLast,
          progress = piece.progress](const core::Result<void> &written) {
             if (!written)
                 return tell(false, written.error().message);
             if (!m_isCancelled && m_pace.isDue())
                 m_bar.setStep(m_pace.step(m_job->totals().rows, progress));
             if (isLast || m_isCancelled)
                 finish(isLast);
             else
                 readOn();
         });
}

void ImportDesk::finish(bool isWhole, const QString &trouble)
{
    settle();
    then(m_session.withStore(
             [job = m_job, isWhole](CaseStore &store) { return job->finish(store, isWhole); }),
         [this, isWhole, trouble](const core::Result<void> &kept) {
             tell(isWhole && kept, kept ? trouble : kept.error().message);
         });
}

void ImportDesk::cancel()
{
    if (!isRunning())
        return;
    if (!m_isOpen)
        return refuse(tr("The import was cancelled before anything was read."), false);
    m_isCancelled = true;
    settle();
}

void ImportDesk::leave()
{
    if (!isRunning())
        return;
    const bool isOpen = m_isOpen;
    abandon();
    m_bar.end({isOpen ? tr("The import of %1 ended as the case was left. What was read by then is "
                           "in that case.")
                            .arg(fileText())
                      : tr("The import was cancelled before anything was read."),
               {},
               false,
               false});
}

void ImportDesk::abandon()
{
    ++m_generation;
    if (m_job && m_isOpen) {
        m_session.withStore([job = m_job, reading = m_reading](CaseStore &store) mutable {
            // The store waits for the pool here, no longer than one piece takes.
            reading.waitForFinished();
            if (reading.resultCount() > 0 && reading.result()) {
                if (auto written = job->write(store, *reading.result()); !written)
                    return written;
            }
            return job->finish(store, false);
        });
    }
    m_reading = {};
    release();
}

void ImportDesk::release()
{
    // A file that is still being hashed is waited for where it goes: not here.
    if (m_job)
        QThreadPool::globalInstance()->start([job = std::move(m_job)] {});
}

void ImportDesk::remember(const ImportJob::Piece &piece)
{
    const QString file = QFileInfo(piece.path).fileName();
    for (const capture::Rejected &row : piece.rejected) {
        if (m_rejected.size() >= mostToldRejected)
            return;
        m_rejected.append(core::plainText(
            QStringLiteral("%1:%2: %3").arg(file, QString::number(row.line), row.reason)));
    }
}

void ImportDesk::settle()
{
    m_bar.setEnding(tr("what was read is being stored …"));
}

void ImportDesk::tell(bool isWhole, const QString &trouble)
{
    const ImportTotals &totals = m_job->totals();
    const QString counts = tr("answers accepted: %1, about names: %2; rows skipped: %3; rows "
                              "rejected: %4.")
                               .arg(number(totals.accepted), number(totals.names),
                                    number(totals.allSkipped()), number(totals.rejected));
    QString sentence = isWhole ? tr("Imported from %1: %2").arg(fileText(), counts)
                               : tr("The import of %1 was stopped; what was read is in the case: "
                                    "%2")
                                     .arg(fileText(), counts);
    if (!trouble.isEmpty()) {
        sentence = tr("The import of %1 ended early: %2 What was stored before is in the case.")
                       .arg(fileText(), trouble);
    }
    m_bar.end({sentence, details(), isWhole && totals.rejected == 0, false});
    release();
    emit tookIn();
}

QStringList ImportDesk::details() const
{
    const ImportTotals &totals = m_job->totals();
    QStringList lines{totals.text()};
    if (const QString reasons = totals.skippedText(); !reasons.isEmpty())
        lines.append(tr("Skipped: %1.").arg(reasons));
    if (const QString late = totals.lateText(); !late.isEmpty())
        lines.append(late);
    lines += m_job->problems();
    lines += m_rejected;
    if (totals.rejected > m_rejected.size())
        lines.append(tr("Rows rejected besides: %1.").arg(totals.rejected - m_rejected.size()));
    return lines;
}

void ImportDesk::refuse(const QString &sentence, bool canBeForced)
{
    ++m_generation;
    release();
    m_bar.end({sentence, {}, false, canBeForced});
}

} // namespace app
