// SPDX-License-Identifier: GPL-3.0-or-later
#undef QT_NO_FOREACH // QCustomPlot's header uses it
#include "customplotpan.h"

#include <qcustomplot.h>

#include "timing.h"

namespace bench {

QList<double> customPlotPan(QSize size, int frames)
{
    QCustomPlot plot;
    plot.resize(size);
    plot.show();
    constexpr int points = 1'000'000;
    QVector<double> x(points);
    QVector<double> y(points);
    for (int i = 0; i < points; ++i) {
        x[i] = i;
        y[i] = static_cast<double>(60 + i * 37LL % 240);
    }
    plot.addGraph()->setData(x, y, true);
    plot.graph()->setPen(QPen(Qt::blue, 2));
    plot.yAxis->setRange(0, 300);
    QList<double> costs;
    for (int step = 0; step <= frames; ++step) {
        const double before = threadCpuMs();
        const double from = points * (step % 50) / 100.0;
        plot.xAxis->setRange(from, from + points / 2.0);
        plot.replot(QCustomPlot::rpImmediateRefresh);
        if (step > 0)
            costs.append(threadCpuMs() - before);
    }
    return costs;
}

} // namespace bench
