// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFutureWatcher>
#include <QImage>
#include <QWidget>

#include "figures/mapfigure.h"

namespace widgets {

/// Where the addresses of a name are: the world, painted once a size and theme beside the GUI
/// thread, as it takes a few frames, and circles on it, painted once a change.
class MapView final : public QWidget
{
    Q_OBJECT

public:
    explicit MapView(QWidget *parent = nullptr);

    /// The history shown; null: none. It must outlive the view or be taken back.
    void setHistory(const flux::NameHistory *history);
    void setSelection(const core::Selection &selection);
    /// Circles of the countries of these addresses stand out.
    void setHovered(const QSet<core::IpAddress> &addresses);
    void refresh();
    const figures::MapSpots &spots() const { return m_spots; }
    /// What the circles mean.
    QString caption() const;
    /// The source of the places and how many addresses have none.
    QString footer() const;
    QRectF mapRect() const;
    QSize sizeHint() const override { return {320, 200}; }
    QSize minimumSizeHint() const override { return {160, 90}; }

signals:
    /// A circle was clicked: ISO 3166-1 alpha-2 of its country.
    void countryActivated(const QString &code);
    /// The pointer is over a circle of this country.
    void countryHovered(const QString &code);
    void hoverLeft();

protected:
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool event(QEvent *event) override;

private:
    bool fits(const QImage &image) const;
    void renderWorld();
    void renderPicture();
    void paintWords(QPainter &painter) const;
    void paintHovered(QPainter &painter) const;

    const flux::NameHistory *m_history = nullptr;
    core::Selection m_selection;
    QSet<core::IpAddress> m_hovered;
    int m_hoveredSpot = -1;
    figures::MapSpots m_spots;
    QFutureWatcher<QImage> m_rendering;
    QImage m_world;   ///< null: none yet; while another is painted, of another size
    QImage m_picture; ///< the world with the spots
};

} // namespace widgets
