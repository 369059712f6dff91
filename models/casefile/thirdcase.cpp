// SPDX-License-Identifier: GPL-3.0-or-later
#include "casefile/thirdcase.h"

#include <limits>

#include <QHash>

#include "casefile/recordset.h"
#include "casefile/row.h"
#include "casefile/schema.h"
#include "core/varint.h"

namespace casefile {

namespace {

using core::Result;
using core::takeVarint;
using core::unexpected;

constexpr int pageSize = 1000;
/// A number of seven bits a byte.
constexpr int longestNumber = 10;
/// Records that are remembered; more are read again.
constexpr qsizetype mostRemembered = 300'000;
/// Sets now hold the texts that many of them may share. Answers are larger than their sets, as they
/// are kept as received: more than this is a case that was made to fill the disk.
constexpr qint64 mostGrowth = 8;
constexpr qint64 leastRoom = 16'000'000;

/// Writes the sets anew, one after the other.
class SetRewriter
{
public:
    explicit SetRewriter(const QSqlDatabase &database)
        : m_database(database)
        , m_sets(database, QStringLiteral("SELECT id, CASE WHEN length(records) <= %1 THEN records "
                                          "ELSE 0 END FROM answer_set WHERE id > ? ORDER BY id "
                                          "LIMIT %2")
                               .arg(longestNumber * recordset::mostRecords)
                               .arg(pageSize))
        , m_record(database, QStringLiteral("SELECT owner, type, address, target, text "
                                            "FROM record WHERE id = ?"))
        , m_update(database, QStringLiteral("UPDATE answer_set SET records = ? WHERE id = ?"))
    {}

    Result<void> rewriteAll()
    {
        const auto pages = valueOf(m_database, QStringLiteral("PRAGMA page_count"));
        const auto size = valueOf(m_database, QStringLiteral("PRAGMA page_size"));
        if (!pages || !size)
            return unexpected(damaged(QStringLiteral("size")));
        m_room = leastRoom + mostGrowth * pages->toLongLong() * size->toLongLong();
        for (qint64 last = std::numeric_limits<qint64>::min();;) {
            QList<Set> page;
            if (auto done = read(page, last); !done || page.isEmpty())
                return done;
            for (const Set &set : std::as_const(page)) {
                if (auto done = rewrite(set); !done)
                    return done;
            }
            last = page.last().id;
        }
    }

private:
    struct Set
    {
        qint64 id = 0;
        QByteArray records{};
    };

    Result<void> read(QList<Set> &page, qint64 last)
    {
        if (auto done = m_sets.run({last}); !done)
            return done;
        while (m_sets.next()) {
            Row row(m_sets);
            const Set set{row.id(0), row.blob(1, longestNumber * recordset::mostRecords)};
            if (!row.isSound() || set.id <= last)
                return unexpected(damagedIn("answer_set", set.id));
            last = set.id;
            page.append(set);
        }
        const auto ended = m_sets.ended();
        m_sets.finish();
        return ended;
    }

    Result<void> rewrite(const Set &set)
    {
        m_encoder.clear();
        qsizetype count = 0;
        for (QByteArrayView rest(set.records); !rest.isEmpty();) {
            const auto id = takeVarint(rest);
            if (!id || ++count > recordset::mostRecords)
                return unexpected(damagedIn("answer_set", set.id));
            const auto ids = record(static_cast<qint64>(*id));
            if (!ids)
                return unexpected(ids.error());
            m_encoder.append(*ids);
        }
        const QByteArray &bytes = m_encoder.bytes();
        m_room -= bytes.size();
        if (bytes.isEmpty() || bytes.size() > recordset::mostBytes || m_room < 0)
            return unexpected(damagedIn("answer_set", set.id));
        return m_update.run({bytes, set.id});
    }

    Result<RecordIds> record(qint64 id)
    {
        if (const auto found = m_records.constFind(id); found != m_records.cend())
            return *found;
        if (const auto done = m_record.run({id}); !done)
            return unexpected(done.error());
        if (!m_record.next())
            return unexpected(damagedIn("record", id));
        Row row(m_record);
        RecordIds ids;
        ids.owner = row.id(0);
        ids.type = row.oneOf(1, static_cast<core::RecordType>(std::numeric_limits<quint16>::max()));
        ids.address = row.idOrNull(2);
        ids.target = row.idOrNull(3);
        if (!row.isNull(4))
            ids.text = row.text(4).toUtf8();
        m_record.finish();
        if (!row.isSound())
            return unexpected(damagedIn("record", id));
        if (m_records.size() >= mostRemembered)
            m_records.clear();
        m_records.insert(id, ids);
        return ids;
    }

    QSqlDatabase m_database;
    Statement m_sets, m_record, m_update;
    recordset::Encoder m_encoder;
    QHash<qint64, RecordIds> m_records;
    qint64 m_room = 0; ///< bytes that sets may still take
};

} // namespace

Result<void> moveThirdCase(const QSqlDatabase &database)
{
    auto done = SetRewriter(database).rewriteAll();
    if (done)
        done = schema::toFourthVersion(database);
    return done ? schema::toFifthVersion(database) : done;
}

} // namespace casefile
