// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "investigation/enricher.h"

/// What is said of addresses and names, and that it is said once.
class TstEnricher : public QObject
{
    Q_OBJECT

private:
    static core::DomainName name(const char *text)
    {
        return *core::DomainName::fromPresentation(text);
    }

    static std::shared_ptr<const knowledge::Knowledge> lists()
    {
        const auto list = [](const char *listName, const char *kind, const char *row) {
            return *knowledge::List::parse(
                QString::fromLatin1(listName),
                QByteArrayLiteral("# Fluxcase list 1\n# kind: ") + kind +
                    "\n# date: 2026-11-21\n# source: test\n# licence: none\n" + row + '\n');
        };
        return std::make_shared<knowledge::Knowledge>(std::vector<knowledge::List>{
            list("sinkholes", "sinkhole", "192.0.2.2"), list("pools", "known-pool", "pool.test"),
            list("cdns", "cdn-name", "cdn.test\texamplecdn"),
            list("parked", "parking-name", "parked.test")});
    }

private slots:
    void saysEachAddressOnce()
    {
        investigation::Enricher enricher(std::make_shared<geo::GeoDatabase>(), lists());
        core::Observation observation;
        for (const quint32 host : {1U, 2U, 1U}) {
            core::Record record;
            record.address = core::IpAddress::v4(0xc0000200U + host);
            observation.answers.append(record);
        }
        core::Batch batch;
        enricher.addFacts(batch, observation);
        QCOMPARE(batch.facts.size(), 2);
        QCOMPARE(batch.facts.first().address.toString(), QStringLiteral("192.0.2.1"));
        QVERIFY2(!batch.facts.first().network.isKnown(), "without a database nothing is known");
        QVERIFY(!batch.facts.at(0).kinds);
        QVERIFY(batch.facts.at(1).kinds == core::AddressKind::Sinkhole);
        QCOMPARE(batch.facts.at(1).hits.first().list, QStringLiteral("sinkholes"));
        enricher.addFacts(batch, observation);
        QCOMPARE(batch.facts.size(), 2);
        QVERIFY(batch.observations.isEmpty());
    }

    void saysEachNameOnce()
    {
        investigation::Enricher enricher(std::make_shared<geo::GeoDatabase>(), lists());
        core::Observation observation;
        observation.subject = name("0.pool.test");
        observation.question = name("plain.test");
        core::Record alias;
        alias.owner = observation.question;
        alias.type = core::RecordType::CNAME;
        alias.target = name("edge.cdn.test");
        core::Record server;
        server.owner = observation.question;
        server.type = core::RecordType::NS;
        server.target = name("ns1.parked.test");
        observation.answers = {alias, server};
        core::Batch batch;
        enricher.addFacts(batch, observation);
        enricher.addFacts(batch, observation);
        QCOMPARE(batch.names.size(), 3);
        QVERIFY(batch.names.at(0).kinds == core::NameKind::KnownPool);
        QCOMPARE(batch.names.at(1).provider, QStringLiteral("examplecdn"));
        QVERIFY(batch.names.at(2).kinds == core::NameKind::Parking);
    }
};

QTEST_GUILESS_MAIN(TstEnricher)
#include "tst_enricher.moc"
