// SPDX-License-Identifier: GPL-3.0-or-later
#include "importcommand.h"

#include <cstdio>
#include <numeric>

#include <unistd.h>

#include <QCoreApplication>
#include <QFileInfo>

#include "databases.h"
#include "output.h"

namespace app {

namespace {

constexpr qint64 mostToldRejected = 100;
constexpr qint64 progressMs = 500;

QString reasonText(capture::Skipped reason)
{
    switch (reason) {
    case capture::Skipped::NoResponse:
        return ImportCommand::tr("no response");
    case capture::Skipped::NoQuestion:
        return ImportCommand::tr("question not seen");
    case capture::Skipped::NotInternet:
        return ImportCommand::tr("not of class IN");
    case capture::Skipped::NotUnicast:
        return ImportCommand::tr("multicast DNS, LLMNR or NetBIOS");
    case capture::Skipped::OtherType:
        return ImportCommand::tr("types of no interest");
    case capture::Skipped::Referral:
        return ImportCommand::tr("referrals");
    case capture::Skipped::Unwanted:
        return ImportCommand::tr("not in the list of names");
    }
    Q_UNREACHABLE();
}

} // namespace

ImportCommand::ImportCommand(ImportFiles wanted)
    : m_wanted(std::move(wanted))
    , m_log(m_wanted.onlyNames)
{
    connect(&m_stopSignal, &StopSignal::received, this, [this] { m_isStopped = true; });
    connect(&m_store, &casefile::CaseStore::failed, this, &ImportCommand::fail);
}

ExitCode ImportCommand::run()
{
    m_time.start();
    if (const auto opened = open(); !opened) {
        printMessage(opened.error().message);
        return ExitCode::Failed;
    }
    QMetaObject::invokeMethod(this, &ImportCommand::readOn, Qt::QueuedConnection);
    QCoreApplication::exec();
    return m_exitCode;
}

core::Result<void> ImportCommand::open()
{
    // All that can be refused comes before the case is made.
    if (!m_wanted.onlyNames.isEmpty()) {
        auto filter = NameFilter::read(m_wanted.onlyNames);
        if (!filter)
            return core::unexpected(filter.error());
        m_filter = *std::move(filter);
    }
    auto files = CaptureFiles::open(m_wanted.files);
    if (!files)
        return core::unexpected(files.error());
    m_files = *std::move(files);
    openEnricher();
    if (QFileInfo::exists(m_wanted.casePath))
        return openCase();
    if (auto expected = m_log.expect(m_wanted.files, {}, m_wanted.again); !expected)
        return expected;
    const auto created = m_store.create(m_wanted.casePath, false);
    return created ? core::Result<void>() : core::unexpected(created.error());
}

core::Result<void> ImportCommand::openCase()
{
    const auto opened = m_store.open(m_wanted.casePath);
    if (!opened)
        return core::unexpected(opened.error());
    if (opened->readOnly) {
        return core::unexpected({core::Error::Code::ReadOnly,
                                 tr("This case cannot be written. Copy it, or name another case."),
                                 {}});
    }
    if (opened->practice) {
        return core::unexpected({core::Error::Code::Invalid,
                                 tr("This is a practice case: what others have recorded does not "
                                    "belong in it. Name another case."),
                                 {}});
    }
    const auto imports = m_store.entries({casefile::EntryKind::Import});
    if (!imports)
        return core::unexpected(imports.error());
    return m_log.expect(m_wanted.files, *imports, m_wanted.again);
}

void ImportCommand::readOn()
{
    core::Result<capture::Chunk> chunk = m_files.next();
    if (!chunk)
        return fail(chunk.error());
    const bool isLast = chunk->isLast || m_isStopped;
    take(*std::move(chunk));
    store(isLast);
    if (m_exitCode == ExitCode::Failed)
        return;
    tellProgress();
    // Between two pieces the event loop hears of signals.
    if (isLast)
        finish();
    else
        QMetaObject::invokeMethod(this, &ImportCommand::readOn, Qt::QueuedConnection);
}

void ImportCommand::take(capture::Chunk chunk)
{
    tellRejected(chunk.rejected);
    const qint64 skippedBefore = allSkipped();
    m_counts.rows += chunk.rows;
    m_counts.rejected += chunk.rejected.size();
    for (size_t i = 0; i < chunk.skipped.size(); ++i)
        m_counts.skipped.at(i) += chunk.skipped.at(i);
    const qsizetype unwanted = chunk.observations.removeIf(
        [this](const core::Observation &o) { return !m_filter.passes(o.question); });
    m_counts.skipped.at(static_cast<size_t>(capture::Skipped::Unwanted)) += unwanted;
    m_counts.accepted += chunk.observations.size();
    m_log.add(m_store, m_files.path(),
              {chunk.rows, chunk.observations.size(), allSkipped() - skippedBefore,
               chunk.rejected.size()});
    for (const core::Observation &observation : chunk.observations)
        m_names.insert(observation.subject);
    m_order.add(std::move(chunk.observations));
}

void ImportCommand::tellRejected(const QList<capture::Rejected> &rejected)
{
    qint64 told = m_counts.rejected;
    for (const capture::Rejected &row : rejected) {
        if (told++ >= mostToldRejected)
            return;
        if (m_wanted.json) {
            printJson({{QStringLiteral("event"), QStringLiteral("rejected")},
                       {QStringLiteral("file"), m_files.path()},
                       {QStringLiteral("line"), row.line},
                       {QStringLiteral("reason"), row.reason}});
        } else {
            printMessage(QStringLiteral("%1:%2: %3")
                             .arg(m_files.path(), QString::number(row.line), row.reason));
        }
    }
}

void ImportCommand::openEnricher()
{
    const QString programFolder = QCoreApplication::applicationDirPath();
    auto database = std::make_shared<geo::GeoDatabase>();
    openDatabases(*database, m_wanted.geoFiles, programFolder);
    for (const QString &problem : database->problems())
        printMessage(problem);
    auto knowledge = openKnowledge(programFolder);
    for (const core::Error &problem : knowledge->problems())
        printMessage(problem.message);
    m_enricher =
        std::make_unique<investigation::Enricher>(std::move(database), std::move(knowledge));
}

void ImportCommand::store(bool isLast)
{
    // A batch as large as this is written at once.
    m_store.append(enriched(m_order.take(isLast)));
    if (isLast)
        m_store.flush();
}

core::Batch ImportCommand::enriched(QList<core::Observation> observations)
{
    core::Batch batch;
    for (core::Observation &observation : observations) {
        if (observation.at >= m_latest) {
            m_latest = observation.at;
            observation.freshness = m_freshness.classify(observation);
        } else {
            ++m_late;
        }
        m_enricher->addFacts(batch, observation);
    }
    batch.observations = std::move(observations);
    return batch;
}

void ImportCommand::tellProgress()
{
    if (isatty(STDERR_FILENO) == 0 || m_time.elapsed() < m_progressAt)
        return;
    m_progressAt = m_time.elapsed() + progressMs;
    const std::optional<double> progress = m_files.progress();
    QString line = tr("%1 rows").arg(m_counts.rows);
    if (progress)
        line = tr("%1 %, %2").arg(QString::number(*progress * 100, 'f', 0), line);
    // Over the line before.
    std::fprintf(stderr, "\r%s\033[K", line.toUtf8().constData());
    m_hasProgress = true;
}

void ImportCommand::finish()
{
    const auto kept = m_log.finish(m_store, !m_isStopped);
    const auto head = kept ? m_store.head() : core::unexpected(kept.error());
    if (!head)
        return fail(head.error());
    if (const auto closed = m_store.close(); !closed)
        return fail(closed.error());
    if (m_hasProgress)
        std::fputs("\r\033[K", stderr);
    if (m_counts.rejected > mostToldRejected)
        printMessage(tr("Rows rejected besides: %1.").arg(m_counts.rejected - mostToldRejected));
    if (m_late > 0) {
        printMessage(tr("Rows more than %1 behind their time: %2. Whether they were fresh cannot "
                        "be told; sort the file by time to learn it.")
                         .arg(QString::number(capture::TimeOrder::held), QString::number(m_late)));
    }
    if (m_isStopped)
        printMessage(tr("Stopped: what was read is in the case."));
    tellSummary(static_cast<double>(m_time.elapsed()) / 1000);
    printMessage(headLine(*head));
    m_exitCode = m_counts.rejected > 0 ? ExitCode::RejectedInput : ExitCode::Done;
    QCoreApplication::exit();
}

void ImportCommand::tellSummary(double seconds) const
{
    QJsonObject skippedBecause;
    QStringList reasons;
    for (size_t i = 0; i < m_counts.skipped.size(); ++i) {
        const qint64 count = m_counts.skipped.at(i);
        const auto reason = static_cast<capture::Skipped>(i);
        skippedBecause.insert(capture::toString(reason), count);
        if (count > 0)
            reasons.append(QStringLiteral("%1 %2").arg(QString::number(count), reasonText(reason)));
    }
    if (m_wanted.json) {
        printJson({{QStringLiteral("event"), QStringLiteral("summary")},
                   {QStringLiteral("rows"), m_counts.rows},
                   {QStringLiteral("accepted"), m_counts.accepted},
                   {QStringLiteral("skipped"), allSkipped()},
                   {QStringLiteral("skippedBecause"), skippedBecause},
                   {QStringLiteral("rejected"), m_counts.rejected},
                   {QStringLiteral("late"), m_late},
                   {QStringLiteral("names"), static_cast<qint64>(m_names.size())},
                   {QStringLiteral("answers"), m_counts.accepted},
                   {QStringLiteral("seconds"), seconds}});
        return;
    }
    printLine(tr("Rows read: %1. Accepted: %2, about names: %3. Skipped: %4. Rejected: %5.")
                  .arg(QString::number(m_counts.rows), QString::number(m_counts.accepted),
                       QString::number(m_names.size()), QString::number(allSkipped()),
                       QString::number(m_counts.rejected)));
    if (!reasons.isEmpty())
        printLine(tr("Skipped: %1.").arg(reasons.join(QStringLiteral(", "))));
}

qint64 ImportCommand::allSkipped() const
{
    return std::accumulate(m_counts.skipped.begin(), m_counts.skipped.end(), qint64{0});
}

void ImportCommand::fail(const core::Error &error)
{
    printMessage(error.message);
    m_exitCode = ExitCode::Failed;
    QCoreApplication::exit(1);
}

} // namespace app
