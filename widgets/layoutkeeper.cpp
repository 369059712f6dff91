// SPDX-License-Identifier: GPL-3.0-or-later
#include "layoutkeeper.h"

#include <utility>

#include <QEvent>
#include <QHeaderView>
#include <QSplitter>
#include <QTimer>

#include "uistate.h"

namespace widgets {

LayoutKeeper::LayoutKeeper(settings::Settings &settings, QWidget &window)
    : QObject(&window)
    , m_settings(settings)
    , m_window(window)
    , m_throttle(std::chrono::seconds(1))
{
    UiState::restore(settings, window);
    connect(&m_throttle, &Throttle::fired, this, &LayoutKeeper::save);
    window.installEventFilter(this);
}

bool LayoutKeeper::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::Paint:
        if (!std::exchange(m_isPainted, true))
            QTimer::singleShot(0, this, &LayoutKeeper::follow);
        break;
    case QEvent::Move:
    case QEvent::Resize:
    case QEvent::WindowStateChange:
        if (m_isFollowing)
            m_throttle.request();
        break;
    case QEvent::Close:
        save();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

void LayoutKeeper::follow()
{
    m_isFollowing = true;
    for (const auto *splitter : m_window.findChildren<QSplitter *>())
        connect(splitter, &QSplitter::splitterMoved, &m_throttle, &Throttle::request);
    for (const auto *header : m_window.findChildren<QHeaderView *>()) {
        connect(header, &QHeaderView::sectionResized, &m_throttle, &Throttle::request);
        connect(header, &QHeaderView::sectionMoved, &m_throttle, &Throttle::request);
        connect(header, &QHeaderView::sortIndicatorChanged, &m_throttle, &Throttle::request);
    }
}

void LayoutKeeper::save()
{
    UiState::save(m_settings, m_window);
}

} // namespace widgets
