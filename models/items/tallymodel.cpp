// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/tallymodel.h"

#include <algorithm>

#include <QLocale>

#include "core/plaintext.h"
#include "core/utctime.h"
#include "flux/selected.h"
#include "items/celltext.h"

namespace items {

namespace {

QString countryLabel(const QString &code)
{
    if (code.isEmpty())
        return TallyModel::tr("unknown country");
    const QLocale::Territory territory = QLocale::codeToTerritory(code);
    return territory == QLocale::AnyTerritory
               ? core::plainText(code)
               : TallyModel::tr("%1 %2").arg(code, QLocale::territoryToString(territory));
}

QString networkLabel(const core::Network &network)
{
    return network.isKnown() ? core::plainText(network.label()) : TallyModel::tr("unknown network");
}

} // namespace

TallyModel::TallyModel(By by, const ObservationLog &log, LinkedSelection &selection,
                       QObject *parent)
    : QAbstractTableModel(parent)
    , m_by(by)
    , m_log(log)
    , m_selection(selection)
{
    connect(&selection, &LinkedSelection::changed, this, &TallyModel::refresh);
    connect(&log, &ObservationLog::cleared, this, &TallyModel::refresh);
}

QList<TallyModel::Row> TallyModel::counted() const
{
    const flux::NameHistory *history = m_log.history(m_selection.name());
    if (!history)
        return {};
    // What is picked in this table does not hide its other rows.
    core::Selection elsewhere = m_selection.ofAddresses();
    if (m_by == By::Network)
        elsewhere.networks.clear();
    else
        elsewhere.countries.clear();
    QHash<QString, qsizetype> index;
    QList<QSet<QString>> others;
    QList<Row> rows;
    for (const flux::AddressHistory &address : history->addresses()) {
        if (!flux::isSelected(elsewhere, address))
            continue;
        const flux::HeldTime held = flux::heldIn(elsewhere, address);
        const QString number = QString::number(address.network.asn);
        const QString &country = address.place.countryCode;
        const QString &key = m_by == By::Network ? number : country;
        if (!index.contains(key)) {
            index.insert(key, rows.size());
            Row fresh;
            fresh.asn = m_by == By::Network ? address.network.asn : 0;
            fresh.country = m_by == By::Country ? country : QString();
            fresh.label =
                m_by == By::Network ? networkLabel(address.network) : countryLabel(country);
            fresh.firstSeen = held.from;
            rows.append(fresh);
            others.append(QSet<QString>());
        }
        const qsizetype at = index.value(key);
        Row &row = rows[at];
        ++row.addresses;
        row.firstSeen = std::min(row.firstSeen, held.from);
        row.lastSeen = std::max(row.lastSeen, held.to);
        const QString &other = m_by == By::Network ? country : number;
        if (!other.isEmpty() && other != QLatin1String("0"))
            others[at].insert(other);
        row.others = static_cast<int>(others[at].size());
    }
    std::stable_sort(rows.begin(), rows.end(),
                     [](const Row &a, const Row &b) { return a.addresses > b.addresses; });
    return rows;
}

void TallyModel::refresh()
{
    QList<Row> fresh = counted();
    m_total = 0;
    for (const Row &row : std::as_const(fresh))
        m_total += row.addresses;
    const auto isSame = [](const Row &a, const Row &b) {
        return a.asn == b.asn && a.country == b.country;
    };
    if (std::equal(fresh.begin(), fresh.end(), m_rows.begin(), m_rows.end(), isSame)) {
        m_rows = std::move(fresh);
        if (!m_rows.isEmpty())
            emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_rows = std::move(fresh);
    endResetModel();
}

bool TallyModel::isChecked(const Row &row) const
{
    return m_by == By::Network ? m_selection.value().networks.contains(row.asn)
                               : m_selection.value().countries.contains(row.country);
}

int TallyModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int TallyModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString TallyModel::displayText(const Row &row, int column) const
{
    switch (column) {
    case Group:
        return row.label;
    case Addresses:
        return QLocale().toString(row.addresses);
    case Share:
        return tr("%1 %").arg(QLocale().toString(100.0 * row.addresses / m_total, 'f', 1));
    case Others:
        return QLocale().toString(row.others);
    case FirstSeen:
        return core::utcText(row.firstSeen);
    case LastSeen:
        return core::utcText(row.lastSeen);
    default:
        return {};
    }
}

QVariant TallyModel::sortValue(const Row &row, int column) const
{
    switch (column) {
    case Group:
        return m_by == By::Network ? QVariant(row.asn) : QVariant(row.label);
    case Addresses:
    case Share:
        return row.addresses;
    case Others:
        return row.others;
    case FirstSeen:
        return row.firstSeen;
    case LastSeen:
        return row.lastSeen;
    default:
        return {};
    }
}

QVariant TallyModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return displayText(row, index.column());
    case SortRole:
        return sortValue(row, index.column());
    case CountryRole:
        return row.country;
    case AsnRole:
        return row.asn;
    case Qt::CheckStateRole:
        if (index.column() == Group)
            return isChecked(row) ? Qt::Checked : Qt::Unchecked;
        return {};
    default:
        return {};
    }
}

bool TallyModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    const Row row = m_rows[index.row()];
    if ((value.toInt() == Qt::Checked) == isChecked(row))
        return true;
    if (m_by == By::Network)
        m_selection.toggleNetwork(row.asn);
    else
        m_selection.toggleCountry(row.country);
    return true;
}

Qt::ItemFlags TallyModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.column() == Group ? flags | Qt::ItemIsUserCheckable : flags;
}

QVariant TallyModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Group:
        return m_by == By::Network ? tr("Network") : tr("Country");
    case Addresses:
        return tr("Addresses");
    case Share:
        return tr("Share");
    case Others:
        return m_by == By::Network ? tr("Countries") : tr("Networks");
    case FirstSeen:
        return tr("First seen");
    case LastSeen:
        return tr("Last seen");
    default:
        return {};
    }
}

} // namespace items
