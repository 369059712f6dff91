// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/namemodel.h"

#include <QAbstractItemModelTester>
#include <QPointF>
#include <QSignalSpy>
#include <QTest>

#include "answers.h"
#include "support/printmodel.h"

using answers::a;
using answers::facts;
using answers::name;
using items::NameModel;
using items::ObservationLog;

class NameModelTest : public QObject
{
    Q_OBJECT

private slots:
    void listsNamesAsTheyCome();
    void startsWithWhatTheLogHolds();
    void judgesAnewWithEveryBatch();
    void judgesAnewWithLateFacts();
    void noScoreIsNotNought();
    void showsUnicodeOnlyWhereItDiffers();
    void growthStaysInItsBox();
    void growthNeedsTime();
    void saysWhatTheCaseKeepsOfAnUnreadName();
    void saysWhenItIsAskedNext();
    void speaksASentence();
    void emptiesWithTheLog();

private:
    const QString m_flux = QStringLiteral("flux.test");
    const QString m_cdn = QStringLiteral("cdn.test");
};

void NameModelTest::listsNamesAsTheyCome()
{
    ObservationLog log;
    NameModel model(log);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSignalSpy reset(&model, &NameModel::modelReset);
    log.addNames({name(m_flux)});
    QSignalSpy inserted(&model, &NameModel::rowsInserted);
    log.append({{}, {a(m_cdn, 0, QStringLiteral("203.0.113.1"))}});
    QVERIFY(reset.isEmpty());
    QCOMPARE(support::printModel(model), QStringLiteral("flux[.]test\ncdn[.]test"));
    QCOMPARE(model.indexOf(name(m_cdn)), model.index(1));
    QVERIFY(!model.indexOf(name(QStringLiteral("gone.test"))).isValid());
    QVERIFY(model.index(0).data(NameModel::NameRole).value<core::DomainName>() == name(m_flux));
    QCOMPARE(model.index(0).data(NameModel::AddressCountRole).toInt(), 0);
    QCOMPARE(model.index(1).data(NameModel::AddressCountRole).toInt(), 1);
    QCOMPARE(model.index(1).data(NameModel::AnswerCountRole).toInt(), 1);

    const QString other = QStringLiteral("other.test");
    const QString third = QStringLiteral("third.test");
    log.addNames({name(m_flux), name(other), name(third)});
    QCOMPARE(support::printModel(model),
             QStringLiteral("flux[.]test\ncdn[.]test\nother[.]test\nthird[.]test"));
    QCOMPARE(inserted.size(), 2); // however many names come at once
    QCOMPARE(model.indexOf(name(third)), model.index(3));
}

void NameModelTest::startsWithWhatTheLogHolds()
{
    ObservationLog log;
    log.append({{}, {a(m_flux, 0, QStringLiteral("198.51.100.1"))}});
    const NameModel model(log);
    QCOMPARE(support::printModel(model), QStringLiteral("flux[.]test"));
    QVERIFY(model.verdict(name(m_flux)) == log.judge().verdict(name(m_flux)));
}

void NameModelTest::judgesAnewWithEveryBatch()
{
    ObservationLog log;
    NameModel model(log);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    log.addNames({name(m_cdn)});
    log.addNames({name(m_flux)});
    const flux::Verdict before = model.verdict(name(m_flux));
    QSignalSpy changed(&model, &NameModel::dataChanged);
    log.append({{},
                {a(m_flux, 0, QStringLiteral("198.51.100.1")),
                 a(m_flux, 60, QStringLiteral("198.51.100.2"))}});
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.first().first().toModelIndex(), model.index(1));
    QVERIFY(model.verdict(name(m_flux)) != before);
    QVERIFY(model.verdict(name(m_flux)) == log.judge().verdict(name(m_flux)));
    QCOMPARE(model.index(1).data(NameModel::ClassRole).toInt(),
             static_cast<int>(flux::VerdictClass::NotEnoughData));
    QCOMPARE(model.index(1).data(NameModel::ClassTextRole).toString(),
             QStringLiteral("Not enough data"));
    QVERIFY(model.verdict(name(QStringLiteral("gone.test"))) == flux::Verdict());
}

