// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "plots/chartrows.h"

class TestChartRows : public QObject
{
    Q_OBJECT

private:
    static constexpr core::UtcMs start = 1'795'269'731'000; // 2026-11-21 14:02:11Z

    /// Two answers a minute apart: the second brings another address.
    static flux::NameHistory history()
    {
        const auto name = *core::DomainName::parse(u"flux.test");
        flux::NameHistory history(name);
        for (int i = 0; i < 2; ++i) {
            core::Observation answer;
            answer.at = start + i * 60'000;
            answer.resolver = *core::Endpoint::parse(u"192.0.2.53");
            answer.subject = answer.question = name;
            answer.freshness = core::Freshness::Fresh;
            answer.ttlSeconds = 60;
            core::AddressFacts facts;
            facts.address = core::IpAddress::v4(0xcb007100U + static_cast<quint32>(i));
            facts.network = {64500, QStringLiteral("Sample"), {}};
            facts.place.countryCode = QStringLiteral("UA");
            facts.place.basis = core::Place::Basis::Geolocated;
            history.add(facts);
            answer.answers.append({name, core::RecordType::A, 60, facts.address, {}, {}});
            history.add(answer);
        }
        return history;
    }

    static QList<QStringList> rows(const char *chart)
    {
        return plots::chartRows(QString::fromLatin1(chart), history());
    }

    /// A column of the rows that a selection leaves.
    static QStringList left(const char *chart, const core::Selection &selection, int column = 0)
    {
        QList<QStringList> rows =
            plots::chartRows(QString::fromLatin1(chart), history(), selection);
        QStringList found;
        for (const QStringList &row : rows.mid(1))
            found.append(row[column]);
        return found;
    }

private slots:
    void lanesHaveARowASpell()
    {
        const QList<QStringList> lanes = rows("lanes");
        QCOMPARE(lanes.size(), 3);
        QCOMPARE(lanes[1][0], QStringLiteral("203.0.113.0"));
        QVERIFY(lanes[1][1].contains(QLatin1String("AS64500")));
        QCOMPARE(lanes[1][2], QStringLiteral("2026-11-21 14:02:11Z"));
        QCOMPARE(lanes[2][2], QStringLiteral("2026-11-21 14:03:11Z"));
    }

    void growthCountsEachChange()
    {
        const QList<QStringList> growth = rows("growth");
        QCOMPARE(growth.size(), 3);
        QCOMPARE(growth.last(),
                 QStringList({QStringLiteral("2026-11-21 14:03:11Z"), QStringLiteral("2"),
                              QStringLiteral("1"), QStringLiteral("0")}));
    }

    void ttlSaysWhoGaveIt()
    {
        QCOMPARE(rows("ttl").last(),
                 QStringList({QStringLiteral("192.0.2.53"), QStringLiteral("2026-11-21 14:03:11Z"),
                              QStringLiteral("60"), QStringLiteral("fresh")}));
    }

    void mapCountsAPlaceOnce()
    {
        const QList<QStringList> map = rows("map");
        QCOMPARE(map.size(), 2);
        QCOMPARE(map[1].first(), QStringLiteral("UA"));
        QCOMPARE(map[1].last(), QStringLiteral("2"));
        QCOMPARE(map[1][2], QStringLiteral("geolocated"));
    }

    void arrivalsAreFirstSights()
    {
        QCOMPARE(rows("brush").last(), QStringList({QStringLiteral("2026-11-21 14:03:11Z"),
                                                    QStringLiteral("203.0.113.1")}));
    }

    void rowsAreThoseOfTheSelectedAddresses()
    {
        core::Selection second;
        second.addresses.insert(core::IpAddress::v4(0xcb007101U));
        const QStringList address{QStringLiteral("203.0.113.1")};
        const QStringList moment{QStringLiteral("2026-11-21 14:03:11Z")};
        QCOMPARE(left("lanes", second), address);
        QCOMPARE(left("brush", second, 1), address);
        QCOMPARE(left("map", second, 4), QStringList(QStringLiteral("1")));
        QCOMPARE(left("growth", second), moment);
        QCOMPARE(left("growth", second, 1), QStringList(QStringLiteral("1")));
        QCOMPARE(left("ttl", second).size(), 2);
        core::Selection elsewhere;
        elsewhere.countries.insert(QStringLiteral("NL"));
        for (const char *chart : {"lanes", "brush", "map", "growth"})
            QVERIFY2(left(chart, elsewhere).isEmpty(), chart);
        core::Selection stranger;
        stranger.resolvers.insert(*core::Endpoint::parse(u"192.0.2.99"));
        QVERIFY(left("ttl", stranger).isEmpty());
    }

    void rowsAreThoseOfTheSelectedTime()
    {
        // After the second answer came, when the TTL of the first had run out.
        core::Selection late;
        late.from = start + 90'000;
        late.to = start + 120'000;
        const QStringList address{QStringLiteral("203.0.113.1")};
        QCOMPARE(left("lanes", late), address);
        QVERIFY(left("brush", late).isEmpty());
        QVERIFY(left("ttl", late).isEmpty());
        QCOMPARE(left("map", late, 4), QStringList(QStringLiteral("1")));
        // What had been counted by then.
        QCOMPARE(left("growth", late), QStringList(QStringLiteral("2026-11-21 14:03:41Z")));
        QCOMPARE(left("growth", late, 1), QStringList(QStringLiteral("2")));
    }

    void nameServersAreThoseOfTheSelectedTime()
    {
        const auto name = *core::DomainName::parse(u"flux.test");
        flux::NameHistory history(name);
        for (int i = 0; i < 2; ++i) {
            core::Observation answer;
            answer.at = start + i * 600'000;
            answer.resolver = *core::Endpoint::parse(u"192.0.2.53");
            answer.subject = answer.question = name;
            answer.type = core::RecordType::NS;
            const auto server = *core::DomainName::parse(i == 0 ? u"ns1.test" : u"ns2.test");
            answer.answers.append({name, core::RecordType::NS, 60, {}, server, {}});
            history.add(answer);
        }
        core::Selection late;
        late.from = start + 300'000;
        late.to = start + 700'000;
        const auto rows = plots::chartRows(QStringLiteral("nameservers"), history, late);
        QCOMPARE(plots::chartRows(QStringLiteral("nameservers"), history).size(), 3);
        QCOMPARE(rows.size(), 2);
        QCOMPARE(rows[1][0], QStringLiteral("ns2[.]test"));
    }

    void rowsAreAsWideAsTheHeader()
    {
        for (const char *chart : {"lanes", "growth", "ttl", "map", "nameservers", "brush"}) {
            const QList<QStringList> all = rows(chart);
            QVERIFY2(!all.isEmpty(), chart);
            for (const QStringList &row : all)
                QCOMPARE(row.size(), all.first().size());
        }
        QVERIFY(rows("nonsense").isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestChartRows)
#include "tst_chartrows.moc"
