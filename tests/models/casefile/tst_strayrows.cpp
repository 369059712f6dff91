// SPDX-License-Identifier: GPL-3.0-or-later
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

#include "casefile/casestore.h"
#include "samples.h"

using casefile::CaseStore;

/// Rows that nobody stored, where no piece of evidence leads.
class TestStrayRows : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;

    QString path(const char *name) const { return m_folder->filePath(QString::fromLatin1(name)); }

    QString makeCase() const
    {
        core::Batch batch = samples::batch(60);
        batch.sent.append({1'795'269'731'000, samples::observation(1).resolver,
                           core::SentPacket::Transport::Udp, samples::name("sent.test"),
                           core::RecordType::A, 7, 40});
        batch.observations.append(samples::observation(61, "other.test"));
        CaseStore store;
        if (!store.create(path("case.fluxcase"), false))
            qFatal("no case can be made");
        store.addName(samples::name("quiet.test"));
        store.append(batch);
        if (!store.close())
            qFatal("no case can be closed");
        return path("case.fluxcase");
    }

    static void change(const QString &path, const QString &statement)
    {
        const QString connection = QStringLiteral("changer");
        {
            QSqlDatabase database =
                QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), connection);
            database.setDatabaseName(path);
            database.open();
            QSqlQuery query(database);
            if (!query.exec(statement))
                qFatal("%s", qPrintable(query.lastError().text()));
        }
        QSqlDatabase::removeDatabase(connection);
    }

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void areFoundAndCounted_data()
    {
        QTest::addColumn<QString>("statement");
        QTest::addColumn<QString>("table");
        const auto row = [](const char *table, const char *statement) {
            QTest::newRow(table) << QString::fromLatin1(statement) << QString::fromLatin1(table);
        };
        row("name", "INSERT INTO name (text) VALUES ('x.test'), ('y.test')");
        row("address", "INSERT INTO address (bytes) VALUES (x'01020304'), (x'01020305')");
        row("source", "INSERT INTO source (text) VALUES ('GeoIP2-Enterprise'), ('another')");
        row("network", "INSERT INTO network (asn, organisation, source) VALUES (1, 'a', 1), "
                       "(2, 'b', 1)");
        row("resolver", "INSERT INTO resolver (address, port) VALUES (x'01020304', 53), "
                        "(x'01020305', 53)");
        row("question", "INSERT INTO question (subject, name, type, resolver, carrier, "
                        "client_subnet) SELECT subject, name, type + 200, resolver, carrier, "
                        "client_subnet FROM question LIMIT 2");
        row("answer_set",
            "INSERT INTO answer_set (records) SELECT records FROM answer_set LIMIT 2");
    }

    void areFoundAndCounted()
    {
        QFETCH(QString, statement);
        QFETCH(QString, table);
        const QString file = makeCase();
        {
            CaseStore store;
            QVERIFY(store.open(file, true).has_value());
            QVERIFY(store.verify()->isSound());
        }
        change(file, statement);
        CaseStore store;
        QVERIFY(store.open(file, true).has_value());
        const auto found = store.verify();
        QVERIFY(found->broken.has_value());
        QCOMPARE(found->broken->where, QStringLiteral("file"));
        QVERIFY2(found->broken->reason.endsWith(
                     QStringLiteral("in table %1, rows that no evidence refers to: 2.").arg(table)),
                 qPrintable(found->broken->reason));
    }

    void aRedactedCopyHasNone()
    {
        // Of the names that are kept, one is watched only and one is in what was sent only; another
        // is in answers about a name that is not kept.
        for (const char *name :
             {"quiet.test", "other.test", "flux.test", "sent.test", "q1.flux.test"}) {
            m_folder = std::make_unique<QTemporaryDir>();
            CaseStore store;
            QVERIFY(store.open(makeCase()).has_value());
            const auto saved = store.saveRedacted(path("copy.fluxcase"), {samples::name(name)});
            QVERIFY2(saved.has_value(), name);
            CaseStore copy;
            QVERIFY(copy.open(path("copy.fluxcase"), true).has_value());
            const auto found = copy.verify();
            QVERIFY2(found->isSound(),
                     found->broken ? qPrintable(found->broken->reason) : "no head");
        }
    }
};

QTEST_GUILESS_MAIN(TestStrayRows)
#include "tst_strayrows.moc"
