// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <ctime>

#include <QElapsedTimer>
#include <QList>
#include <QTimer>

namespace bench {

/// What this thread has worked, in milliseconds. Other programs on the machine do not count.
inline double threadCpuMs()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
}

/// `share` 0.99: the value that 1 of 100 exceed.
inline double quantile(QList<double> values, double share)
{
    std::sort(values.begin(), values.end());
    return values.value(static_cast<qsizetype>(share * static_cast<double>(values.size() - 1)));
}

/// How late the event loop of this thread gets to what is due, in milliseconds.
class LoopProbe
{
public:
    LoopProbe()
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        m_timer.setInterval(every);
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] {
            const double ms = static_cast<double>(m_sinceLast.nsecsElapsed()) / 1e6;
            m_late.append(std::max(0.0, ms - double(every.count())));
            m_sinceLast.start();
        });
        m_sinceLast.start();
        m_timer.start();
    }

    const QList<double> &late() const { return m_late; }

private:
    static constexpr std::chrono::milliseconds every{2};
    QTimer m_timer;
    QElapsedTimer m_sinceLast;
    QList<double> m_late;
};

} // namespace bench
