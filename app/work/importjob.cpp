// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/importjob.h"

#include <numeric>

#include <QCoreApplication>

namespace app {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(app::ImportJob)
};

QString reasonText(capture::Skipped reason)
{
    switch (reason) {
    case capture::Skipped::NoResponse:
        return Tr::tr("no response");
    case capture::Skipped::NoQuestion:
        return Tr::tr("question not seen");
    case capture::Skipped::NotInternet:
        return Tr::tr("not of class IN");
    case capture::Skipped::NotUnicast:
        return Tr::tr("multicast DNS, LLMNR or NetBIOS");
    case capture::Skipped::OtherType:
        return Tr::tr("types of no interest");
    case capture::Skipped::Referral:
        return Tr::tr("referrals");
    case capture::Skipped::Unwanted:
        return Tr::tr("not in the list of names");
    }
    Q_UNREACHABLE();
}

} // namespace

qint64 ImportTotals::allSkipped() const
{
    return std::accumulate(skipped.begin(), skipped.end(), qint64{0});
}

QString ImportTotals::skippedText() const
{
    QStringList reasons;
    for (size_t i = 0; i < skipped.size(); ++i) {
        if (skipped.at(i) > 0) {
            reasons.append(QStringLiteral("%1 %2").arg(
                QString::number(skipped.at(i)), reasonText(static_cast<capture::Skipped>(i))));
        }
    }
    return reasons.join(QStringLiteral(", "));
}

QString ImportTotals::text() const
{
    return Tr::tr("Rows read: %1. Accepted: %2, about names: %3. Skipped: %4. Rejected: %5.")
        .arg(QString::number(rows), QString::number(accepted), QString::number(names),
             QString::number(allSkipped()), QString::number(rejected));
}

QString ImportTotals::lateText() const
{
    return late == 0 ? QString()
                     : Tr::tr("Rows more than %1 behind their time: %2. Whether they were fresh "
                              "cannot be told; sort the file by time to learn it.")
                           .arg(QString::number(capture::TimeOrder::held), QString::number(late));
}

ImportJob::ImportJob(ImportWish wish)
    : m_wish(std::move(wish))
    , m_log(m_wish.onlyNames)
{}

ImportJob::~ImportJob() = default;

std::optional<core::Error> ImportJob::refusal(bool isReadOnly, bool isPractice)
{
    if (isReadOnly) {
        return core::Error{core::Error::Code::ReadOnly,
                           Tr::tr("This case cannot be written. Copy it, or name another case."),
                           {}};
    }
    if (isPractice) {
        return core::Error{core::Error::Code::Invalid,
                           Tr::tr("This is a practice case: what others have recorded does not "
                                  "belong in it. Name another case."),
                           {}};
    }
    return std::nullopt;
}

core::Result<void> ImportJob::open(const QList<casefile::Entry> &imports)
{
    if (!m_wish.onlyNames.isEmpty()) {
        auto filter = NameFilter::read(m_wish.onlyNames);
        if (!filter)
            return core::unexpected(filter.error());
        m_filter = *std::move(filter);
    }
    auto files = CaptureFiles::open(m_wish.files);
    if (!files)
        return core::unexpected(files.error());
    m_files = *std::move(files);
    m_lookUp = openLookUp(m_wish.geoFiles, false);
    return m_log.expect(m_wish.files, imports, m_wish.again);
}

core::Result<ImportJob::Piece> ImportJob::read()
{
    auto chunk = m_files.next();
    if (!chunk)
        return core::unexpected(chunk.error());
    const qint64 skippedBefore = m_totals.allSkipped();
    for (size_t i = 0; i < chunk->skipped.size(); ++i)
        m_totals.skipped.at(i) += chunk->skipped.at(i);
    const qsizetype unwanted = chunk->observations.removeIf(
        [this](const core::Observation &o) { return !m_filter.passes(o.question); });
    m_totals.skipped.at(static_cast<size_t>(capture::Skipped::Unwanted)) += unwanted;
    Piece piece;
    piece.path = m_files.path();
    piece.counts = {chunk->rows, chunk->observations.size(), m_totals.allSkipped() - skippedBefore,
                    chunk->rejected.size()};
    piece.rejected = std::move(chunk->rejected);
    piece.progress = m_files.progress();
    piece.isLast = chunk->isLast;
    m_totals.rows += piece.counts.rows;
    m_totals.accepted += piece.counts.accepted;
    m_totals.rejected += piece.counts.rejected;
    for (const core::Observation &observation : chunk->observations)
        m_names.insert(observation.subject);
    m_totals.names = m_names.size();
    m_order.add(std::move(chunk->observations));
    piece.batch = enriched(m_order.take(piece.isLast));
    return piece;
}

core::Batch ImportJob::enriched(QList<core::Observation> observations)
{
    core::Batch batch;
    for (core::Observation &observation : observations) {
        if (observation.at >= m_latest) {
            m_latest = observation.at;
            observation.freshness = m_freshness.classify(observation);
        } else {
            ++m_totals.late;
        }
        m_lookUp.enricher->addFacts(batch, observation);
    }
    batch.observations = std::move(observations);
    return batch;
}

core::Result<void> ImportJob::write(casefile::CaseStore &store, const Piece &piece)
{
    m_log.add(store, piece.path, piece.counts);
    return ImportJob::store(store, piece.batch);
}

core::Result<void> ImportJob::store(casefile::CaseStore &store, const core::Batch &batch)
{
    // The first rows only wait for their turn.
    return batch.isEmpty() ? core::Result<void>() : store.takeIn(batch);
}

core::Result<void> ImportJob::finish(casefile::CaseStore &store, bool isWhole)
{
    if (auto held = ImportJob::store(store, enriched(m_order.take(true))); !held)
        return held;
    auto kept = m_log.finish(store, isWhole);
    store.flush();
    return kept;
}

} // namespace app
