// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include <QColor>
#include <QList>
#include <QRectF>
#include <QString>

#include "figures/palette.h"

class QPainter;

namespace figures {

/// One entry of a legend.
struct LegendEntry
{
    QColor color;
    QString text;
};

/// A figure for paper and files: title, sample, legend, and the picture below them with the titles
/// of its axes.
struct Sheet
{
    QString title;     ///< hostile text
    QString sample;    ///< on what it stands: counts and times
    QString rowsTitle; ///< along the left side, UTC along the bottom; empty: there are no axes
    QList<LegendEntry> legend;
    std::function<void(QPainter &, const QRectF &)> picture;

    /// Sizes come from the painter's font, `rect` is in its units.
    void paint(QPainter &painter, const QRectF &rect, const Palette &palette) const;
};

} // namespace figures
