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
using items::LinkedSelection;
using items::ObservationLog;
using support::printModel;

namespace {

/// Three answers about one name, and the selection of its picture.
struct Picked
{
    ObservationLog log;
    std::unique_ptr<LinkedSelection> selection = std::make_unique<LinkedSelection>(log);
    std::unique_ptr<AnswerModel> model = std::make_unique<AnswerModel>(log, *selection);
    QAbstractItemModelTester tester{model.get(),
                                    QAbstractItemModelTester::FailureReportingMode::QtTest};

    Picked()
    {
        const QString flux = QStringLiteral("flux.test");
        log.append({{},
                    {a(flux, 0, QStringLiteral("198.51.100.1")),
                     a(flux, 60, QStringLiteral("198.51.100.2")),
                     a(flux, 120, QStringLiteral("198.51.100.1"))}});
        selection->setName(name(flux));
        model->setName(name(flux));
    }
    void pick(const char *address) const
    {
        selection->toggleAddress(*core::IpAddress::parse(QString::fromLatin1(address)));
    }
    QString shown() const { return printModel(*model, {AnswerModel::Records}); }
};

} // namespace

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
    void showsWhatIsSelected();
    void keepsTheChosenAnswerWhereItIsSelected();
    void takesInNewAnswersThatAreSelected();
    void showsTheSelectionOfEachName();

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
    LinkedSelection selection(log);
    AnswerModel model(log, selection);
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
    LinkedSelection selection(log);
    AnswerModel model(log, selection);
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
    LinkedSelection selection(log);
    AnswerModel model(log, selection);
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
    LinkedSelection selection(log);
    AnswerModel model(log, selection);
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
    LinkedSelection selection(log);
    AnswerModel model(log, selection);
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
    LinkedSelection selection(log);
    AnswerModel model(log, selection);
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
    LinkedSelection selection(log);
    AnswerModel model(log, selection);
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

    LinkedSelection selection(log);
    AnswerModel model(log, selection);
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
    const LinkedSelection selection(log);
    AnswerModel model(log, selection);
    QStringList titles;
    for (int column = 0; column < model.columnCount(); ++column)
        titles.append(model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
    QCOMPARE(titles.join(u'|'), QStringLiteral("Time|Resolver|Question|Type|Outcome|TTL|Freshness|"
                                               "Round trip|Records"));
}

void AnswerModelTest::showsWhatIsSelected()
{
    const Picked c;
    QCOMPARE(c.shown(), QStringLiteral("198.51.100.1\n198.51.100.2\n198.51.100.1"));
    c.pick("198.51.100.1");
    QCOMPARE(c.shown(), QStringLiteral("198.51.100.1\n198.51.100.1"));
    QCOMPARE(c.model->allAnswers(), 3);
    c.selection->clear();
    QCOMPARE(c.model->rowCount(), 3);
}

void AnswerModelTest::keepsTheChosenAnswerWhereItIsSelected()
{
    const Picked c;
    const QSignalSpy reset(c.model.get(), &AnswerModel::modelReset);
    const QPersistentModelIndex last(c.model->index(2, AnswerModel::Records));
    const QPersistentModelIndex other(c.model->index(1, 0));
    c.pick("198.51.100.1");
    QVERIFY(reset.isEmpty());
    QCOMPARE(last.row(), 1);
    QCOMPARE(last.column(), int(AnswerModel::Records));
    QVERIFY(!other.isValid());
    c.selection->clear();
    QCOMPARE(last.row(), 2);
}

void AnswerModelTest::takesInNewAnswersThatAreSelected()
{
    Picked c;
    c.pick("198.51.100.1");
    const QSignalSpy inserted(c.model.get(), &AnswerModel::rowsInserted);
    c.log.append({{}, {a(m_flux, 240, QStringLiteral("198.51.100.2"))}});
    QVERIFY(inserted.isEmpty());
    QCOMPARE(c.model->allAnswers(), 4);
    c.log.append({{},
                  {a(m_flux, 300, QStringLiteral("198.51.100.2")),
                   a(m_flux, 360, QStringLiteral("198.51.100.1 198.51.100.2"))}});
    QCOMPARE(inserted.size(), 1);
    QCOMPARE(c.shown(), QStringLiteral("198.51.100.1\n198.51.100.1\n198.51.100.1, 198.51.100.2"));
    QCOMPARE(c.model->allAnswers(), 6);
}

void AnswerModelTest::showsTheSelectionOfEachName()
{
    Picked c;
    c.pick("198.51.100.1");
    const QString cdn = QStringLiteral("cdn.test");
    c.log.append({{}, {a(cdn, 60, QStringLiteral("203.0.113.1"))}});
    c.selection->setName(name(cdn));
    c.model->setName(name(cdn));
    QCOMPARE(c.shown(), QStringLiteral("203.0.113.1"));
    c.selection->setName(name(m_flux));
    c.model->setName(name(m_flux));
    QCOMPARE(c.shown(), QStringLiteral("198.51.100.1\n198.51.100.1"));
    c.log.clear();
    QCOMPARE(c.model->rowCount(), 0);
}

QTEST_GUILESS_MAIN(AnswerModelTest)
#include "tst_answermodel.moc"
