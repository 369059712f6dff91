// SPDX-License-Identifier: GPL-3.0-or-later
#include "casefile/casewriter.h"

#include <algorithm>
#include <numeric>

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

#include "casefile/canonical.h"
#include "casefile/row.h"
#include "core/varint.h"

namespace casefile {

namespace {

using core::appendVarint;
using core::Result;
using core::unexpected;

/// The column `ttls` of table answer; empty: all are ttl_s.
QByteArray ttlsOf(const core::Observation &observation)
{
    const QList<core::Record> &records = observation.answers;
    const auto hasUsual = [&](const core::Record &record) {
        return record.ttlSeconds == observation.ttlSeconds;
    };
    if (std::all_of(records.begin(), records.end(), hasUsual))
        return {};
    qsizetype count = records.size();
    while (count > 1 && records.at(count - 2).ttlSeconds == records.at(count - 1).ttlSeconds)
        --count;
    QByteArray ttls;
    for (qsizetype i = 0; i < count; ++i)
        appendVarint(ttls, records.at(i).ttlSeconds);
    return ttls;
}

bool isTooLong(const core::Observation &observation)
{
    const auto longer = [](qsizetype sum, const auto &record) { return sum + record.text.size(); };
    return observation.answers.size() > recordset::mostRecords ||
           std::accumulate(observation.answers.begin(), observation.answers.end(), qsizetype(0),
                           longer) > longestText;
}

/// As the schema can hold it, and as it will be read back.
core::Observation fit(core::Observation observation)
{
    observation.answers.resize(std::min(observation.answers.size(), recordset::mostRecords));
    qsizetype left = longestText;
    for (core::Record &record : observation.answers) {
        record.text.truncate(left);
        left -= record.text.size();
    }
    return observation;
}

QByteArray json(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace

CaseWriter::CaseWriter(const QSqlDatabase &database)
    : m_database(database)
    , m_ids(database)
    , m_chain(database)
    , m_facts(database, m_ids, m_chain)
    , m_insertAnswer(database, "INSERT INTO answer (id, at_ms, question, outcome, freshness, "
                               "flags, suspicion, round_trip_us, ttl_s, answer_set, ttls) "
                               "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
    , m_insertPacket(database, "INSERT INTO packet (id, monotonic_ns, proof, bytes) "
                               "VALUES (?, ?, ?, ?)")
    , m_insertSent(database, "INSERT INTO sent (id, at_ms, server, transport, question, type, "
                             "packet_id, bytes, proof) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)")
{}

Result<void> CaseWriter::describe(const QString &fluxcaseVersion, bool practice, core::Pap pap)
{
    QList<Entry> entries{{0, 0, EntryKind::Info,
                          json({{QStringLiteral("fluxcase"), fluxcaseVersion},
                                {QStringLiteral("practice"), practice},
                                {QStringLiteral("pap"), core::toString(pap)}})}};
    return write(entries);
}

Result<void> CaseWriter::setPap(core::Pap pap)
{
    QList<Entry> entries{
        {0, 0, EntryKind::Info, json({{QStringLiteral("pap"), core::toString(pap)}})}};
    return write(entries);
}

template <typename Work>
Result<void> CaseWriter::transact(Work work)
{
    // As statements: Qt's own say that it failed, and not whether the disk is full.
    Result<void> done = run(m_database, QStringLiteral("BEGIN"));
    if (!done)
        return done;
    const core::UtcMs at = m_clock.utc();
    done = m_chain.begin();
    if (done)
        done = work(at);
    if (done)
        done = m_chain.seal(at);
    if (done)
        done = run(m_database, QStringLiteral("COMMIT"));
    if (!done) {
        m_database.rollback();
        forget();
    }
    return done;
}

Result<void> CaseWriter::write(const QList<core::DomainName> &names, core::Batch &batch,
                               QList<Entry> &entries)
{
    QList<qint64> ids;
    QList<Entry> kept = entries;
    auto done = transact([&](core::UtcMs at) -> Result<void> {
        auto inserted = insertAll(names, batch, at);
        if (!inserted)
            return unexpected(inserted.error());
        ids = *std::move(inserted);
        for (Entry &entry : kept)
            entry.at = at;
        return insertAll(kept);
    });
    if (!done)
        return done;
    entries = std::move(kept);
    for (qsizetype i = 0; i < ids.size(); ++i)
        batch.observations[i].id = ids.at(i);
    return {};
}

Result<void> CaseWriter::write(QList<Entry> &entries)
{
    QList<Entry> kept = entries;
    auto done = transact([&](core::UtcMs at) {
        for (Entry &entry : kept)
            entry.at = at;
        return insertAll(kept);
    });
    if (done)
        entries = std::move(kept);
    return done;
}

Result<void> CaseWriter::insertAll(QList<Entry> &entries)
{
    for (Entry &entry : entries) {
        if (entry.content.size() > longestContent || !isWritten(entry.kind)) {
            return unexpected(
                {core::Error::Code::Invalid,
                 QCoreApplication::translate("casefile::CaseWriter",
                                             "This is too long to be kept in the case. Shorten "
                                             "it."),
                 QString::number(entry.content.size())});
        }
        if (auto done = m_facts.insert(entry); !done)
            return done;
    }
    return {};
}

Result<QList<qint64>> CaseWriter::insertAll(const QList<core::DomainName> &names,
                                            const core::Batch &batch, core::UtcMs at)
{
    Result<void> done;
    for (qsizetype i = 0; done && i < names.size(); ++i)
        done = m_facts.insertWatched(names.at(i), at);
    for (qsizetype i = 0; done && i < batch.facts.size(); ++i)
        done = m_facts.insert(batch.facts.at(i), at);
    for (qsizetype i = 0; done && i < batch.names.size(); ++i)
        done = m_facts.insert(batch.names.at(i), at);
    for (qsizetype i = 0; done && i < batch.sent.size(); ++i)
        done = insertSent(batch.sent.at(i), {});
    if (!done)
        return unexpected(done.error());
    QList<qint64> ids;
    ids.reserve(batch.observations.size());
    for (const core::Observation &observation : batch.observations) {
        const auto id = isTooLong(observation) ? insertAnswer(fit(observation), at, {})
                                               : insertAnswer(observation, at, {});
        if (!id)
            return unexpected(id.error());
        ids.append(*id);
    }
    return ids;
}

Result<void> CaseWriter::insertProved(const core::Observation &observation, QByteArrayView proof,
                                      core::UtcMs at)
{
    // What would have to be cut to fit was not stored by Fluxcase.
    const auto id = isTooLong(observation)
                        ? Result<qint64>(unexpected(damagedIn("answer", observation.id)))
                        : insertAnswer(observation, at, proof);
    return id ? Result<void>() : unexpected(id.error());
}

Result<void> CaseWriter::insertProved(const core::SentPacket &packet, QByteArrayView proof)
{
    return insertSent(packet, proof);
}

Result<QByteArray> CaseWriter::prove(Stream stream, QByteArrayView proof)
{
    if (proof.isEmpty())
        return m_chain.prove(stream, m_canonical);
    if (proof.size() != EvidenceChain::saltBytes + EvidenceChain::checkBytes)
        return unexpected(damaged(QStringLiteral("proof")));
    QByteArray made = m_chain.proveWith(stream, proof.first(EvidenceChain::saltBytes), m_canonical);
    if (made != proof)
        return unexpected(damaged(QStringLiteral("proof")));
    return made;
}

Result<void> CaseWriter::insertSent(const core::SentPacket &packet, QByteArrayView given)
{
    const auto server = m_ids.idOf(packet.server);
    if (!server)
        return unexpected(server.error());
    const auto question = m_ids.idOf(packet.question);
    if (!question)
        return unexpected(question.error());
    m_canonical.resize(0);
    Canonical::write(m_canonical, packet);
    const qint64 id = m_chain.nextId(Stream::Sent);
    const auto proof = prove(Stream::Sent, given);
    if (!proof)
        return unexpected(proof.error());
    return m_insertSent.bind(1, id)
        .bind(2, packet.at)
        .bind(3, *server)
        .bind(4, static_cast<qint64>(packet.transport))
        .bind(5, *question)
        .bind(6, static_cast<qint64>(packet.type))
        .bind(7, packet.id)
        .bind(8, packet.bytes)
        .bind(9, *proof)
        .run();
}

Result<CaseIds::Question> CaseWriter::questionOf(const core::Observation &observation,
                                                 core::UtcMs at)
{
    if (const CaseIds::Question *known = m_ids.knownQuestion(observation))
        return *known;
    // Who asked before is watched already.
    if (const auto done = m_facts.insertWatched(observation.subject, at); !done)
        return unexpected(done.error());
    return m_ids.question(observation);
}

Result<qint64> CaseWriter::insertAnswer(const core::Observation &observation, core::UtcMs at,
                                        QByteArrayView given)
{
    const auto question = questionOf(observation, at);
    if (!question)
        return unexpected(question.error());
    const auto set = m_ids.idOfSet(observation, *question);
    if (!set)
        return set;
    m_canonical.resize(0);
    Canonical::write(m_canonical, observation);
    const qint64 id = m_chain.nextId(Stream::Answer);
    const auto proof = prove(Stream::Answer, given);
    if (!proof)
        return unexpected(proof.error());
    const QByteArray ttls = ttlsOf(observation);
    m_insertAnswer.bind(1, id)
        .bind(2, observation.at)
        .bind(3, question->id)
        .bind(4, static_cast<qint64>(observation.outcome))
        .bind(5, static_cast<qint64>(observation.freshness))
        .bind(6, flagsOf(observation))
        .bind(7, static_cast<qint64>(observation.suspicion))
        .bind(8, observation.roundTripUs)
        .bind(9, observation.ttlSeconds);
    if (*set != 0)
        m_insertAnswer.bind(10, *set);
    if (!ttls.isEmpty())
        m_insertAnswer.bind(11, ttls);
    auto done = m_insertAnswer.run();
    m_insertPacket.bind(1, id).bind(2, observation.monotonicNs).bind(3, *proof);
    if (!observation.packet.isEmpty())
        m_insertPacket.bind(4, observation.packet);
    if (done)
        done = m_insertPacket.run();
    if (!done)
        return unexpected(done.error());
    return id;
}

void CaseWriter::forget()
{
    m_ids.forget();
    m_facts.forget();
    m_chain.forget();
}

} // namespace casefile
