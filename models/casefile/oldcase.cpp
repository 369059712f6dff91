// SPDX-License-Identifier: GPL-3.0-or-later
#include "casefile/oldcase.h"

#include <limits>

#include <QJsonDocument>
#include <QJsonObject>

#include "casefile/casewriter.h"
#include "casefile/row.h"

namespace casefile {

namespace {

using core::Result;
using core::unexpected;

constexpr auto largestUInt16 = std::numeric_limits<quint16>::max();
constexpr auto largestUInt32 = std::numeric_limits<quint32>::max();
constexpr qsizetype longestPacket = 65'535;
constexpr int pageSize = 5000;

/// Reads version 2, table by table, and hands it to the writer of this version.
class OldCase
{
public:
    OldCase(const QSqlDatabase &from, const QSqlDatabase &to)
        : m_database(from)
        , m_writer(to)
        , m_at(core::SystemClock().utc())
    {}

    Result<void> move()
    {
        auto done = m_writer.begin();
        for (const auto step : {&OldCase::moveInfo, &OldCase::moveWatched, &OldCase::moveAddresses,
                                &OldCase::moveNames, &OldCase::moveSent, &OldCase::moveAnswers}) {
            if (done)
                done = (this->*step)();
        }
        if (done)
            done = m_writer.seal(m_at);
        return done;
    }

private:
    /// Gives each row of a query to `take`, which may find it unsound.
    template <typename Take>
    Result<void> forEach(const char *table, const QString &query, Take take)
    {
        Statement statement(m_database, query);
        if (auto done = statement.run(); !done)
            return done;
        for (qint64 number = 1; statement.next(); ++number) {
            Row row(statement);
            take(row);
            if (!row.isSound())
                return unexpected(damagedIn(table, number));
        }
        return statement.ended();
    }

    Result<void> write(core::Batch &batch, const QList<core::DomainName> &names = {})
    {
        const auto written = m_writer.insertAll(names, batch, m_at);
        batch = {};
        return written ? Result<void>() : unexpected(written.error());
    }

    Result<void> moveInfo()
    {
        QJsonObject info{{QStringLiteral("pap"), core::toString(core::Pap::Amber)},
                         {QStringLiteral("migratedFrom"), 2}};
        auto done = forEach("info", QStringLiteral("SELECT key, value FROM info"), [&](Row &row) {
            const QString key = row.text(0);
            const QString value = row.text(1);
            if (key == QLatin1String("practice"))
                info.insert(key, value == QLatin1String("1"));
            else
                info.insert(key, value);
            if (key == QLatin1String("practice") && value.toInt() > 1)
                row.setUnsound();
        });
        if (!done)
            return done;
        QList<Entry> entries{
            {0, m_at, EntryKind::Info, QJsonDocument(info).toJson(QJsonDocument::Compact)}};
        return m_writer.insertAll(entries);
    }

    Result<void> moveWatched()
    {
        QList<core::DomainName> names;
        auto done = forEach("watched",
                            QStringLiteral("SELECT n.text FROM watched w LEFT JOIN name n "
                                           "ON n.id = w.name ORDER BY w.position"),
                            [&](Row &row) { names.append(row.name(0)); });
        core::Batch none;
        return done ? write(none, names) : done;
    }

    QList<core::ListHit> hits(const char *table, const char *column, qint64 id, Row &row)
    {
        QList<core::ListHit> found;
        const auto done =
            forEach(table,
                    QStringLiteral("SELECT l.name, l.date, l.sha256 FROM %1 h LEFT JOIN list l "
                                   "ON l.id = h.list WHERE h.%2 = %3 ORDER BY h.position LIMIT %4")
                        .arg(QLatin1String(table), QLatin1String(column))
                        .arg(id)
                        .arg(mostHits),
                    [&](Row &hit) {
                        found.append({hit.text(0), hit.text(1), hit.blob(2, longestHash)});
                    });
        if (!done)
            row.setUnsound();
        return found;
    }

