// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/kinmodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

#include "answers.h"

using answers::a;
using answers::facts;
using answers::name;
using items::KinModel;
using items::ObservationLog;

class KinModelTest : public QObject
{
    Q_OBJECT

private slots:
    void namesWhoSharesAddresses()
    {
        ObservationLog log;
        KinModel model(log);
        QAbstractItemModelTester tester(&model,
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        core::Batch batch;
        QStringList addresses;
        for (int host = 1; host <= 6; ++host) {
            addresses.append(QStringLiteral("198.51.100.%1").arg(host));
            batch.facts.append(facts(addresses.last(), 64500U + static_cast<quint32>(host),
                                     QStringLiteral("Access %1").arg(host)));
        }
        const QString all = addresses.join(u' ');
        batch.observations = {a(QStringLiteral("one.test"), 0, all),
                              a(QStringLiteral("two.test"), 1, all),
                              a(QStringLiteral("alone.test"), 2, QStringLiteral("203.0.113.9"))};
        log.append(batch);
        model.setName(name(QStringLiteral("one.test")));
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.index(0, KinModel::Name).data().toString(), QStringLiteral("two[.]test"));
        QCOMPARE(model.index(0, KinModel::Shared).data().toString(), QStringLiteral("6"));
        QCOMPARE(model.sentence(), QStringLiteral("6 addresses also under two[.]test"));
        QVERIFY(model.index(0, 0).data(KinModel::NameRole).value<core::DomainName>() ==
                name(QStringLiteral("two.test")));
        model.setName(name(QStringLiteral("alone.test")));
        QCOMPARE(model.rowCount(), 0);
        QVERIFY(model.sentence().isEmpty());
        log.clear();
        model.refresh();
        QCOMPARE(model.rowCount(), 0);
    }
};

QTEST_GUILESS_MAIN(KinModelTest)
#include "tst_kinmodel.moc"
