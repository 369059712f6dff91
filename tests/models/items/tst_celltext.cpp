// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/celltext.h"

#include <QTest>

#include "answers.h"

using core::Record;
using core::RecordType;
using items::recordsText;
using items::sortKey;

class CellTextTest : public QObject
{
    Q_OBJECT

private slots:
    void dashStandsForNothing();
    void keysOrderAddresses();
    void keysOrderEndpoints();
    void listsAddresses();
    void drawsCnamesAsAChain();
    void listsNameServers();
    void escapesHostileData();
    void bounds();

private:
    Record address(const QString &text) const
    {
        return {m_owner, RecordType::A, 60, answers::ip(text), {}, {}};
    }
    Record target(RecordType type, const QString &text) const
    {
        return {m_owner, type, 60, {}, answers::name(text), {}};
    }

    const core::DomainName m_owner = answers::name(QStringLiteral("cdn.test"));
};

void CellTextTest::dashStandsForNothing()
{
    QCOMPARE(items::orDash({}), QStringLiteral("—"));
    QCOMPARE(items::orDash(QStringLiteral("x")), QStringLiteral("x"));
}

void CellTextTest::keysOrderAddresses()
{
    const QStringList ordered{QStringLiteral("9.0.0.1"),     QStringLiteral("192.0.2.9"),
                              QStringLiteral("192.0.2.10"),  QStringLiteral("198.51.100.1"),
                              QStringLiteral("203.0.113.1"), QStringLiteral("2001:db8::9"),
                              QStringLiteral("2001:db8::10")};
    for (qsizetype i = 1; i < ordered.size(); ++i) {
        const QByteArray before = sortKey(answers::ip(ordered[i - 1]));
        const QByteArray after = sortKey(answers::ip(ordered[i]));
        QVERIFY(before < after);
        // The way of a sort proxy.
        QVERIFY(QVariant(before).toString() < QVariant(after).toString());
    }
}

void CellTextTest::keysOrderEndpoints()
{
    const auto key = [](QStringView text) { return sortKey(*core::Endpoint::parse(text)); };
    QVERIFY(key(u"192.0.2.9:5300") < key(u"192.0.2.10"));
    QVERIFY(key(u"192.0.2.9:90") < key(u"192.0.2.9:5300"));
    QVERIFY(key(u"192.0.2.9:5300") < key(u"192.0.2.9:65535"));
}

void CellTextTest::listsAddresses()
{
    QCOMPARE(recordsText({}), QString());
    QCOMPARE(recordsText({address(QStringLiteral("198.51.100.7")),
                          address(QStringLiteral("198.51.100.8"))}),
             QStringLiteral("198.51.100.7, 198.51.100.8"));
}

void CellTextTest::drawsCnamesAsAChain()
{
    const Record edge = target(RecordType::CNAME, QStringLiteral("edge.cdn.test"));
    const Record pop = target(RecordType::CNAME, QStringLiteral("pop.cdn.test"));
    QCOMPARE(recordsText({edge, address(QStringLiteral("192.0.2.1"))}),
             QStringLiteral("→ edge[.]cdn[.]test → 192.0.2.1"));
    QCOMPARE(recordsText({edge, pop, address(QStringLiteral("192.0.2.1")),
                          address(QStringLiteral("192.0.2.2"))}),
             QStringLiteral("→ edge[.]cdn[.]test → pop[.]cdn[.]test → 192.0.2.1, 192.0.2.2"));
    QCOMPARE(recordsText({edge}), QStringLiteral("→ edge[.]cdn[.]test"));
}

void CellTextTest::listsNameServers()
{
    QCOMPARE(recordsText({target(RecordType::NS, QStringLiteral("ns1.cdn.test")),
                          target(RecordType::NS, QStringLiteral("ns2.cdn.test"))}),
             QStringLiteral("ns1[.]cdn[.]test, ns2[.]cdn[.]test"));
}

void CellTextTest::escapesHostileData()
{
    QCOMPARE(recordsText({{m_owner, RecordType::TXT, 60, {}, {}, QStringLiteral("<a>\u202Eb\n")}}),
             QStringLiteral("<a>\\u{202E}b\\u{A}"));
}

void CellTextTest::bounds()
{
    QList<Record> records;
    for (int i = 0; i < 20; ++i)
        records.append(address(QStringLiteral("198.51.100.%1").arg(i)));
    QVERIFY(recordsText(records).endsWith(QStringLiteral("198.51.100.18, 198.51.100.19")));
    for (int i = 20; i < 32; ++i)
        records.append(address(QStringLiteral("198.51.100.%1").arg(i)));
    QVERIFY(recordsText(records).endsWith(QStringLiteral("198.51.100.19 and 12 more")));
    QVERIFY(!recordsText(records).contains(QStringLiteral("198.51.100.20")));
    QCOMPARE(recordsText({{m_owner, RecordType::TXT, 60, {}, {}, QString(100'000, u'x')}}).size(),
             300);
}

QTEST_GUILESS_MAIN(CellTextTest)
#include "tst_celltext.moc"
