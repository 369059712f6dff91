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
