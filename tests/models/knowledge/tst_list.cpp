// SPDX-License-Identifier: GPL-3.0-or-later
#include <random>

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include "knowledge/list.h"
#include "knowledge/listfolders.h"

using core::Error;
using knowledge::List;

/// The one reader of lists: exact, or an error that names the line.
class TestList : public QObject
{
    Q_OBJECT

private:
    static QByteArray head(const char *kind)
    {
        return QByteArrayLiteral("# Fluxcase list 1\n# kind: ") + kind +
               QByteArrayLiteral("\n# date: 2026-11-21\n# source: test\n# licence: CC0-1.0\n");
    }

private slots:
    void readsRows()
    {
        const QByteArray bytes =
            head("cdn") + "198.51.100.0/24\texamplecdn\n# a comment\n\n2001:db8::/32\tother cdn\r\n"
                          "!198.51.100.8/29\n198.51.100.1\texamplecdn";
        const auto list = List::parse(QStringLiteral("ranges"), bytes);
        QVERIFY2(list.has_value(), list ? "" : qPrintable(list.error().detail));
        QVERIFY(list->kind == List::Kind::Cdn);
        QCOMPARE(list->info.name, QStringLiteral("ranges"));
        QCOMPARE(list->info.date, QStringLiteral("2026-11-21"));
        QCOMPARE(list->info.source, QStringLiteral("test"));
        QCOMPARE(list->info.licence, QStringLiteral("CC0-1.0"));
        QCOMPARE(list->info.rows, 4);
        QCOMPARE(list->info.sha256, QCryptographicHash::hash(bytes, QCryptographicHash::Sha256));
        QCOMPARE(list->rows.at(1).prefix.toString(), QStringLiteral("2001:db8::/32"));
        QCOMPARE(list->rows.at(1).value, QStringLiteral("other cdn"));
        QVERIFY(list->rows.at(2).isExcepted);
        QCOMPARE(list->rows.at(3).prefix.length(), 32);
    }

    void refusesRows_data()
    {
        QTest::addColumn<QByteArray>("kind");
        QTest::addColumn<QByteArray>("row");
        const auto row = [](const char *name, const char *kind, const QByteArray &line) {
            QTest::newRow(name) << QByteArray(kind) << line;
        };
        row("no block", "sinkhole", "sinkhole.test");
        row("bits after the length", "sinkhole", "198.51.100.1/24");
        row("length too large", "sinkhole", "198.51.100.0/33");
        row("space before", "sinkhole", " 198.51.100.0/24");
        row("space after", "sinkhole", "198.51.100.0/24 ");
        row("a value where none is", "sinkhole", "198.51.100.0/24\tx");
        row("no value where one is", "cdn", "198.51.100.0/24");
        row("empty value", "cdn", "198.51.100.0/24\t");
        row("capital value", "cdn", "198.51.100.0/24\tX");
        row("value with a control", "cdn", "198.51.100.0/24\tx\x1b");
        row("value with a tab", "cdn", "198.51.100.0/24\tx\ty");
        row("long value", "cdn", "198.51.100.0/24\t" + QByteArray(65, 'x'));
        row("an exception with a value", "cdn", "!198.51.100.0/24\tx");
        row("two exceptions", "cdn", "!!198.51.100.0/24");
        row("no number", "hosting-network", "AS64496");
        row("number zero", "hosting-network", "0");
        row("number with a sign", "hosting-network", "+64496");
        row("number too large", "hosting-network", "4294967296");
        row("number far too large", "hosting-network", "99999999999999999999");
        row("name with capitals", "dynamic-dns", "Dyn.test");
        row("name with a final dot", "dynamic-dns", "dyn.test.");
        row("name with a space", "dynamic-dns", "dyn .test");
        row("the root", "dynamic-dns", ".");
        row("empty label", "dynamic-dns", "a..test");
        row("word with a dot", "hosting-word", "host.ing");
        row("two spaces", "hosting-word", "data  centre");
        row("not UTF-8", "hosting-word", "h\xff");
        row("zero byte", "hosting-word", QByteArray("h\0st", 4));
        row("line too long", "dynamic-dns", QByteArray(513, 'x'));
    }

    void refusesRows()
    {
        QFETCH(QByteArray, kind);
        QFETCH(QByteArray, row);
        const QByteArray bytes = head(kind.constData());
        QVERIFY(List::parse(QStringLiteral("x"), bytes).has_value());
        const auto list = List::parse(QStringLiteral("x"), bytes + row + '\n');
        QVERIFY(!list.has_value());
        QCOMPARE(list.error().code, Error::Code::Damaged);
        QVERIFY(list.error().message.contains(QStringLiteral("line 6")));
    }

