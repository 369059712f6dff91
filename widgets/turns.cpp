// SPDX-License-Identifier: GPL-3.0-or-later
#include "turns.h"

#include <algorithm>
#include <utility>

namespace widgets {

Turns::Turns(std::chrono::milliseconds between, QObject *parent)
    : QObject(parent)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(between);
    connect(&m_timer, &QTimer::timeout, this, &Turns::goOn);
}

void Turns::add(std::function<void()> work)
{
    m_pieces.push_back({std::move(work)});
}

void Turns::start()
{
    for (Piece &piece : m_pieces)
        piece.isDue = true;
    if (!m_timer.isActive())
        goOn();
}

void Turns::finish()
{
    m_timer.stop();
    for (Piece &piece : m_pieces) {
        piece.isDue = false;
        piece.work();
    }
    m_next = 0;
}

bool Turns::isAtRest() const
{
    return std::none_of(m_pieces.begin(), m_pieces.end(),
                        [](const Piece &piece) { return piece.isDue; });
}

void Turns::goOn()
{
    // Round and round: a start() amid the pieces must not keep the last of them from their turn.
    for (std::size_t tried = 0; tried < m_pieces.size() && !m_pieces[m_next].isDue; ++tried)
        m_next = (m_next + 1) % m_pieces.size();
    if (m_pieces.empty() || !m_pieces[m_next].isDue)
        return;
    Piece &piece = m_pieces[m_next];
    m_next = (m_next + 1) % m_pieces.size();
    piece.isDue = false;
    // Started before the work: what the work itself starts waits for its turn.
    m_timer.start();
    piece.work();
    if (isAtRest())
        m_next = 0;
}

} // namespace widgets
