// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/servermodel.h"

#include <algorithm>

#include <QLocale>
#include <QSet>

#include "core/utctime.h"
#include "flux/selected.h"
#include "items/celltext.h"

namespace items {

namespace {

core::UtcMs lastSeen(const flux::NameServerHistory &server)
{
    core::UtcMs last = 0;
    for (const QList<flux::Spell> &spells : {server.spells, server.parentSpells}) {
        if (!spells.isEmpty())
            last = std::max(last, spells.last().to);
    }
    return last;
}

qsizetype networks(const flux::NameServerHistory &server)
{
    QSet<quint32> networks;
    for (const flux::AddressHistory &address : server.addresses) {
        if (address.network.isKnown())
            networks.insert(address.network.asn);
    }
    return networks.size();
}

/// The newest addresses first, for those are the ones in use.
QString addressLines(const flux::NameServerHistory &server)
{
    constexpr qsizetype most = 30;
    QStringList lines;
    for (qsizetype i = server.addresses.size() - 1; i >= 0 && lines.size() < most; --i)
        lines.append(server.addresses[i].address.toString());
    if (server.addresses.size() > most)
        lines.append(ServerModel::tr("and %1 more").arg(server.addresses.size() - most));
    return lines.join(u'\n');
}

} // namespace

ServerModel::ServerModel(const ObservationLog &log, QObject *parent)
    : QAbstractTableModel(parent)
    , m_log(log)
{
    const auto follow = [this](const core::DomainName &name) {
        if (name == m_name)
            update();
    };
    connect(&log, &ObservationLog::appended, this, follow);
    connect(&log, &ObservationLog::factsChanged, this, follow);
    connect(&log, &ObservationLog::cleared, this, [this] { setName({}); });
}

void ServerModel::setName(const core::DomainName &name)
{
    beginResetModel();
    m_name = name;
    const flux::NameHistory *history = m_log.history(name);
    m_rows = history ? static_cast<int>(history->nameServers().size()) : 0;
    endResetModel();
}

bool ServerModel::isHeldIn(const core::Selection &selection, int row) const
{
    const flux::NameHistory *history = m_log.history(m_name);
    return history && flux::isHeldIn(selection, history->nameServers()[row]);
}

void ServerModel::update()
{
    if (m_rows > 0)
        emit dataChanged(index(0, 0), index(m_rows - 1, ColumnCount - 1));
    const int rows = static_cast<int>(m_log.history(m_name)->nameServers().size());
    if (rows == m_rows)
        return;
    beginInsertRows({}, m_rows, rows - 1);
    m_rows = rows;
    endInsertRows();
}

int ServerModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_rows;
}

int ServerModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ServerModel::displayText(const flux::NameServerHistory &server, int column)
{
    const auto number = [](qsizetype value) { return QLocale().toString(value); };
    switch (column) {
    case Server:
        return server.server.defanged();
    case NewestAddress:
        return orDash(server.addresses.isEmpty() ? QString()
                                                 : server.addresses.last().address.toString());
    case Addresses:
        return number(server.addresses.size());
    case Networks:
        return number(networks(server));
    case NamedBy:
        if (server.parentSpells.isEmpty())
            return tr("the zone");
        return server.spells.isEmpty() ? tr("the parent only") : tr("zone and parent");
    case LastSeen:
        return orDash(lastSeen(server) == 0 ? QString() : core::utcText(lastSeen(server)));
    default:
        return {};
    }
}

QVariant ServerModel::sortValue(const flux::NameServerHistory &server, int column)
{
    switch (column) {
    case NewestAddress:
        return server.addresses.isEmpty() ? QByteArray() : sortKey(server.addresses.last().address);
    case Addresses:
        return server.addresses.size();
    case Networks:
        return networks(server);
    case LastSeen:
        return lastSeen(server);
    default:
        return displayText(server, column);
    }
}

QVariant ServerModel::data(const QModelIndex &index, int role) const
{
    const flux::NameHistory *history = m_log.history(m_name);
    if (!history || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const flux::NameServerHistory &server = history->nameServers()[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return displayText(server, index.column());
    case Qt::ToolTipRole:
        return index.column() == NewestAddress ? addressLines(server) : QVariant();
    case SortRole:
        return sortValue(server, index.column());
    default:
        return {};
    }
}

QVariant ServerModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Server:
        return tr("Name server");
    case NewestAddress:
        return tr("Newest address");
    case Addresses:
        return tr("Addresses");
    case Networks:
        return tr("Networks");
    case NamedBy:
        return tr("Named by");
    case LastSeen:
        return tr("Last seen");
    default:
        return {};
    }
}

} // namespace items
