// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/nameserversview.h"

#include <QPainter>

#include "core/plaintext.h"
#include "core/utctime.h"
#include "figures/nameserversfigure.h"
#include "style/dress.h"

namespace widgets {

namespace {

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
    : HistoryView(parent)
{
    setObjectName(QStringLiteral("nameServersView"));
    setAccessibleName(tr("Name servers"));
}

QString NameServersView::description() const
{
    return tr("%1, from %2 to %3.")
        .arg(caption(), core::utcText(history()->firstAt()), core::utcText(history()->lastAt()));
}

QString NameServersView::caption() const
{
    if (!history() || history()->nameServers().isEmpty())
        return tr("none known yet");
    const auto servers = history()->nameServers().size();
    const int addresses = history()->nameServerAddresses();
    QStringList parts{
        tr("%1 at %2")
            .arg(servers == 1 ? tr("1 server") : tr("%1 servers").arg(servers),
                 addresses == 1 ? tr("1 address") : tr("%1 addresses").arg(addresses))};
    if (const auto serials = history()->soaSerials().size(); serials > 1)
        parts.append(tr("%1 SOA serials").arg(serials));
    parts.append(delegationText(*history()));
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

QRectF NameServersView::timeArea() const
{
    const figures::NameServersFigure figure(*history(), range(), themePalette());
    return figure.plotArea(rect(), axisFont());
}

void NameServersView::paintPicture(QPainter &painter) const
{
    figures::NameServersFigure(*history(), range(), themePalette()).paint(painter, rect());
}

QString NameServersView::textAt(const QPointF &position) const
{
    using Kind = plots::ServerLane::Kind;
    const figures::NameServersFigure figure(*history(), range(), themePalette());
    const int at = figure.rowAt(position, timeArea());
    if (at < 0)
        return {};
    const plots::ServerLane row = plots::NameServerLanes::rowsOf(*history())[at];
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

} // namespace widgets
