// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/mapview.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include "core/plaintext.h"
#include "style/dress.h"

namespace widgets {

MapView::MapView(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("mapView"));
    setAccessibleName(tr("Where the addresses are"));
    setFocusPolicy(Qt::StrongFocus);
}

void MapView::setHistory(const flux::NameHistory *history)
{
    m_history = history;
    refresh();
}

void MapView::refresh()
{
    m_spots = m_history ? figures::MapSpots::of(*m_history) : figures::MapSpots();
    QStringList largest;
    for (const figures::MapSpot &spot : m_spots.spots.first(qMin(3, m_spots.spots.size())))
        largest.append(tr("%1: %2").arg(core::plainText(spot.label)).arg(spot.addresses));
    setAccessibleDescription(m_spots.spots.isEmpty()
                                 ? tr("No address has a known place.")
                                 : tr("%1 places; most addresses: %2. %3.")
                                       .arg(m_spots.spots.size())
                                       .arg(largest.join(QLatin1String(", ")), m_spots.legend()));
    update();
}

QRectF MapView::mapRect() const
{
    return QRectF(rect()).adjusted(2, 2, -2, -2);
}

void MapView::renderWorld()
{
    const qreal ratio = devicePixelRatioF();
    const figures::Palette colors = themePalette();
    m_world = QImage((QSizeF(size()) * ratio).toSize(), QImage::Format_ARGB32_Premultiplied);
    m_world.setDevicePixelRatio(ratio);
    m_world.fill(colors.panel);
    QPainter painter(&m_world);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(textFont(11));
    figures::MapFigure(colors).paintWorld(painter, mapRect());
}

void MapView::paintEvent(QPaintEvent *)
{
    if (m_world.deviceIndependentSize() != QSizeF(size()) ||
        m_world.devicePixelRatio() != devicePixelRatioF())
        renderWorld();
    QPainter painter(this);
    painter.drawImage(0, 0, m_world);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(textFont(11));
    figures::MapFigure(themePalette()).paintSpots(painter, mapRect(), m_spots);
}

void MapView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange) {
        m_world = {};
        update();
    }
}

bool MapView::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const int index = figures::MapFigure::spotAt(help->pos(), mapRect(), m_spots);
    if (index < 0) {
        QToolTip::hideText();
        return true;
    }
    const figures::MapSpot &spot = m_spots.spots[index];
    const QString place =
        spot.countryLevel || spot.countryCode.isEmpty()
            ? core::plainText(spot.label)
            : tr("%1, %2").arg(core::plainText(spot.label), core::plainText(spot.countryCode));
    const QString text = spot.addresses == 1
                             ? tr("%1: 1 address").arg(place)
                             : tr("%1: %n addresses", nullptr, spot.addresses).arg(place);
    QToolTip::showText(help->globalPos(), toolTipText(text), this);
    return true;
}

} // namespace widgets
