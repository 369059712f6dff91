// SPDX-License-Identifier: GPL-3.0-or-later
#include "plots/arrivals.h"

#include <QTest>

#include <numeric>

#include "support/observationtext.h"

class TestArrivals : public QObject
{
    Q_OBJECT

    static flux::NameHistory told(const QString &story)
    {
        flux::NameHistory history(*core::DomainName::parse(u"a.test"));
        for (const core::Observation &observation : support::observations(story).observations)
            history.add(observation);
        return history;
    }

    static plots::TimeRange range(const char *from, const char *to)
    {
        return {support::moment(QString::fromLatin1(from)),
                support::moment(QString::fromLatin1(to))};
    }

private slots:
    void countsNewAddressesByTheMinute()
    {
        const flux::NameHistory history =
            told(QStringLiteral("12:00:10 a.test 192.0.2.1,192.0.2.2 60\n"
                                "12:01:59 a.test 192.0.2.1,192.0.2.3 60\n"
                                "12:03:00 a.test 192.0.2.4 60"));
        const auto bars = plots::Arrivals::of(history, range("12:00:10", "12:03:30"), 5);
        QCOMPARE(bars.stepMs, 60'000);
        QCOMPARE(bars.first, support::moment(QStringLiteral("12:00:00")));
        QCOMPARE(bars.counts, (QList<int>{2, 1, 0, 1}));
        QCOMPARE(bars.largest(), 2);
    }

    void countsThePickedAmongAll()
    {
        const flux::NameHistory history =
            told(QStringLiteral("12:00:10 a.test 192.0.2.1,192.0.2.2 60\n"
                                "12:01:59 a.test 192.0.2.1,192.0.2.3 60\n"
                                "12:03:00 a.test 192.0.2.4 60"));
        core::Selection selection;
        selection.addresses = {*core::IpAddress::parse(u"192.0.2.2"),
                               *core::IpAddress::parse(u"192.0.2.3")};
        // The selected time tells the bars apart, not the addresses in them.
        selection.from = support::moment(QStringLiteral("12:01:00"));
        selection.to = support::moment(QStringLiteral("12:02:00"));
        const auto bars = plots::Arrivals::of(history, range("12:00:10", "12:03:30"), 5, selection);
        QCOMPARE(bars.counts, (QList<int>{2, 1, 0, 1}));
        QCOMPARE(bars.picked, (QList<int>{1, 1, 0, 0}));
        QCOMPARE(plots::Arrivals::of(history, range("12:00:10", "12:03:30"), 5).picked,
                 bars.counts);
    }

    void countsEachAddressOfTheRangeOnce()
    {
        QString story;
        for (int i = 0; i < 200; ++i)
            story += QStringLiteral("12:%1:%2 a.test 192.0.2.%3 60\n")
                         .arg(i / 60, 2, 10, QLatin1Char('0'))
                         .arg(i % 60, 2, 10, QLatin1Char('0'))
                         .arg(i + 1);
        for (const int steps : {1, 7, 50, 1000}) {
            const auto bars =
                plots::Arrivals::of(told(story), range("12:00:00", "12:03:19"), steps);
            QCOMPARE(std::accumulate(bars.counts.begin(), bars.counts.end(), 0), 200);
            QVERIFY(bars.counts.size() <= steps + 2);
        }
    }

    void emptyRangeHasNoBars()
    {
        QVERIFY(plots::Arrivals::of(told(QString()), {}, 10).counts.isEmpty());
    }
};

QTEST_APPLESS_MAIN(TestArrivals)
#include "tst_arrivals.moc"
