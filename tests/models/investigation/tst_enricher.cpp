// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "investigation/enricher.h"

/// What is said of addresses, and that it is said once.
class TstEnricher : public QObject
{
    Q_OBJECT

private slots:
    void saysEachAddressOnce();
};

void TstEnricher::saysEachAddressOnce()
{
    investigation::Enricher enricher(std::make_shared<geo::GeoDatabase>());
    core::Observation observation;
    for (const quint32 host : {1U, 2U, 1U}) {
        core::Record record;
        record.address = core::IpAddress::v4(0xc0000200U + host);
        observation.answers.append(record);
    }
    const QList<core::AddressFacts> facts = enricher.factsNewIn(observation);
    QCOMPARE(facts.size(), 2);
    QCOMPARE(facts.first().address.toString(), QStringLiteral("192.0.2.1"));
    QVERIFY2(!facts.first().network.isKnown(), "without a database nothing is known");
    QVERIFY(enricher.factsNewIn(observation).isEmpty());
}

QTEST_GUILESS_MAIN(TstEnricher)
#include "tst_enricher.moc"
