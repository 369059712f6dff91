// SPDX-License-Identifier: GPL-3.0-or-later
#include <random>

#include <QTest>

#include <QHash>

#include "casefile/byteindex.h"

using casefile::ByteIndex;

class TestByteIndex : public QObject
{
    Q_OBJECT

private slots:
    void whatWasNotSetIsZero()
    {
        ByteIndex index;
        QCOMPARE(index.at("a"), 0);
        index.at("a") = 7;
        QCOMPARE(index.at("a"), 7);
        QCOMPARE(index.at("b"), 0);
        QCOMPARE(index.size(), 2);
    }

    void tellsApart_data()
    {
        QTest::addColumn<QByteArray>("one");
        QTest::addColumn<QByteArray>("other");
        QTest::newRow("nothing and a zero") << QByteArray() << QByteArray(1, '\0');
        QTest::newRow("zeros behind") << QByteArray("a") << QByteArray("a\0", 2);
        QTest::newRow("the last byte of many")
            << QByteArray(40, 'x') + 'a' << QByteArray(40, 'x') + 'b';
        QTest::newRow("the first of eight") << QByteArray("abcdefgh") << QByteArray("bbcdefgh");
        QTest::newRow("words in another order")
            << QByteArray("abcdefghABCDEFGH") << QByteArray("ABCDEFGHabcdefgh");
    }
    void tellsApart()
    {
        QFETCH(QByteArray, one);
        QFETCH(QByteArray, other);
        ByteIndex index;
        index.at(one) = 1;
        index.at(other) = 2;
        QCOMPARE(index.at(one), 1);
        QCOMPARE(index.at(other), 2);
    }

    /// Beside a hash of Qt, while it grows many times.
    void keepsWhatItWasTold()
    {
        std::minstd_rand random(1);
        ByteIndex index;
        QHash<QByteArray, qint64> plain;
        for (qint64 number = 1; number <= 50'000; ++number) {
            QByteArray bytes(static_cast<qsizetype>(random() % 30), Qt::Uninitialized);
            for (char &byte : bytes)
                byte = static_cast<char>('a' + random() % 3);
            qint64 &known = index.at(bytes);
            QCOMPARE(known, plain.value(bytes));
            known = plain[bytes] = number;
        }
        QCOMPARE(index.size(), plain.size());
        for (auto it = plain.cbegin(); it != plain.cend(); ++it)
            QCOMPARE(index.at(it.key()), it.value());
    }

    void forgetsAll()
    {
        ByteIndex index;
        index.at("a") = 1;
        index.clear();
        QCOMPARE(index.size(), 0);
        QCOMPARE(index.bytes(), 0);
        QCOMPARE(index.at("a"), 0);
    }
};

QTEST_GUILESS_MAIN(TestByteIndex)
#include "tst_byteindex.moc"
