// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "investigation/zonecut.h"

using core::RecordType;

namespace {

core::DomainName name(const char *text)
{
    return core::DomainName::fromPresentation(text).value_or({});
}

core::Record record(const char *owner, RecordType type, const char *target = "")
{
    core::Record made;
    made.owner = name(owner);
    made.type = type;
    made.target = name(target);
    return made;
}

} // namespace

/// In which zone a name is found to lie.
class TstZoneCut : public QObject
{
    Q_OBJECT

private slots:
    void ofNoData_data();
    void ofNoData();
    void ofAnAlias_data();
    void ofAnAlias();
    void ownServersMakeEvenARegistryAZone();
    void onlyNoDataTells();
    void nameAbove_data();
    void nameAbove();
};

void TstZoneCut::ofNoData_data()
{
    QTest::addColumn<QByteArray>("question");
    QTest::addColumn<QByteArray>("soaOwner");
    QTest::addColumn<QByteArray>("zone");
    const auto row = [](const char *question, const char *owner, const char *zone) {
        QTest::addRow("%s beside the SOA of %s", question, owner)
            << QByteArray(question) << QByteArray(owner) << QByteArray(zone);
    };
    row("www.a.test", "a.test", "a.test");
    row("x.www.a.test", "www.a.test", "www.a.test");
    row("a.test", "test", "");
    row("www.example.com", "com", "");
    row("www.example.co.uk", "co.uk", "");
    row("www.example.co.uk", "uk", "");
    row("www.example.co.uk", "example.co.uk", "example.co.uk");
    row("www.a.test", ".", "");
    row("www.a.test", "www.a.test", "");
    row("www.a.test", "b.test", "");
    row("www.a.test", "w.a.test", "");
    // A company's zone, although its customers' names are as good as registered ones.
    row("bad.duckdns.org", "duckdns.org", "duckdns.org");
}

void TstZoneCut::ofNoData()
{
    QFETCH(QByteArray, question);
    QFETCH(QByteArray, soaOwner);
    QFETCH(QByteArray, zone);
    core::Observation observation;
    observation.question = name(question.constData());
    observation.type = RecordType::NS;
    observation.outcome = core::Outcome::NoData;
    const auto found =
        investigation::zoneAbove(observation, {record(soaOwner.constData(), RecordType::SOA)});
    QCOMPARE(found.value_or(core::DomainName()).text(), zone);
}

void TstZoneCut::ofAnAlias_data()
{
    QTest::addColumn<QByteArray>("question");
    QTest::addColumn<QByteArray>("zone");
    QTest::newRow("one label up") << QByteArray("www.a.test") << QByteArray("a.test");
    QTest::newRow("not the registry's") << QByteArray("a.test") << QByteArray();
}

/// The SOA beside it, and NS records, are those of where the alias leads.
void TstZoneCut::ofAnAlias()
{
    QFETCH(QByteArray, question);
    QFETCH(QByteArray, zone);
    core::Observation observation;
    observation.question = name(question.constData());
    observation.type = RecordType::NS;
    observation.outcome = core::Outcome::NoData;
    observation.answers = {record(question.constData(), RecordType::CNAME, "edge.cdn.test")};
    const auto found = investigation::zoneAbove(observation, {record("cdn.test", RecordType::SOA)});
    QCOMPARE(found.value_or(core::DomainName()).text(), zone);
}

void TstZoneCut::ownServersMakeEvenARegistryAZone()
{
    core::Observation observation;
    observation.question = name("www.example.com");
    observation.outcome = core::Outcome::NoData;
    const auto found =
        investigation::zoneAbove(observation, {record("com", RecordType::SOA),
                                               record("com", RecordType::NS, "ns1.example.com")});
    QCOMPARE(found.value_or(core::DomainName()).text(), QByteArray("com"));
}

void TstZoneCut::onlyNoDataTells()
{
    core::Observation observation;
    observation.question = name("www.a.test");
    observation.outcome = core::Outcome::NxDomain;
    QVERIFY(!investigation::zoneAbove(observation, {record("a.test", RecordType::SOA)}));
}

void TstZoneCut::nameAbove_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("above");
    QTest::newRow("three labels") << QByteArray("www.a.test") << QByteArray("a.test");
    QTest::newRow("top level") << QByteArray("test") << QByteArray();
    QTest::newRow("a dot in a label") << QByteArray(R"(a\.b.c.test)") << QByteArray("c.test");
}

void TstZoneCut::nameAbove()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, above);
    QCOMPARE(investigation::nameAbove(name(text.constData())).text(), above);
}

QTEST_GUILESS_MAIN(TstZoneCut)
#include "tst_zonecut.moc"
