// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/resolvermodel.h"

#include <QAbstractItemModelTester>
#include <QLocale>
#include <QSignalSpy>
#include <QTest>

#include "answers.h"
#include "support/printmodel.h"

using answers::a;
using answers::facts;
using answers::ip;
using answers::name;
using items::ObservationLog;
using items::ResolverModel;

class ResolverModelTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English)); }
    void isEmptyWithoutAnswers();
    void hasARowAVantage();
    void saysWhatEachDidWithTheName();
    void saysWhoFailsTheCanaries();
    void keepsItsRowsWhileTheResolversStay();
    void tellsDropsFromLosses();
    void goesThroughManyNamesInTurns();

private:
    /// Three resolvers, asked once a minute; the last says NXDOMAIN.
    static core::Batch looks(int from, int count)
    {
        core::Batch batch;
        for (const int host : {1, 2, 3})
            batch.facts.append(
                facts(QStringLiteral("198.51.100.%1").arg(host), 64500, QStringLiteral("One")));
        for (int look = from; look < from + count; ++look) {
            for (const int resolver : {53, 54, 55}) {
                core::Observation seen =
                    a(QStringLiteral("flux.test"), 60 * look + resolver,
                      resolver == 55 ? QString() : QStringLiteral("198.51.100.1 198.51.100.2"));
                seen.resolver.address = ip(QStringLiteral("192.0.2.%1").arg(resolver));
                if (resolver == 55)
                    seen.outcome = core::Outcome::NxDomain;
                batch.observations.append(seen);
            }
        }
        return batch;
    }
    static QString cell(const ResolverModel &model, int row, int column)
    {
        return model.index(row, column).data().toString();
    }
};

void ResolverModelTest::isEmptyWithoutAnswers()
{
    ObservationLog log;
    ResolverModel model(log);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setName(name(QStringLiteral("flux.test")));
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(model.headerData(ResolverModel::ThisName, Qt::Horizontal, Qt::DisplayRole).toString(),
             QStringLiteral("This name"));
}

void ResolverModelTest::hasARowAVantage()
{
    ObservationLog log;
    ResolverModel model(log);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    log.append(looks(0, 4));
    model.setName(name(QStringLiteral("flux.test")));
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(cell(model, 0, ResolverModel::Resolver), QStringLiteral("192.0.2.53"));
    QCOMPARE(cell(model, 2, ResolverModel::Resolver), QStringLiteral("192.0.2.55"));
    QCOMPARE(cell(model, 0, ResolverModel::Answered), QStringLiteral("4 of 4"));
    QCOMPARE(cell(model, 0, ResolverModel::Lost), QStringLiteral("0"));
    QVERIFY(cell(model, 0, ResolverModel::RoundTrip).endsWith(QLatin1String(" ms")));
    QCOMPARE(cell(model, 0, ResolverModel::Edns), QStringLiteral("no"));
    log.clear();
    QCOMPARE(model.rowCount(), 0);
}

void ResolverModelTest::saysWhatEachDidWithTheName()
{
    ObservationLog log;
    ResolverModel model(log);
    log.append(looks(0, 4));
    model.setName(name(QStringLiteral("flux.test")));
    QCOMPARE(cell(model, 0, ResolverModel::ThisName), QStringLiteral("answered"));
    QCOMPARE(cell(model, 1, ResolverModel::ThisName), QStringLiteral("answered"));
    QCOMPARE(cell(model, 2, ResolverModel::ThisName), QStringLiteral("blocked"));
    QVERIFY(cell(model, 2, ResolverModel::Remarks).contains(QLatin1String("NXDOMAIN")));
    QCOMPARE(model.index(2, 0).data(ResolverModel::TreatmentRole).toInt(),
             static_cast<int>(flux::Treatment::Blocked));
    model.setName(name(QStringLiteral("other.test")));
    QCOMPARE(cell(model, 2, ResolverModel::ThisName), QStringLiteral("not asked"));
    QVERIFY(model.index(2, 0).data(ResolverModel::TreatmentRole).isNull());
}

