// SPDX-License-Identifier: GPL-3.0-or-later
#include "casefile/casereader.h"

#include <limits>
#include <utility>

#include "core/plaintext.h"

namespace casefile {

namespace {

using core::Result;
using core::unexpected;

constexpr qint64 anyId = std::numeric_limits<qint64>::max();
constexpr qsizetype longestPacket = 65'535;
constexpr auto largestUInt16 = std::numeric_limits<quint16>::max();
constexpr auto largestUInt32 = std::numeric_limits<quint32>::max();

} // namespace

CaseReader::CaseReader(const QSqlDatabase &database)
    : m_database(database)
    , m_dictionary(database)
{}

Result<CaseInfo> CaseReader::info()
{
    CaseInfo info;
    const auto version = valueOf(m_database, QStringLiteral("SELECT value FROM info "
                                                            "WHERE key = 'fluxcase'"));
    if (!version)
        return unexpected(version.error());
    info.fluxcaseVersion = core::plainText(version->toString(), 100);
    const auto practice = valueOf(m_database, QStringLiteral("SELECT value FROM info "
                                                             "WHERE key = 'practice'"));
    if (!practice)
        return unexpected(practice.error());
    info.practice = practice->toString() == QLatin1String("1");
    if (!info.practice && practice->toString() != QLatin1String("0"))
        return unexpected(damaged(QStringLiteral("info practice")));
    const auto pap =
        valueOf(m_database, QStringLiteral("SELECT value FROM info WHERE key = 'pap'"));
    if (!pap)
        return unexpected(pap.error());
    if (pap->isValid()) {
        const auto word = core::papFromString(pap->toString());
        if (!word)
            return unexpected(damaged(QStringLiteral("info pap")));
        info.pap = *word;
    }
    auto done = countInto(info);
    if (done)
        done = listInto(info);
    if (done)
        done = listKnowledgeInto(info);
    if (!done)
        return unexpected(done.error());
    return info;
}

Result<void> CaseReader::countInto(CaseInfo &info)
{
    // Every subject but the empty one is watched, so its times are two steps into the index each.
    Statement counts(
        m_database,
        QStringLiteral("SELECT (SELECT count(*) FROM answer), (SELECT count(*) FROM address), "
                       "min((SELECT min(at_ms) FROM answer WHERE subject = w.name)), "
                       "max((SELECT max(at_ms) FROM answer WHERE subject = w.name)), "
                       "(SELECT count(*) FROM sent) "
                       "FROM watched w"));
    if (auto done = counts.run(); !done)
        return done;
    if (!counts.next())
        return unexpected(damaged(QStringLiteral("counts")));
    Row row(counts);
    info.answers = row.integer(0, 0, anyId);
    info.addresses = row.integer(1, 0, anyId);
    info.packetsSent = row.integer(4, 0, anyId);
    if (!row.isNull(2) && !row.isNull(3)) {
        info.from = row.time(2);
        info.to = row.time(3);
    }
    if (!row.isSound())
        return unexpected(damaged(QStringLiteral("counts")));
    return {};
}

Result<void> CaseReader::listInto(CaseInfo &info)
{
    Statement watched(m_database, QStringLiteral("SELECT n.text FROM watched w JOIN name n "
                                                 "ON n.id = w.name ORDER BY w.position"));
    if (auto done = watched.run(); !done)
        return done;
    while (watched.next()) {
        Row row(watched);
        info.names.append(row.name(0));
        if (!row.isSound())
            return unexpected(damagedIn("watched", info.names.size()));
    }
    if (auto ended = watched.ended(); !ended)
        return ended;
    Statement sources(m_database,
                      QStringLiteral("SELECT text FROM source WHERE text <> '' ORDER BY text"));
    if (auto done = sources.run(); !done)
        return done;
    while (sources.next()) {
        Row row(sources);
        info.geoSources.append(row.shownText(0));
        if (!row.isSound())
            return unexpected(damagedIn("source", info.geoSources.size()));
    }
    return sources.ended();
}

Result<void> CaseReader::listKnowledgeInto(CaseInfo &info)
{
    Statement lists(m_database,
                    QStringLiteral("SELECT DISTINCT name, date FROM list ORDER BY name, date"));
    if (auto done = lists.run(); !done)
        return done;
    while (lists.next()) {
        Row row(lists);
        info.lists.append(row.shownText(0) + QLatin1Char(' ') + row.shownText(1));
        if (!row.isSound())
            return unexpected(damagedIn("list", info.lists.size()));
    }
    return lists.ended();
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
    m_condition = QStringLiteral(" AND subject IN (%1)").arg(ids.join(QLatin1Char(',')));
    return {};
}

Result<core::Batch> CaseReader::next(int limit, Packets packets)
{
    core::Batch batch;
    const qint64 after = m_last;
    auto done = readAnswers(batch, limit, packets);
    if (done && !batch.observations.isEmpty())
        done = readRecords(batch, after);
    if (!done)
        return unexpected(done.error());
    return batch;
}

Result<void> CaseReader::readAnswers(core::Batch &batch, int limit, Packets packets)
{
    // The length of a blob is known without reading it, so that a huge one is never read.
    const QString packet =
        packets == Packets::Read
            ? QStringLiteral(
                  "CASE WHEN packet IS NULL OR length(packet) <= %1 THEN packet ELSE 0 END")
                  .arg(longestPacket)
            : QStringLiteral("NULL");
    Statement answers(
        m_database, QStringLiteral("SELECT id, at_ms, subject, question, type, resolver, outcome, "
                                   "freshness, flags, round_trip_us, ttl_s, suspicion, "
                                   "client_subnet, %1 FROM answer "
                                   "WHERE id > ?%2 ORDER BY id LIMIT ?")
                        .arg(packet, m_condition));
    if (auto done = answers.run({m_last, limit}); !done)
        return done;
    while (answers.next()) {
        auto observation = answerOf(answers, batch);
        if (!observation)
            return unexpected(observation.error());
        m_last = observation->id;
        batch.observations.append(*std::move(observation));
    }
    return answers.ended();
}

Result<core::Observation> CaseReader::answerOf(const Statement &statement, core::Batch &batch)
{
    Row row(statement);
    core::Observation observation;
    observation.id = row.id(0);
    observation.at = row.time(1);
    const auto subject = nameOf(row.id(2), batch);
    const auto question = nameOf(row.id(3), batch);
    observation.type = row.oneOf(4, static_cast<core::RecordType>(largestUInt16));
    const auto server = m_dictionary.resolver(row.id(5));
    observation.outcome = row.oneOf(6, core::Outcome::NetworkError);
    observation.freshness = row.oneOf(7, core::Freshness::Early);
    const qint64 flags = row.integer(8, 0, 31);
    observation.authoritative = (flags & 1) != 0;
    observation.overTcp = (flags & 2) != 0;
    observation.authenticated = (flags & 4) != 0;
    observation.edns = (flags & 8) != 0;
    observation.referral = (flags & 16) != 0;
    observation.roundTripUs = static_cast<qint32>(
        row.integer(9, std::numeric_limits<qint32>::min(), std::numeric_limits<qint32>::max()));
    observation.ttlSeconds = static_cast<quint32>(row.integer(10, 0, largestUInt32));
    observation.suspicion = row.oneOf(11, core::Suspicion::WrongSource);
    observation.clientSubnet = row.prefixOrNull(12);
    if (!row.isNull(13))
        observation.packet = row.blob(13, longestPacket);
    // A tree whose branches lead back into it would be read for ever.
    if (!row.isSound() || observation.id <= m_last)
        return unexpected(damagedIn("answer", observation.id));
    if (!subject)
        return unexpected(subject.error());
    if (!question)
        return unexpected(question.error());
    if (!server)
        return unexpected(server.error());
    observation.subject = *subject;
    observation.question = *question;
    observation.resolver = *server;
    return observation;
}

Result<void> CaseReader::readRecords(core::Batch &batch, qint64 after)
{
    Statement records(
        m_database, QStringLiteral("SELECT answer, position, owner, type, ttl_s, address, target, "
                                   "text FROM record WHERE answer > ? AND answer <= ?%1 "
                                   "ORDER BY answer, position")
                        .arg(m_condition.isEmpty()
                                 ? QString()
                                 : QStringLiteral(" AND answer IN (SELECT id FROM answer WHERE "
                                                  "id > 0%1)")
                                       .arg(m_condition)));
    if (auto done = records.run({after, m_last}); !done)
        return done;
    auto observation = batch.observations.begin();
    while (records.next()) {
        Row row(records);
        const qint64 id = row.id(0);
        while (observation != batch.observations.end() && observation->id < id)
            ++observation;
        if (observation == batch.observations.end() || observation->id != id ||
            row.integer(1, 0, longestPacket) != observation->answers.size()) {
            return unexpected(damagedIn("record", id));
        }
        auto record = recordOf(row, batch);
        if (!record)
            return unexpected(record.error());
        if (!row.isSound())
            return unexpected(damagedIn("record", id));
        observation->answers.append(*std::move(record));
    }
    return records.ended();
}

Result<core::Record> CaseReader::recordOf(Row &row, core::Batch &batch)
{
    core::Record record;
    const auto owner = nameOf(row.id(2), batch);
    if (!owner)
        return unexpected(owner.error());
    record.owner = *owner;
    record.type = row.oneOf(3, static_cast<core::RecordType>(largestUInt16));
    record.ttlSeconds = static_cast<quint32>(row.integer(4, 0, largestUInt32));
    if (const qint64 id = row.idOrNull(5); id != 0) {
        const auto address = addressOf(id, batch);
        if (!address)
            return unexpected(address.error());
        record.address = *address;
    }
    if (const qint64 id = row.idOrNull(6); id != 0) {
        const auto target = nameOf(id, batch);
        if (!target)
            return unexpected(target.error());
        record.target = *target;
    }
    if (!row.isNull(7))
        record.text = row.text(7);
    return record;
}

Result<core::DomainName> CaseReader::nameOf(qint64 id, core::Batch &batch)
{
    const auto found = m_dictionary.name(id);
    if (!found)
        return unexpected(found.error());
    Dictionary::Name &name = **found;
    if (name.hasFacts && !std::exchange(name.isTold, true))
        batch.names.append(name.facts);
    return name.facts.name;
}

Result<core::IpAddress> CaseReader::addressOf(qint64 id, core::Batch &batch)
{
    const auto found = m_dictionary.address(id);
    if (!found)
        return unexpected(found.error());
    Dictionary::Address &address = **found;
    if (address.hasFacts && !std::exchange(address.isTold, true))
        batch.facts.append(address.facts);
    return address.facts.address;
}

Result<core::Batch> CaseReader::otherFacts()
{
    core::Batch batch;
    Statement all(m_database,
                  QStringLiteral("SELECT id FROM address WHERE network IS NOT NULL ORDER BY id"));
    if (const auto done = all.run(); !done)
        return unexpected(done.error());
    for (qint64 last = 0; all.next();) {
        Row row(all);
        const qint64 id = row.id(0);
        if (!row.isSound() || id <= last)
            return unexpected(damagedIn("address", id));
        last = id;
        if (const auto address = addressOf(id, batch); !address)
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
        if (const auto name = nameOf(id, batch); !name)
            return unexpected(name.error());
    }
    return all.ended();
}

} // namespace casefile
