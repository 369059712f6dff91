// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/importcommand.h"

#include <cstdio>

#include <unistd.h>

#include <QCoreApplication>
#include <QFileInfo>

#include "commands/output.h"

namespace app {

namespace {

constexpr qint64 mostToldRejected = 100;
constexpr qint64 progressMs = 500;

} // namespace

ImportCommand::ImportCommand(ImportFiles wanted)
    : m_wanted(std::move(wanted))
    , m_job({m_wanted.files, m_wanted.onlyNames, m_wanted.again, m_wanted.geoFiles})
{
    connect(&m_stopSignal, &StopSignal::received, this, [this] { m_isStopped = true; });
    connect(&m_store, &casefile::CaseStore::failed, this, &ImportCommand::fail);
}

ExitCode ImportCommand::run()
{
    m_time.start();
    if (const auto opened = open(); !opened) {
        printMessage(m_job.isKnown() ? opened.error().message + QLatin1Char(' ') +
                                           tr("Add --again to import it all the same.")
                                     : opened.error().message);
        return ExitCode::Failed;
    }
    for (const QString &problem : m_job.problems())
        printMessage(problem);
    QMetaObject::invokeMethod(this, &ImportCommand::readOn, Qt::QueuedConnection);
    QCoreApplication::exec();
    return m_exitCode;
}

core::Result<void> ImportCommand::open()
{
    if (QFileInfo::exists(m_wanted.casePath))
        return openCase();
    // All that can be refused comes before the case is made.
    if (auto opened = m_job.open({}); !opened)
        return opened;
    const auto created = m_store.create(m_wanted.casePath, false);
    return created ? core::Result<void>() : core::unexpected(created.error());
}

core::Result<void> ImportCommand::openCase()
{
    const auto opened = m_store.open(m_wanted.casePath);
    if (!opened)
        return core::unexpected(opened.error());
    if (const auto refused = ImportJob::refusal(opened->readOnly, opened->practice))
        return core::unexpected(*refused);
    const auto imports = m_store.entries({casefile::EntryKind::Import});
    return imports ? m_job.open(*imports) : core::unexpected(imports.error());
}

void ImportCommand::readOn()
{
    if (m_isStopped)
        return finish(false);
    const auto piece = m_job.read();
    if (!piece)
        return fail(piece.error());
    tellRejected(*piece);
    if (const auto written = m_job.write(m_store, *piece); !written)
        return fail(written.error());
    tellProgress(piece->progress);
    // Between two pieces the event loop hears of signals.
    if (piece->isLast)
        finish(true);
    else
        QMetaObject::invokeMethod(this, &ImportCommand::readOn, Qt::QueuedConnection);
}

void ImportCommand::tellRejected(const ImportJob::Piece &piece)
{
    for (const capture::Rejected &row : piece.rejected) {
        if (m_toldRejected >= mostToldRejected)
            return;
        ++m_toldRejected;
        if (m_wanted.json) {
            printJson({{QStringLiteral("event"), QStringLiteral("rejected")},
                       {QStringLiteral("file"), piece.path},
                       {QStringLiteral("line"), row.line},
                       {QStringLiteral("reason"), row.reason}});
        } else {
            printMessage(
                QStringLiteral("%1:%2: %3").arg(piece.path, QString::number(row.line), row.reason));
        }
    }
}

void ImportCommand::tellProgress(std::optional<double> progress)
{
    if (isatty(STDERR_FILENO) == 0 || m_time.elapsed() < m_progressAt)
        return;
    m_progressAt = m_time.elapsed() + progressMs;
    QString line = tr("%1 rows").arg(m_job.totals().rows);
    if (progress)
        line = tr("%1 %, %2").arg(QString::number(*progress * 100, 'f', 0), line);
    // Over the line before.
    std::fprintf(stderr, "\r%s\033[K", line.toUtf8().constData());
    m_hasProgress = true;
}

void ImportCommand::finish(bool isWhole)
{
    const auto kept = m_job.finish(m_store, isWhole);
    const auto head = kept ? m_store.head() : core::unexpected(kept.error());
    if (!head)
        return fail(head.error());
    if (const auto closed = m_store.close(); !closed)
        return fail(closed.error());
    if (m_hasProgress)
        std::fputs("\r\033[K", stderr);
    const ImportTotals &totals = m_job.totals();
    if (totals.rejected > m_toldRejected)
        printMessage(tr("Rows rejected besides: %1.").arg(totals.rejected - m_toldRejected));
    if (const QString late = totals.lateText(); !late.isEmpty())
        printMessage(late);
    if (!isWhole)
        printMessage(tr("Stopped: what was read is in the case."));
    tellSummary(static_cast<double>(m_time.elapsed()) / 1000);
    printMessage(headLine(*head));
    m_exitCode = totals.rejected > 0 ? ExitCode::RejectedInput : ExitCode::Done;
    QCoreApplication::exit();
}

void ImportCommand::tellSummary(double seconds) const
{
    const ImportTotals &totals = m_job.totals();
    if (m_wanted.json) {
        QJsonObject skippedBecause;
        for (size_t i = 0; i < totals.skipped.size(); ++i) {
            skippedBecause.insert(capture::toString(static_cast<capture::Skipped>(i)),
                                  totals.skipped.at(i));
        }
        printJson({{QStringLiteral("event"), QStringLiteral("summary")},
                   {QStringLiteral("rows"), totals.rows},
                   {QStringLiteral("accepted"), totals.accepted},
                   {QStringLiteral("skipped"), totals.allSkipped()},
                   {QStringLiteral("skippedBecause"), skippedBecause},
                   {QStringLiteral("rejected"), totals.rejected},
                   {QStringLiteral("late"), totals.late},
                   {QStringLiteral("names"), totals.names},
                   {QStringLiteral("answers"), totals.accepted},
                   {QStringLiteral("seconds"), seconds}});
        return;
    }
    printLine(totals.text());
    if (const QString reasons = totals.skippedText(); !reasons.isEmpty())
        printLine(tr("Skipped: %1.").arg(reasons));
}

void ImportCommand::fail(const core::Error &error)
{
    if (m_exitCode == ExitCode::Failed)
        return; // the store says it too
    printMessage(error.message);
    m_exitCode = ExitCode::Failed;
    QCoreApplication::exit(1);
}

} // namespace app
