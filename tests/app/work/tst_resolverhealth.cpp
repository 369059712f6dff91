// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/resolverhealth.h"

#include <QSignalSpy>
#include <QTest>

using app::ResolverHealth;
using core::Outcome;

class TestResolverHealth : public QObject
{
    Q_OBJECT

private:
    static core::Batch said(Outcome outcome, int times = 1)
    {
        core::Observation observation;
        observation.resolver = *core::Endpoint::parse(u"192.0.2.53");
        observation.outcome = outcome;
        return {{}, QList<core::Observation>(times, observation)};
    }

private slots:
    void initTestCase() { qRegisterMetaType<core::Error>(); }

    void silentResolverIsReportedOnce()
    {
        ResolverHealth health;
        const QSignalSpy unreachable(&health, &ResolverHealth::unreachable);
        health.see(said(Outcome::Timeout, ResolverHealth::failuresInARow - 1));
        QCOMPARE(unreachable.count(), 0);
        health.see(said(Outcome::NetworkError));
        QCOMPARE(unreachable.count(), 1);
        health.see(said(Outcome::Timeout, 10));
        QCOMPARE(unreachable.count(), 1);
    }

    void refusalIsAnAnswerOfTheResolver()
    {
        ResolverHealth health;
        const QSignalSpy unreachable(&health, &ResolverHealth::unreachable);
        health.see(said(Outcome::Refused, 10));
        QCOMPARE(unreachable.count(), 0);
    }

    void returnOfAReportedResolverIsSaid()
    {
        ResolverHealth health;
        const QSignalSpy reachable(&health, &ResolverHealth::reachable);
        health.see(said(Outcome::Timeout, ResolverHealth::failuresInARow - 1));
        health.see(said(Outcome::NoError));
        QCOMPARE(reachable.count(), 0);
        health.see(said(Outcome::Timeout, ResolverHealth::failuresInARow));
        health.see(said(Outcome::NxDomain, 2));
        QCOMPARE(reachable.count(), 1);
        QVERIFY(reachable[0][0].toString().contains(QLatin1String("192.0.2.53")));
    }
};

QTEST_GUILESS_MAIN(TestResolverHealth)
#include "tst_resolverhealth.moc"
