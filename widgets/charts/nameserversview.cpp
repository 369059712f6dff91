// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/nameserversview.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include "charts/timenavigator.h"
#include "core/plaintext.h"
#include "core/utctime.h"
#include "figures/nameserversfigure.h"
#include "style/dress.h"

namespace widgets {

namespace {

QFont axisFont()
{
    return textFont(11);
}

QString delegationText(const flux::NameHistory &history)
{
    switch (plots::delegation(history)) {
    case plots::Delegation::Agree:
        return NameServersView::tr("parent and zone agree");
    case plots::Delegation::Differ:
        return NameServersView::tr("parent and zone differ");
    case plots::Delegation::Unknown:
        return {};
    }
    Q_UNREACHABLE();
}

} // namespace

NameServersView::NameServersView(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("nameServersView"));
    setAccessibleName(tr("Name servers"));
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_OpaquePaintEvent);
    m_navigator = new TimeNavigator(
        this,
        [this] {
            return m_history
                       ? TimeNavigator::View{QRectF(rect()), range(), plots::wholeRange(*m_history)}
                       : TimeNavigator::View();
        },
        this);
    connect(m_navigator, &TimeNavigator::rangeWanted, this, &NameServersView::rangeWanted);
    connect(m_navigator, &TimeNavigator::wholeWanted, this, &NameServersView::wholeWanted);
}

void NameServersView::setHistory(const flux::NameHistory *history)
{
    m_history = history;
    refresh();
}

void NameServersView::setSelection(const core::Selection &selection)
{
    m_selection = selection;
    refresh();
}

plots::TimeRange NameServersView::range() const
{
    return plots::shownRange(*m_history, m_selection);
}

void NameServersView::refresh()
{
    m_image = {};
    update();
    setAccessibleDescription(m_history ? tr("%1, from %2 to %3.")
                                             .arg(caption(), core::utcText(m_history->firstAt()),
                                                  core::utcText(m_history->lastAt()))
                                       : tr("No name is selected."));
}

QString NameServersView::caption() const
{
    if (!m_history || m_history->nameServers().isEmpty())
        return tr("none known yet");
    const auto servers = m_history->nameServers().size();
    const int addresses = m_history->nameServerAddresses();
    QStringList parts{
        tr("%1 at %2")
            .arg(servers == 1 ? tr("1 server") : tr("%1 servers").arg(servers),
                 addresses == 1 ? tr("1 address") : tr("%1 addresses").arg(addresses))};
    if (const auto serials = m_history->soaSerials().size(); serials > 1)
        parts.append(tr("%1 SOA serials").arg(serials));
    parts.append(delegationText(*m_history));
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

void NameServersView::render()
{
    const qreal ratio = devicePixelRatioF();
    const figures::Palette colors = themePalette();
    m_image = QImage((QSizeF(size()) * ratio).toSize(), QImage::Format_ARGB32_Premultiplied);
    m_image.setDevicePixelRatio(ratio);
    m_image.fill(colors.panel);
    if (!m_history)
        return;
    QPainter painter(&m_image);
    painter.setFont(axisFont());
    figures::NameServersFigure(*m_history, range(), colors).paint(painter, rect());
}

void NameServersView::paintEvent(QPaintEvent *)
{
    if (m_image.isNull() || m_image.devicePixelRatio() != devicePixelRatioF())
        render();
    QPainter painter(this);
    painter.drawImage(0, 0, m_image);
}

QString NameServersView::describe(const QPointF &position) const
{
    using Kind = plots::ServerLane::Kind;
    if (!m_history)
        return {};
    const figures::NameServersFigure figure(*m_history, range(), themePalette());
    const int at = figure.rowAt(position, figure.plotArea(rect(), axisFont()));
    if (at < 0)
        return {};
    const plots::ServerLane row = plots::NameServerLanes::rowsOf(*m_history)[at];
    switch (row.kind) {
    case Kind::Serial:
        return tr("Serials of the zone's SOA record, the last %1").arg(row.serial);
    case Kind::Zone:
        return tr("%1, when the zone's own set named it").arg(row.server.defanged());
    case Kind::Parent:
        return tr("%1, when the parent zone delegated to it").arg(row.server.defanged());
    case Kind::Address:
        return tr("%1, an address of %2").arg(row.address.toString(), row.server.defanged());
    }
    Q_UNREACHABLE();
}

void NameServersView::resizeEvent(QResizeEvent *)
{
    m_image = {};
}

void NameServersView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange) {
        m_image = {};
        update();
    }
}

bool NameServersView::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const QString text = describe(help->pos());
    if (text.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(help->globalPos(), toolTipText(text), this);
    return true;
}

} // namespace widgets