    core::AddressFacts factsOf(Row &row)
    {
        core::AddressFacts facts;
        core::Place &place = facts.place;
        facts.address = core::IpAddress::fromBytes(row.blob(1, 16));
        facts.network = {static_cast<quint32>(row.integer(2, 0, largestUInt32)), row.text(3),
                         row.text(4)};
        place.countryCode = row.text(5);
        place.city = row.text(6);
        place.hasPoint = !row.isNull(7) && !row.isNull(8);
        if (place.hasPoint) {
            place.latitude = row.real(7, -90, 90);
            place.longitude = row.real(8, -180, 180);
        }
        place.radiusKm = row.real(9, 0, longestDistanceKm);
        place.basis = row.oneOf(10, core::Place::Basis::Geolocated);
        place.source = row.text(11);
        facts.operatorName = row.text(12);
        facts.provider = row.text(13);
        facts.kinds = row.flags(14, allAddressKinds);
        facts.hits = hits("address_hit", "address", row.id(0), row);
        if (facts.address.isEmpty())
            row.setUnsound();
        return facts;
    }

    Result<void> moveAddresses()
    {
        core::Batch batch;
        auto done = forEach(
            "address",
            QStringLiteral("SELECT a.id, a.bytes, n.asn, n.organisation, s.text, a.country, "
                           "a.city, a.latitude, a.longitude, a.radius_km, a.basis, "
                           "coalesce(p.text, ''), a.operator_name, a.provider, a.kinds "
                           "FROM address a LEFT JOIN network n ON n.id = a.network "
                           "LEFT JOIN source s ON s.id = n.source "
                           "LEFT JOIN source p ON p.id = a.place_source "
                           "WHERE a.network IS NOT NULL ORDER BY a.id"),
            [&](Row &row) { batch.facts.append(factsOf(row)); });
        return done ? write(batch) : done;
    }

    Result<void> moveNames()
    {
        core::Batch batch;
        auto done =
            forEach("name_fact",
                    QStringLiteral("SELECT f.name, n.text, f.provider, f.kinds "
                                   "FROM name_fact f LEFT JOIN name n ON n.id = f.name "
                                   "ORDER BY f.name"),
                    [&](Row &row) {
                        batch.names.append({row.name(1), row.text(2), row.flags(3, allNameKinds),
                                            hits("name_hit", "name", row.id(0), row)});
                    });
        return done ? write(batch) : done;
    }

    static core::Endpoint endpoint(Row &row, int column)
    {
        const QByteArray bytes = row.blob(column, 16);
        core::Endpoint endpoint{core::IpAddress::fromBytes(bytes), 0};
        endpoint.port = static_cast<quint16>(row.integer(column + 1, 0, largestUInt16));
        if (endpoint.address.bytes() != bytes)
            row.setUnsound();
        return endpoint;
    }

    Result<void> moveSent()
    {
        core::Batch batch;
        auto done = forEach(
            "sent",
            QStringLiteral("SELECT s.at_ms, r.address, r.port, s.transport, n.text, s.type, "
                           "s.packet_id, s.bytes FROM sent s "
                           "LEFT JOIN resolver r ON r.id = s.server "
                           "LEFT JOIN name n ON n.id = s.question ORDER BY s.id"),
            [&](Row &row) {
                batch.sent.append(
                    {row.time(0), endpoint(row, 1),
                     row.oneOf(3, core::SentPacket::Transport::Https), row.name(4),
                     row.oneOf(5, static_cast<core::RecordType>(largestUInt16)),
                     static_cast<quint16>(row.integer(6, 0, largestUInt16)),
                     static_cast<qint32>(row.integer(7, 0, std::numeric_limits<qint32>::max()))});
            });
        return done ? write(batch) : done;
    }

