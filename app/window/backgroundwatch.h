// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include <QPointer>
#include <QTimer>
#include <QWidget>

namespace app {

/// Lets names be watched without the window, for the person who asked for it: closed while names
/// are watched, the window is only hidden, and comes back when it is wanted or when nothing else
/// would lead back to it. Lives on the main thread.
class BackgroundWatch final : public QObject
{
    Q_OBJECT

public:
    /// `isReachable`: there is something on the desktop that leads back to the window.
    BackgroundWatch(QWidget &window, std::function<bool()> isReachable);

public slots:
    /// What closing the window means from now on.
    void setWanted(bool wanted) { m_isWanted = wanted; }
    void setWatched(qsizetype names);
    void showWindow();
    /// Ends the program, whether the window is seen or not.
    void quit();

signals:
    /// The window was closed, and so many names go on being watched.
    void began(qsizetype names);
    /// Nothing is watched any more, and the window is still away.
    void idle();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void hideWindow();

    QPointer<QWidget> m_window;
    std::function<bool()> m_isReachable;
    QTimer m_look; ///< whether it is reachable still; no desktop says so by itself
    qsizetype m_watched = 0;
    bool m_isWanted = false;
    bool m_isQuitting = false;
};

} // namespace app
