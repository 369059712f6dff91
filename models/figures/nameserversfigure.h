// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>

#include "figures/palette.h"
#include "plots/nameserverlanes.h"

class QFont;
class QPainter;

namespace figures {

/// The name servers over time: a lane for when the zone named a server, one in grey for when the
/// parent did, and one an address; colour by server. This is where double flux shows.
class NameServersFigure
{
public:
    NameServersFigure(const flux::NameHistory &history, plots::TimeRange range,
                      const Palette &palette);

    /// Labels, time axis, marks. Sizes come from the painter's font, `rect` is in its units.
    void paint(QPainter &painter, const QRectF &rect) const;
    /// Title, sample size, legend and paint() below them, for paper and files.
    void paintSheet(QPainter &painter, const QRectF &rect, const QString &title) const;

    QRectF plotArea(const QRectF &rect, const QFont &font) const;
    /// Row of NameServerLanes::rows at y, −1 outside.
    int rowAt(const QPointF &position, const QRectF &plotArea) const;

private:
    const flux::NameHistory &m_history;
    plots::TimeRange m_range;
    Palette m_palette;
};

} // namespace figures
