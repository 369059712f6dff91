// SPDX-License-Identifier: GPL-3.0-or-later
#include "plots/decimator.h"

#include <algorithm>
#include <random>

#include <QMap>
#include <QTest>

namespace {

constexpr core::UtcMs noon = 1'795'262'400'000;

plots::Points decimated(const plots::Points &points, plots::TimeRange range, int widthPixels)
{
    plots::Decimator line(range, widthPixels);
    for (const QPointF &point : points)
        line.take(point);
    return line.points();
}

/// Values of one pixel column: first, smallest, largest, last.
struct Column
{
    double first = 0;
    double smallest = 0;
    double largest = 0;
    double last = 0;

    bool operator==(const Column &) const = default;
};

QMap<int, Column> columns(const plots::Points &points, plots::TimeRange range, int widthPixels)
{
    QMap<int, Column> found;
    for (const QPointF &point : points) {
        const int index = range.column(static_cast<core::UtcMs>(point.x()), widthPixels);
        const double y = point.y();
        if (!found.contains(index))
            found.insert(index, {y, y, y, y});
        Column &column = found[index];
        column.smallest = std::min(column.smallest, y);
        column.largest = std::max(column.largest, y);
        column.last = y;
    }
    return found;
}

} // namespace

class TestDecimator : public QObject
{
    Q_OBJECT

private slots:
    void fewPointsStay()
    {
        const plots::Points points{{noon, 1}, {noon + 1, 2}, {noon + 3, 1}};
        QCOMPARE(decimated(points, {noon, noon + 3}, 300), points);
        QVERIFY(decimated({}, {noon, noon + 3}, 300).isEmpty());
    }

    void whatSticksOutStays()
    {
        plots::Points points;
        for (int i = 0; i < 10'000; ++i)
            points.append({static_cast<double>(noon + i), 100.0});
        points[4321].setY(9999);
        points[8765].setY(-5);
        const plots::Points kept = decimated(points, {noon, noon + 10'000}, 50);
        QVERIFY(kept.contains(points[4321]));
        QVERIFY(kept.contains(points[8765]));
        QCOMPARE(kept.first(), points.first());
        QCOMPARE(kept.last(), points.last());
    }

    /// Every column holds what it would hold with all points, whatever the width divides into.
    void columnsAreThoseOfAllPoints()
    {
        const unsigned seed = std::random_device{}();
        std::mt19937 random(seed);
        for (int round = 0; round < 200; ++round) {
            const core::UtcMs span = 1 + static_cast<core::UtcMs>(random() % 100'000);
            const int width = 1 + static_cast<int>(random() % 1'500);
            const plots::TimeRange range{noon, noon + span};
            QList<core::UtcMs> moments(static_cast<qsizetype>(random() % 5'000));
            for (core::UtcMs &at : moments)
                at = noon + static_cast<core::UtcMs>(random()) % (span + 1);
            std::sort(moments.begin(), moments.end());
            plots::Points points;
            for (const core::UtcMs at : moments)
                points.append({static_cast<double>(at), static_cast<double>(random() % 1'000)});
            const plots::Points kept = decimated(points, range, width);
            const QString about =
                QStringLiteral("seed %1, round %2, width %3").arg(seed).arg(round).arg(width);
            QVERIFY2(kept.size() <= 4 * width, qPrintable(about));
            QVERIFY2(std::is_sorted(kept.begin(), kept.end(),
                                    [](auto a, auto b) { return a.x() < b.x(); }),
                     qPrintable(about));
            QVERIFY2(columns(kept, range, width) == columns(points, range, width),
                     qPrintable(about));
        }
    }
};

QTEST_GUILESS_MAIN(TestDecimator)
#include "tst_decimator.moc"
