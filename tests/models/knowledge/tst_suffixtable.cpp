// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "knowledge/suffixtable.h"

using core::DomainName;
using knowledge::SuffixTable;

/// Which domains a name is in.
class TestSuffixTable : public QObject
{
    Q_OBJECT

private:
    static DomainName name(const char *text) { return *DomainName::fromPresentation(text); }

private slots:
    void findsTheDomains_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QList<quint32>>("values");
        QTest::addColumn<bool>("isWhole");
        QTest::newRow("the domain") << QByteArray("cdn.test") << QList<quint32>{1} << true;
        QTest::newRow("within") << QByteArray("a.b.cdn.test") << QList<quint32>{1} << false;
        QTest::newRow("within two")
            << QByteArray("x.pool.cdn.test") << QList<quint32>{2, 1} << false;
        QTest::newRow("another label") << QByteArray("notcdn.test") << QList<quint32>{} << false;
        QTest::newRow("above") << QByteArray("test") << QList<quint32>{} << false;
        QTest::newRow("elsewhere") << QByteArray("cdn.test.example") << QList<quint32>{} << false;
        QTest::newRow("an escaped dot ends no label")
            << QByteArray("a\\.cdn.test") << QList<quint32>{} << false;
        QTest::newRow("an escaped backslash")
            << QByteArray("a\\\\.cdn.test") << QList<quint32>{1} << false;
        QTest::newRow("the root") << QByteArray(".") << QList<quint32>{} << false;
    }

    void findsTheDomains()
    {
        QFETCH(QByteArray, text);
        QFETCH(QList<quint32>, values);
        QFETCH(bool, isWhole);
        SuffixTable table;
        table.add(name("cdn.test"), 1);
        table.add(name("pool.cdn.test"), 2);
        table.add({}, 3);
        QCOMPARE(table.size(), 2);
        QList<quint32> found;
        bool whole = false;
        for (const SuffixTable::Match &match : table.match(name(text.constData()))) {
            found.append(match.value);
            whole = whole || match.isWhole;
        }
        QCOMPARE(found, values);
        QCOMPARE(whole, isWhole);
    }
};

QTEST_GUILESS_MAIN(TestSuffixTable)
#include "tst_suffixtable.moc"
