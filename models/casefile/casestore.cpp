// SPDX-License-Identifier: GPL-3.0-or-later
#include "casefile/casestore.h"

#include <chrono>
#include <utility>

#include <QFileInfo>
#include <QJsonDocument>
#include <QTimer>

#include "casefile/caseconnection.h"
#include "casefile/caseverifier.h"
#include "casefile/casewriter.h"
#include "casefile/evidencechain.h"
#include "casefile/layer.h"
#include "casefile/merge.h"
#include "casefile/reading.h"
#include "casefile/refusal.h"
#include "casefile/sharers.h"
#include "casefile/stepentry.h"
#include "casefile/viewtable.h"

namespace casefile {

namespace {

using core::Error;
using core::Result;
using core::unexpected;

constexpr std::chrono::milliseconds longestWait{250};
constexpr std::chrono::milliseconds retryWait{2000};
constexpr qsizetype largestBatch = 500;

} // namespace

CaseStore::CaseStore(QObject *parent)
    : ObservationSource(parent)
    , m_flushTimer(new QTimer(this))
{
    m_flushTimer->setSingleShot(true);
    connect(m_flushTimer, &QTimer::timeout, this, &CaseStore::flush);
}

CaseStore::~CaseStore()
{
    // Nobody is left to be told; what was acknowledged is safe either way.
    if (m_connection) [[maybe_unused]]
        const auto closed = close();
}

Result<CaseInfo> CaseStore::create(const QString &path, bool practice, core::Pap pap)
{
    auto connection = CaseConnection::create(path);
    if (!connection)
        return unexpected(connection.error());
    const auto described = CaseWriter((*connection)->database())
                               .describe(QStringLiteral(FLUXCASE_VERSION), practice, pap);
    if (!described)
        return unexpected(described.error());
    return adopt(*std::move(connection));
}

Result<void> CaseStore::setPap(core::Pap pap)
{
    if (!m_writer) {
        return unexpected({Error::Code::ReadOnly,
                           tr("This case cannot be written, so its PAP stays as it is. Save a copy "
                              "of it and open that."),
                           {}});
    }
    const auto before = info();
    // What cannot be read any more must not keep a case from being closed to the world.
    if (!before || !annotations())
        return m_writer->setPap(pap);
    const auto done = annotate(core::SetPap{pap, before->pap});
    return done ? Result<void>() : unexpected(done.error());
}

Result<Entry> CaseStore::add(EntryKind kind, const QJsonObject &content)
{
    auto added = add({Entry{0, 0, kind, QJsonDocument(content).toJson(QJsonDocument::Compact)}});
    return added ? Result<Entry>(added->first()) : unexpected(added.error());
}

Result<QList<Entry>> CaseStore::add(QList<Entry> entries)
{
    if (!m_writer) {
        return unexpected({Error::Code::ReadOnly,
                           tr("This case cannot be written, so nothing was kept in it. Save a copy "
                              "of it and open that."),
                           {}});
    }
    // What was gathered before comes before it.
    flush();
    if (const auto written = m_writer->write(entries); !written)
        return unexpected(written.error());
    return entries;
}

Result<void> CaseStore::takeIn(core::Batch batch)
{
    flush();
    QList<Entry> none;
    return m_writer ? m_writer->write({}, batch, none) : unexpected(noCase());
}

Result<QList<Entry>> CaseStore::entries(const QList<EntryKind> &kinds)
{
    if (!m_connection)
        return unexpected(noCase());
    return CaseReader(m_connection->database()).entries(kinds);
}

Result<core::AnnotationLog> CaseStore::annotations()
{
    if (!m_connection)
        return unexpected(noCase());
    if (m_annotations)
        return *m_annotations;
    auto log = readLayer(m_connection->database());
    if (log)
        m_annotations = *log;
    return log;
}

Result<core::AnnotationLog> CaseStore::annotate(const core::Edit &edit)
{
    const auto log = annotations();
    if (!log)
        return log;
    const auto accepted = log->accepted(edit);
    if (!accepted)
        return unexpected(accepted.error());
    if (!log->changes(*accepted))
        return log;
    return keep({0, 0, core::AnnotationLog::Step::Kind::Do, 0, *accepted});
}

Result<core::AnnotationLog> CaseStore::undo()
{
    const auto log = annotations();
    if (!log)
        return log;
    const auto *last = log->nextUndo();
    if (last == nullptr)
        return unexpected({Error::Code::Invalid, tr("There is nothing to undo."), {}});
    return keep({0, 0, core::AnnotationLog::Step::Kind::Undo, last->id, last->edit});
}

Result<core::AnnotationLog> CaseStore::redo()
{
    const auto log = annotations();
    if (!log)
        return log;
    const auto *last = log->nextRedo();
    if (last == nullptr)
        return unexpected({Error::Code::Invalid, tr("There is nothing to redo."), {}});
    return keep({0, 0, core::AnnotationLog::Step::Kind::Redo, last->id, last->edit});
}

Result<core::AnnotationLog> CaseStore::keep(core::AnnotationLog::Step step)
{
    const auto added = add({entryOf(step)});
    if (!added)
        return unexpected(added.error());
    step.id = added->first().id;
    step.at = added->first().at;
    if (const auto taken = m_annotations->take(step); !taken)
        return unexpected(taken.error());
    return *m_annotations;
}

Result<core::CaseView> CaseStore::view()
{
    if (!m_connection)
        return unexpected(noCase());
    return keptView(m_connection->database());
}

Result<void> CaseStore::setView(const core::CaseView &view)
{
    return m_writer ? keepView(m_connection->database(), view) : Result<void>();
}

Result<CaseInfo> CaseStore::open(const QString &path, bool readOnly)
{
    if (m_connection && !m_connection->path().isEmpty() &&
        QFileInfo(path) == QFileInfo(m_connection->path())) {
        return info();
    }
    auto connection = CaseConnection::open(path, readOnly);
    if (!connection)
        return unexpected(connection.error());
    return adopt(*std::move(connection));
}

Result<CaseInfo> CaseStore::adopt(std::unique_ptr<CaseConnection> connection)
{
    // The case that was open is let go only when the other one can take its place.
    auto info = CaseReader(connection->database()).info();
    if (!info)
        return unexpected(info.error());
    if (const auto closed = close(); !closed)
        return unexpected(closed.error());
    m_connection = std::move(connection);
    m_annotations.reset();
    m_isFailing = false;
    if (!m_connection->isReadOnly())
        m_writer = std::make_unique<CaseWriter>(m_connection->database());
    return described(*std::move(info));
}

Result<void> CaseStore::saveCopy(const QString &path)
{
    auto whole = storeForCopy();
    return whole ? m_connection->copyTo(path) : whole;
}

Result<void> CaseStore::saveRedacted(const QString &path, const QList<core::DomainName> &keep)
{
    if (auto whole = storeForCopy(); !whole)
        return whole;
    const auto log = annotations();
    if (!log)
        return unexpected(log.error());
    return m_connection->copyRedactedTo(path, keep, layerOfRedacted(*log));
}

Result<QList<MergeResult>> CaseStore::merge(const QStringList &paths, MergeWatch watch)
{
    if (auto whole = storeForCopy(); !whole)
        return unexpected(whole.error());
    if (!m_writer) {
        return unexpected({Error::Code::ReadOnly,
                           tr("This case cannot be written, so nothing was merged into it. Save a "
                              "copy of it and merge into that."),
                           {}});
    }
    // What the writer remembers of the case is not true any more afterwards.
    m_writer.reset();
    auto merged = Merge(*m_connection, std::move(watch)).apply(paths);
    m_writer = std::make_unique<CaseWriter>(m_connection->database());
    m_annotations.reset();
    return merged;
}

Result<void> CaseStore::storeForCopy()
{
    if (!m_connection)
        return unexpected(noCase());
    flush();
    if (hasPending()) {
        return unexpected(
            {Error::Code::Io,
             tr("The last answers could not be stored yet, so a copy would lack them. "
                "Mend what the banner says, then save the copy."),
             {}});
    }
    return {};
}

Result<void> CaseStore::close()
{
    if (!m_connection)
        return {};
    flush();
    if (hasPending()) {
        return unexpected({Error::Code::Io,
                           tr("The last answers could not be stored, so the case stays open. Free "
                              "some space or mend the disk, then close it again."),
                           {}});
    }
    m_writer.reset();
    m_check.reset();
    auto folded = m_connection->fold();
    m_connection.reset();
    m_annotations.reset();
    m_isFailing = false;
    return folded;
}

Result<CaseInfo> CaseStore::info()
{
    if (!m_connection)
        return unexpected(noCase());
    flush();
    auto info = CaseReader(m_connection->database()).info();
    return info ? described(*std::move(info)) : info;
}

Result<CaseExtent> CaseStore::extent()
{
    if (!m_connection)
        return unexpected(noCase());
    flush();
    return CaseReader(m_connection->database()).extent();
}

Result<QString> CaseStore::head()
{
    if (!m_connection)
        return unexpected(noCase());
    flush();
    if (m_connection->provesNothing())
        return QString();
    const auto seal = EvidenceChain::lastSeal(m_connection->database());
    return seal ? Result<QString>(headText(*seal)) : unexpected(seal.error());
}

CaseInfo CaseStore::described(CaseInfo info) const
{
    info.path = m_connection->path();
    info.readOnly = m_connection->isReadOnly();
    info.keptCopy = m_connection->keptCopy();
    if (m_connection->provesNothing()) { // what was just made proves nothing
        info.head.clear();
        info.entries = 0;
    }
    return info;
}

Result<Verification> CaseStore::verify(const QByteArray &expected)
{
    if (const auto begun = beginCheck(expected); !begun)
        return unexpected(begun.error());
    return std::exchange(m_check, nullptr)->verify();
}

Result<void> CaseStore::beginCheck(const QByteArray &expected)
{
    if (!m_connection)
        return unexpected(noCase());
    flush();
    if (m_connection->provesNothing())
        return unexpected(provesNothing(m_connection->path()));
    m_check = std::make_unique<CaseVerifier>(m_connection->database(), expected);
    return {};
}

Result<CheckStep> CaseStore::checkOn(qint64 pieces)
{
    if (!m_check)
        return unexpected(noCheck());
    CheckStep step;
    const bool goesOn = m_check->advance(pieces);
    step.done = m_check->done();
    const auto last = EvidenceChain::lastSeal(m_connection->database());
    step.all = last ? std::max(last->pieces(), step.done) : step.done;
    if (!goesOn)
        step.result = std::exchange(m_check, nullptr)->result();
    return step;
}

void CaseStore::endCheck()
{
    m_check.reset();
}

Result<core::Batch> CaseStore::read(const QList<core::DomainName> &names)
{
    if (!m_connection)
        return unexpected(noCase());
    flush();
    return names.isEmpty() ? readEverything(m_connection->database())
                           : readAbout(m_connection->database(), names, CaseReader::Packets::Read);
}

Result<core::Batch> CaseStore::readShown(const QList<core::DomainName> &names)
{
    if (!m_connection)
        return unexpected(noCase());
    flush();
    return readAbout(m_connection->database(), names, CaseReader::Packets::Leave);
}

Result<core::Observation> CaseStore::answer(qint64 id)
{
    if (!m_connection)
        return unexpected(noCase());
    flush();
    return readAnswer(m_connection->database(), id);
}

void CaseStore::readAll()
{
    readNames({});
}

void CaseStore::readNames(const QList<core::DomainName> &names)
{
    // What is gathered is not stored yet: it is in no page and comes with stored().
    if (m_connection) {
        CaseReader reader(m_connection->database());
        Result<void> done;
        if (!names.isEmpty())
            done = reader.restrictTo(names);
        if (done)
            done = reader.forEachPage([this](const core::Batch &batch) { emit page(batch); });
        if (!done)
            emit failed(done.error());
    }
    emit pagesDone();
}

void CaseStore::readAround(QList<core::DomainName> names)
{
    if (m_connection && !names.isEmpty()) {
        const auto found = sharersOf(m_connection->database(), names);
        if (!found)
            return emit failed(found.error());
        names = *found + QList{core::DomainName()}; // what resolvers are worth is about no name
    }
    readNames(names);
}

void CaseStore::addName(const core::DomainName &name)
{
    if (name.isEmpty())
        return;
    if (!m_writer)
        return refuse();
    m_pendingNames.append(name);
    gather();
}

void CaseStore::append(const core::Batch &batch)
{
    if (batch.isEmpty())
        return;
    if (!m_writer)
        return refuse();
    m_pending.append(batch);
    gather();
}

void CaseStore::record(EntryKind kind, const QJsonObject &content)
{
    if (!m_writer)
        return refuse();
    m_pendingEntries.append({0, 0, kind, QJsonDocument(content).toJson(QJsonDocument::Compact)});
    gather();
}

bool CaseStore::hasPending() const
{
    return !m_pending.isEmpty() || !m_pendingNames.isEmpty() || !m_pendingEntries.isEmpty();
}

void CaseStore::gather()
{
    // While it fails, each try is a try of everything, so tries keep their distance.
    if (!m_isFailing && m_pending.observations.size() >= largestBatch)
        flush();
    else if (!m_flushTimer->isActive())
        m_flushTimer->start(m_isFailing ? retryWait : longestWait);
}

void CaseStore::flush()
{
    m_flushTimer->stop();
    if (!m_writer || !hasPending())
        return;
    if (const auto written = m_writer->write(m_pendingNames, m_pending, m_pendingEntries);
        !written) {
        m_flushTimer->start(retryWait);
        if (!std::exchange(m_isFailing, true))
            emit failed(written.error());
        return;
    }
    m_pendingNames.clear();
    m_pendingEntries.clear();
    core::Batch batch = std::exchange(m_pending, {});
    for (core::Observation &observation : batch.observations) {
        observation.packet.clear();
        observation.monotonicNs = 0;
    }
    batch.sent.clear(); // the log is kept, not shown
    if (std::exchange(m_isFailing, false))
        emit recovered();
    if (!batch.isEmpty())
        emit stored(batch);
}

void CaseStore::refuse()
{
    if (std::exchange(m_isFailing, true))
        return;
    if (m_connection) {
        emit failed(
            {Error::Code::ReadOnly,
             tr("This case is open for reading only, so nothing is stored in it. Save a copy "
                "of it and open that."),
             m_connection->path()});
    } else {
        emit failed(noCase());
    }
}

} // namespace casefile
