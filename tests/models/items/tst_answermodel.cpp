// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/answermodel.h"

#include <QAbstractItemModelTester>
#include <QLocale>
#include <QSet>
#include <QSignalSpy>
#include <QSortFilterProxyModel>
#include <QTest>

#include "answers.h"
#include "support/printmodel.h"

using answers::a;
using answers::name;
using items::AnswerModel;
using items::ObservationLog;
using support::printModel;

class AnswerModelTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void showsAnAnswer();
    void showsAFailureAsItself();
    void showsTheNegativeTtl();
    void givesEveryOutcomeItsOwnWords();
    void growsWithoutReset();
    void followsItsNameOnly();
    void emptiesWithTheLog();
    void sortsByRawValues();
    void namesItsColumns();

private:
    const QString m_flux = QStringLiteral("flux.test");
};

void AnswerModelTest::initTestCase()
{
    QLocale::setDefault(QLocale::c()); // figures without the separators of a language
}

void AnswerModelTest::showsAnAnswer()
{
    ObservationLog log;
    AnswerModel model(log);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setName(name(m_flux));
    log.append({{}, {a(m_flux, 131, QStringLiteral("198.51.100.7 198.51.100.8"))}});
    QCOMPARE(printModel(model),
             QStringLiteral("2026-11-21 14:02:11Z | 192.0.2.53 | flux[.]test | A | Answer | 60 s | "
                            "Fresh | 12.3 ms | 198.51.100.7, 198.51.100.8"));
    QCOMPARE(model.index(0, 0).data(AnswerModel::OutcomeRole).toInt(),
             static_cast<int>(core::Outcome::NoError));
    QCOMPARE(model.index(0, 0).data(AnswerModel::FreshnessRole).toInt(),
             static_cast<int>(core::Freshness::Fresh));
}

void AnswerModelTest::showsAFailureAsItself()
{
    ObservationLog log;
    core::Observation timeout = a(m_flux, 0, {});
    timeout.outcome = core::Outcome::Timeout;
    timeout.freshness = core::Freshness::Unknown;
    timeout.roundTripUs = 5'000'000;
    timeout.ttlSeconds = 0;
    timeout.resolver.port = 5300;
    core::Observation refused = timeout;
    refused.outcome = core::Outcome::Refused;
    log.append({{}, {timeout, refused}});
    AnswerModel model(log);
    model.setName(name(m_flux));
    QCOMPARE(
        printModel(model),
        QStringLiteral("2026-11-21 14:00:00Z | 192.0.2.53:5300 | flux[.]test | A | Timeout | — "
                       "| — | — | —\n"
                       "2026-11-21 14:00:00Z | 192.0.2.53:5300 | flux[.]test | A | REFUSED | — "
                       "| — | 5000.0 ms | —"));
}

void AnswerModelTest::showsTheNegativeTtl()
{
    ObservationLog log;
    core::Observation gone = a(m_flux, 0, {});
    gone.outcome = core::Outcome::NxDomain;
    gone.ttlSeconds = 900;
    core::Observation zero = a(m_flux, 60, QStringLiteral("198.51.100.1"));
    zero.ttlSeconds = 0;
    log.append({{}, {gone, zero}});
    AnswerModel model(log);
    model.setName(name(m_flux));
    QCOMPARE(printModel(model, {AnswerModel::Outcome, AnswerModel::Ttl, AnswerModel::Records}),
             QStringLiteral("NXDOMAIN | 900 s | —\nAnswer | 0 s | 198.51.100.1"));
}

void AnswerModelTest::givesEveryOutcomeItsOwnWords()
{
    ObservationLog log;
    core::Batch batch;
    for (int i = 0; i <= static_cast<int>(core::Outcome::NetworkError); ++i) {
        core::Observation observation = a(m_flux, i, {});
        observation.outcome = static_cast<core::Outcome>(i);
        batch.observations.append(observation);
    }
    log.append(batch);
    AnswerModel model(log);
    model.setName(name(m_flux));
    const QStringList words = printModel(model, {AnswerModel::Outcome}).split(u'\n');
    QCOMPARE(words.size(), 9);
    QCOMPARE(QSet<QString>(words.begin(), words.end()).size(), 9);
    QVERIFY(!words.contains(QString()));
}

