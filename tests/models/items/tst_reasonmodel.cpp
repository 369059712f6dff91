// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/reasonmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include "support/printmodel.h"

using items::ReasonModel;

namespace {

flux::Verdict verdict()
{
    flux::Verdict result;
    flux::Evidence novelty;
    novelty.text = QStringLiteral("9 of 9 had a new operator.");
    novelty.db = 8.5;
    novelty.scale = 0.97;
    novelty.inFlux = 0.99;
    novelty.inServices = 0.002;
    flux::Evidence age;
    age.text = QStringLiteral("Registered 9 years ago.");
    age.db = -6;
    age.scale = 0.1;
    age.inFlux = 0.02;
    age.inServices = 0.6;
    result.evidenceFor = {novelty};
    result.evidenceAgainst = {age};
    result.facts = {QStringLiteral("38 countries.")};
    result.wouldChange = QStringLiteral("A day of silence.");
    result.leftOut = {{{*core::Endpoint::parse(u"192.0.2.53"), {}}, QStringLiteral("lies")}};
    result.turnedBy = QStringLiteral("sinkholes, 2026-10-01");
    result.was = flux::VerdictClass::Stable;
    result.references = {{QStringLiteral("holz2008"), QStringLiteral("Holz 2008"), 158.88, true,
                          QStringLiteral("8 in 8")},
                         {QStringLiteral("ssfd"), QStringLiteral("SSFD"), {}, false, {}}};
    return result;
}

} // namespace

class ReasonModelTest : public QObject
{
    Q_OBJECT

private slots:
    void statesEverything()
    {
        ReasonModel model;
        QAbstractItemModelTester tester(&model,
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model.rowCount(), 0);
        model.setVerdict(verdict());
        QCOMPARE(support::printModel(model),
                 QStringLiteral(
                     "For flux | 9 of 9 had a new operator. | 0.97 | 99.0 % | 0.2 % | +8.5 dB\n"
                     "Against flux | Registered 9 years ago. | 0.10 | 2.0 % | 60.0 % | -6.0 dB\n"
                     "Fact | 38 countries. |  |  |  | \n"
                     "Would change it | A day of silence. |  |  |  | \n"
                     "Resolver left out | 192.0.2.53: lies |  |  |  | \n"
                     "Turned by the list | sinkholes, 2026-10-01 |  |  |  | \n"
                     "Class before | Stable |  |  |  | \n"
                     "Reference score | Holz 2008: 158.88, flux by its own threshold. 8 in 8 |  |  "
                     "|  | \n"
                     "Reference score | SSFD: not computed |  |  |  | "));
        QCOMPARE(model.index(0, ReasonModel::Scale).data(ReasonModel::ScaleRole).toDouble(), 0.97);
        QVERIFY(model.index(2, ReasonModel::Scale).data(ReasonModel::ScaleRole).isNull());
    }

    void heaviestFactSortsFirstWhateverItsSide()
    {
        ReasonModel model;
        model.setVerdict(verdict());
        const auto weight = [&model](int row) {
            return model.index(row, ReasonModel::Weight).data(ReasonModel::SortRole).toDouble();
        };
        QVERIFY(weight(0) > weight(1));
        QVERIFY(weight(1) > weight(2));
    }

    void sameNumberOfRowsKeepsTheSelection()
    {
        ReasonModel model;
        QAbstractItemModelTester tester(&model,
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setVerdict(verdict());
        const QSignalSpy reset(&model, &ReasonModel::modelReset);
        const QSignalSpy changed(&model, &ReasonModel::dataChanged);
        model.setVerdict(verdict());
        QCOMPARE(changed.count(), 0);
        flux::Verdict other = verdict();
        other.wouldChange = QStringLiteral("Two days of silence.");
        model.setVerdict(other);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(reset.count(), 0);
        other.facts.clear();
        model.setVerdict(other);
        QCOMPARE(reset.count(), 1);
        model.setVerdict({});
        QCOMPARE(model.rowCount(), 0);
    }

    void sharesThatAreNotKnownAreNoNought()
    {
        ReasonModel model;
        flux::Verdict handSet = verdict();
        handSet.evidenceFor.first().inFlux = 0;
        handSet.evidenceFor.first().inServices = 0;
        model.setVerdict(handSet);
        QCOMPARE(model.index(0, ReasonModel::InFlux).data().toString(), QStringLiteral("—"));
        QCOMPARE(model.index(1, ReasonModel::InFlux).data().toString(), QStringLiteral("2.0 %"));
    }

    void hostileTextIsEscaped()
    {
        ReasonModel model;
        flux::Verdict hostile;
        hostile.facts = {QStringLiteral("a\u202Eb\nc")};
        model.setVerdict(hostile);
        QCOMPARE(model.index(0, ReasonModel::Fact).data().toString(),
                 QStringLiteral("a\\u{202E}b\\u{A}c"));
    }
};

QTEST_GUILESS_MAIN(ReasonModelTest)
#include "tst_reasonmodel.moc"
