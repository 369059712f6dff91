// SPDX-License-Identifier: GPL-3.0-or-later
#include <random>

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include "casefile/casestore.h"
#include "otherprogram.h"
#include "samples.h"
#include "support/gzip.h"

using casefile::CaseStore;
using core::Error;
using otherprogram::bytesOf;
using otherprogram::execute;

namespace {

/// What the Fluxcase that wrote the case said of it.
const QByteArray head("236322db3c9596ca6470d52d5abe6e5a72e3c1767ea4a15d2dbd4c16a9044d63");
constexpr qint64 pieces = 136;

/// The answers in the order they were stored.
QList<core::Observation> stored()
{
    QList<core::Observation> answers = samples::batch(40).observations;
    answers.append(samples::failure(40, core::Outcome::Timeout));
    answers.append(samples::failure(41, core::Outcome::NxDomain));
    answers += samples::batch(20, 25).observations;
    for (qsizetype i = 0; i < answers.size(); ++i)
        answers[i].id = i + 1;
    return answers;
}

} // namespace

/// A case of version 3 keeps its evidence and its head when it is brought up to date.
class TestThirdCase : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QDir m_here;
    QString m_path;
    QByteArray m_sound;
    int m_tests = 0;

    void write(const QByteArray &bytes) const
    {
        QFile file(m_path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write the test's file");
    }
    QStringList files() const
    {
        return m_here.entryList(QDir::Files | QDir::Hidden | QDir::System, QDir::Name);
    }

private slots:
    void initTestCase()
    {
        m_sound = support::gunzip(bytesOf(QStringLiteral(THIRD_CASE)), 1'000'000);
        QVERIFY(m_sound.startsWith("SQLite format 3"));
    }

    void init()
    {
        const QString name = QString::number(++m_tests);
        QVERIFY(QDir(m_folder.path()).mkpath(name));
        m_here.setPath(m_folder.filePath(name));
        m_path = m_here.filePath(QStringLiteral("third.fluxcase"));
        write(m_sound);
    }

    void isProvedWithoutTouchingIt()
    {
        CaseStore store;
        const auto info = store.open(m_path, true);
        QVERIFY2(info.has_value(), info ? "" : qPrintable(info.error().detail));
        QVERIFY(info->readOnly && info->keptCopy.isEmpty());
        QCOMPARE(info->head, QString(QLatin1String("sha256:") + QLatin1String(head)));
        QCOMPARE(info->entries, pieces);
        QCOMPARE(*store.head(), info->head);
        const auto proved = store.verify(head);
        QVERIFY(proved.has_value() && proved->isSound());
        QCOMPARE(proved->entries, pieces);
        QCOMPARE(store.read()->observations, stored());
        QVERIFY(store.close().has_value());
        QCOMPARE(bytesOf(m_path), m_sound);
        QCOMPARE(files(), {QStringLiteral("third.fluxcase")});
    }

    void isBroughtUpToDateAndKept()
    {
        const QString kept = m_here.filePath(QStringLiteral("third.v3.fluxcase"));
        CaseStore store;
        const auto info = store.open(m_path);
        QVERIFY2(info.has_value(), info ? "" : qPrintable(info.error().detail));
        QCOMPARE(info->keptCopy, kept);
        QCOMPARE(info->answers, 62);
        QCOMPARE(info->packetsSent, 5);
        const auto extent = store.extent();
        QVERIFY(extent.has_value());
        QCOMPARE(extent->addresses, 45);
        QVERIFY(info->pap == core::Pap::Green);
        const auto batch = store.read();
        QVERIFY(batch.has_value());
        QCOMPARE(batch->observations, stored());
        QCOMPARE(store.annotations()->now().notes.size(), 1);
        auto proved = store.verify(head);
        QVERIFY(proved.has_value() && proved->isSound());
        QCOMPARE(proved->entries, pieces);
        QCOMPARE(proved->head, QString(QLatin1String("sha256:") + QLatin1String(head)));
        // It goes on like any other case, and the old head still proves what was there.
        store.append(samples::batch(5, 45));
        proved = store.verify(head);
        QVERIFY(proved.has_value() && proved->isSound());
        QVERIFY(proved->entries > pieces);
        QVERIFY(store.close().has_value());
        QCOMPARE(execute(kept, {QStringLiteral("PRAGMA user_version")}), {QStringLiteral("3")});
        CaseStore old;
        QVERIFY(old.open(kept, true).has_value());
        QVERIFY(old.verify(head)->isSound());
        QVERIFY(store.open(m_path)->keptCopy.isEmpty());
    }

    void getsTheShapeOfANewCase()
    {
        const QString fresh = m_here.filePath(QStringLiteral("new.fluxcase"));
        CaseStore store;
        QVERIFY(store.open(m_path).has_value());
        QVERIFY(store.create(fresh, false).has_value());
        QVERIFY(store.close().has_value());
        const QStringList shape{QStringLiteral(
            "SELECT type || name || coalesce(sql, '') FROM sqlite_schema ORDER BY 1")};
        QCOMPARE(execute(m_path, shape), execute(fresh, shape));
        QCOMPARE(execute(m_path, {QStringLiteral("PRAGMA integrity_check")}),
                 {QStringLiteral("ok")});
        QCOMPARE(execute(m_path, {QStringLiteral("PRAGMA foreign_key_check")}), QStringList());
    }

    void aChangedRecordIsNoticed_data()
    {
        QTest::addColumn<QString>("statement");
        QTest::newRow("another address")
            << QStringLiteral("UPDATE record SET address = 2 WHERE address = 3");
        QTest::newRow("another owner")
            << QStringLiteral("UPDATE record SET owner = 1 WHERE address = 3");
        QTest::newRow("another text")
            << QStringLiteral("UPDATE record SET text = text || 'x' WHERE text IS NOT NULL");
        QTest::newRow("a record less")
            << QStringLiteral("UPDATE answer_set SET records = substr(records, 1, 2) WHERE id = 4");
    }

    void aChangedRecordIsNoticed()
    {
        QFETCH(QString, statement);
        execute(m_path, {statement});
        for (const bool readOnly : {true, false}) {
            CaseStore store;
            QVERIFY(store.open(m_path, readOnly).has_value());
            const auto proved = store.verify();
            QVERIFY(proved.has_value() && proved->broken);
            QCOMPARE(proved->broken->where, QStringLiteral("answer"));
        }
    }

    void whatCannotBeMovedIsLeftAsItWas_data()
    {
        QTest::addColumn<QStringList>("statements");
        const auto row = [](const char *name, const QStringList &statements) {
            QTest::newRow(name) << statements;
        };
        row("no such record", {QStringLiteral("DELETE FROM record WHERE id = 7")});
        row("set that is cut",
            {QStringLiteral("UPDATE answer_set SET records = x'81' WHERE id = 3")});
        row("empty set", {QStringLiteral("UPDATE answer_set SET records = x'' WHERE id = 3")});
        row("no set", {QStringLiteral("INSERT INTO answer_set VALUES (-7, x'01')")});
        row("huge set",
            {QStringLiteral("UPDATE answer_set SET records = zeroblob(900000) WHERE id = 3")});
        row("record without an owner",
            {QStringLiteral("UPDATE record SET owner = 0 WHERE id = 3")});
        row("record type too large",
            {QStringLiteral("UPDATE record SET type = 65536 WHERE id = 3")});
        row("text too long", {QStringLiteral("UPDATE record SET text = printf('%.400000c', 'x') "
                                             "WHERE id = 3")});
        // Each set would hold seven long texts: 100 megabytes from a file of half a megabyte.
        row("sets that would fill the disk",
            {QStringLiteral("UPDATE record SET text = printf('%.250000c', 'x') WHERE id = 3"),
             QStringLiteral("WITH RECURSIVE n (i) AS (VALUES (1000) UNION ALL SELECT i + 1 FROM n "
                            "WHERE i < 1060) INSERT INTO answer_set SELECT i, x'03030303030303' "
                            "FROM n")});
    }

    void whatCannotBeMovedIsLeftAsItWas()
    {
        QFETCH(QStringList, statements);
        execute(m_path, statements);
        const QByteArray before = bytesOf(m_path);
        for (const bool readOnly : {true, false}) {
            CaseStore store;
            const auto info = store.open(m_path, readOnly);
            QVERIFY(!info.has_value());
            QCOMPARE(info.error().code, Error::Code::Damaged);
            QCOMPARE(execute(m_path, {QStringLiteral("PRAGMA user_version")}),
                     {QStringLiteral("3")});
            QCOMPARE(execute(m_path, {QStringLiteral("SELECT count(*) FROM record")}).size(), 1);
        }
        QCOMPARE(files(), {QStringLiteral("third.fluxcase")});
        QVERIFY(bytesOf(m_path).size() <= before.size());
    }

    void aCaseOfAnotherShapeIsRefused_data()
    {
        QTest::addColumn<QString>("statement");
        QTest::newRow("said to be up to date") << QStringLiteral("PRAGMA user_version = 4");
        QTest::newRow("without the records") << QStringLiteral("DROP TABLE record");
        QTest::newRow("without an index") << QStringLiteral("DROP INDEX record_by_address");
        QTest::newRow("trigger") << QStringLiteral(
            "CREATE TRIGGER t AFTER UPDATE ON answer_set BEGIN DELETE FROM answer; END");
    }

    void aCaseOfAnotherShapeIsRefused()
    {
        QFETCH(QString, statement);
        execute(m_path, {statement});
        const QByteArray before = bytesOf(m_path);
        for (const bool readOnly : {true, false}) {
            CaseStore store;
            const auto info = store.open(m_path, readOnly);
            QVERIFY(!info.has_value());
            QCOMPARE(info.error().code, Error::Code::Foreign);
        }
        QCOMPARE(bytesOf(m_path), before);
    }

    void flippedBytesAreNoticedOrMeanNothing()
    {
        std::minstd_rand random(20261122);
        std::uniform_int_distribution<qsizetype> place(0, m_sound.size() - 1);
        std::uniform_int_distribution<int> bit(0, 7);
        const QList<core::Observation> expected = stored();
        int noticed = 0;
        const int asked = qEnvironmentVariableIntValue("FLUXCASE_FLIPS");
        const int flips = asked > 0 ? asked : 300;
        for (int i = 0; i < flips; ++i) {
            QByteArray bytes = m_sound;
            const qsizetype at = place(random);
            bytes[at] = static_cast<char>(bytes.at(at) ^ (1 << bit(random)));
            write(bytes);
            CaseStore store;
            const auto info = store.open(m_path, true);
            if (!info || !store.verify()->isSound()) {
                ++noticed;
                continue;
            }
            const auto read = store.read();
            QVERIFY2(read.has_value(), qPrintable(QStringLiteral("byte %1").arg(at)));
            QCOMPARE(read->observations, expected);
        }
        // Much of so small a case is the empty rest of pages.
        QVERIFY2(noticed > flips / 20, qPrintable(QString::number(noticed)));
    }
};

QTEST_GUILESS_MAIN(TestThirdCase)
#include "tst_thirdcase.moc"
