// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>

#include "figures/lineset.h"
#include "figures/palette.h"

class QPainter;

namespace figures {

/// Lines over UTC time on any paint device: growth and TTL for paper and files. The window draws
/// the same lines with Qt Charts.
class LinesFigure
{
public:
    LinesFigure(LineSet set, plots::TimeRange range, const Palette &palette);

    /// Axes, level, lines. Sizes come from the painter's font, `rect` is in its units.
    void paint(QPainter &painter, const QRectF &rect) const;
    /// Title, `sample`, legend and paint() below them.
    void paintSheet(QPainter &painter, const QRectF &rect, const QString &title,
                    const QString &sample) const;

private:
    LineSet m_set;
    plots::TimeRange m_range;
    Palette m_palette;
};

} // namespace figures
