// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/mapview.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>
#include <QtConcurrent>

#include "core/plaintext.h"
#include "map/mapnavigator.h"
#include "style/dress.h"

namespace widgets {

namespace {

constexpr int footerPixels = 15;

QSize pixels(QSize size, qreal ratio)
{
    return (QSizeF(size) * ratio).toSize();
}

QImage sheet(QSize size, qreal ratio, const QColor &ground)
{
    QImage image(pixels(size, ratio), QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(ratio);
    image.fill(ground);
    return image;
}

} // namespace

MapView::MapView(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("mapView"));
    setAccessibleName(tr("Where the addresses are"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    m_navigator = new MapNavigator(
        this, [this] { return QRectF(rect()).adjusted(2, 2, -2, -2 - footerPixels); }, this);
    connect(m_navigator, &MapNavigator::changed, this, [this] { update(); });
    connect(&m_rendering, &QFutureWatcher<Rendered>::finished, this, [this] {
        if (m_rendering.isCanceled())
            return;
        m_world = m_rendering.result();
        m_picture = {};
        update();
    });
}

void MapView::setHistory(const flux::NameHistory *history)
{
    m_history = history;
    refresh();
}

void MapView::setSelection(const core::Selection &selection)
{
    m_selection = selection;
    refresh();
}

void MapView::mouseReleaseEvent(QMouseEvent *event)
{
    const int index = figures::MapFigure::spotAt(event->position(), frame(), m_spots);
    if (event->button() == Qt::LeftButton && index >= 0)
        emit countryActivated(m_spots.spots[index].countryCode);
}

void MapView::refresh()
{
    m_spots = m_history ? figures::MapSpots::of(*m_history, m_selection) : figures::MapSpots();
    m_tints = figures::MapFigure::tintsOf(m_spots);
    m_picture = {};
    int places = 0;
    for (const figures::MapSpot &spot : std::as_const(m_spots.spots))
        places += spot.places;
    QStringList largest;
    for (const figures::MapSpot &spot : m_spots.spots.first(qMin(3, m_spots.spots.size())))
        largest.append(tr("%1: %2").arg(core::plainText(spot.label)).arg(spot.addresses));
    setAccessibleDescription(m_spots.spots.isEmpty()
                                 ? tr("No address has a known place.")
                                 : tr("%1 places; most addresses: %2. %3.")
                                       .arg(places)
                                       .arg(largest.join(QLatin1String(", ")), m_spots.legend()));
    update();
}

QString MapView::caption() const
{
    if (m_spots.spots.isEmpty())
        return tr("no place known yet");
    switch (m_spots.basis) {
    case core::Place::Basis::Registration:
        return tr("country of network registration");
    case core::Place::Basis::Geolocated:
        return tr("geolocated");
    case core::Place::Basis::Unknown:
        return tr("place as the database gives it");
    }
    Q_UNREACHABLE();
}

QString MapView::footer() const
{
    if (m_spots.spots.isEmpty())
        return {};
    QStringList parts{core::plainText(m_spots.source)};
    if (m_spots.unplaced == 1)
        parts.append(tr("1 address not placed"));
    else if (m_spots.unplaced > 1)
        parts.append(tr("%1 addresses not placed").arg(m_spots.unplaced));
    return parts.join(QStringLiteral(" · "));
}

figures::MapFrame MapView::frame() const
{
    return m_navigator->frame();
}

void MapView::setBorders(bool borders)
{
    m_hasBorders = borders;
    update();
}

void MapView::paintWords(QPainter &painter) const
{
    const figures::Palette colors = themePalette();
    painter.setPen(colors.textMuted);
    const QRect line(0, height() - footerPixels, width(), footerPixels);
    const QFontMetrics metrics = painter.fontMetrics();
    constexpr int flags = Qt::AlignVCenter | Qt::TextSingleLine;
    painter.drawText(line, Qt::AlignRight | flags,
                     metrics.elidedText(footer(), Qt::ElideRight, width()));
    // The tool tip says it where there is no room.
    const QString disclaimer = figures::MapFigure::disclaimer();
    constexpr int gap = 16;
    if (m_hasBorders && metrics.horizontalAdvance(disclaimer + footer()) + gap <= width())
        painter.drawText(line, Qt::AlignLeft | flags, disclaimer);
    if (!m_spots.spots.isEmpty() || m_spots.unplaced == 0)
        return;
    // Addresses there are, but no place for any: what is missing and what to do about it.
    painter.setFont(textFont(12));
    constexpr int centred = Qt::AlignCenter | Qt::TextWordWrap;
    const QRect room = rect().adjusted(16, 4, -16, -4);
    const QRect words = painter.fontMetrics().boundingRect(room, centred, m_spots.legend());
    painter.setPen(Qt::NoPen);
    painter.setBrush(colors.panel);
    painter.drawRoundedRect(words.adjusted(-8, -4, 8, 4), 6, 6);
    painter.setPen(colors.text);
    painter.drawText(room, centred, m_spots.legend());
}

MapView::World MapView::wantedWorld() const
{
    return {frame(), size(), devicePixelRatioF(), m_tints, m_hasBorders};
}

void MapView::renderWorld(const World &world)
{
    m_rendering.setFuture(QtConcurrent::run([world, colors = themePalette()]() -> Rendered {
        QImage image = sheet(world.size, world.ratio, colors.panel);
        QPainter painter(&image);
        figures::MapFigure(colors).paintWorld(painter, world.frame, world.tints, world.hasBorders);
        return {world, image};
    }));
}

void MapView::renderPicture(const World &world)
{
    const figures::Palette colors = themePalette();
    m_pictured = world;
    m_picture = sheet(size(), devicePixelRatioF(), colors.panel);
    QPainter painter(&m_picture);
    if (!m_world.image.isNull()) {
        // Until it is painted anew, what there was goes to where it is now.
        const QRectF before = m_world.world.frame.world();
        const QRectF now = world.frame.world();
        const double factor = before.isEmpty() ? 1 : now.width() / before.width();
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        painter.setClipRect(world.frame.area());
        painter.drawImage(
            QRectF(now.topLeft() - before.topLeft() * factor, QSizeF(m_world.world.size) * factor),
            m_world.image);
        painter.setClipping(false);
    }
    painter.setRenderHint(QPainter::Antialiasing);
    figures::MapFigure(colors).paintSpots(painter, world.frame, m_spots);
}

void MapView::paintEvent(QPaintEvent *)
{
    const World wanted = wantedWorld();
    if ((m_world.image.isNull() || m_world.world != wanted) && !m_rendering.isRunning())
        renderWorld(wanted);
    if (m_picture.isNull() || m_pictured != wanted)
        renderPicture(wanted);
    QPainter painter(this);
    painter.drawImage(0, 0, m_picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(textFont(11));
    if (m_history && !m_hovered.isEmpty())
        paintHovered(painter);
    paintWords(painter);
}

void MapView::paintHovered(QPainter &painter) const
{
    QSet<QString> countries;
    for (const flux::AddressHistory &address : m_history->addresses()) {
        if (m_hovered.contains(address.address))
            countries.insert(address.place.countryCode);
    }
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(themePalette().accent, 2));
    const figures::MapFrame map = frame();
    painter.setClipRect(map.area());
    for (const figures::MapSpot &spot : m_spots.spots) {
        if (countries.contains(spot.countryCode))
            painter.drawEllipse(map.toPoint(spot.latitude, spot.longitude), 9, 9);
    }
    painter.setClipping(false);
}

void MapView::setHovered(const QSet<core::IpAddress> &addresses)
{
    if (addresses == m_hovered)
        return;
    m_hovered = addresses;
    update();
}

void MapView::mouseMoveEvent(QMouseEvent *event)
{
    const int spot = figures::MapFigure::spotAt(event->position(), frame(), m_spots);
    if (spot == m_hoveredSpot)
        return;
    m_hoveredSpot = spot;
    if (spot >= 0)
        emit countryHovered(m_spots.spots[spot].countryCode);
    else
        emit hoverLeft();
}

void MapView::leaveEvent(QEvent *)
{
    m_hoveredSpot = -1;
    emit hoverLeft();
}

void MapView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange) {
        // One that is being painted has the colours before.
        m_rendering.setFuture({});
        m_world = {};
        m_picture = {};
        update();
    }
}

bool MapView::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const int index = figures::MapFigure::spotAt(help->pos(), frame(), m_spots);
    if (index < 0) {
        const bool isBelow = help->pos().y() >= height() - footerPixels && !m_spots.spots.isEmpty();
        const QString all =
            m_hasBorders ? tr("%1 · %2").arg(footer(), figures::MapFigure::disclaimer()) : footer();
        QToolTip::showText(help->globalPos(), isBelow ? toolTipText(all) : QString(), this);
        return true;
    }
    const figures::MapSpot &spot = m_spots.spots[index];
    const QString place =
        spot.countryLevel || spot.countryCode.isEmpty()
            ? core::plainText(spot.label)
            : tr("%1, %2").arg(core::plainText(spot.label), core::plainText(spot.countryCode));
    const QString places =
        spot.places == 1 ? place
                         : tr("%1 and %n place(s) nearby", nullptr, spot.places - 1).arg(place);
    const QString text = spot.addresses == 1
                             ? tr("%1: 1 address").arg(places)
                             : tr("%1: %n addresses", nullptr, spot.addresses).arg(places);
    QToolTip::showText(help->globalPos(), toolTipText(text), this);
    return true;
}

} // namespace widgets
