// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QSize>

namespace bench {

/// Pans half of one line of a million points with QCustomPlot: what each frame costs this thread,
/// in milliseconds.
QList<double> customPlotPan(QSize size, int frames);

} // namespace bench