void AnswerModelTest::growsWithoutReset()
{
    ObservationLog log;
    log.append({{}, {a(m_flux, 0, QStringLiteral("198.51.100.1"))}});
    AnswerModel model(log);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setName(name(m_flux));
    QSignalSpy reset(&model, &AnswerModel::modelReset);
    QSignalSpy inserted(&model, &AnswerModel::rowsInserted);
    log.append({{},
                {a(m_flux, 60, QStringLiteral("198.51.100.2")),
                 a(m_flux, 120, QStringLiteral("198.51.100.3"))}});
    QVERIFY(reset.isEmpty());
    QCOMPARE(inserted.size(), 1);
    QCOMPARE(inserted.first()[1].toInt(), 1);
    QCOMPARE(inserted.first()[2].toInt(), 2);
    QCOMPARE(printModel(model, {AnswerModel::Time, AnswerModel::Records}),
             QStringLiteral("2026-11-21 14:00:00Z | 198.51.100.1\n"
                            "2026-11-21 14:01:00Z | 198.51.100.2\n"
                            "2026-11-21 14:02:00Z | 198.51.100.3"));
}

void AnswerModelTest::followsItsNameOnly()
{
    const QString cdn = QStringLiteral("cdn.test");
    ObservationLog log;
    log.append({{}, {a(m_flux, 0, QStringLiteral("198.51.100.1"))}});
    AnswerModel model(log);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setName(name(m_flux));
    QSignalSpy inserted(&model, &AnswerModel::rowsInserted);
    log.append({{}, {a(cdn, 60, QStringLiteral("203.0.113.1")), a(cdn, 120, {})}});
    QVERIFY(inserted.isEmpty());
    model.setName(name(cdn));
    QCOMPARE(printModel(model, {AnswerModel::Records}), QStringLiteral("203.0.113.1\n—"));
    log.append({{}, {a(m_flux, 180, QStringLiteral("198.51.100.2"))}});
    QCOMPARE(model.rowCount(), 2);
}

void AnswerModelTest::emptiesWithTheLog()
{
    ObservationLog log;
    log.append({{}, {a(m_flux, 0, QStringLiteral("198.51.100.1"))}});
    AnswerModel model(log);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setName(name(m_flux));
    log.clear();
    QCOMPARE(model.rowCount(), 0);
    log.append({{}, {a(m_flux, 60, {}), a(m_flux, 120, {})}});
    QCOMPARE(model.rowCount(), 0); // the name went with the case
    model.setName(name(m_flux));
    QCOMPARE(model.rowCount(), 2);
}

void AnswerModelTest::sortsByRawValues()
{
    ObservationLog log;
    core::Observation slow = a(m_flux, 0, QStringLiteral("198.51.100.1"));
    slow.roundTripUs = 100'000;
    slow.ttlSeconds = 1800;
    slow.resolver = *core::Endpoint::parse(u"192.0.2.9:5300");
    core::Observation middle = a(m_flux, 60, QStringLiteral("198.51.100.2"));
    middle.roundTripUs = 9'000;
    middle.ttlSeconds = 900;
    middle.resolver = *core::Endpoint::parse(u"192.0.2.10");
    core::Observation quick = a(m_flux, 120, QStringLiteral("198.51.100.3"));
    quick.roundTripUs = 20;
    quick.ttlSeconds = 60;
    quick.resolver = *core::Endpoint::parse(u"192.0.2.9");
    log.append({{}, {slow, middle, quick}});

    AnswerModel model(log);
    model.setName(name(m_flux));
    QSortFilterProxyModel proxy;
    proxy.setSortRole(AnswerModel::SortRole);
    proxy.setSourceModel(&model);
    QAbstractItemModelTester tester(&proxy, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const auto sorted = [&](int column, Qt::SortOrder order) {
        proxy.sort(column, order);
        return printModel(proxy, {column}).replace(u'\n', u' ');
    };
    QCOMPARE(sorted(AnswerModel::RoundTrip, Qt::AscendingOrder),
             QStringLiteral("0.0 ms 9.0 ms 100.0 ms"));
    QCOMPARE(sorted(AnswerModel::Ttl, Qt::AscendingOrder), QStringLiteral("60 s 900 s 1800 s"));
    QCOMPARE(sorted(AnswerModel::Resolver, Qt::AscendingOrder),
             QStringLiteral("192.0.2.9 192.0.2.9:5300 192.0.2.10"));
    QCOMPARE(sorted(AnswerModel::Time, Qt::DescendingOrder),
             QStringLiteral("2026-11-21 14:02:00Z 2026-11-21 14:01:00Z 2026-11-21 14:00:00Z"));
}

void AnswerModelTest::namesItsColumns()
{
    ObservationLog log;
    const AnswerModel model(log);
    QStringList titles;
    for (int column = 0; column < model.columnCount(); ++column)
        titles.append(model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
    QCOMPARE(titles.join(u'|'), QStringLiteral("Time|Resolver|Question|Type|Outcome|TTL|Freshness|"
                                               "Round trip|Records"));
}

QTEST_GUILESS_MAIN(AnswerModelTest)
#include "tst_answermodel.moc"
