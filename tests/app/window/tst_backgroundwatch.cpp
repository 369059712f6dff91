// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include <QCloseEvent>
#include <QDialog>
#include <QSignalSpy>

#include "window/backgroundwatch.h"

namespace {

/// A window that counts how often it was closed for good.
class Window final : public QWidget
{
public:
    int closed = 0;

protected:
    void closeEvent(QCloseEvent *event) override
    {
        ++closed;
        QWidget::closeEvent(event);
    }
};

} // namespace

/// Closing the window hides it only where that was asked for and something leads back to it.
class TestBackgroundWatch : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        // A test has windows to show after the last one was closed.
        QGuiApplication::setQuitOnLastWindowClosed(false);
        m_isReachable = true;
        m_window = std::make_unique<Window>();
        m_watch =
            std::make_unique<app::BackgroundWatch>(*m_window, [this] { return m_isReachable; });
        m_began = std::make_unique<QSignalSpy>(m_watch.get(), &app::BackgroundWatch::began);
        m_watch->setWanted(true);
        m_watch->setWatched(3);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    }

    void theWindowIsOnlyHidden()
    {
        QVERIFY(!m_window->close());
        QVERIFY(!m_window->isVisible());
        QCOMPARE(m_window->closed, 0);
        QCOMPARE(m_began->value(0).value(0).toInt(), 3);
    }

    void itIsClosedUnlessThatWasAskedFor()
    {
        m_watch->setWanted(false);
        expectClosed();
    }

    void itIsClosedWhenNothingIsWatched()
    {
        m_watch->setWatched(0);
        expectClosed();
    }

    void itIsClosedWhereNothingLeadsBack()
    {
        m_isReachable = false;
        expectClosed();
    }

    void itComesBackAsItWas()
    {
        m_window->showMaximized();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
        m_window->close();
        m_watch->showWindow();
        QVERIFY(m_window->isVisible());
        QVERIFY(m_window->isMaximized());
    }

    void itComesBackWhenNothingElseLeadsToIt()
    {
        m_window->close();
        QVERIFY(!m_window->isVisible());
        m_isReachable = false;
        QTRY_VERIFY(m_window->isVisible());
    }

    void noDialogIsLeftBehind()
    {
        QDialog dialog(m_window.get());
        dialog.show();
        m_window->close();
        QVERIFY(!dialog.isVisible());
    }

    void theEndOfAHiddenWatchIsSaid()
    {
        QSignalSpy idle(m_watch.get(), &app::BackgroundWatch::idle);
        m_watch->setWatched(0);
        QCOMPARE(idle.count(), 0); // the window says so itself
        m_watch->setWatched(2);
        m_window->close();
        m_watch->setWatched(1);
        QCOMPARE(idle.count(), 0);
        m_watch->setWatched(0);
        QCOMPARE(idle.count(), 1);
    }

    /// The last one: the application wants to end from then on.
    void quittingClosesItForGood()
    {
        m_window->close();
        QVERIFY(!m_window->isVisible());
        m_watch->quit();
        QCOMPARE(m_window->closed, 1);
    }

private:
    void expectClosed()
    {
        QVERIFY(m_window->close());
        QCOMPARE(m_window->closed, 1);
        QCOMPARE(m_began->count(), 0);
    }

    bool m_isReachable = true;
    std::unique_ptr<Window> m_window;
    std::unique_ptr<app::BackgroundWatch> m_watch;
    std::unique_ptr<QSignalSpy> m_began;
};

QTEST_MAIN(TestBackgroundWatch)
#include "tst_backgroundwatch.moc"