    void refusesHeads_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const QByteArray sound = head("cdn");
        const auto changed = [&sound](const QByteArray &before, const QByteArray &after) {
            return QByteArray(sound).replace(before, after);
        };
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("rows only") << QByteArray("198.51.100.0/24\n");
        QTest::newRow("another version") << changed("list 1", "list 2");
        QTest::newRow("unknown kind") << changed("cdn", "cdns");
        QTest::newRow("no kind") << changed("# kind: cdn\n", "");
        QTest::newRow("no date") << changed("# date: 2026-11-21\n", "");
        QTest::newRow("no such day") << changed("11-21", "02-30");
        QTest::newRow("a moment") << changed("11-21", "11-21T00:00:00");
        QTest::newRow("no source") << changed("# source: test\n", "");
        QTest::newRow("empty source") << changed("source: test", "source: ");
        QTest::newRow("no licence") << changed("# licence: CC0-1.0\n", "");
        QTest::newRow("long source") << changed("source: test", "source: " + QByteArray(600, 'x'));
    }

    void refusesHeads()
    {
        QFETCH(QByteArray, bytes);
        QVERIFY(!List::parse(QStringLiteral("x"), bytes).has_value());
    }

    void isBounded()
    {
        const QByteArray row("1\n");
        const QByteArray sound = head("hosting-network") + row.repeated(List::mostRows);
        QVERIFY(List::parse(QStringLiteral("x"), sound).has_value());
        QVERIFY(!List::parse(QStringLiteral("x"), sound + row).has_value());
        const QByteArray comments = "#\n";
        QVERIFY(!List::parse(QStringLiteral("x"),
                             sound + comments.repeated(List::mostBytes / comments.size()))
                     .has_value());
    }

    void readsRegularFilesOnly()
    {
        QTemporaryDir folder;
        QVERIFY(!List::read(folder.path()).has_value());
        QVERIFY(!List::read(QStringLiteral("/dev/zero")).has_value());
        QVERIFY(!List::read(folder.filePath(QStringLiteral("missing.list"))).has_value());
    }

    void theShippedListsAreSound_data()
    {
        QTest::addColumn<QString>("path");
        const QString program = QStringLiteral(PROGRAM_FOLDER);
        for (const QString &folder :
             {knowledge::shippedLists(program), knowledge::practiceLists(program)}) {
            for (const QString &path : knowledge::listsIn(folder))
                QTest::newRow(qPrintable(QFileInfo(path).fileName())) << path;
        }
    }

    void theShippedListsAreSound()
    {
        QFETCH(QString, path);
        const auto list = List::read(path);
        QVERIFY2(list.has_value(), list ? "" : qPrintable(list.error().message));
        QVERIFY(list->info.rows > 0);
    }

    void changedBytesNeverCrash()
    {
        std::minstd_rand random(20261121);
        int refused = 0;
        int read = 0;
        for (const char *name : {"cdn-ranges", "cdn-names", "hosting-networks", "special-addresses",
                                 "operator-words", "known-pools"}) {
            QFile file(knowledge::shippedLists(QStringLiteral(PROGRAM_FOLDER)) + QLatin1Char('/') +
                       QLatin1String(name) + QLatin1String(".list"));
            QVERIFY(file.open(QIODevice::ReadOnly));
            QByteArray sound = file.read(4000);
            sound.truncate(sound.lastIndexOf('\n') + 1);
            for (int i = 0; i < 400; ++i) {
                QByteArray bytes = sound;
                for (unsigned change = 0; change <= random() % 3 && !bytes.isEmpty(); ++change) {
                    const auto at =
                        static_cast<qsizetype>(random() % static_cast<quint32>(bytes.size()));
                    switch (random() % 4) {
                    case 0:
                        bytes[at] = static_cast<char>(random());
                        break;
                    case 1:
                        bytes.remove(at, 1 + static_cast<qsizetype>(random() % 40));
                        break;
                    case 2:
                        bytes.insert(at, bytes.mid(at / 2, 40));
                        break;
                    default:
                        bytes.truncate(at + 1);
                        break;
                    }
                }
                const auto list = List::parse(QStringLiteral("x"), bytes);
                ++(list ? read : refused);
                if (list)
                    QCOMPARE(static_cast<qsizetype>(list->rows.size()), list->info.rows);
                else
                    QVERIFY(!list.error().message.isEmpty());
            }
        }
        QVERIFY2(refused > 200 && read > 100,
                 qPrintable(QStringLiteral("%1 refused, %2 read").arg(refused).arg(read)));
    }
};

QTEST_GUILESS_MAIN(TestList)
#include "tst_list.moc"
