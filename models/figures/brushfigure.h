// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>

#include "core/selection.h"
#include "figures/palette.h"
#include "plots/arrivals.h"

class QFont;
class QPainter;

namespace figures {

/// The time brush: a bar a step for the addresses that were new in it, the selected ones of the
/// selected time in colour.
/// Paints onto any device.
class BrushFigure
{
public:
    BrushFigure(const flux::NameHistory &history, const Palette &palette,
                const core::Selection &selection = {});

    /// Bars, selected time, axis. Sizes come from the painter's font, `rect` is in its units.
    void paint(QPainter &painter, const QRectF &rect) const;
    /// Title, `sample` and paint() below them, for paper and files.
    void paintSheet(QPainter &painter, const QRectF &rect, const QString &title,
                    const QString &sample) const;
    /// Where the bars stand inside `rect`.
    static QRectF plotArea(const QRectF &rect, const QFont &font);
    /// What the bars were counted for, `width` units wide.
    plots::Arrivals arrivals(double width) const;
    /// "new addresses per minute"
    static QString stepText(core::UtcMs stepMs);

private:
    const flux::NameHistory &m_history;
    Palette m_palette;
    core::Selection m_selection;
};

} // namespace figures