void ResolverModelTest::saysWhoFailsTheCanaries()
{
    ObservationLog log;
    ResolverModel model(log);
    log.append(looks(0, 4));
    for (const int resolver : {53, 54}) {
        core::Observation canary;
        canary.resolver = {ip(QStringLiteral("192.0.2.%1").arg(resolver)), 53};
        canary.at = 1000;
        canary.question = name(QStringLiteral("abcdefghijklmnop.example.com"));
        canary.outcome = core::Outcome::NxDomain;
        if (resolver == 54) {
            canary = a(QStringLiteral("abcdefghijklmnop.example.com"), 1,
                       QStringLiteral("203.0.113.80"));
            canary.subject = {};
            canary.resolver.address = ip(QStringLiteral("192.0.2.54"));
        }
        log.append({{}, {canary}});
        core::Observation known =
            a(QStringLiteral("a.root-servers.net"), 1, QStringLiteral("198.41.0.4"));
        known.subject = {};
        known.resolver = canary.resolver;
        log.append({{}, {known}});
    }
    model.setName(name(QStringLiteral("flux.test")));
    QCOMPARE(log.names().size(), 1);
    QCOMPARE(cell(model, 0, ResolverModel::Canaries), QStringLiteral("passed"));
    QCOMPARE(cell(model, 1, ResolverModel::Canaries), QStringLiteral("failed"));
    QCOMPARE(cell(model, 2, ResolverModel::Canaries), QStringLiteral("not asked"));
    QCOMPARE(cell(model, 1, ResolverModel::Believed), QStringLiteral("no"));
    QVERIFY(cell(model, 1, ResolverModel::Remarks)
                .contains(QLatin1String("rewrites names that do not exist")));
    QVERIFY(model.index(1, ResolverModel::Canaries)
                .data(Qt::AccessibleTextRole)
                .toString()
                .contains(QLatin1String("rewrites names that do not exist")));
}

void ResolverModelTest::keepsItsRowsWhileTheResolversStay()
{
    ObservationLog log;
    ResolverModel model(log);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    log.append(looks(0, 2));
    model.setName(name(QStringLiteral("flux.test")));
    const QSignalSpy reset(&model, &ResolverModel::modelReset);
    const QSignalSpy changed(&model, &ResolverModel::dataChanged);
    model.refresh();
    QCOMPARE(changed.count(), 0);
    log.append(looks(2, 2));
    model.refresh();
    QCOMPARE(changed.count(), 1);
    QCOMPARE(reset.count(), 0);
    QCOMPARE(cell(model, 0, ResolverModel::Answered), QStringLiteral("4 of 4"));
    core::Observation late = a(QStringLiteral("flux.test"), 600, QStringLiteral("198.51.100.3"));
    late.resolver.address = ip(QStringLiteral("192.0.2.99"));
    log.append({{}, {late}});
    model.refresh();
    QCOMPARE(reset.count(), 1);
    QCOMPARE(model.rowCount(), 4);
}

void ResolverModelTest::tellsDropsFromLosses()
{
    ObservationLog log;
    ResolverModel model(log);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    log.append(looks(0, 2));
    model.setName(name(QStringLiteral("flux.test")));
    const core::Endpoint first{ip(QStringLiteral("192.0.2.53")), 53};
    const auto says = [&](int row, QLatin1String words) {
        return cell(model, row, ResolverModel::Remarks).contains(words);
    };
    model.addDropped(first, 1);
    QVERIFY(says(0, QLatin1String("1 packet from it found no room")));
    model.addDropped(first, 2);
    QVERIFY(says(0, QLatin1String("3 packets from it found no room")));
    QVERIFY(!says(1, QLatin1String("found no room")));
    QCOMPARE(cell(model, 0, ResolverModel::Lost), QStringLiteral("0"));
    log.clear();
    log.append(looks(0, 2));
    model.setName(name(QStringLiteral("flux.test")));
    QVERIFY(!says(0, QLatin1String("found no room")));
}

void ResolverModelTest::goesThroughManyNamesInTurns()
{
    ObservationLog log;
    ResolverModel model(log);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    core::Batch batch = looks(0, 2);
    for (int i = 0; i < 2'000; ++i)
        batch.observations.append(
            a(QStringLiteral("n%1.test").arg(i), i, QStringLiteral("198.51.100.1")));
    log.append(batch);
    model.setName(name(QStringLiteral("flux.test")));
    QCOMPARE(model.rowCount(), 0); // not all are looked at yet
    log.append(looks(2, 1));
    model.refresh(); // amid the first round
    QTRY_COMPARE(model.rowCount(), 3);
    QTRY_COMPARE(cell(model, 1, ResolverModel::Answered), QStringLiteral("3 of 3"));
    QCOMPARE(cell(model, 0, ResolverModel::Answered), QStringLiteral("2,003 of 2,003"));
    QCOMPARE(cell(model, 2, ResolverModel::ThisName), QStringLiteral("blocked"));
    model.refresh();
    log.clear(); // nothing is left to be gone through
    QCOMPARE(model.rowCount(), 0);
}

QTEST_GUILESS_MAIN(ResolverModelTest)
#include "tst_resolvermodel.moc"
