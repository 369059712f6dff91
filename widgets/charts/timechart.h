// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QChartView>

#include "core/selection.h"
#include "figures/palette.h"
#include "plots/series.h"

class QLineSeries;
class QValueAxis;

namespace widgets {

/// Lines over UTC time: the only file that knows Qt Charts. Axes, ticks and the labels at the ends
/// of the lines are drawn here, so that they sit where the panels of the window expect them.
class TimeChart : public QChartView
{
    Q_OBJECT

public:
    /// One line and how it is drawn.
    struct Line
    {
        QString label;    ///< written at the line's end
        int category = 0; ///< colour: figures::Palette::category
        double width = 2;
        plots::Points points;
    };
    /// A level drawn across the chart, dashed.
    struct Mark
    {
        double value = 0;
        QString label;
    };

    explicit TimeChart(QWidget *parent = nullptr);

    /// The history shown; null: none. It must outlive the chart or be taken back.
    void setHistory(const flux::NameHistory *history);
    const flux::NameHistory *history() const { return m_history; }
    /// The time shown is the selected one.
    void setSelection(const core::Selection &selection);
    /// Lays out the history anew.
    void refresh();
    /// Pixels the lines have in x.
    int plotWidth() const;
    QSize sizeHint() const override { return {320, 140}; }
    QSize minimumSizeHint() const override { return {180, 80}; }

signals:
    void rangeWanted(plots::TimeRange range);
    void wholeWanted();

protected:
    virtual void build(const flux::NameHistory &history, plots::TimeRange range) = 0;
    const core::Selection &selection() const { return m_selection; }
    void show(const QList<Line> &lines, plots::TimeRange range, double largest);
    void showNothing();
    void setMark(const std::optional<Mark> &mark) { m_mark = mark; }
    /// Pixels kept free at the right for the labels of the lines.
    void setLabelWidth(int pixels) { m_labelWidth = pixels; }

    void drawBackground(QPainter *painter, const QRectF &rect) override;
    void drawForeground(QPainter *painter, const QRectF &rect) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QRectF plotArea() const;
    QPointF toPoint(const QPointF &value) const;
    void dress();
    /// As many as their labels leave room for.
    QList<core::UtcMs> ticks(const QFontMetrics &metrics) const;
    void drawAxes(QPainter &painter, const figures::Palette &colors) const;
    void drawMark(QPainter &painter, const figures::Palette &colors) const;
    void drawLineLabels(QPainter &painter, const figures::Palette &colors) const;

    const flux::NameHistory *m_history = nullptr;
    core::Selection m_selection;
    QList<Line> m_lines;
    QList<QLineSeries *> m_series;
    QValueAxis *m_timeAxis = nullptr;
    QValueAxis *m_valueAxis = nullptr;
    std::optional<Mark> m_mark;
    plots::TimeRange m_range;
    double m_largest = 1;
    double m_step = 1;
    int m_labelWidth = 66;
};

} // namespace widgets
