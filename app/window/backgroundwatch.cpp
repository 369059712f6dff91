// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/backgroundwatch.h"

#include <chrono>

#include <QApplication>
#include <QDialog>
#include <QEvent>

namespace app {

using namespace std::chrono_literals;

BackgroundWatch::BackgroundWatch(QWidget &window, std::function<bool()> isReachable)
    : m_window(&window)
    , m_isReachable(std::move(isReachable))
{
    window.installEventFilter(this);
    m_look.setInterval(2s);
    connect(&m_look, &QTimer::timeout, this, [this] {
        if (!m_isReachable())
            showWindow();
    });
}

void BackgroundWatch::setWatched(qsizetype names)
{
    const bool hasEnded = m_watched > 0 && names == 0;
    m_watched = names;
    if (hasEnded && m_look.isActive())
        emit idle();
}

bool BackgroundWatch::eventFilter(QObject *watched, QEvent *event)
{
    // Qt 6 closes by way of the window system, so the event does not tell who closed: whoever
    // means the program says quit().
    if (watched != m_window || event->type() != QEvent::Close || m_isQuitting || !m_isWanted ||
        m_watched == 0 || !m_isReachable())
        return QObject::eventFilter(watched, event);
    event->ignore();
    hideWindow();
    return true;
}

void BackgroundWatch::hideWindow()
{
    const auto dialogs = m_window->findChildren<QDialog *>();
    for (QDialog *dialog : dialogs)
        dialog->close(); // it would be left standing alone
    m_window->hide();
    m_look.start();
    emit began(m_watched);
}

void BackgroundWatch::showWindow()
{
    m_look.stop();
    m_window->setWindowState(m_window->windowState() & ~Qt::WindowMinimized);
    m_window->show();
    m_window->raise();
    m_window->activateWindow();
}

void BackgroundWatch::quit()
{
    m_isQuitting = true;
    // A hidden window is not among those that are closed by the end of the program.
    if (m_window->close())
        QCoreApplication::quit();
    m_isQuitting = false;
}

} // namespace app