    static core::Observation answerOf(Row &row)
    {
        core::Observation answer;
        answer.id = row.id(0);
        answer.at = row.time(1);
        answer.subject = row.name(2);
        answer.question = row.name(3);
        answer.type = row.oneOf(4, static_cast<core::RecordType>(largestUInt16));
        answer.resolver = endpoint(row, 5);
        answer.outcome = row.oneOf(7, core::Outcome::NetworkError);
        answer.freshness = row.oneOf(8, core::Freshness::Early);
        const qint64 flags = row.integer(9, 0, 31);
        answer.authoritative = (flags & 1) != 0;
        answer.overTcp = (flags & 2) != 0;
        answer.authenticated = (flags & 4) != 0;
        answer.edns = (flags & 8) != 0;
        answer.referral = (flags & 16) != 0;
        // Nothing else is known of what carried it.
        answer.carrier = answer.overTcp ? core::Carrier::Tcp : core::Carrier::Unknown;
        answer.roundTripUs = static_cast<qint32>(row.integer(10, std::numeric_limits<qint32>::min(),
                                                             std::numeric_limits<qint32>::max()));
        answer.ttlSeconds = static_cast<quint32>(row.integer(11, 0, largestUInt32));
        answer.suspicion = row.oneOf(12, core::Suspicion::WrongSource);
        answer.clientSubnet = row.prefixOrNull(13);
        if (!row.isNull(14))
            answer.packet = row.blob(14, longestPacket);
        return answer;
    }

    Result<void> moveAnswers()
    {
        for (qint64 last = 0;;) {
            core::Batch batch;
            auto done = forEach(
                "answer",
                QStringLiteral(
                    "SELECT a.id, a.at_ms, s.text, q.text, a.type, r.address, r.port, "
                    "a.outcome, a.freshness, a.flags, a.round_trip_us, a.ttl_s, a.suspicion, "
                    "a.client_subnet, CASE WHEN a.packet IS NULL OR length(a.packet) <= %1 THEN "
                    "a.packet ELSE 0 END FROM answer a LEFT JOIN name s ON s.id = a.subject "
                    "LEFT JOIN name q ON q.id = a.question "
                    "LEFT JOIN resolver r ON r.id = a.resolver "
                    "WHERE a.id > %2 ORDER BY a.id LIMIT %3")
                    .arg(longestPacket)
                    .arg(last)
                    .arg(pageSize),
                [&](Row &row) {
                    batch.observations.append(answerOf(row));
                    if (batch.observations.last().id <= last)
                        row.setUnsound();
                });
            if (!done || batch.observations.isEmpty())
                return done;
            if (done = readRecords(batch, last); !done)
                return done;
            last = batch.observations.last().id;
            if (done = write(batch); !done)
                return done;
        }
    }

    Result<void> readRecords(core::Batch &batch, qint64 after)
    {
        auto answer = batch.observations.begin();
        return forEach(
            "record",
            QStringLiteral("SELECT r.answer, r.position, o.text, r.type, r.ttl_s, a.bytes, "
                           "t.text, r.text, r.address, r.target FROM record r "
                           "LEFT JOIN name o ON o.id = r.owner "
                           "LEFT JOIN address a ON a.id = r.address "
                           "LEFT JOIN name t ON t.id = r.target "
                           "WHERE r.answer > %1 AND r.answer <= %2 ORDER BY r.answer, r.position")
                .arg(after)
                .arg(batch.observations.last().id),
            [&](Row &row) {
                const qint64 id = row.id(0);
                while (answer != batch.observations.end() && answer->id < id)
                    ++answer;
                if (answer == batch.observations.end() || answer->id != id ||
                    row.integer(1, 0, longestPacket) != answer->answers.size()) {
                    return row.setUnsound();
                }
                core::Record record;
                record.owner = row.name(2);
                record.type = row.oneOf(3, static_cast<core::RecordType>(largestUInt16));
                record.ttlSeconds = static_cast<quint32>(row.integer(4, 0, largestUInt32));
                if (!row.isNull(8))
                    record.address = core::IpAddress::fromBytes(row.blob(5, 16));
                if (!row.isNull(9))
                    record.target = row.name(6);
                if (!row.isNull(7))
                    record.text = row.text(7);
                answer->answers.append(record);
            });
    }

    QSqlDatabase m_database;
    CaseWriter m_writer;
    core::UtcMs m_at;
};

} // namespace

Result<void> moveOldCase(const QSqlDatabase &from, const QSqlDatabase &to)
{
    return OldCase(from, to).move();
}

} // namespace casefile
