// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/kinmodel.h"

#include <algorithm>

#include <QLocale>

namespace items {

KinModel::KinModel(const ObservationLog &log, QObject *parent)
    : QAbstractTableModel(parent)
    , m_log(log)
{
    connect(&log, &ObservationLog::cleared, this, [this] { setName({}); });
}

void KinModel::setName(const core::DomainName &name)
{
    beginResetModel();
    m_name = name;
    m_rows = m_log.judge().kin(name);
    endResetModel();
}

void KinModel::refresh()
{
    QList<flux::Kinship> fresh = m_log.judge().kin(m_name);
    if (fresh == m_rows)
        return;
    const auto isSame = [](const flux::Kinship &a, const flux::Kinship &b) {
        return a.other == b.other;
    };
    if (std::equal(fresh.begin(), fresh.end(), m_rows.begin(), m_rows.end(), isSame)) {
        m_rows = std::move(fresh);
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_rows = std::move(fresh);
    endResetModel();
}

QString KinModel::sentence() const
{
    if (m_rows.isEmpty())
        return {};
    const QString first = sentenceOf(m_rows.first());
    return m_rows.size() == 1
               ? first
               : tr("%1, and shares with %2 more").arg(first, QString::number(m_rows.size() - 1));
}

QString KinModel::sentenceOf(const flux::Kinship &kin)
{
    const QString other = kin.other.defanged();
    return kin.shared == 1
               ? tr("1 address also under %1").arg(other)
               : tr("%1 addresses also under %2").arg(QString::number(kin.shared), other);
}

int KinModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int KinModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString KinModel::displayText(const flux::Kinship &kin, int column)
{
    switch (column) {
    case Name:
        return kin.other.defanged();
    case Shared:
        return QLocale().toString(kin.shared);
    case Strength:
        return QLocale::c().toString(kin.strength, 'f', 2);
    case Sentence:
        return sentenceOf(kin);
    default:
        return {};
    }
}

QVariant KinModel::sortValue(const flux::Kinship &kin, int column)
{
    switch (column) {
    case Shared:
        return kin.shared;
    case Strength:
        return kin.strength;
    default:
        return kin.other.text();
    }
}

QVariant KinModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const flux::Kinship &kin = m_rows[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return displayText(kin, index.column());
    case SortRole:
        return sortValue(kin, index.column());
    case NameRole:
        return QVariant::fromValue(kin.other);
    default:
        return {};
    }
}

QVariant KinModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Name");
    case Shared:
        return tr("Shared addresses");
    case Strength:
        return tr("Strength");
    case Sentence:
        return tr("Match");
    default:
        return {};
    }
}

} // namespace items
