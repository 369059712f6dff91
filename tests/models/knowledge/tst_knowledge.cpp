// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include "knowledge/knowledge.h"
#include "knowledge/listfolders.h"

using core::AddressFacts;
using core::AddressKind;
using core::AddressKinds;
using core::IpAddress;
using core::NameKind;
using core::NameKinds;
using knowledge::Knowledge;
using knowledge::List;

namespace {

List list(const char *name, const char *kind, const QByteArray &rows)
{
    const auto parsed =
        List::parse(QString::fromLatin1(name),
                    QByteArrayLiteral("# Fluxcase list 1\n# kind: ") + kind +
                        "\n# date: 2026-11-21\n# source: test\n# licence: none\n" + rows);
    if (!parsed)
        qFatal("%s", qPrintable(parsed.error().detail));
    return *parsed;
}

AddressFacts known(const char *address, quint32 asn = 0, const char *organisation = "")
{
    AddressFacts facts;
    facts.address = *IpAddress::parse(QString::fromLatin1(address));
    facts.network = {asn, QString::fromLatin1(organisation), {}};
    return facts;
}

QStringList listsOf(const QList<core::ListHit> &hits)
{
    QStringList names;
    for (const core::ListHit &hit : hits)
        names.append(hit.list);
    names.sort();
    return names;
}

core::DomainName name(const char *text)
{
    return *core::DomainName::fromPresentation(text);
}

} // namespace

/// What lists together say of addresses and names.
class TestKnowledge : public QObject
{
    Q_OBJECT

private:
    std::shared_ptr<const Knowledge> m_shipped;

    static std::vector<List> lists()
    {
        return {
            list("cdns", "cdn", "198.51.100.0/24\texamplecdn\n2001:db8::/32\tanyone\n"),
            list("clouds", "cloud", "198.51.0.0/16\texamplecloud\n"),
            list("hosting", "hosting", "198.51.0.0/17\n!198.51.100.128/25\n"),
            list("special", "special", "192.0.2.0/24\n!192.0.2.9/32\n"),
            list("sinkholes", "sinkhole", "203.0.113.5/32\n"),
            list("farms", "hosting-network", "64496\n"),
            list("farm-words", "hosting-word", "*hosting\n"),
            list("schools", "research-word", "universit*\n"),
            list("operators", "operator-network", "64496\texample\n64497\texample\n"),
            list("operator-words", "operator-word", "examplecdn\texample group\n"),
            list("cdn-names", "cdn-name", "edge.test\texamplecdn\nclosed.test\tanyone\n"),
            list("dynamic", "dynamic-dns", "dyn.test\n"),
            list("pools", "known-pool", "pool.edge.test\n"),
            list("parked", "parking-name", "parked.test\n"),
            list("closed", "closed-provider", "anyone\n"),
            list("anycast", "anycast-provider", "anyone\n"),
            list("mine", "reported-address", "203.0.113.128/25\n198.51.100.9/32\n"),
            list("their", "reported-name", "bad.test\nedge.test\n"),
        };
    }

private slots:
    void initTestCase()
    {
        m_shipped = Knowledge::load(knowledge::shippedLists(QStringLiteral(PROGRAM_FOLDER)));
    }

    void saysOfAddresses_data()
    {
        QTest::addColumn<AddressFacts>("facts");
        QTest::addColumn<AddressKinds>("kinds");
        QTest::addColumn<QString>("operatorName");
        QTest::addColumn<QString>("provider");
        QTest::addColumn<QStringList>("hits");
        const auto row = [](const char *title, const AddressFacts &facts, AddressKinds kinds,
                            const char *operatorName, const char *provider, const char *hits) {
            QTest::newRow(title) << facts << kinds << QString::fromLatin1(operatorName)
                                 << QString::fromLatin1(provider)
                                 << QString::fromLatin1(hits).split(u' ', Qt::SkipEmptyParts);
        };
        row("nothing", known("203.0.113.1"), {}, "", "", "");
        row("a network alone", known("203.0.113.1", 64500, "Example Access Ltd"), {},
            "example access", "", "");
        row("a CDN in a cloud", known("198.51.100.1", 64497, "Other"),
            AddressKind::Cdn | AddressKind::Cloud | AddressKind::Hosting, "example", "examplecdn",
            "cdns clouds hosting");
        row("taken out of a block", known("198.51.100.200"), AddressKind::Cdn | AddressKind::Cloud,
            "example group", "examplecdn", "cdns clouds");
        row("a cloud alone", known("198.51.200.1"), AddressKind::Cloud, "examplecloud",
            "examplecloud", "clouds");
        row("anycast", known("2001:db8::5"), AddressKind::Cdn | AddressKind::Anycast, "anyone",
            "anyone", "cdns");
        row("a network that rents servers", known("203.0.113.1", 64496), AddressKind::Hosting,
            "example", "", "farms");
        row("words", known("203.0.113.1", 64500, "University Webhosting GmbH"),
            AddressKind::Hosting | AddressKind::Research, "university webhosting", "",
            "farm-words schools");
        row("a sinkhole", known("203.0.113.5", 64500, "Some Hosting"),
            AddressKind::Sinkhole | AddressKind::Hosting, "some hosting", "",
            "farm-words sinkholes");
        row("special: nobody owns it", known("192.0.2.1", 64500, "Some Hosting"),
            AddressKind::Special, "", "", "special");
        row("reported", known("203.0.113.200"), {}, "", "", "reported/mine");
        row("reported in a CDN", known("198.51.100.9"),
            AddressKind::Cdn | AddressKind::Cloud | AddressKind::Hosting, "example group",
            "examplecdn", "cdns clouds hosting reported/mine");
        row("not special", known("192.0.2.9"), {}, "", "", "");
    }