void NameModelTest::judgesAnewWithLateFacts()
{
    ObservationLog log;
    NameModel model(log);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    log.append({{}, {a(m_flux, 0, QStringLiteral("198.51.100.1"))}});
    QSignalSpy changed(&model, &NameModel::dataChanged);
    log.append({{facts(QStringLiteral("198.51.100.1"), 64500, QStringLiteral("Late"))}, {}});
    QCOMPARE(changed.size(), 1);
    QVERIFY(model.verdict(name(m_flux)) == log.judge().verdict(name(m_flux)));
}

void NameModelTest::noScoreIsNotNought()
{
    ObservationLog log;
    const NameModel model(log);
    log.addNames({name(m_flux)});
    QVERIFY(model.index(0).data(NameModel::FluxProbabilityRole).isNull());
    QVERIFY(!model.index(0).data(NameModel::HarmlessRole).toBool());
    QCOMPARE(model.index(0).data(NameModel::WasTextRole).toString(), QString());
}

void NameModelTest::showsUnicodeOnlyWhereItDiffers()
{
    ObservationLog log;
    NameModel model(log);
    log.addNames({name(m_flux)});
    log.addNames({name(QStringLiteral("bücher.test"))});
    log.addNames({name(QStringLiteral("p\u0430ypal.test"))}); // а is Cyrillic
    QCOMPARE(model.index(0).data(NameModel::UnicodeRole).toString(), QString());
    QCOMPARE(model.index(1).data(NameModel::UnicodeRole).toString(),
             QStringLiteral("bücher[.]test"));
    QCOMPARE(model.index(1).data(NameModel::DefangedRole).toString(),
             QStringLiteral("xn--bcher-kva[.]test"));
    QCOMPARE(model.index(2).data(NameModel::UnicodeRole).toString(), QString());
}

void NameModelTest::growthStaysInItsBox()
{
    ObservationLog log;
    NameModel model(log);
    core::Batch batch;
    for (int i = 0; i < 100; ++i)
        batch.observations.append(
            a(m_flux, 60 * i, QStringLiteral("198.51.100.%1").arg(i < 50 ? i : 50)));
    log.append(batch);
    const auto line = model.index(0).data(NameModel::GrowthRole).value<QList<QPointF>>();
    QVERIFY(line.size() >= 2);
    QVERIFY(line.size() <= 32);
    QCOMPARE(line.first().x(), 0.0);
    QCOMPARE(line.last(), QPointF(1, 1));
    QVERIFY(line.first().y() < 0.05);
    for (qsizetype i = 1; i < line.size(); ++i) {
        QVERIFY(line[i].x() > line[i - 1].x());
        QVERIFY(line[i].y() >= line[i - 1].y());
    }
    // It stopped growing halfway, and the line says so.
    QCOMPARE(line[line.size() * 3 / 4].y(), 1.0);
    QVERIFY(line[line.size() / 4].y() < 0.6);
}

void NameModelTest::growthNeedsTime()
{
    ObservationLog log;
    NameModel model(log);
    log.addNames({name(m_flux)});
    QVERIFY(model.index(0).data(NameModel::GrowthRole).value<QList<QPointF>>().isEmpty());
    log.append({{}, {a(m_flux, 0, QStringLiteral("198.51.100.1"))}});
    QVERIFY(model.index(0).data(NameModel::GrowthRole).value<QList<QPointF>>().isEmpty());
    log.append({{}, {a(m_flux, 60, QStringLiteral("198.51.100.1"))}});
    QVERIFY(!model.index(0).data(NameModel::GrowthRole).value<QList<QPointF>>().isEmpty());
}

