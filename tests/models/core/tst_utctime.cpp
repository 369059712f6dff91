// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/utctime.h"

#include <limits>

#include <QLocale>
#include <QTest>

class UtcTimeTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void prints_data();
    void prints();
    void readsAlikeInEveryLanguageAndZone();
    void standsTheEndsOfTime();
};

void UtcTimeTest::init()
{
    QLocale::setDefault(QLocale::c());
}

void UtcTimeTest::cleanup()
{
    QLocale::setDefault(QLocale::c());
    qunsetenv("TZ");
}

void UtcTimeTest::prints_data()
{
    QTest::addColumn<core::UtcMs>("at");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("iso");
    QTest::addColumn<QString>("clock");

    QTest::newRow("epoch") << core::UtcMs(0) << "1970-01-01 00:00:00Z"
                           << "1970-01-01T00:00:00.000Z"
                           << "00:00:00";
    QTest::newRow("with milliseconds") << core::UtcMs(1'795'269'731'412) << "2026-11-21 14:02:11Z"
                                       << "2026-11-21T14:02:11.412Z"
                                       << "14:02:11";
    QTest::newRow("seconds are not rounded up")
        << core::UtcMs(1'795'269'731'999) << "2026-11-21 14:02:11Z"
        << "2026-11-21T14:02:11.999Z"
        << "14:02:11";
    QTest::newRow("leap day") << core::UtcMs(951'782'400'000) << "2000-02-29 00:00:00Z"
                              << "2000-02-29T00:00:00.000Z"
                              << "00:00:00";
    QTest::newRow("before the epoch") << core::UtcMs(-1) << "1969-12-31 23:59:59Z"
                                      << "1969-12-31T23:59:59.999Z"
                                      << "23:59:59";
}

void UtcTimeTest::prints()
{
    QFETCH(core::UtcMs, at);
    QTEST(core::utcText(at), "text");
    QTEST(core::utcIso(at), "iso");
    QTEST(core::utcClock(at), "clock");
}

void UtcTimeTest::readsAlikeInEveryLanguageAndZone()
{
    QLocale::setDefault(QLocale(QLocale::Persian, QLocale::Iran));
    qputenv("TZ", "Pacific/Kiritimati");
    QCOMPARE(core::utcText(1'795'269'731'412), QStringLiteral("2026-11-21 14:02:11Z"));
    QCOMPARE(core::utcIso(1'795'269'731'412), QStringLiteral("2026-11-21T14:02:11.412Z"));
}

void UtcTimeTest::standsTheEndsOfTime()
{
    // A hostile case file may hold any number; the text may be odd, but it is bounded.
    for (const core::UtcMs at :
         {std::numeric_limits<core::UtcMs>::min(), std::numeric_limits<core::UtcMs>::max()})
        QVERIFY(core::utcText(at).size() < 40);
}

QTEST_GUILESS_MAIN(UtcTimeTest)
#include "tst_utctime.moc"
