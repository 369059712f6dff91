// SPDX-License-Identifier: GPL-3.0-or-later
#include "classguide.h"

#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTest>

#include "dialogs/classguidedialog.h"
#include "windowfixture.h"

using windowfixture::Window;

class TestClassGuide : public QObject
{
    Q_OBJECT

private slots:
    void everyClassHasAPageInItsPlace()
    {
        const auto pages = widgets::ClassGuide::pages();
        QCOMPARE(pages.size(), 1 + static_cast<int>(flux::VerdictClass::Parked));
        for (qsizetype i = 0; i < pages.size(); ++i) {
            QCOMPARE(static_cast<qsizetype>(pages[i].verdictClass), i);
            QVERIFY(!pages[i].meaning.isEmpty() && !pages[i].signs.isEmpty() &&
                    !pages[i].advice.isEmpty());
        }
    }

    void opensAtTheClassOfTheNameShown()
    {
        Window stage;
        stage.log.append(windowfixture::batch(windowfixture::name("flux.test"), 1));
        stage.trigger(widgets::ActionId::ClassGuide);
        auto *titles = stage.find<QListWidget>("classGuideTitles");
        QCOMPARE(titles->currentItem()->text(), QStringLiteral("Not enough data"));
        auto *pages = stage.find<widgets::ClassGuideDialog>("classGuideDialog")
                          ->findChild<QStackedWidget *>();
        QCOMPARE(pages->currentWidget()->accessibleName(), QStringLiteral("Not enough data"));
        QTest::keyClick(titles, Qt::Key_Home);
        QCOMPARE(pages->currentWidget()->accessibleName(), QStringLiteral("Double flux"));
    }

    void leadsToThePracticeLab()
    {
        Window stage;
        QSignalSpy wanted(&stage.window, &widgets::MainWindow::practiceLabRequested);
        stage.trigger(widgets::ActionId::ClassGuide);
        stage.find<QPushButton>("classGuidePractice")->click();
        QCOMPARE(wanted.count(), 1);
    }
};

QTEST_MAIN(TestClassGuide)
#include "tst_classguide.moc"
