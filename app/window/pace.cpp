// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/pace.h"

namespace app {

namespace {

constexpr qint64 stepMs = 250;
constexpr qint64 guessMs = 1000; ///< before, it would be a guess
constexpr double leastPart = 0.01;

} // namespace

void Pace::start()
{
    m_dueAt = 0;
    m_time.start();
}

bool Pace::isDue()
{
    const qint64 now = m_time.elapsed();
    if (now < m_dueAt)
        return false;
    m_dueAt = now + stepMs;
    return true;
}

widgets::WorkBar::Step Pace::step(qint64 done, std::optional<double> part) const
{
    return stepAfter(m_time.elapsed(), done, part);
}

widgets::WorkBar::Step Pace::stepAfter(qint64 milliseconds, qint64 done, std::optional<double> part)
{
    widgets::WorkBar::Step step;
    step.done = done;
    step.part = part;
    if (milliseconds < guessMs)
        return step;
    const double seconds = static_cast<double>(milliseconds) / 1000;
    step.perSecond = static_cast<double>(done) / seconds;
    if (part && *part >= leastPart)
        step.secondsLeft = static_cast<qint64>(seconds * (1 - *part) / *part) + 1;
    return step;
}

} // namespace app
