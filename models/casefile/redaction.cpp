// SPDX-License-Identifier: GPL-3.0-or-later
#include "casefile/redaction.h"

#include <algorithm>

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include "casefile/caseverifier.h"
#include "casefile/entry.h"
#include "casefile/recordset.h"
#include "casefile/row.h"

namespace casefile {

namespace {

using core::Result;
using core::unexpected;

bool says(const QByteArray &content, const char *key)
{
    return QJsonDocument::fromJson(content).object().contains(QLatin1String(key));
}

} // namespace

Redaction::Redaction(const QSqlDatabase &database, const QList<core::DomainName> &keep)
    : m_database(database)
    , m_keep(keep)
{}

Result<void> Redaction::apply()
{
    auto done = run(m_database, QStringLiteral("BEGIN"));
    if (!done)
        return done;
    done = run(m_database, QStringLiteral("PRAGMA temp_store = MEMORY"));
    for (const auto step :
         {&Redaction::chooseAnswers, &Redaction::chooseRecords, &Redaction::chooseSent,
          &Redaction::chooseEntries, &Redaction::keepHashes, &Redaction::deleteRows}) {
        if (done)
            done = (this->*step)();
    }
    if (done)
        done = run(m_database, QStringLiteral("COMMIT"));
    if (!done)
        m_database.rollback();
    return done;
}

Result<void> Redaction::collect(const QString &query, QSet<qint64> &into)
{
    Statement statement(m_database, query);
    if (auto done = statement.run(); !done)
        return done;
    while (statement.next())
        into.insert(statement.value(0).toLongLong());
    return statement.ended();
}

/// A table for the time of this connection.
Result<void> Redaction::keepIds(const char *table, const QSet<qint64> &ids)
{
    auto done = run(
        m_database,
        QStringLiteral("CREATE TEMP TABLE %1 (id INTEGER PRIMARY KEY)").arg(QLatin1String(table)));
    Statement insert(m_database,
                     QStringLiteral("INSERT INTO temp.%1 VALUES (?)").arg(QLatin1String(table)));
    for (auto id = ids.begin(); done && id != ids.end(); ++id)
        done = insert.run({*id});
    return done;
}

Result<void> Redaction::chooseAnswers()
{
    QSet<qint64> subjects;
    for (const core::DomainName &name : m_keep) {
        const auto id = valueOf(m_database, QStringLiteral("SELECT id FROM name WHERE text = ?"),
                                {QString(QLatin1String("") + name.toString())});
        if (!id)
            return unexpected(id.error());
        subjects.insert(id->toLongLong());
    }
    auto done = keepIds("kept_subject", subjects);
    if (done) {
        done = run(m_database, QStringLiteral("CREATE TEMP TABLE kept_question AS SELECT id FROM "
                                              "question WHERE subject IN (SELECT id FROM "
                                              "temp.kept_subject)"));
    }
    if (!done)
        return done;
    return collect(QStringLiteral("SELECT id FROM answer WHERE question NOT IN (SELECT id FROM "
                                  "temp.kept_question)"),
                   dropped(Stream::Answer));
}

Result<void> Redaction::chooseRecords()
{
    QSet<qint64> names;
    QSet<qint64> addresses;
    Statement sets(m_database,
                   QStringLiteral("SELECT CASE WHEN length(records) <= %1 THEN records ELSE x'' "
                                  "END FROM answer_set WHERE id IN (SELECT answer_set FROM answer "
                                  "WHERE question IN (SELECT id FROM temp.kept_question))")
                       .arg(recordset::mostBytes));
    if (auto done = sets.run(); !done)
        return done;
    while (sets.next()) {
        const auto records = recordset::decode(sets.value(0).toByteArray());
        if (!records)
            return unexpected(damaged(QStringLiteral("answer_set")));
        for (const RecordIds &record : *records) {
            names.insert(record.owner);
            names.insert(record.target);
            addresses.insert(record.address);
        }
    }
    auto done = sets.ended();
    if (done)
        done = keepIds("kept_address", addresses);
    if (done)
        done = keepIds("record_name", names);
    if (done)
        done = keepIds("kept_name", names);
    // Beside the names of the records those that were asked for.
    for (const char *statement :
         {"INSERT OR IGNORE INTO temp.kept_name SELECT id FROM temp.kept_subject",
          "INSERT OR IGNORE INTO temp.kept_name SELECT name FROM question WHERE id IN "
          "(SELECT id FROM temp.kept_question)"}) {
        if (done)
            done = run(m_database, QLatin1String(statement));
    }
    return done;
}

Result<void> Redaction::chooseSent()
{
    return collect(QStringLiteral("SELECT id FROM sent WHERE question NOT IN (SELECT name FROM "
                                  "question WHERE id IN (SELECT id FROM temp.kept_question))"),
                   dropped(Stream::Sent));
}

Result<void> Redaction::chooseEntries()
{
    QSet<qint64> &entries = dropped(Stream::Entry);
    auto done = collect(
        QStringLiteral("SELECT id FROM entry WHERE "
                       "(kind = %1 AND row NOT IN (SELECT id FROM temp.kept_subject)) OR "
                       "(kind = %2 AND row NOT IN (SELECT id FROM temp.kept_name)) OR "
                       "(kind = %3 AND row NOT IN (SELECT id FROM address_fact WHERE address IN "
                       "(SELECT id FROM temp.kept_address)))")
            .arg(static_cast<int>(EntryKind::Watched))
            .arg(static_cast<int>(EntryKind::NameFacts))
            .arg(static_cast<int>(EntryKind::AddressFacts)),
        entries);
    if (!done)
        return done;
    // Of what the case says about itself, how the analyst heads it may name anything.
    Statement written(m_database,
                      QStringLiteral("SELECT id, content, kind FROM entry WHERE kind >= %1 OR "
                                     "kind = %2")
                          .arg(static_cast<int>(EntryKind::Import))
                          .arg(static_cast<int>(EntryKind::Info)));
    if (done = written.run(); !done)
        return done;
    while (written.next()) {
        const QByteArray content = written.value(1).toByteArray();
        const auto kind = static_cast<EntryKind>(written.value(2).toInt());
        // That a permission was taken back must not be forgotten.
        if (kind == EntryKind::Step && says(content, "pap"))
            continue;
        if (kind == EntryKind::Info ? says(content, "heading") : !isKept(content))
            entries.insert(written.value(0).toLongLong());
    }
    return written.ended();
}

/// Whether an entry says that it is about names that are kept, and about nothing else. What says
/// nothing may be about anything.
bool Redaction::isKept(const QByteArray &content) const
{
    const QJsonObject said = QJsonDocument::fromJson(content).object();
    QJsonArray names = said.value(QStringLiteral("names")).toArray();
    if (said.contains(QStringLiteral("name")))
        names.append(said.value(QStringLiteral("name")));
    return !names.isEmpty() && !said.contains(QStringLiteral("addresses")) &&
           std::all_of(names.begin(), names.end(), [this](const QJsonValue &value) {
               const auto name = core::DomainName::fromPresentation(value.toString().toUtf8());
               return name && !name->isEmpty() && m_keep.contains(*name);
           });
}

Result<void> Redaction::keepHashes()
{
    // Beside the case, which the check must find as it is.
    auto done = run(m_database, QStringLiteral("CREATE TEMP TABLE hashes (stream, id, hash)"));
    Statement insert(m_database, QStringLiteral("INSERT INTO temp.hashes VALUES (?, ?, ?)"));
    const Verification found =
        CaseVerifier(m_database, {}, [&](Stream stream, qint64 id, const QByteArray &hash) {
            if (done && dropped(stream).contains(id))
                done = insert.run({static_cast<int>(stream), id, hash});
            return done.has_value();
        }).verify();
    if (done && found.broken) {
        done = unexpected(
            {core::Error::Code::Damaged,
             QCoreApplication::translate("casefile::Redaction",
                                         "This case is not as it was stored, so a redacted copy "
                                         "would prove nothing. `fluxcase verify` says where."),
             found.broken->where});
    }
    if (!done)
        return done;
    return run(m_database, QStringLiteral("INSERT INTO dropped (stream, id, hash) "
                                          "SELECT stream, id, hash FROM temp.hashes"));
}

Result<void> Redaction::deleteRows()
{
    Result<void> done;
    const auto step = [&](const QString &statement) {
        if (done)
            done = run(m_database, statement);
    };
    const auto isDropped = [](Stream stream) -> QString {
        return QStringLiteral("id IN (SELECT id FROM dropped WHERE stream = %1)")
            .arg(static_cast<int>(stream));
    };
    step(QLatin1String("DELETE FROM packet WHERE ") + isDropped(Stream::Answer));
    step(QLatin1String("DELETE FROM answer WHERE ") + isDropped(Stream::Answer));
    step(QLatin1String("DELETE FROM sent WHERE ") + isDropped(Stream::Sent));
    step(QLatin1String("DELETE FROM entry WHERE ") + isDropped(Stream::Entry));
    step(QStringLiteral("DELETE FROM view"));
    // Then what nothing refers to any more, from the outside to the inside.
    for (const char *statement :
         {"DELETE FROM address_hit WHERE fact NOT IN (SELECT row FROM entry WHERE kind = 3)",
          "DELETE FROM address_fact WHERE id NOT IN (SELECT row FROM entry WHERE kind = 3)",
          "DELETE FROM name_hit WHERE name NOT IN (SELECT row FROM entry WHERE kind = 4)",
          "DELETE FROM name_fact WHERE name NOT IN (SELECT row FROM entry WHERE kind = 4)",
          "DELETE FROM answer_set WHERE id NOT IN (SELECT answer_set FROM answer "
          "WHERE answer_set IS NOT NULL)",
          "DELETE FROM question WHERE id NOT IN (SELECT question FROM answer)",
          "DELETE FROM address WHERE id NOT IN (SELECT id FROM temp.kept_address UNION "
          "SELECT address FROM address_fact)",
          "DELETE FROM name WHERE id NOT IN (SELECT subject FROM question UNION "
          "SELECT name FROM question UNION SELECT id FROM temp.record_name UNION "
          "SELECT question FROM sent UNION SELECT name FROM name_fact UNION "
          "SELECT row FROM entry WHERE kind = 2)",
          "DELETE FROM resolver WHERE id NOT IN (SELECT resolver FROM question UNION "
          "SELECT server FROM sent)",
          "DELETE FROM network WHERE id NOT IN (SELECT network FROM address_fact)",
          "DELETE FROM source WHERE id NOT IN (SELECT source FROM network UNION "
          "SELECT place_source FROM address_fact WHERE place_source IS NOT NULL)"})
        step(QLatin1String(statement));
    return done;
}

} // namespace casefile
