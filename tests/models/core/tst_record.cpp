// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record.h"

#include <limits>

#include <QTest>

using core::Record;
using core::RecordType;

class RecordTest : public QObject
{
    Q_OBJECT

private slots:
    void typesHaveTheirNames_data();
    void typesHaveTheirNames();
    void everyTypeReadsBack();
    void readsTypesAsTyped();
    void refusesWhatIsNoType_data();
    void refusesWhatIsNoType();
    void knowsAddressTypes();
    void printsItsData();
};

void RecordTest::typesHaveTheirNames_data()
{
    QTest::addColumn<int>("number");
    QTest::addColumn<QString>("name");

    QTest::newRow("A") << 1 << "A";
    QTest::newRow("NS") << 2 << "NS";
    QTest::newRow("CNAME") << 5 << "CNAME";
    QTest::newRow("SOA") << 6 << "SOA";
    QTest::newRow("PTR") << 12 << "PTR";
    QTest::newRow("MX") << 15 << "MX";
    QTest::newRow("TXT") << 16 << "TXT";
    QTest::newRow("AAAA") << 28 << "AAAA";
    QTest::newRow("SVCB") << 64 << "SVCB";
    QTest::newRow("HTTPS") << 65 << "HTTPS";
    QTest::newRow("without a name here") << 46 << "TYPE46";
    QTest::newRow("private use") << 65280 << "TYPE65280";
}

void RecordTest::typesHaveTheirNames()
{
    QFETCH(int, number);
    QTEST(core::toString(static_cast<RecordType>(number)), "name");
}

void RecordTest::everyTypeReadsBack()
{
    for (int number = 0; number <= std::numeric_limits<quint16>::max(); ++number) {
        const auto type = static_cast<RecordType>(number);
        const std::optional<RecordType> back = core::recordTypeFromString(core::toString(type));
        if (back != type)
            QFAIL(qPrintable(QStringLiteral("type %1 does not read back").arg(number)));
    }
}

void RecordTest::readsTypesAsTyped()
{
    QVERIFY(core::recordTypeFromString(u"aaaa") == RecordType::AAAA);
    QVERIFY(core::recordTypeFromString(u"Cname") == RecordType::CNAME);
    QVERIFY(core::recordTypeFromString(u"type28") == RecordType::AAAA);
}

void RecordTest::refusesWhatIsNoType_data()
{
    QTest::addColumn<QString>("text");

    QTest::newRow("nothing") << QString();
    QTest::newRow("no type") << "AA";
    QTest::newRow("number alone") << "28";
    QTest::newRow("type without number") << "TYPE";
    QTest::newRow("number too large") << "TYPE65536";
    QTest::newRow("negative number") << "TYPE-1";
    QTest::newRow("signed number") << "TYPE+1";
    QTest::newRow("space inside") << "TYPE 1";
    QTest::newRow("something after it") << "TYPE1x";
}

void RecordTest::refusesWhatIsNoType()
{
    QFETCH(QString, text);
    QVERIFY(!core::recordTypeFromString(text));
}

void RecordTest::knowsAddressTypes()
{
    QVERIFY(core::isAddressType(RecordType::A));
    QVERIFY(core::isAddressType(RecordType::AAAA));
    QVERIFY(!core::isAddressType(RecordType::CNAME));
}

void RecordTest::printsItsData()
{
    const auto printed = [](const Record &record) {
        QString text;
        QDebug(&text) << record;
        return text.trimmed();
    };
    const core::DomainName owner = *core::DomainName::parse(u"flux.test");
    const core::DomainName target = *core::DomainName::parse(u"edge.cdn.test");
    QCOMPARE(printed({owner, RecordType::A, 60, core::IpAddress::v4(0xc0000201), {}, {}}),
             QStringLiteral("flux.test 60 A 192.0.2.1"));
    QCOMPARE(printed({owner, RecordType::CNAME, 5, {}, target, {}}),
             QStringLiteral("flux.test 5 CNAME edge.cdn.test"));
    QCOMPARE(printed({owner, RecordType::TXT, 0, {}, {}, QStringLiteral("v=spf1")}),
             QStringLiteral("flux.test 0 TXT \"v=spf1\""));
}

QTEST_GUILESS_MAIN(RecordTest)
#include "tst_record.moc"
