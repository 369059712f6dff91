// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractItemModelTester>
#include <QTest>

#include "items/eventmodel.h"

using items::CaseEvent;
using items::EventModel;

class TestEventModel : public QObject
{
    Q_OBJECT

private slots:
    void showsWhatIsAboutTheNameOrTheCase()
    {
        const auto flux = *core::DomainName::parse(u"flux.test");
        const auto cdn = *core::DomainName::parse(u"cdn.test");
        EventModel model;
        const QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setName(flux);
        model.setEvents({{1'795'269'732'000, QStringLiteral("Verdict"), QStringLiteral("b"), flux},
                         {1'795'269'731'000, QStringLiteral("PAP"), QStringLiteral("a"), {}},
                         {1'795'269'733'000, QStringLiteral("Verdict"), QStringLiteral("c"), cdn}});
        QCOMPARE(model.rowCount(), 2);
        const auto cell = [&model](int row, int column) {
            return model.index(row, column).data().toString();
        };
        QCOMPARE(cell(0, EventModel::Time), QStringLiteral("2026-11-21 14:02:11Z"));
        QCOMPARE(cell(0, EventModel::About), QStringLiteral("the case"));
        QCOMPARE(cell(1, EventModel::About), QStringLiteral("flux[.]test"));
        model.setName(cdn);
        QCOMPARE(cell(1, EventModel::Text), QStringLiteral("c"));
        model.setEvents({});
        QCOMPARE(model.rowCount(), 0);
    }
};

QTEST_GUILESS_MAIN(TestEventModel)
#include "tst_eventmodel.moc"
