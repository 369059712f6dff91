// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>

#include "figures/palette.h"
#include "plots/lanes.h"

class QFont;
class QPainter;

namespace figures {

/// The address lanes: one thin row an address in order first seen, time to the right, a mark where
/// an answer held it, colour by network. Paints onto any device: a widget's image, PNG, SVG, PDF.
class LanesFigure
{
public:
    /// What is not selected is drawn pale.
    LanesFigure(const flux::NameHistory &history, plots::TimeRange range, const Palette &palette,
                const core::Selection &selection = {});

    /// Axes, hatched gaps, marks. Sizes come from the painter's font, `rect` is in its units.
    void paint(QPainter &painter, const QRectF &rect) const;
    /// Title, `sample`, legend of networks and paint() below them, for paper and files.
    void paintSheet(QPainter &painter, const QRectF &rect, const QString &title,
                    const QString &sample) const;

    /// Where the marks go inside `rect`, for hit tests: the area without axes.
    QRectF plotArea(const QRectF &rect, const QFont &font) const;
    /// Row of the lane at y, −1 outside.
    int rowAt(const QPointF &position, const QRectF &plotArea) const;

private:
    const flux::NameHistory &m_history;
    plots::TimeRange m_range;
    Palette m_palette;
    core::Selection m_selection;
};

} // namespace figures
