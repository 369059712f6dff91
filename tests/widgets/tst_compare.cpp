// SPDX-License-Identifier: GPL-3.0-or-later
#include <QListView>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>
#include <QTableWidget>
#include <QTest>

#include "charts/lanesview.h"
#include "charts/nameserversview.h"
#include "dialogs/comparedialog.h"
#include "style/dress.h"
#include "tables/tableview.h"
#include "windowfixture.h"

using widgets::ActionId;
using namespace windowfixture;

/// What is said about several names, resolvers and name servers.
class TestCompare : public QObject
{
    Q_OBJECT

private:
    static core::Observation nameServers(const core::DomainName &subject, core::UtcMs at,
                                         bool referral)
    {
        core::Observation result;
        result.at = at;
        result.resolver = *core::Endpoint::parse(referral ? u"192.0.2.1" : u"192.0.2.53");
        result.subject = result.question = subject;
        result.type = core::RecordType::NS;
        result.referral = referral;
        result.freshness = core::Freshness::Fresh;
        result.answers = {{subject, core::RecordType::NS, 60, {}, name("ns1.flux.test"), {}}};
        return result;
    }

private slots:
    void twoSelectedNamesAreCompared()
    {
        Window w;
        w.log.append(batch(name("flux.test"), 10));
        w.log.append(batch(name("cdn.test"), 4));
        auto *list = w.find<QListView>("namesList");
        QVERIFY(!w.window.actions()[ActionId::Compare]->isEnabled());
        list->setFocus();
        QTest::keyClick(list, Qt::Key_Down, Qt::ShiftModifier);
        QTRY_VERIFY(w.window.actions()[ActionId::Compare]->isEnabled());
        w.trigger(ActionId::Compare);
        const auto *dialog = w.find<widgets::CompareDialog>("compareDialog");
        QVERIFY(dialog && dialog->isVisible());
        const auto *facts = dialog->findChild<QTableWidget *>(QStringLiteral("compareFacts"));
        const auto row = [facts](const QString &what) -> QString {
            for (int i = 0; i < facts->rowCount(); ++i) {
                if (facts->item(i, 0)->text() == what)
                    return facts->item(i, 1)->text() + QLatin1Char('|') + facts->item(i, 2)->text();
            }
            return QString();
        };
        // The one in sight comes first: the arrow went on to the second name.
        QCOMPARE(facts->horizontalHeaderItem(1)->text(), QStringLiteral("cdn[.]test"));
        QCOMPARE(row(QStringLiteral("Addresses under both")), QStringLiteral("8 of 8|8 of 20"));
        QCOMPARE(row(QStringLiteral("Networks under both")), QStringLiteral("3 of 3|3 of 3"));
        QVERIFY(row(QStringLiteral("Seen")).contains(QLatin1String("20 addresses, 3 networks")));
        const auto *lanes =
            dialog->findChild<widgets::LanesView *>(QStringLiteral("compareOtherLanes"));
        QVERIFY(lanes->accessibleDescription().contains(QLatin1String("20 addresses")));
    }

    void comparisonEndsWithItsCase()
    {
        Window w;
        w.log.append(batch(name("flux.test"), 3));
        w.log.append(batch(name("cdn.test"), 3));
        auto *list = w.find<QListView>("namesList");
        list->selectAll();
        w.trigger(ActionId::Compare);
        QPointer<QWidget> dialog = w.find<QWidget>("compareDialog");
        QVERIFY(dialog);
        w.log.clear();
        QTRY_VERIFY(dialog.isNull());
    }

    void threeNamesAreNotCompared()
    {
        Window w;
        for (const char *text : {"a.test", "b.test", "c.test"})
            w.log.append(batch(name(text), 1));
        w.find<QListView>("namesList")->selectAll();
        QVERIFY(!w.window.actions()[ActionId::Compare]->isEnabled());
    }

    void tablesHoldResolversServersAndMatches()
    {
        Window w;
        core::Batch answers = batch(name("flux.test"), 3);
        answers.observations.append(nameServers(name("flux.test"), start + 1'000, false));
        w.log.append(answers);
        const auto *tabs = w.find<QTabBar>("tables");
        QStringList titles;
        for (int i = 0; i < tabs->count(); ++i)
            titles.append(tabs->tabText(i).section(QLatin1Char(' '), 0, 0));
        QCOMPARE(titles.join(QLatin1Char(' ')),
                 QStringLiteral("Addresses Networks Countries Answers Name Verdict Resolvers "
                                "Matches Events Notes"));
        QTRY_VERIFY(tabs->tabText(2).endsWith(QLatin1String(" 1")));
        QCOMPARE(w.find<widgets::TableView>("serverTable")->model()->index(0, 0).data().toString(),
                 QStringLiteral("ns1[.]flux[.]test"));
        for (const char *table : {"resolverTable", "kinTable", "reasonTable", "serverTable"})
            QVERIFY(!w.find<QWidget>(table)->accessibleName().isEmpty());
        QVERIFY(!w.find<QWidget>("kinPane")->isVisible());
    }

    void reasonsAreShownOnRequest()
    {
        Window w;
        w.log.append(batch(name("flux.test"), 3));
        QTest::mouseClick(w.find<QPushButton>("reasonsButton"), Qt::LeftButton);
        QVERIFY(w.find<QWidget>("reasonTable")->isVisible());
        QVERIFY(w.find<widgets::TableView>("reasonTable")->model()->rowCount() > 0);
    }

    void nameServersHaveLanes()
    {
        Window w;
        core::Batch answers = batch(name("flux.test"), 3);
        answers.observations.append(nameServers(name("flux.test"), start + 1'000, false));
        answers.observations.append(nameServers(name("flux.test"), start + 2'000, true));
        w.log.append(answers);
        auto *view = w.find<widgets::NameServersView>("nameServersView");
        QTRY_COMPARE(view->accessibleDescription(),
                     QStringLiteral("1 server at 0 addresses · parent and zone agree, from "
                                    "2026-11-21 14:02:11Z to 2026-11-21 14:04:11Z."));
        QCOMPARE(w.text("nameServersPanelCaption"), view->caption());
        const QImage image = view->grab().toImage();
        const QColor server = widgets::themePalette().category(0);
        int marks = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                marks += image.pixelColor(x, y) == server ? 1 : 0;
        }
        QVERIFY(marks > 20);
        w.log.clear();
        QCOMPARE(view->caption(), QStringLiteral("none known yet"));
    }
};

QTEST_MAIN(TestCompare)
#include "tst_compare.moc"
