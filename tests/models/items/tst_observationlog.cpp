// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/observationlog.h"

#include <QSignalSpy>
#include <QTest>

#include "answers.h"

using answers::a;
using answers::facts;
using answers::ip;
using answers::name;
using items::ObservationLog;

class ObservationLogTest : public QObject
{
    Q_OBJECT

private slots:
    void addsANameOnce();
    void addsTheNameOfAnAnswer();
    void saysOnceANameAndBatchWhatIsNew();
    void keepsNoPackets();
    void remembersFactsForLaterNames();
    void tellsLateFactsToTheNamesThatHoldTheAddress();
    void leavesOutAnswersWithoutASubject();
    void judgesBeforeItTells();
    void clears();

private:
    const QString m_flux = QStringLiteral("flux.test");
    const QString m_cdn = QStringLiteral("cdn.test");
};

void ObservationLogTest::addsANameOnce()
{
    ObservationLog log;
    QSignalSpy added(&log, &ObservationLog::namesAdded);
    const core::DomainName other = name(QStringLiteral("other.test"));
    log.addNames({name(m_flux)});
    log.addNames({name(m_flux), name(m_cdn), {}, other, name(m_cdn)});
    log.addNames({name(m_flux)});
    QCOMPARE(log.names(), QList<core::DomainName>({name(m_flux), name(m_cdn), other}));
    QCOMPARE(added.size(), 2);
    QCOMPARE(added[1][0].value<qsizetype>(), 1);
    QVERIFY(log.history(name(m_flux)));
    QVERIFY(log.history(name(m_flux))->name() == name(m_flux));
    QVERIFY(!log.history(name(QStringLiteral("gone.test"))));
    QVERIFY(log.observations(name(QStringLiteral("gone.test"))).isEmpty());
}

void ObservationLogTest::addsTheNameOfAnAnswer()
{
    ObservationLog log;
    QStringList told;
    connect(&log, &ObservationLog::namesAdded, this, [&](qsizetype first) {
        for (const core::DomainName &n : log.names().mid(first))
            told.append(QStringLiteral("added ") + n.toString());
    });
    connect(&log, &ObservationLog::appended, this, [&](const core::DomainName &n) {
        told.append(QStringLiteral("appended ") + n.toString());
    });
    connect(&log, &ObservationLog::grown, this, [&] { told.append(QStringLiteral("grown")); });
    log.append({{}, {a(m_flux, 0, QStringLiteral("198.51.100.1"))}});
    QCOMPARE(told, QStringList({QStringLiteral("added flux.test"),
                                QStringLiteral("appended flux.test"), QStringLiteral("grown")}));
    QCOMPARE(log.indexOf(name(m_flux)), 0);
    QCOMPARE(log.indexOf(name(QStringLiteral("gone.test"))), -1);
}

void ObservationLogTest::saysOnceANameAndBatchWhatIsNew()
{
    ObservationLog log;
    log.append({{}, {a(m_flux, 0, QStringLiteral("198.51.100.1"))}});
    QStringList told;
    connect(&log, &ObservationLog::appended, this, [&](const core::DomainName &n, qsizetype first) {
        told.append(QStringLiteral("%1 from %2 of %3, %4 addresses")
                        .arg(n.toString(), QString::number(first),
                             QString::number(log.observations(n).size()),
                             QString::number(log.history(n)->addresses().size())));
    });
    log.append({{},
                {a(m_flux, 60, QStringLiteral("198.51.100.2")),
                 a(m_cdn, 61, QStringLiteral("203.0.113.1")),
                 a(m_flux, 120, QStringLiteral("198.51.100.3"))}});
    QCOMPARE(told, QStringList({QStringLiteral("flux.test from 1 of 3, 3 addresses"),
                                QStringLiteral("cdn.test from 0 of 1, 1 addresses")}));
    QCOMPARE(log.size(), 4);
    QCOMPARE(log.observations(name(m_flux)).last().at, answers::start + 120'000);
}

void ObservationLogTest::keepsNoPackets()
{
    ObservationLog log;
    log.append({{}, {a(m_flux, 0, QStringLiteral("198.51.100.1"))}});
    QVERIFY(log.observations(name(m_flux)).first().packet.isEmpty());
}

void ObservationLogTest::remembersFactsForLaterNames()
{
    ObservationLog log;
    const QString address = QStringLiteral("198.51.100.1");
    log.append({{facts(address, 64500, QStringLiteral("Example"))}, {a(m_flux, 0, address)}});
    log.append({{}, {a(m_cdn, 60, address)}});
    QCOMPARE(log.history(name(m_cdn))->addresses().first().network.asn, 64500U);
    QCOMPARE(log.history(name(m_cdn))->networks(), 1);
}

void ObservationLogTest::tellsLateFactsToTheNamesThatHoldTheAddress()
{
    ObservationLog log;
    const QString address = QStringLiteral("198.51.100.1");
    log.append({{}, {a(m_flux, 0, address), a(m_cdn, 0, QStringLiteral("203.0.113.1"))}});
    QSignalSpy changed(&log, &ObservationLog::factsChanged);
    QSignalSpy appended(&log, &ObservationLog::appended);
    log.append({{facts(address, 64500, QStringLiteral("Example")),
                 facts(QStringLiteral("192.0.2.200"), 64501, QStringLiteral("Nobody's"))},
                {}});
    QCOMPARE(changed.size(), 1);
    QVERIFY(changed.first().first().value<core::DomainName>() == name(m_flux));
    QVERIFY(appended.isEmpty());
    QCOMPARE(log.history(name(m_flux))->addresses().first().network.asn, 64500U);
}

void ObservationLogTest::leavesOutAnswersWithoutASubject()
{
    ObservationLog log;
    core::Observation observation = a(m_flux, 0, QStringLiteral("198.51.100.1"));
    observation.subject = {};
    log.append({{}, {observation}});
    QVERIFY(log.names().isEmpty());
    QCOMPARE(log.size(), 0);
}

void ObservationLogTest::judgesBeforeItTells()
{
    ObservationLog log;
    int answers = -1;
    connect(&log, &ObservationLog::appended, this, [&](const core::DomainName &changed) {
        answers = static_cast<int>(log.judge().names().count(changed));
    });
    log.append({{}, {a(m_flux, 0, QStringLiteral("198.51.100.1"))}});
    QCOMPARE(answers, 1);
    QVERIFY(log.judge().verdict(name(m_flux)) != flux::Verdict());
    log.clear();
    QVERIFY(log.judge().names().isEmpty());
}

void ObservationLogTest::clears()
{
    ObservationLog log;
    const QString address = QStringLiteral("198.51.100.1");
    log.append({{facts(address, 64500, QStringLiteral("Example"))}, {a(m_flux, 0, address)}});
    QSignalSpy cleared(&log, &ObservationLog::cleared);
    log.clear();
    QCOMPARE(cleared.size(), 1);
    QVERIFY(log.names().isEmpty());
    QVERIFY(!log.history(name(m_flux)));
    QCOMPARE(log.size(), 0);
    // What one case knew about an address is not evidence in the next one.
    log.append({{}, {a(m_flux, 0, address)}});
    QVERIFY(!log.history(name(m_flux))->addresses().first().network.isKnown());
}

QTEST_GUILESS_MAIN(ObservationLogTest)
#include "tst_observationlog.moc"
