// SPDX-License-Identifier: GPL-3.0-or-later
#include "casefile/casereader.h"

#include <algorithm>
#include <limits>
#include <utility>

#include <QJsonDocument>
#include <QJsonObject>

#include "casefile/answerorder.h"
#include "casefile/evidencechain.h"
#include "casefile/inventory.h"
#include "core/plaintext.h"
#include "core/varint.h"

namespace casefile {

namespace {

using core::Result;
using core::takeVarint;
using core::unexpected;

constexpr qint64 anyId = std::numeric_limits<qint64>::max();
constexpr int pageSize = 5000;
/// Answers about some names are sorted anew for every question to the case.
constexpr int restrictedRead = 100'000;
constexpr qsizetype longestPacket = 65'535;
constexpr auto largestUInt32 = std::numeric_limits<quint32>::max();
/// Entries of a kind; a case has fewer, and a booby-trapped one may have millions.
constexpr int mostEntries = 1'000'000;
/// Records of a page; a booby-trapped set may be in every answer.
constexpr qsizetype mostRecords = 2'000'000;

QString idsOf(const QList<EntryKind> &kinds)
{
    QStringList numbers;
    for (const EntryKind kind : kinds)
        numbers.append(QString::number(static_cast<int>(kind)));
    return numbers.join(QLatin1Char(','));
}

/// Gives each record its TTL, from the column ttls.
bool setTtls(QList<core::Record> &records, QByteArrayView ttls)
{
    quint32 ttl = 0;
    for (core::Record &record : records) {
        if (!ttls.isEmpty()) {
            const auto number = takeVarint(ttls);
            if (!number || *number > largestUInt32)
                return false;
            ttl = static_cast<quint32>(*number);
        }
        record.ttlSeconds = ttl;
    }
    return ttls.isEmpty();
}

} // namespace

CaseReader::CaseReader(const QSqlDatabase &database)
    : m_database(database)
    , m_dictionary(database)
{}

Result<CaseInfo> CaseReader::info()
{
    CaseInfo info;
    auto done = describe(info);
    if (done)
        done = countInto(info);
    if (done)
        done = readInventory(m_database, info);
    if (!done)
        return unexpected(done.error());
    return info;
}

Result<QList<Entry>> CaseReader::entries(const QList<EntryKind> &kinds)
{
    QList<Entry> entries;
    const auto done = forEachEntry(kinds, [&](const Entry &entry) {
        entries.append(entry);
        return Result<void>();
    });
    if (!done)
        return unexpected(done.error());
    return entries;
}

Result<void> CaseReader::forEachEntry(const QList<EntryKind> &kinds,
                                      const std::function<Result<void>(const Entry &)> &take)
{
    Statement statement(
        m_database,
        QStringLiteral("SELECT id, at_ms, kind, CASE WHEN length(content) <= %1 "
                       "THEN content ELSE 0 END FROM entry WHERE kind IN (%2) "
                       "ORDER BY id LIMIT %3")
            .arg(QString::number(longestContent), idsOf(kinds), QString::number(mostEntries)));
    if (auto done = statement.run(); !done)
        return done;
    for (qint64 last = 0; statement.next();) {
        Row row(statement);
        const Entry entry{row.id(0), row.time(1), row.oneOf(2, EntryKind::Merge),
                          row.blob(3, longestContent)};
        if (!row.isSound() || entry.id <= last)
            return unexpected(damagedIn("entry", entry.id));
        last = entry.id;
        if (auto taken = take(entry); !taken)
            return taken;
    }
    return statement.ended();
}

Result<void> CaseReader::describe(CaseInfo &info)
{
    const auto all = entries({EntryKind::Info, EntryKind::Step});
    if (!all)
        return unexpected(all.error());
    QJsonObject said;
    for (const Entry &entry : *all) {
        const QJsonObject change = QJsonDocument::fromJson(entry.content).object();
        if (entry.kind == EntryKind::Step && !change.contains(QLatin1String("pap")))
            continue;
        for (auto key = change.begin(); key != change.end(); ++key)
            said.insert(key.key(), key.value());
    }
    const auto value = [&](const char *key) { return said.value(QLatin1String(key)); };
    const auto pap = core::papFromString(value("pap").toString());
    if (!value("practice").isBool() || !pap)
        return unexpected(damaged(QStringLiteral("entry info")));
    info.fluxcaseVersion = core::plainText(value("fluxcase").toString(), 100);
    info.practice = value("practice").toBool();
    info.pap = *pap;
    return {};
}

Result<void> CaseReader::countInto(CaseInfo &info)
{
    const auto seal = EvidenceChain::lastSeal(m_database);
    if (!seal)
        return unexpected(seal.error());
    info.entries = seal->pieces();
    info.head = QLatin1String("sha256:") + QString::fromLatin1(seal->head.toHex());
    Statement dropped(m_database,
                      QStringLiteral("SELECT (SELECT count(*) FROM dropped WHERE stream = 3), "
                                     "(SELECT count(*) FROM dropped WHERE stream = 2)"));
    if (auto done = dropped.run(); !done)
        return done;
    if (!dropped.next())
        return unexpected(damaged(QStringLiteral("counts")));
    Row row(dropped);
    info.answers = seal->lastOf(Stream::Answer) - row.integer(0, 0, anyId);
    info.packetsSent = seal->lastOf(Stream::Sent) - row.integer(1, 0, anyId);
    if (!row.isSound() || info.answers < 0 || info.packetsSent < 0)
        return unexpected(damaged(QStringLiteral("counts")));
    return {};
}

Result<CaseExtent> CaseReader::extent()
{
    // Two steps into the index for each question. A bare count(*) could not be ended: see Effort.
    Statement counts(m_database,
                     QStringLiteral("SELECT (SELECT count(*) FROM address WHERE id > 0), "
                                    "min((SELECT min(at_ms) FROM answer WHERE question = q.id)), "
                                    "max((SELECT max(at_ms) FROM answer WHERE question = q.id)) "
                                    "FROM question q"));
    if (const auto done = counts.run(); !done)
        return unexpected(done.error());
    if (!counts.next())
        return unexpected(damaged(QStringLiteral("counts")));
    Row row(counts);
    CaseExtent extent;
    extent.addresses = row.integer(0, 0, anyId);
    if (!row.isNull(1) && !row.isNull(2)) {
        extent.from = row.time(1);
        extent.to = row.time(2);
    }
    if (!row.isSound())
        return unexpected(damaged(QStringLiteral("counts")));
    return extent;
}

Result<void> CaseReader::restrictTo(const QList<core::DomainName> &names)
{
    QStringList ids;
    for (const core::DomainName &name : names) {
        const auto id = valueOf(m_database, QStringLiteral("SELECT id FROM name WHERE text = ?"),
                                {QString(QLatin1String("") + name.toString())});
        if (!id)
            return unexpected(id.error());
        if (id->isValid())
            ids.append(QString::number(id->toLongLong()));
    }
    m_readsAll = false;
    m_condition = QStringLiteral(" AND a.question IN (SELECT id FROM question "
                                 "WHERE subject IN (%1))")
                      .arg(ids.join(QLatin1Char(',')));
    return {};
}

void CaseReader::startAfter(qint64 id)
{
    m_last = id;
    m_readsAll = false;
}

Result<void> CaseReader::orderByTime()
{
    auto ids = idsByTime(m_database, m_condition);
    if (!ids)
        return unexpected(ids.error());
    m_byTime = *std::move(ids);
    m_place = 0;
    return {};
}

Result<core::Batch> CaseReader::next(int limit, Packets packets)
{
    core::Batch batch;
    auto done = readAnswers(batch, limit, packets);
    m_count += batch.observations.size();
    const bool isEnd = limit < 0 || batch.observations.isEmpty();
    if (done && isEnd && m_readsAll)
        done = checkCount();
    if (!done)
        return unexpected(done.error());
    return batch;
}

Result<void> CaseReader::forEachPage(const std::function<void(const core::Batch &)> &take)
{
    if (auto ordered = orderByTime(); !ordered)
        return ordered;
    for (;;) {
        auto batch = next(m_condition.isEmpty() ? pageSize : restrictedRead, Packets::Leave);
        if (!batch)
            return unexpected(batch.error());
        if (batch->observations.isEmpty())
            break;
        const QList<core::Observation> all = std::exchange(batch->observations, {});
        for (qsizetype first = 0; first < all.size(); first += pageSize) {
            batch->observations = all.mid(first, pageSize);
            take(*batch);
            *batch = {}; // facts come before what they are about, and once
        }
    }
    if (!m_readsAll)
        return {};
    const auto others = otherFacts();
    if (!others)
        return unexpected(others.error());
    if (!others->isEmpty())
        take(*others);
    return {};
}

Result<void> CaseReader::checkCount()
{
    const auto seal = EvidenceChain::lastSeal(m_database);
    if (!seal)
        return unexpected(seal.error());
    const auto dropped =
        valueOf(m_database, QStringLiteral("SELECT count(*) FROM dropped WHERE stream = 3"));
    if (!dropped)
        return unexpected(dropped.error());
    if (m_count != seal->lastOf(Stream::Answer) - dropped->toLongLong())
        return unexpected(damaged(QStringLiteral("answers are missing")));
    return {};
}

Result<void> CaseReader::readAnswers(core::Batch &batch, int limit, Packets packets)
{
    // The length of a blob is known without reading it, so that a huge one is never read.
    const QString packet =
        packets == Packets::Read
            ? QStringLiteral(
                  "p.monotonic_ns, CASE WHEN p.bytes IS NULL OR length(p.bytes) <= %1 THEN "
                  "p.bytes ELSE 0 END FROM answer a JOIN packet p ON p.id = a.id")
                  .arg(longestPacket)
            : QStringLiteral("0, NULL FROM answer a");
    const QString query =
        QStringLiteral("SELECT a.id, a.at_ms, a.question, a.outcome, a.freshness, a.flags, "
                       "a.suspicion, a.round_trip_us, a.ttl_s, a.answer_set, CASE WHEN a.ttls IS "
                       "NULL OR length(a.ttls) <= %1 THEN a.ttls ELSE 0 END, %2 WHERE ")
            .arg(QString::number(longestPacket), packet);
    if (!m_byTime.empty())
        return readByTime(batch, limit, query);
    Statement answers(m_database,
                      query + QStringLiteral("a.id > ?%1 ORDER BY a.id LIMIT ?").arg(m_condition));
    if (auto done = answers.run({m_last, limit}); !done)
        return done;
    for (qsizetype records = 0; (limit < 0 || records < mostRecords) && answers.next();) {
        auto observation = answerOf(answers, batch);
        if (!observation)
            return unexpected(observation.error());
        m_last = observation->id;
        records += observation->answers.size();
        batch.observations.append(*std::move(observation));
    }
    return answers.ended();
}

Result<void> CaseReader::readByTime(core::Batch &batch, int limit, const QString &query)
{
    Statement answer(m_database, query + QStringLiteral("a.id = ?"));
    qsizetype records = 0;
    for (int count = 0;
         (limit < 0 || (count < limit && records < mostRecords)) && m_place < m_byTime.size();
         ++count) {
        const qint64 id = m_byTime[m_place++];
        if (auto done = answer.run({id}); !done)
            return done;
        if (!answer.next())
            return unexpected(damagedIn("answer", id));
        m_last = id - 1; // each stands in the list once
        auto observation = answerOf(answer, batch);
        if (!observation)
            return unexpected(observation.error());
        records += observation->answers.size();
        batch.observations.append(*std::move(observation));
    }
    return {};
}

Result<core::Observation> CaseReader::answerOf(const Statement &statement, core::Batch &batch)
{
    Row row(statement);
    const qint64 id = row.id(0);
    const auto question = m_dictionary.question(row.id(2));
    if (!question)
        return unexpected(question.error());
    core::Observation observation = (*question)->asked;
    const QList<qint64> names = (*question)->names;
    observation.id = id;
    observation.at = row.time(1);
    observation.outcome = row.oneOf(3, core::Outcome::NetworkError);
    observation.freshness = row.oneOf(4, core::Freshness::Early);
    const qint64 flags = row.integer(5, 0, 31);
    observation.authoritative = (flags & 1) != 0;
    observation.overTcp = (flags & 2) != 0;
    observation.authenticated = (flags & 4) != 0;
    observation.edns = (flags & 8) != 0;
    observation.referral = (flags & 16) != 0;
    observation.suspicion = row.oneOf(6, core::Suspicion::WrongSource);
    observation.roundTripUs = static_cast<qint32>(
        row.integer(7, std::numeric_limits<qint32>::min(), std::numeric_limits<qint32>::max()));
    observation.ttlSeconds = static_cast<quint32>(row.integer(8, 0, largestUInt32));
    observation.monotonicNs = row.integer(11, std::numeric_limits<qint64>::min(), anyId);
    if (!row.isNull(12))
        observation.packet = row.blob(12, longestPacket);
    for (const qint64 name : names) {
        if (const auto told = tellName(name, batch); !told)
            return unexpected(told.error());
    }
    if (const auto read = readRecords(row, observation, batch); !read)
        return unexpected(read.error());
    // A tree whose branches lead back into it would be read for ever.
    if (!row.isSound() || observation.id <= m_last)
        return unexpected(damagedIn("answer", observation.id));
    return observation;
}

Result<void> CaseReader::readRecords(Row &row, core::Observation &observation, core::Batch &batch)
{
    if (row.isNull(9)) {
        if (!row.isNull(10))
            row.setUnsound();
        return {};
    }
    const qint64 id = row.id(9);
    const auto found = m_dictionary.set(id);
    if (!found)
        return unexpected(found.error());
    const Dictionary::Set set = **found;
    observation.answers = set.records;
    if (row.isNull(10)) {
        for (core::Record &record : observation.answers)
            record.ttlSeconds = observation.ttlSeconds;
    } else if (!setTtls(observation.answers, row.blob(10, longestPacket))) {
        row.setUnsound();
    }
    if (m_toldSets.contains(id))
        return {};
    m_toldSets.insert(id);
    for (const qint64 name : set.names) {
        if (const auto told = tellName(name, batch); !told)
            return unexpected(told.error());
    }
    for (const qint64 address : set.addresses) {
        if (auto told = tellAddress(address, batch); !told)
            return told;
    }
    return {};
}

Result<core::DomainName> CaseReader::tellName(qint64 id, core::Batch &batch)
{
    const auto found = m_dictionary.name(id);
    if (!found)
        return unexpected(found.error());
    Dictionary::Name &name = **found;
    if (name.hasFacts && !std::exchange(name.isTold, true))
        batch.names.append(name.facts);
    return name.facts.name;
}

Result<void> CaseReader::tellAddress(qint64 id, core::Batch &batch)
{
    const auto found = m_dictionary.address(id);
    if (!found)
        return unexpected(found.error());
    Dictionary::Address &address = **found;
    if (address.hasFacts && !std::exchange(address.isTold, true))
        batch.facts.append(address.facts);
    return {};
}

Result<core::Batch> CaseReader::otherFacts()
{
    core::Batch batch;
    Statement all(m_database,
                  QStringLiteral("SELECT DISTINCT address FROM address_fact ORDER BY address"));
    if (const auto done = all.run(); !done)
        return unexpected(done.error());
    for (qint64 last = 0; all.next();) {
        Row row(all);
        const qint64 id = row.id(0);
        if (!row.isSound() || id <= last)
            return unexpected(damagedIn("address_fact", id));
        last = id;
        if (const auto address = tellAddress(id, batch); !address)
            return unexpected(address.error());
    }
    auto done = all.ended();
    if (done)
        done = otherNames(batch);
    if (!done)
        return unexpected(done.error());
    return batch;
}

Result<void> CaseReader::otherNames(core::Batch &batch)
{
    Statement all(m_database, QStringLiteral("SELECT name FROM name_fact ORDER BY name"));
    if (auto done = all.run(); !done)
        return done;
    for (qint64 last = 0; all.next();) {
        Row row(all);
        const qint64 id = row.id(0);
        if (!row.isSound() || id <= last)
            return unexpected(damagedIn("name_fact", id));
        last = id;
        if (const auto name = tellName(id, batch); !name)
            return unexpected(name.error());
    }
    return all.ended();
}

} // namespace casefile
