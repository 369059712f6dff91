// SPDX-License-Identifier: GPL-3.0-or-later
#include <cmath>

#include <QApplication>
#include <QChartView>
#include <QLineSeries>
#include <QMainWindow>

/// The least that a window with a chart can be: what Fluxcase's start is measured against.
int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QMainWindow window;
    auto *line = new QLineSeries;
    QList<QPointF> points;
    for (int i = 0; i < 1000; ++i)
        points.append({double(i), std::sin(double(i) / 50)});
    line->replace(points);
    auto *chart = new QChart;
    chart->addSeries(line);
    chart->createDefaultAxes();
    window.setCentralWidget(new QChartView(chart));
    window.resize(1440, 900);
    window.show();
    return QApplication::exec();
}
