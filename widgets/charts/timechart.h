// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QChartView>

#include "core/selection.h"
#include "figures/lineset.h"
#include "figures/palette.h"

class QLineSeries;
class QValueAxis;

namespace widgets {

class TimeNavigator;

/// Lines over UTC time: the only file that knows Qt Charts. Axes, ticks and the labels at the ends
/// of the lines are drawn here, so that they sit where the panels of the window expect them.
class TimeChart : public QChartView
{
    Q_OBJECT

public:
    explicit TimeChart(QWidget *parent = nullptr);

    /// The history shown; null: none. It must outlive the chart or be taken back.
    void setHistory(const flux::NameHistory *history);
    const flux::NameHistory *history() const { return m_history; }
    /// The time shown is the selected one.
    void setSelection(const core::Selection &selection);
    /// Lays out the history anew.
    void refresh();
    TimeNavigator *navigator() const { return m_navigator; }
    /// Pixels the lines have in x.
    int plotWidth() const;
    /// A value in the room beside the axis: "20k" from ten thousand on, "2M" from a million on.
    static QString valueLabel(double value);
    QSize sizeHint() const override { return {320, 140}; }
    QSize minimumSizeHint() const override { return {180, 80}; }

signals:
    void rangeWanted(plots::TimeRange range);
    void wholeWanted();

protected:
    /// What to draw of a time; without lines it says that there is nothing yet.
    virtual figures::LineSet lines(const flux::NameHistory &history,
                                   plots::TimeRange range) const = 0;
    const core::Selection &selection() const { return m_selection; }
    /// Pixels kept free at the right for the labels of the lines.
    void setLabelWidth(int pixels) { m_labelWidth = pixels; }

    void drawBackground(QPainter *painter, const QRectF &rect) override;
    void drawForeground(QPainter *painter, const QRectF &rect) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void show(const figures::LineSet &set, plots::TimeRange range);
    void setAxes();
    QRectF plotArea() const;
    QPointF toPoint(const QPointF &value) const;
    void dress();
    /// As many as their labels leave room for.
    QList<core::UtcMs> ticks(const QFontMetrics &metrics) const;
    void drawAxes(QPainter &painter, const figures::Palette &colors) const;
    /// Up and down in every column.
    bool isThicket(const plots::Points &points) const;
    void drawThicket(QPainter &painter, const figures::Line &line) const;
    void drawMark(QPainter &painter, const figures::Palette &colors) const;
    void drawLineLabels(QPainter &painter, const figures::Palette &colors) const;

    const flux::NameHistory *m_history = nullptr;
    core::Selection m_selection;
    QList<figures::Line> m_lines;
    QList<QLineSeries *> m_series;
    QList<qsizetype> m_thickets; ///< lines that are drawn here, not as series
    TimeNavigator *m_navigator = nullptr;
    QValueAxis *m_timeAxis = nullptr;
    QValueAxis *m_valueAxis = nullptr;
    std::optional<figures::LineSet::Mark> m_mark;
    plots::TimeRange m_range;
    double m_largest = 1;
    double m_step = 1;
    int m_labelWidth = 66;
};

} // namespace widgets
