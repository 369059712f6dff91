// SPDX-License-Identifier: GPL-3.0-or-later
#include "casefile/sharers.h"

#include <limits>
#include <vector>

#include <QHash>
#include <QSet>
#include <QStringList>

#include "casefile/recordset.h"
#include "casefile/row.h"
#include "core/observation.h"

namespace casefile {

namespace {

using core::Result;
using core::unexpected;

constexpr qsizetype longestAddress = 16;
constexpr int netBits = 64; ///< of an IPv6 address; what is within is one host

/// Looks for those who share addresses, once through the case.
class Search
{
public:
    explicit Search(const QSqlDatabase &database)
        : m_database(database)
    {}

    /// Adds to the ids of names those of the names that share addresses with them.
    Result<void> extend(QSet<qint64> &names, bool v6Only)
    {
        auto done = readQuestions();
        if (done)
            done = readAddressesOf(names);
        if (done)
            done = readHosts(v6Only);
        if (done && !m_hosts.isEmpty())
            done = readSets();
        if (done && !m_sets.isEmpty())
            done = readAnswers(names);
        return done;
    }

private:
    struct Question
    {
        qint64 subject = 0;
        core::RecordType type{};
    };
    struct Host
    {
        bool isV6 = false;
        QSet<qint64> holders{};
    };
    /// An address that is looked for, in a set of records.
    struct Part
    {
        size_t host = 0;
        core::RecordType type{};
    };

    template <typename Take>
    Result<void> each(const QString &sql, const char *table, Take take)
    {
        Statement statement(m_database, sql);
        if (auto done = statement.run(); !done)
            return done;
        for (qint64 last = 0; statement.next();) {
            Row row(statement);
            const qint64 id = row.id(0);
            // A tree whose branches lead back into it would be read for ever.
            if (!take(row, id) || !row.isSound() || id <= last)
                return unexpected(damagedIn(table, id));
            last = id;
        }
        return statement.ended();
    }

    static bool decode(Row &row, QList<RecordIds> &records)
    {
        const auto found = recordset::decode(row.blobView(1, recordset::mostBytes));
        records = found.value_or(QList<RecordIds>());
        return found.has_value();
    }

    Result<void> readQuestions()
    {
        return each(QStringLiteral("SELECT id, subject, type FROM question ORDER BY id"),
                    "question", [this](Row &row, qint64 id) {
                        const auto type = row.integer(2, 0, std::numeric_limits<quint16>::max());
                        m_questions.insert(id, {row.id(1), static_cast<core::RecordType>(type)});
                        return true;
                    });
    }

    /// The ids of all addresses that their answers hold.
    Result<void> readAddressesOf(const QSet<qint64> &names)
    {
        QStringList ids;
        for (auto question = m_questions.cbegin(); question != m_questions.cend(); ++question) {
            if (names.contains(question->subject))
                ids.append(QString::number(question.key()));
        }
        return each(QStringLiteral("SELECT id, CASE WHEN length(records) <= %1 THEN records ELSE 0 "
                                   "END FROM answer_set WHERE id IN (SELECT answer_set FROM answer "
                                   "WHERE question IN (%2)) ORDER BY id")
                        .arg(QString::number(recordset::mostBytes), ids.join(QLatin1Char(','))),
                    "answer_set", [this, records = QList<RecordIds>()](Row &row, qint64) mutable {
                        if (!decode(row, records))
                            return false;
                        for (const RecordIds &record : records) {
                            if (record.address != 0)
                                m_own.insert(record.address);
                        }
                        return true;
                    });
    }

    /// Gives all addresses that are looked for a host.
    Result<void> readHosts(bool v6Only)
    {
        const auto sql = QStringLiteral("SELECT id, bytes FROM address ORDER BY id");
        QHash<core::IpAddress, size_t> nets;
        auto done = each(sql, "address", [&](Row &row, qint64 id) {
            const auto address = core::IpAddress::fromBytes(row.blobView(1, longestAddress));
            if (!m_own.contains(id) || (v6Only && !address.isV6()))
                return true;
            if (address.isV6()) {
                if (!nets.contains(address.masked(netBits))) {
                    nets.insert(address.masked(netBits), m_found.size());
                    m_found.push_back({true});
                }
                return true;
            }
            m_hosts.insert(id, m_found.size());
            m_found.push_back({});
            return true;
        });
        if (!done || nets.isEmpty())
            return done;
        return each(sql, "address", [&](Row &row, qint64 id) {
            const auto address = core::IpAddress::fromBytes(row.blobView(1, longestAddress));
            if (const auto net = nets.constFind(address.masked(netBits));
                address.isV6() && net != nets.cend())
                m_hosts.insert(id, *net);
            return true;
        });
    }

