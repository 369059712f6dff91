// SPDX-License-Identifier: GPL-3.0-or-later
#include "casefile/merge.h"

#include <algorithm>

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonDocument>
#include <QSet>

#include "casefile/casereader.h"
#include "casefile/caseverifier.h"
#include "casefile/layer.h"
#include "casefile/proofset.h"
#include "casefile/sentrow.h"
#include "casefile/stepentry.h"
#include "core/plaintext.h"

namespace casefile {

namespace {

using core::Error;
using core::Result;
using core::unexpected;

constexpr int pageSize = 1000;
constexpr qsizetype proofBytes = EvidenceChain::saltBytes + EvidenceChain::checkBytes;
/// Files whose import is told again; a booby-trapped case may have millions.
constexpr qsizetype mostImports = 10'000;
constexpr qint64 mostPieces = 1'000'000'000'000; ///< that are believed of a case

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(casefile::Merge)
};

/// In front of what went wrong with a case stands which one it was.
Error about(const QString &path, Error error)
{
    error.message = Tr::tr("%1: %2").arg(path, error.message);
    return error;
}

/// What an entry says about a file that was imported, as far as imports look at it.
QJsonObject importOf(const Entry &entry)
{
    const QJsonObject said = QJsonDocument::fromJson(entry.content).object();
    QJsonObject kept;
    for (const char *key : {"file", "state", "sha256", "onlyNames", "onlyNamesSha256"}) {
        if (const QJsonValue value = said.value(QLatin1String(key)); value.isString())
            kept.insert(QLatin1String(key), value.toString().left(300));
    }
    for (const char *key : {"bytes", "rows", "accepted", "skipped", "rejected"}) {
        if (const QJsonValue value = said.value(QLatin1String(key)); value.isDouble())
            kept.insert(QLatin1String(key), value);
    }
    return kept;
}

} // namespace

/// A case that is to come in, open for reading only.
struct Merge::Other
{
    std::unique_ptr<CaseConnection> connection;
    CaseInfo info;
    core::AnnotationLog layer;
    MergeResult result;

    QSqlDatabase database() const { return connection->database(); }
    /// Whose notes they are.
    QString source() const
    {
        const core::Heading &heading = layer.now().heading;
        QString title = heading.title.isEmpty() ? QFileInfo(result.file).fileName() : heading.title;
        if (!heading.analyst.isEmpty())
            title += QStringLiteral(" · ") + heading.analyst;
        return core::plainText(title.simplified(), core::longestHeading);
    }
};

Merge::Merge(const CaseConnection &into, MergeWatch watch)
    : m_into(into)
    , m_watch(std::move(watch))
    , m_writer(into.database())
    , m_at(core::SystemClock().utc())
{}

Merge::~Merge() = default;

Result<QList<MergeResult>> Merge::apply(const QStringList &paths)
{
    const auto info = CaseReader(m_into.database()).info();
    if (!info)
        return unexpected(info.error());
    m_info = *info;
    for (const QString &path : paths) {
        const auto opened = open(path);
        if (auto going = unlessStopped(); !going)
            return unexpected(going.error()); // it is not about one of them
        if (!opened)
            return unexpected(about(path, opened.error()));
    }
    auto done = run(m_into.database(), QStringLiteral("BEGIN"));
    if (!done)
        return unexpected(done.error());
    done = takeAll();
    if (done)
        done = run(m_into.database(), QStringLiteral("COMMIT"));
    if (!done) {
        m_into.database().rollback();
        return unexpected(done.error());
    }
    QList<MergeResult> results;
    for (const auto &other : m_others)
        results.append(other->result);
    return results;
}

Result<void> Merge::open(const QString &path)
{
    if (QFileInfo(path).canonicalFilePath() == QFileInfo(m_into.path()).canonicalFilePath() &&
        QFileInfo::exists(path)) {
        return unexpected(
            {Error::Code::Invalid, Tr::tr("This is the case itself. Name another one."), {}});
    }
    auto connection = CaseConnection::open(path, true);
    if (!connection)
        return unexpected(connection.error());
    auto other = std::make_unique<Other>();
    other->connection = *std::move(connection);
    other->result.file = path;
    if (other->connection->provesNothing()) {
        return unexpected({Error::Code::Invalid,
                           Tr::tr("An older Fluxcase made this case, and it proves nothing yet. "
                                  "Open it in Fluxcase for writing once, then merge it."),
                           {}});
    }
    // From here on it is read as it is now, whoever writes to it.
    auto done = run(other->database(), QStringLiteral("BEGIN"));
    if (done)
        done = verify(*other);
    if (!done)
        return done;
    const auto info = CaseReader(other->database()).info();
    if (!info)
        return unexpected(info.error());
    if (info->practice != m_info.practice) {
        return unexpected({Error::Code::Invalid,
                           Tr::tr("One of the two is a practice case, and what is real and what "
                                  "is not do not belong in one case. Nothing was merged."),
                           {}});
    }
    auto layer = readLayer(other->database());
    if (!layer)
        return unexpected(layer.error());
    other->info = *info;
    other->layer = *std::move(layer);
    other->result.title = other->layer.now().heading.title;
    m_others.push_back(std::move(other));
    return {};
}

