// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>

#include "workbar.h"

namespace app {

/// How fast long work goes and how long it still takes, said no more often than a person can read.
/// Lives on one thread.
class Pace
{
public:
    void start();
    /// The time has come to say something again.
    bool isDue();
    /// `done`: of what is counted; `part`: of all, 0…1, if that is known.
    widgets::WorkBar::Step step(qint64 done, std::optional<double> part) const;
    /// The same, as far as can be said after so long.
    static widgets::WorkBar::Step stepAfter(qint64 milliseconds, qint64 done,
                                            std::optional<double> part);

private:
    QElapsedTimer m_time;
    qint64 m_dueAt = 0; ///< milliseconds of m_time
};

} // namespace app
