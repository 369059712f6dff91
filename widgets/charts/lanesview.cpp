// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/lanesview.h"

#include <algorithm>

#include <QMouseEvent>
#include <QPainter>

#include "core/plaintext.h"
#include "core/utctime.h"
#include "figures/lanebars.h"
#include "figures/lanesfigure.h"
#include "items/celltext.h"
#include "sampletext.h"
#include "style/dress.h"

namespace widgets {

namespace {

/// Why there is no lane yet.
QString nothingText(const flux::NameHistory &history)
{
    if (history.answers() == 0)
        return LanesView::tr("Waiting for the first answer…");
    if (history.failed() == history.answers())
        return LanesView::tr("No resolver has given an answer so far (%1).")
            .arg(items::outcomeText(history.lastAddressOutcome()));
    if (history.lastAddressOutcome() == core::Outcome::NxDomain)
        return LanesView::tr("The resolvers say that this name does not exist (NXDOMAIN).");
    return LanesView::tr("No answer has held an address so far.");
}

} // namespace

LanesView::LanesView(QWidget *parent)
    : HistoryView(parent)
{
    setObjectName(QStringLiteral("lanesView"));
    setAccessibleName(tr("Address lanes"));
    setMouseTracking(true);
}

QString LanesView::description() const
{
    return tr("%1; one row per address in order first seen, from %2 to %3.")
        .arg(SampleText::spread(*history()), core::utcText(history()->firstAt()),
             core::utcText(history()->lastAt()));
}

QRectF LanesView::plotArea() const
{
    if (!history())
        return {};
    const figures::LanesFigure figure(*history(), range(), themePalette());
    return figure.plotArea(rect(), axisFont());
}

void LanesView::paintPicture(QPainter &painter) const
{
    const figures::Palette colors = themePalette();
    if (history()->addresses().isEmpty()) {
        painter.setFont(textFont(12));
        painter.setPen(colors.textMuted);
        painter.drawText(rect().adjusted(16, 0, -16, 0), Qt::AlignCenter | Qt::TextWordWrap,
                         nothingText(*history()));
        return;
    }
    figures::LanesFigure(*history(), range(), colors, selection()).paint(painter, rect());
}

void LanesView::paintEvent(QPaintEvent *event)
{
    HistoryView::paintEvent(event);
    if (!history() || m_hovered.isEmpty())
        return;
    QPainter painter(this);
    paintHovered(painter);
}

void LanesView::paintHovered(QPainter &painter) const
{
    const QRectF area = plotArea();
    const auto &addresses = history()->addresses();
    const double rows =
        static_cast<double>(std::max<qsizetype>(addresses.size(), figures::LaneBars::fewestRows));
    const double pitch = area.height() / rows;
    QColor band = themePalette().accent;
    band.setAlphaF(0.3F);
    for (qsizetype row = 0; row < addresses.size(); ++row) {
        if (!m_hovered.contains(addresses[row].address))
            continue;
        const double middle = area.top() + (static_cast<double>(row) + 0.5) * pitch;
        const double height = std::max(3.0, pitch); // to be seen among thousands
        painter.fillRect(QRectF(area.left(), middle - height / 2, area.width(), height), band);
    }
}

void LanesView::setHovered(const QSet<core::IpAddress> &addresses)
{
    if (addresses == m_hovered)
        return;
    m_hovered = addresses;
    update();
}

void LanesView::mouseMoveEvent(QMouseEvent *event)
{
    const int row = rowAt(event->position());
    emit addressHovered(row >= 0 ? history()->addresses()[row].address : core::IpAddress());
}

void LanesView::leaveEvent(QEvent *)
{
    emit addressHovered({});
}

int LanesView::rowAt(const QPointF &position) const
{
    if (!history())
        return -1;
    const figures::LanesFigure figure(*history(), range(), themePalette());
    const int row = figure.rowAt(position, figure.plotArea(rect(), axisFont()));
    return row < history()->addresses().size() ? row : -1;
}

QString LanesView::textAt(const QPointF &position) const
{
    const int row = rowAt(position);
    if (row < 0)
        return {};
    const flux::AddressHistory &address = history()->addresses()[row];
    QStringList lines{address.address.toString()};
    if (address.network.isKnown())
        lines.append(core::plainText(address.network.label()));
    if (address.place.isKnown())
        lines.append(
            core::plainText(address.place.countryCode + QLatin1Char(' ') + address.place.city)
                .trimmed());
    lines.append(tr("first seen %1").arg(core::utcText(address.firstSeen)));
    lines.append(tr("last seen %1").arg(core::utcText(address.lastSeen)));
    lines.append(tr("in %1 of %2 answers").arg(address.answers).arg(history()->answers()));
    return lines.join(QLatin1Char('\n'));
}

void LanesView::mousePressEvent(QMouseEvent *event)
{
    const int row = rowAt(event->position());
    if (event->button() == Qt::LeftButton && row >= 0)
        emit addressActivated(row);
}

} // namespace widgets