Result<void> Merge::verify(Other &other)
{
    // What the case says of itself is not proved yet, but good enough to tell how far this is.
    if (const auto info = CaseReader(other.database()).info(); info)
        m_all += std::clamp(info->entries, qint64{0}, mostPieces) +
                 std::clamp(info->answers, qint64{0}, mostPieces);
    qint64 seen = 0;
    const Verification found =
        CaseVerifier(other.database(), {}, [&](Stream, qint64, const QByteArray &) {
            if (++seen % pageSize == 0)
                countRead(pageSize);
            return !m_watch.stop.stop_requested();
        }).verify();
    if (auto going = unlessStopped(); !going)
        return going;
    countRead(seen % pageSize);
    if (found.broken) {
        return unexpected(
            {Error::Code::Damaged,
             Tr::tr("It is broken at %1 %2, so nothing was merged: %3 Use another "
                    "copy of it.")
                 .arg(found.broken->where, QString::number(found.broken->id), found.broken->reason),
             {}});
    }
    other.result.head = found.head;
    other.result.entries = found.entries;
    other.result.dropped = found.dropped;
    return {};
}

void Merge::countRead(qint64 pieces)
{
    m_read += pieces;
    if (m_watch.progress)
        m_watch.progress(m_read, std::max(m_read, m_all));
}

Result<void> Merge::takeAll()
{
    auto layer = readLayer(m_into.database());
    if (!layer)
        return unexpected(layer.error());
    m_layer = *std::move(layer);
    auto done = m_writer.begin();
    for (const auto &other : m_others) {
        if (done)
            done = take(*other);
    }
    return done;
}

Result<void> Merge::take(Other &other)
{
    const auto before = seal();
    if (!before)
        return unexpected(before.error());
    MergeResult &result = other.result;
    for (const core::DomainName &name : std::as_const(other.info.names)) {
        if (!m_info.names.contains(name)) {
            m_info.names.append(name);
            ++result.names;
        }
    }
    const auto watched = m_writer.insertAll(other.info.names, {}, m_at);
    auto done = watched ? Result<void>() : unexpected(watched.error());
    for (const auto step : {&Merge::takeAnswers, &Merge::takeSent, &Merge::takeImports,
                            &Merge::takeLayer, &Merge::takePap}) {
        if (done)
            done = (this->*step)(other);
    }
    const auto after = done ? seal() : unexpected(done.error());
    if (!after)
        return unexpected(after.error());
    if (after->pieces() == before->pieces())
        return {}; // all of it was there
    QJsonObject said{{QStringLiteral("file"), core::plainText(QFileInfo(result.file).fileName())},
                     {QStringLiteral("title"), result.title},
                     {QStringLiteral("head"), result.head},
                     {QStringLiteral("entries"), result.entries},
                     {QStringLiteral("dropped"), result.dropped},
                     {QStringLiteral("answers"), result.answers},
                     {QStringLiteral("knownAnswers"), result.knownAnswers},
                     {QStringLiteral("sent"), result.sent},
                     {QStringLiteral("knownSent"), result.knownSent},
                     {QStringLiteral("newNames"), result.names},
                     {QStringLiteral("imports"), result.imports},
                     {QStringLiteral("steps"), result.steps}};
    const auto sayFirst = [&](const char *key, Stream stream) {
        if (after->lastOf(stream) > before->lastOf(stream))
            said.insert(QLatin1String(key), before->lastOf(stream) + 1);
    };
    sayFirst("firstAnswer", Stream::Answer);
    sayFirst("firstSent", Stream::Sent);
    sayFirst("firstEntry", Stream::Entry);
    done = addEntry(EntryKind::Merge, said);
    return done ? m_writer.seal(m_at) : done;
}