void NameModelTest::saysWhatTheCaseKeepsOfAnUnreadName()
{
    ObservationLog log;
    NameModel model(log);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    log.addNames({name(m_flux)});
    log.unread().add({name(m_flux)});
    const QModelIndex row = model.index(0);
    QCOMPARE(row.data(NameModel::ClassTextRole).toString(), QStringLiteral("Not judged yet"));
    log.unread().setKept({{name(m_flux), flux::VerdictClass::DoubleFlux}});
    QVERIFY(row.data(NameModel::UnreadRole).toBool());
    QCOMPARE(row.data(NameModel::ClassTextRole).toString(), QStringLiteral("Double flux"));
    QVERIFY(row.data(NameModel::FluxProbabilityRole).isNull());
    QVERIFY(row.data(Qt::AccessibleTextRole).toString().contains(QLatin1String("not read yet")));
    log.append({{}, {a(m_flux, 0, QStringLiteral("198.51.100.1"))}});
    QCOMPARE(row.data(NameModel::AnswerCountRole).toInt(), 0);
    QVERIFY(log.judge().names().isEmpty());

    log.unread().remove({name(m_flux)});
    log.append({{}, {a(m_flux, 0, QStringLiteral("198.51.100.1"))}});
    QVERIFY(!row.data(NameModel::UnreadRole).toBool());
    QCOMPARE(row.data(NameModel::AnswerCountRole).toInt(), 1);
    QCOMPARE(row.data(NameModel::ClassTextRole).toString(), QStringLiteral("Not enough data"));
    log.unread().add({name(m_flux)});
    log.clear();
    QVERIFY(log.unread().isEmpty());
}

void NameModelTest::saysWhenItIsAskedNext()
{
    ObservationLog log;
    NameModel model(log);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    log.addNames({name(m_flux)});
    QCOMPARE(model.index(0).data(NameModel::NextQueryRole).toLongLong(), 0);
    QSignalSpy changed(&model, &NameModel::dataChanged);
    model.setNextQuery(name(m_flux), answers::start);
    model.setNextQuery(name(m_flux), answers::start);
    model.setNextQuery(name(m_cdn), answers::start);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.first()[2].value<QList<int>>(), QList<int>({NameModel::NextQueryRole}));
    QCOMPARE(model.index(0).data(NameModel::NextQueryRole).toLongLong(), answers::start);
}

void NameModelTest::speaksASentence()
{
    ObservationLog log;
    NameModel model(log);
    log.append({{facts(QStringLiteral("198.51.100.1"), 64500, QStringLiteral("One"))},
                {a(m_flux, 0, QStringLiteral("198.51.100.1"))}});
    const QString flux = QLocale::c().toString(
        model.index(0).data(NameModel::FluxProbabilityRole).toDouble(), 'f', 2);
    QCOMPARE(model.index(0).data(Qt::AccessibleTextRole).toString(),
             QStringLiteral("flux[.]test: Not enough data. 1 address in 1 network, after 1 answer. "
                            "Probability of flux %1.")
                 .arg(flux));
    log.append({{}, {a(m_flux, 60, QStringLiteral("198.51.100.2"))}});
    QVERIFY(model.index(0)
                .data(Qt::AccessibleTextRole)
                .toString()
                .contains(QLatin1String("2 addresses in 1 network, after 2 answers.")));
}

void NameModelTest::emptiesWithTheLog()
{
    ObservationLog log;
    NameModel model(log);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    log.append({{}, {a(m_flux, 0, {}), a(m_cdn, 0, {})}});
    model.setNextQuery(name(m_flux), answers::start);
    QCOMPARE(model.rowCount(), 2);
    log.clear();
    QCOMPARE(model.rowCount(), 0);
    log.addNames({name(m_flux)});
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.index(0).data(NameModel::NextQueryRole).toLongLong(), 0);
}

QTEST_GUILESS_MAIN(NameModelTest)
#include "tst_namemodel.moc"
