// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFutureWatcher>
#include <QImage>
#include <QWidget>

#include "figures/mapfigure.h"

namespace widgets {

class MapNavigator;

/// Where the addresses of a name are: the world, painted once a size, theme and part of it beside
/// the GUI thread, as it takes a few frames, and circles on it, painted once a change.
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
    /// The part of the world that is shown, and where.
    figures::MapFrame frame() const;
    void setBorders(bool borders);
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
    /// What a picture of the world depends on.
    struct World
    {
        figures::MapFrame frame;
        QSize size;
        qreal ratio = 1;
        figures::CountryTints tints;
        bool hasBorders = true;

        bool operator==(const World &) const = default;
    };
    struct Rendered
    {
        World world;
        QImage image;
    };

    World wantedWorld() const;
    void renderWorld(const World &world);
    void renderPicture(const World &world);
    void paintWords(QPainter &painter) const;
    void paintHovered(QPainter &painter) const;

    const flux::NameHistory *m_history = nullptr;
    core::Selection m_selection;
    QSet<core::IpAddress> m_hovered;
    int m_hoveredSpot = -1;
    figures::MapSpots m_spots;
    figures::CountryTints m_tints;
    bool m_hasBorders = true;
    MapNavigator *m_navigator = nullptr;
    QFutureWatcher<Rendered> m_rendering;
    Rendered m_world; ///< no image: none yet; while another is painted, the one before
    QImage m_picture; ///< the world with the spots
    World m_pictured; ///< what that shows
};

} // namespace widgets
