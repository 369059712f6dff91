// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/lanesview.h"

#include <algorithm>

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include "charts/timenavigator.h"
#include "core/plaintext.h"
#include "core/utctime.h"
#include "figures/lanebars.h"
#include "figures/lanesfigure.h"
#include "items/celltext.h"
#include "sampletext.h"
#include "style/dress.h"

namespace widgets {

namespace {

QFont axisFont()
{
    return textFont(11);
}

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
    : QWidget(parent)
{
    setObjectName(QStringLiteral("lanesView"));
    setAccessibleName(tr("Address lanes"));
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_OpaquePaintEvent);
    m_navigator = new TimeNavigator(
        this,
        [this] {
            return m_history
                       ? TimeNavigator::View{plotArea(), range(), plots::wholeRange(*m_history)}
                       : TimeNavigator::View();
        },
        this);
    connect(m_navigator, &TimeNavigator::rangeWanted, this, &LanesView::rangeWanted);
    connect(m_navigator, &TimeNavigator::wholeWanted, this, &LanesView::wholeWanted);
}

void LanesView::setHistory(const flux::NameHistory *history)
{
    m_history = history;
    refresh();
}

void LanesView::setSelection(const core::Selection &selection)
{
    m_selection = selection;
    refresh();
}

plots::TimeRange LanesView::range() const
{
    return plots::shownRange(*m_history, m_selection);
}

void LanesView::refresh()
{
    m_image = {};
    update();
    if (!m_history) {
        setAccessibleDescription(tr("No name is selected."));
        return;
    }
    setAccessibleDescription(tr("%1; one row per address in order first seen, from %2 to %3.")
                                 .arg(SampleText::spread(*m_history),
                                      core::utcText(m_history->firstAt()),
                                      core::utcText(m_history->lastAt())));
}

QRectF LanesView::plotArea() const
{
    if (!m_history)
        return {};
    const figures::LanesFigure figure(*m_history, range(), themePalette());
    return figure.plotArea(rect(), axisFont());
}

void LanesView::render()
{
    const qreal ratio = devicePixelRatioF();
    const figures::Palette colors = themePalette();
    m_image = QImage((QSizeF(size()) * ratio).toSize(), QImage::Format_ARGB32_Premultiplied);
    m_image.setDevicePixelRatio(ratio);
    m_image.fill(colors.panel);
    if (!m_history)
        return;
    QPainter painter(&m_image);
    if (m_history->addresses().isEmpty()) {
        painter.setFont(textFont(12));
        painter.setPen(colors.textMuted);
        painter.drawText(rect().adjusted(16, 0, -16, 0), Qt::AlignCenter | Qt::TextWordWrap,
                         nothingText(*m_history));
        return;
    }
    painter.setFont(axisFont());
    figures::LanesFigure(*m_history, range(), colors, m_selection).paint(painter, rect());
}

void LanesView::paintEvent(QPaintEvent *)
{
    if (m_image.isNull() || m_image.devicePixelRatio() != devicePixelRatioF())
        render();
    QPainter painter(this);
    painter.drawImage(0, 0, m_image);
    if (m_history && !m_hovered.isEmpty())
        paintHovered(painter);
}

void LanesView::paintHovered(QPainter &painter) const
{
    const QRectF area = plotArea();
    const auto &addresses = m_history->addresses();
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
    emit addressHovered(row >= 0 ? m_history->addresses()[row].address : core::IpAddress());
}

void LanesView::leaveEvent(QEvent *)
{
    emit addressHovered({});
}

int LanesView::rowAt(const QPointF &position) const
{
    if (!m_history)
        return -1;
    const figures::LanesFigure figure(*m_history, range(), themePalette());
    const int row = figure.rowAt(position, figure.plotArea(rect(), axisFont()));
    return row < m_history->addresses().size() ? row : -1;
}

QString LanesView::describe(int row) const
{
    const flux::AddressHistory &address = m_history->addresses()[row];
    QStringList lines{address.address.toString()};
    if (address.network.isKnown())
        lines.append(core::plainText(address.network.label()));
    if (address.place.isKnown())
        lines.append(
            core::plainText(address.place.countryCode + QLatin1Char(' ') + address.place.city)
                .trimmed());
    lines.append(tr("first seen %1").arg(core::utcText(address.firstSeen)));
    lines.append(tr("last seen %1").arg(core::utcText(address.lastSeen)));
    lines.append(tr("in %1 of %2 answers").arg(address.answers).arg(m_history->answers()));
    return lines.join(QLatin1Char('\n'));
}

void LanesView::mousePressEvent(QMouseEvent *event)
{
    const int row = rowAt(event->position());
    if (event->button() == Qt::LeftButton && row >= 0)
        emit addressActivated(row);
}

void LanesView::resizeEvent(QResizeEvent *)
{
    m_image = {};
}

void LanesView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange) {
        m_image = {};
        update();
    }
}

bool LanesView::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const int row = rowAt(help->pos());
    if (row >= 0)
        QToolTip::showText(help->globalPos(), toolTipText(describe(row)), this);
    else
        QToolTip::hideText();
    return true;
}

} // namespace widgets
