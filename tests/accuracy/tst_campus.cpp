// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "accuracy/campus.h"
#include "accuracy/trial.h"

using accuracy::Half;

/// Twenty minutes of a campus's DNS: services that anybody uses, and none of them fluxes. With all
/// lists, and with none of CDNs, clouds and pools, which is when look-alikes are hardest to tell.
class TestCampus : public QObject
{
    Q_OBJECT

private slots:
    void noServiceIsCalledFlux_data();
    void noServiceIsCalledFlux();
};

void TestCampus::noServiceIsCalledFlux_data()
{
    QTest::addColumn<int>("half");
    QTest::addColumn<bool>("isListed");
    for (const Half half : {Half::Even, Half::Odd}) {
        for (const bool isListed : {true, false})
            QTest::addRow("%s names, %s", half == Half::Even ? "even" : "odd",
                          isListed ? "all lists" : "no lists of services")
                << static_cast<int>(half) << isListed;
    }
}

void TestCampus::noServiceIsCalledFlux()
{
    QFETCH(int, half);
    QFETCH(bool, isListed);
    const auto names = accuracy::campus(static_cast<Half>(half));
    QVERIFY2(names, names ? "" : qPrintable(names.error().message));
    QVERIFY2(names->size() > 250, qPrintable(QString::number(names->size())));
    int decided = 0;
    QStringList wrong;
    for (const lab::SimulatedName &name : *names) {
        flux::CaseJudge judge;
        judge.add(isListed ? name.batch : accuracy::withoutServiceLists(name.batch));
        const flux::Verdict verdict = judge.verdict(name.name);
        decided += verdict.verdictClass != flux::VerdictClass::NotEnoughData;
        if (flux::isFlux(verdict.verdictClass))
            wrong.append(name.name.toString() + QStringLiteral(": ") + verdict.summary);
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    QVERIFY2(decided > 30, qPrintable(QString::number(decided))); // "don't know" is no way out
}

QTEST_GUILESS_MAIN(TestCampus)
#include "tst_campus.moc"