    void saysOfAddresses()
    {
        QFETCH(AddressFacts, facts);
        QFETCH(AddressKinds, kinds);
        QFETCH(QString, operatorName);
        QFETCH(QString, provider);
        QFETCH(QStringList, hits);
        const AddressFacts complete = Knowledge(lists()).complete(facts);
        QCOMPARE(complete.kinds.toInt(), kinds.toInt());
        QCOMPARE(complete.operatorName, operatorName);
        QCOMPARE(complete.provider, provider);
        QCOMPARE(listsOf(complete.hits), hits);
        QVERIFY(complete.network == facts.network);
        for (const core::ListHit &hit : complete.hits) {
            QCOMPARE(hit.date, QStringLiteral("2026-11-21"));
            QCOMPARE(hit.sha256.size(), 32);
        }
    }

    void saysOfNames_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<NameKinds>("kinds");
        QTest::addColumn<QString>("provider");
        const auto row = [](const char *text, NameKinds kinds, const char *provider = "") {
            QTest::newRow(text) << QByteArray(text) << kinds << QString::fromLatin1(provider);
        };
        row("x.edge.test", NameKind::CdnSuffix, "examplecdn");
        row("x.closed.test", NameKind::CdnSuffix | NameKind::ClosedRanges, "anyone");
        row("a.pool.edge.test", NameKind::KnownPool | NameKind::CdnSuffix, "examplecdn");
        row("home.dyn.test", NameKind::DynamicDns);
        row("dyn.test", {});
        row("ns1.parked.test", NameKind::Parking);
        row("co.uk", NameKind::PublicSuffix);
        row("www.example.co.uk", {});
        row("edge.test.example", {});
    }

    void saysOfNames()
    {
        QFETCH(QByteArray, text);
        QFETCH(NameKinds, kinds);
        QFETCH(QString, provider);
        const auto facts = Knowledge(lists()).facts(name(text.constData()));
        QCOMPARE(facts.has_value(), kinds.toInt() != 0);
        if (!facts)
            return;
        QCOMPARE(facts->name, name(text.constData()));
        QCOMPARE(facts->kinds.toInt(), kinds.toInt());
        QCOMPARE(facts->provider, provider);
        QCOMPARE(facts->hits.isEmpty(), kinds == NameKinds(NameKind::PublicSuffix));
    }

    void saysWhoReportedAName()
    {
        const Knowledge knowledge(lists());
        const auto bad = knowledge.facts(name("x.bad.test"));
        QVERIFY(bad.has_value());
        QCOMPARE(bad->kinds.toInt(), 0); // it says nothing of what the name is
        QCOMPARE(listsOf(bad->hits), QStringList{QStringLiteral("reported/their")});
        // What says what it is comes first, however the lists are called.
        const auto both = knowledge.facts(name("x.edge.test"));
        QCOMPARE(both->hits.size(), 2);
        QCOMPARE(both->hits.last().list, QStringLiteral("reported/their"));
        QCOMPARE(both->provider, QStringLiteral("examplecdn"));
        QCOMPARE(knowledge.complete(known("198.51.100.9")).hits.last().list,
                 QStringLiteral("reported/mine"));
        QVERIFY(!knowledge.facts(name("good.test")).has_value());
    }

    void theUsersListTakesThePlaceOfTheShippedOne()
    {
        QTemporaryDir shipped;
        QTemporaryDir own;
        const auto write = [](const QTemporaryDir &folder, const char *file,
                              const QByteArray &row) {
            QFile output(folder.filePath(QString::fromLatin1(file)));
            QVERIFY(output.open(QIODevice::WriteOnly));
            output.write(QByteArray(
                "# Fluxcase list 1\n# kind: sinkhole\n# date: 2026-11-21\n# source: test\n"
                "# licence: none\n" +
                row));
        };
        write(shipped, "a.list", "198.51.100.1\n");
        write(shipped, "b.list", "198.51.100.2\n");
        write(shipped, "c.list", "198.51.100.3\n");
        write(own, "b.list", "198.51.100.4\n");
        write(own, "c.list", "broken\n");
        write(own, "d.list", "198.51.100.5\n");
        write(own, "e.txt", "198.51.100.6\n");
        const auto both = Knowledge::load(shipped.path(), own.path());
        QStringList sinkholes;
        for (int host = 1; host <= 6; ++host) {
            const QByteArray address = "198.51.100." + QByteArray::number(host);
            if (both->complete(known(address.constData())).kinds & AddressKind::Sinkhole)
                sinkholes.append(QString::number(host));
        }
        QCOMPARE(sinkholes, (QStringList{QStringLiteral("1"), QStringLiteral("3"),
                                         QStringLiteral("4"), QStringLiteral("5")}));
        QCOMPARE(both->problems().size(), 1);
        QVERIFY(both->problems().first().message.contains(QStringLiteral("list c")));
        QCOMPARE(both->lists().size(), 4);
        QVERIFY(!both->lists().at(0).isOwn);
        QVERIFY(both->lists().at(1).isOwn);
        QVERIFY(!both->lists().at(2).isOwn);
        // The hash tells the two apart.
        QVERIFY(
            both->complete(known("198.51.100.4")).hits.first().sha256 !=
            Knowledge::load(shipped.path())->complete(known("198.51.100.2")).hits.first().sha256);
        QVERIFY(Knowledge::load({})->lists().isEmpty());
    }

    void theShippedListsSayWhatIsWellKnown_data()
    {
        QTest::addColumn<AddressFacts>("facts");
        QTest::addColumn<AddressKinds>("kinds");
        QTest::addColumn<QString>("operatorName");
        QTest::addColumn<QString>("provider");
        const auto row = [](const AddressFacts &facts, AddressKinds kinds, const char *operatorName,
                            const char *provider = "") {
            QTest::newRow(qPrintable(facts.address.toString()))
                << facts << kinds << QString::fromLatin1(operatorName)
                << QString::fromLatin1(provider);
        };
        row(known("127.0.0.1"), AddressKind::Special, "");
        row(known("0.0.0.0"), AddressKind::Special, "");
        row(known("100.64.0.1"), AddressKind::Special, "");
        row(known("fe80::1"), AddressKind::Special, "");
        row(known("2001:db8::1"), AddressKind::Special, "");
        row(known("104.16.1.1", 13335, "Cloudflare, Inc."), AddressKind::Cdn | AddressKind::Anycast,
            "cloudflare", "cloudflare");
        row(known("2606:4700::1", 13335, "Cloudflare, Inc."),
            AddressKind::Cdn | AddressKind::Anycast, "cloudflare", "cloudflare");
        row(known("13.32.0.1", 16509, "Amazon.com, Inc."), AddressKind::Cdn, "amazon",
            "cloudfront");
        row(known("2600:9000:2000::1", 16509, "Amazon.com, Inc."), AddressKind::Cdn, "amazon",
            "cloudfront");
        row(known("151.101.1.1", 54113, "Fastly, Inc."), AddressKind::Cdn | AddressKind::Anycast,
            "fastly", "fastly");
        row(known("8.8.8.8", 15169, "Google LLC"), AddressKind::Resolver | AddressKind::Anycast,
            "google");
        row(known("146.112.61.106"), AddressKind::BlockPage, "");
        row(known("23.2.16.1", 20940, "Akamai International B.V."), AddressKind::Cdn, "akamai",
            "akamai");
        row(known("141.2.1.1", 20633, "Johann Wolfgang Goethe-Universitat Frankfurt am Main"),
            AddressKind::Research, "johann wolfgang goethe universitat frankfurt am main");
        row(known("192.87.1.1", 1103, "SURF B.V."), AddressKind::Research, "surf");
        row(known("138.201.1.1", 24940, "Hetzner Online GmbH"), AddressKind::Hosting, "hetzner");
        row(known("24.1.1.1", 7922, "Comcast Cable Communications, LLC"), {}, "comcast");
    }

    void theShippedListsSayWhatIsWellKnown()
    {
        QFETCH(AddressFacts, facts);
        QFETCH(AddressKinds, kinds);
        QFETCH(QString, operatorName);
        QFETCH(QString, provider);
        QVERIFY(m_shipped->problems().isEmpty());
        const AddressFacts complete = m_shipped->complete(facts);
        // Whose servers a CDN or cloud has is beside the point here.
        const AddressKinds beside = AddressKind::Hosting | AddressKind::Cloud;
        const bool isRented = kinds.testAnyFlags(AddressKind::Cdn | AddressKind::Resolver);
        QCOMPARE((complete.kinds & ~(isRented ? beside : AddressKinds())).toInt(), kinds.toInt());
        QCOMPARE(complete.operatorName, operatorName);
        QCOMPARE(complete.provider == provider || (provider.isEmpty() && isRented), true);
    }

    void theShippedListsKnowNames_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<NameKinds>("kinds");
        const auto row = [](const char *text, NameKinds kinds) {
            QTest::newRow(text) << QByteArray(text) << kinds;
        };
        row("2.debian.pool.ntp.org", NameKind::KnownPool);
        row("security.debian.org", NameKind::KnownPool);
        row("seed.bitcoin.sipa.be", NameKind::KnownPool);
        row("e8858.g.akamaiedge.net", NameKind::CdnSuffix);
        row("d1.cloudfront.net", NameKind::CdnSuffix | NameKind::ClosedRanges);
        row("x.global.fastly.net", NameKind::CdnSuffix | NameKind::ClosedRanges);
        row("www.example.com.cdn.cloudflare.net", NameKind::CdnSuffix | NameKind::ClosedRanges);
        row("www.cloudflare.com", {});
        row("someone.mooo.com", NameKind::DynamicDns);
        row("ns1.sedoparking.com", NameKind::Parking);
        row("pool.test", {});
        row("flux.test", {});
    }

    void theShippedListsKnowNames()
    {
        QFETCH(QByteArray, text);
        QFETCH(NameKinds, kinds);
        const auto facts = m_shipped->facts(name(text.constData()));
        QCOMPARE(facts ? facts->kinds.toInt() : 0U, kinds.toInt());
    }

    void whatCdnCustomersShareIsNoStateOfAName()
    {
        // A sinkhole at a CDN answers for its neighbours too.
        for (const char *address : {"104.21.27.14", "172.67.139.94", "151.139.128.11",
                                    "13.107.246.57", "104.26.6.37", "13.225.34.1"}) {
            const AddressKinds kinds = m_shipped->complete(known(address)).kinds;
            QVERIFY2(!(kinds & (AddressKind::Sinkhole | AddressKind::Parking)), address);
        }
    }

    void thePracticeWorldHasItsOwnKnowledge()
    {
        const auto practice =
            Knowledge::load(knowledge::practiceLists(QStringLiteral(PROGRAM_FOLDER)));
        QVERIFY(practice->problems().isEmpty());
        const QHash<QByteArray, AddressKind> kinds{
            {"access", AddressKind::Access},     {"hosting", AddressKind::Hosting},
            {"cdn", AddressKind::Cdn},           {"education", AddressKind::Research},
            {"sinkhole", AddressKind::Sinkhole},
        };
        QFile table(QStringLiteral(PRACTICE_NETWORKS));
        QVERIFY(table.open(QIODevice::ReadOnly));
        table.readLine();
        int networks = 0;
        for (; !table.atEnd(); ++networks) {
            const QList<QByteArray> fields = table.readLine().trimmed().split(',');
            const auto prefix = core::IpPrefix::parse(QString::fromLatin1(fields.first()));
            QVERIFY(prefix.has_value());
            AddressFacts facts;
            facts.address = prefix->address();
            facts.network = {fields.at(1).toUInt(), QString::fromUtf8(fields.at(2)), {}};
            facts = practice->complete(facts);
            QVERIFY2(facts.kinds == AddressKinds(kinds.value(fields.last())),
                     fields.first().constData());
            QVERIFY(!facts.operatorName.isEmpty());
        }
        QVERIFY(networks > 200);
        QVERIFY(practice->complete(known("127.0.0.1")).kinds == AddressKind::Special);
        QVERIFY(practice->facts(name("e1.cdn-practice.test"))->kinds == NameKind::CdnSuffix);
        QVERIFY(!practice->facts(name("pool.test")));
    }
};

QTEST_GUILESS_MAIN(TestKnowledge)
#include "tst_knowledge.moc"