Result<void> Merge::takeAnswers(Other &other)
{
    const auto known = ProofSet::read(m_into.database(), "packet");
    if (!known)
        return unexpected(known.error());
    CaseReader reader(other.database());
    Statement proofs(other.database(), QStringLiteral("SELECT id, proof FROM packet ORDER BY id"));
    if (auto done = proofs.run(); !done)
        return done;
    for (;;) {
        const auto page = reader.next(pageSize, CaseReader::Packets::Read);
        if (!page)
            return unexpected(page.error());
        if (page->observations.isEmpty())
            break;
        for (const core::Observation &answer : page->observations) {
            const bool isThere = proofs.next();
            Row row(proofs);
            if (!isThere || row.id(0) != answer.id)
                return unexpected(damagedIn("packet", answer.id));
            const QByteArray proof = row.blob(1, proofBytes);
            if (known->contains(proof)) {
                ++other.result.knownAnswers;
                continue;
            }
            auto done = takeFacts(answer);
            if (done)
                done = m_writer.insertProved(answer, proof, m_at);
            if (!done)
                return done;
            ++other.result.answers;
        }
        countRead(page->observations.size());
        // Seals may stand behind each other in one commit, and hold no hashes back.
        auto done = m_writer.seal(m_at);
        if (done)
            done = unlessStopped();
        if (!done)
            return done;
    }
    return {};
}

/// What is known here of an answer that comes in.
Result<void> Merge::takeFacts(const core::Observation &answer)
{
    core::Batch known;
    if (m_watch.lookUp)
        m_watch.lookUp(known, answer);
    const auto kept = m_writer.insertAll({}, {known.facts, {}, known.names}, m_at);
    return kept ? Result<void>() : unexpected(kept.error());
}

Result<void> Merge::takeSent(Other &other)
{
    const auto known = ProofSet::read(m_into.database(), "sent");
    if (!known)
        return unexpected(known.error());
    Dictionary dictionary(other.database());
    Statement packets(other.database(), sentQuery());
    if (auto done = packets.run({1}); !done)
        return done;
    while (packets.next()) {
        const auto sent = sentRow(packets, dictionary);
        if (!sent)
            return unexpected(sent.error());
        if (known->contains(sent->proof)) {
            ++other.result.knownSent;
            continue;
        }
        auto done = m_writer.insertProved(sent->packet, sent->proof);
        if (done && ++other.result.sent % pageSize == 0) {
            done = m_writer.seal(m_at);
            if (done)
                done = unlessStopped();
        }
        if (!done)
            return done;
    }
    return packets.ended();
}

Result<void> Merge::takeImports(Other &other)
{
    QSet<QByteArray> known;
    const auto textOf = [](const QJsonObject &import) {
        return QJsonDocument(import).toJson(QJsonDocument::Compact);
    };
    auto done = CaseReader(m_into.database())
                    .forEachEntry({EntryKind::Import}, [&](const Entry &entry) -> Result<void> {
                        known.insert(textOf(importOf(entry)));
                        return {};
                    });
    if (!done)
        return done;
    return CaseReader(other.database())
        .forEachEntry({EntryKind::Import}, [&](const Entry &entry) -> Result<void> {
            QJsonObject import = importOf(entry);
            if (import.isEmpty() || known.contains(textOf(import)) ||
                other.result.imports == mostImports) {
                return {};
            }
            ++other.result.imports;
            import.insert(QStringLiteral("mergedFrom"), other.result.head);
            return addEntry(EntryKind::Import, import);
        });
}

Result<void> Merge::takeLayer(Other &other)
{
    for (const core::Edit &edit : editsFrom(other.layer, m_layer, other.source())) {
        if (auto done = addStep(edit); !done)
            return done;
        if (const auto *heading = std::get_if<core::SetHeading>(&edit))
            other.result.tlp = heading->heading.tlp;
        ++other.result.steps;
    }
    return unlessStopped();
}

/// What may not be done about one of the two may not be done about both.
Result<void> Merge::takePap(Other &other)
{
    if (other.info.pap >= m_info.pap)
        return {};
    const core::SetPap edit{other.info.pap, m_info.pap};
    m_info.pap = other.info.pap;
    other.result.pap = other.info.pap;
    return addStep(edit);
}

Result<void> Merge::addStep(const core::Edit &edit)
{
    core::AnnotationLog::Step step{0, m_at, core::AnnotationLog::Step::Kind::Do, 0, edit};
    QList<Entry> entries{entryOf(step)};
    entries.first().at = m_at;
    if (auto done = m_writer.insertAll(entries); !done)
        return done;
    step.id = entries.first().id;
    return m_layer.take(step);
}

Result<void> Merge::addEntry(EntryKind kind, const QJsonObject &content)
{
    QList<Entry> entries{{0, m_at, kind, QJsonDocument(content).toJson(QJsonDocument::Compact)}};
    return m_writer.insertAll(entries);
}

Result<EvidenceChain::Seal> Merge::seal()
{
    if (const auto sealed = m_writer.seal(m_at); !sealed)
        return unexpected(sealed.error());
    return EvidenceChain::lastSeal(m_into.database());
}

Result<void> Merge::unlessStopped() const
{
    if (!m_watch.stop.stop_requested())
        return {};
    return unexpected({Error::Code::Invalid, Tr::tr("Stopped: the case is as it was before."), {}});
}

} // namespace casefile
