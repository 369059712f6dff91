// SPDX-License-Identifier: GPL-3.0-or-later
#include "throttle.h"

namespace widgets {

Throttle::Throttle(std::chrono::milliseconds interval, QObject *parent)
    : QObject(parent)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(interval);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        if (m_isPending)
            fire();
    });
}

void Throttle::request()
{
    if (m_timer.isActive())
        m_isPending = true;
    else
        fire();
}

void Throttle::fire()
{
    m_isPending = false;
    // Started before the receivers run: a request they make themselves waits for its turn.
    m_timer.start();
    emit fired();
}

} // namespace widgets