    Result<void> readSets()
    {
        return each(QStringLiteral("SELECT id, CASE WHEN length(records) <= %1 THEN records ELSE 0 "
                                   "END FROM answer_set ORDER BY id")
                        .arg(recordset::mostBytes),
                    "answer_set",
                    [this, records = QList<RecordIds>()](Row &row, qint64 id) mutable {
                        if (!decode(row, records))
                            return false;
                        std::vector<Part> parts;
                        for (const RecordIds &record : std::as_const(records)) {
                            const auto host = m_hosts.constFind(record.address);
                            if (host != m_hosts.cend())
                                parts.push_back({*host, record.type});
                        }
                        if (!parts.empty())
                            m_sets.insert(id, std::move(parts));
                        return true;
                    });
    }

    Result<void> readAnswers(QSet<qint64> &names)
    {
        return each(QStringLiteral("SELECT id, question, outcome = 0 AND suspicion = 0, answer_set "
                                   "FROM answer WHERE answer_set IS NOT NULL ORDER BY id"),
                    "answer", [this, &names](Row &row, qint64) {
                        const auto question = m_questions.constFind(row.id(1));
                        if (question == m_questions.cend())
                            return false;
                        const bool isBelieved = row.integer(2, 0, 1) == 1;
                        const auto parts = m_sets.constFind(row.id(3));
                        if (parts == m_sets.cend())
                            return true;
                        for (const Part &part : *parts) {
                            if (isSharer(*question, isBelieved, part))
                                names.insert(question->subject);
                        }
                        return true;
                    });
    }

    /// All holders of an IPv6 network are, as what is known of the one that was seen first counts
    /// for all of it.
    bool isSharer(const Question &question, bool isBelieved, const Part &part)
    {
        Host &host = m_found[part.host];
        if (host.isV6)
            return true;
        if (!isBelieved || part.type != question.type || !core::isAddressType(part.type) ||
            host.holders.size() >= mostSharers)
            return false;
        host.holders.insert(question.subject);
        return true;
    }

    QSqlDatabase m_database;
    QHash<qint64, Question> m_questions;
    QSet<qint64> m_own;                      ///< addresses of the names given
    std::vector<Host> m_found;               ///< hosts that are looked for
    QHash<qint64, size_t> m_hosts;           ///< the place in it of each address that is looked for
    QHash<qint64, std::vector<Part>> m_sets; ///< those that hold one
};

} // namespace

Result<QList<core::DomainName>> sharersOf(const QSqlDatabase &database,
                                          const QList<core::DomainName> &names)
{
    QSet<qint64> ids;
    for (const core::DomainName &name : names) {
        const auto id = valueOf(database, QStringLiteral("SELECT id FROM name WHERE text = ?"),
                                {QString(QLatin1String("") + name.toString())});
        if (!id)
            return unexpected(id.error());
        if (id->isValid())
            ids.insert(id->toLongLong());
    }
    auto done = Search(database).extend(ids, false);
    // Only with IPv6 does it matter who else holds the addresses of those who share one.
    const auto v6 = valueOf(database, QStringLiteral("SELECT id FROM address WHERE "
                                                     "length(bytes) = 16 LIMIT 1"));
    if (done && !v6)
        done = unexpected(v6.error());
    if (done && v6->isValid())
        done = Search(database).extend(ids, true);
    if (!done)
        return unexpected(done.error());
    QList<core::DomainName> sharers;
    Statement find(database, QStringLiteral("SELECT id, text FROM name WHERE id = ?"));
    for (const qint64 id : std::as_const(ids)) {
        if (const auto found = find.run({id}); !found)
            return unexpected(found.error());
        if (!find.next())
            return unexpected(damagedIn("name", id));
        Row row(find);
        const core::DomainName name = row.name(1);
        if (!row.isSound())
            return unexpected(damagedIn("name", id));
        sharers.append(name);
    }
    return sharers;
}

} // namespace casefile
