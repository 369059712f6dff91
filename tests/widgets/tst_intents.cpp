// SPDX-License-Identifier: GPL-3.0-or-later
#include <QClipboard>
#include <QGuiApplication>
#include <QListView>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>

#include "charts/chartmenu.h"
#include "entryfield.h"
#include "messagebar.h"
#include "namespane.h"
#include "windowfixture.h"

using core::DomainName;
using widgets::ActionId;
using widgets::MainWindow;
using namespace windowfixture;

class TestIntents : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        qRegisterMetaType<QList<DomainName>>();
        qRegisterMetaType<QList<core::Endpoint>>();
    }

    void severalNamesAreEnteredAndCopiedAtOnce()
    {
        Window w;
        for (const char *one : {"flux.test", "calm.test", "other.test"})
            w.log.append(batch(name(one), 2));
        w.settle();
        auto *list = w.find<QListView>("namesList");
        list->setFocus();
        list->selectAll();
        w.trigger(ActionId::WatchAgain);
        const QString entered = w.find<widgets::EntryField>("entryField")->text();
        for (const char *one : {"flux.test", "calm.test", "other.test"})
            QVERIFY2(entered.contains(QLatin1String(one)), qPrintable(entered));

        list->setFocus();
        w.trigger(ActionId::Copy);
        QStringList copied = QGuiApplication::clipboard()->text().split(u'\n', Qt::SkipEmptyParts);
        copied.sort();
        QCOMPARE(copied, QStringList({QStringLiteral("calm[.]test"), QStringLiteral("flux[.]test"),
                                      QStringLiteral("other[.]test")}));
        QMenu menu;
        w.find<widgets::NamesPane>("namesPane")->fill(menu);
        const auto choose = [&menu](const char *text) {
            for (QAction *action : menu.actions()) {
                if (action->text() == QLatin1String(text))
                    action->trigger();
            }
            return QGuiApplication::clipboard()->text();
        };
        const QString csv = choose("Copy as CS&V, nothing defanged");
        QVERIFY2(csv.contains(QLatin1String("\"flux.test\",")), qPrintable(csv));
        QVERIFY(choose("Copy as &text, with what is said of them")
                    .contains(QLatin1String("flux[.]test\t")));
    }

    void exportAsksForAFileAndSaysHow_data()
    {
        QTest::addColumn<int>("action");
        QTest::addColumn<QString>("format");
        QTest::addColumn<bool>("defanged");
        QTest::addColumn<QString>("suggested");
        const auto row = [](const char *title, ActionId id, const char *format, bool defanged,
                            const char *suggested) {
            QTest::newRow(title) << static_cast<int>(id) << QString::fromLatin1(format) << defanged
                                 << QString::fromLatin1(suggested);
        };
        row("csv", ActionId::ExportCsv, "csv", false, "acme-phish.csv");
        row("csv defanged", ActionId::ExportCsvDefanged, "csv", true, "acme-phish-defanged.csv");
        row("text", ActionId::ExportText, "txt", false, "acme-phish.txt");
        row("text defanged", ActionId::ExportTextDefanged, "txt", true, "acme-phish-defanged.txt");
    }

    void exportAsksForAFileAndSaysHow()
    {
        QFETCH(int, action);
        QFETCH(QString, format);
        QFETCH(bool, defanged);
        QFETCH(QString, suggested);
        Window w;
        w.log.append(batch(name("flux.test"), 1));
        QSignalSpy wanted(&w.window, &MainWindow::exportRequested);
        w.trigger(static_cast<ActionId>(action));
        QCOMPARE(wanted.count(), 0); // the dialog was cancelled
        w.prompter.savePath = QStringLiteral("/tmp/out");
        w.trigger(static_cast<ActionId>(action));
        QCOMPARE(wanted.count(), 1);
        QCOMPARE(wanted[0], QList<QVariant>({QStringLiteral("/tmp/out"), format, defanged}));
        QCOMPARE(w.prompter.suggested, suggested);
    }

    void casesAndFiguresAreAskedFor()
    {
        Window w;
        w.log.append(batch(name("flux.test"), 1));
        w.prompter.openPath = QStringLiteral("/tmp/b.fluxcase");
        w.prompter.savePath = QStringLiteral("/tmp/lanes.png");
        QSignalSpy open(&w.window, &MainWindow::openCaseRequested);
        QSignalSpy copy(&w.window, &MainWindow::saveCopyRequested);
        QSignalSpy figure(&w.window, &MainWindow::figureRequested);
        const QSignalSpy fresh(&w.window, &MainWindow::newCaseRequested);
        w.trigger(ActionId::OpenCase);
        w.trigger(ActionId::SaveCopy);
        w.trigger(ActionId::SaveLanes);
        w.trigger(ActionId::NewCase);
        QCOMPARE(open.value(0).value(0).toString(), w.prompter.openPath);
        QCOMPARE(copy.value(0).value(0).toString(), w.prompter.savePath);
        QCOMPARE(figure.value(0).value(1).value<DomainName>(), name("flux.test"));
        QCOMPARE(fresh.count(), 1);
    }

    void everyChartGivesItsPictureAndItsFigures()
    {
        Window w;
        w.log.append(batch(name("flux.test"), 3));
        w.prompter.savePath = QStringLiteral("/tmp/chart.png");
        for (const char *chart : {"lanes", "growth", "ttl", "map", "nameservers", "brush"}) {
            const QString word = QString::fromLatin1(chart);
            auto *menu = w.window.findChild<widgets::ChartMenu *>(word + QLatin1String("Menu"));
            QVERIFY2(menu, chart);
            const QSignalSpy saved(&w.window, &MainWindow::figureRequested);
            const QSignalSpy copied(&w.window, &MainWindow::figureCopyRequested);
            QMenu commands;
            menu->fill(commands);
            for (QAction *command : commands.actions())
                command->trigger();
            QCOMPARE(saved.value(0).value(2).toString(), word);
            QCOMPARE(copied.value(0).value(1).toString(), word);
            QCOMPARE(w.prompter.suggested,
                     QString(QLatin1String("flux.test-") + word + QLatin1String(".png")));
            // The last of them: as CSV, with the header.
            QVERIFY2(QGuiApplication::clipboard()->text().startsWith(QLatin1Char('"')), chart);
        }
    }

    void aChartWithoutAnswersHasNothingToGive()
    {
        Window w;
        w.log.addNames({name("flux.test")});
        QMenu commands;
        w.find<widgets::ChartMenu>("lanesMenu")->fill(commands);
        for (const QAction *command : commands.actions())
            QVERIFY(command->isSeparator() || !command->isEnabled());
    }

    void customResolversAreCheckedBeforeTheyAreTaken()
    {
        Window w;
        QSignalSpy chosen(&w.window, &MainWindow::customResolversChosen);
        auto *custom = w.find<QAction>("customResolvers");
        w.prompter.typed = QStringLiteral("192.0.2.53, nonsense");
        custom->trigger();
        QCOMPARE(chosen.count(), 0);
        QVERIFY(w.find<widgets::MessageBar>("messageBar")
                    ->sentence()
                    .contains(QStringLiteral("“nonsense” is not the address")));
        w.prompter.typed = QStringLiteral("192.0.2.53 [2001:db8::53]:5300");
        custom->trigger();
        QCOMPARE(chosen.count(), 1);
        QCOMPARE(chosen[0][0].value<QList<core::Endpoint>>().size(), 2);
    }

    void profileIsChosenInTheMenu()
    {
        Window w;
        QSignalSpy chosen(&w.window, &MainWindow::profileChosen);
        w.find<QAction>("profile_lab")->trigger();
        QCOMPARE(chosen.value(0).value(0).toString(), QStringLiteral("lab"));
    }
};

QTEST_MAIN(TestIntents)
#include "tst_intents.moc"
