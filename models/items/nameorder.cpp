// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/nameorder.h"

#include <algorithm>

#include "items/namemodel.h"

namespace items {

NameOrder::NameOrder(QAbstractItemModel *names, QObject *parent)
    : QSortFilterProxyModel(parent)
{
    setSourceModel(names);
    sort(0);
}

void NameOrder::setBy(By by)
{
    m_by = by;
    invalidate();
}

void NameOrder::setWords(const QString &words)
{
    QString plain = words;
    plain.replace(QLatin1String("[.]"), QLatin1String("."));
    m_words = plain.simplified().split(u' ', Qt::SkipEmptyParts);
    invalidateFilter();
}

void NameOrder::setShowingHidden(bool showing)
{
    m_isShowingHidden = showing;
    invalidateFilter();
}

int NameOrder::leftOut() const
{
    // Names come by the thousand, and this is asked after each.
    if (m_words.isEmpty())
        return sourceModel()->rowCount() - rowCount();
    int count = 0;
    for (int row = 0; !m_isShowingHidden && row < sourceModel()->rowCount(); ++row)
        count += sourceModel()->index(row, 0).data(NameModel::HiddenRole).toBool();
    return count;
}

bool NameOrder::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    if (!m_isShowingHidden && index.data(NameModel::HiddenRole).toBool())
        return false;
    if (m_words.isEmpty())
        return true;
    QString all = index.data(NameModel::DefangedRole).toString();
    all.replace(QLatin1String("[.]"), QLatin1String("."));
    all += u' ' + index.data(NameModel::UnicodeRole).toString() + u' ' +
           index.data(NameModel::ClassTextRole).toString() + u' ' +
           index.data(NameModel::TagsRole).toStringList().join(u' ');
    return std::all_of(m_words.begin(), m_words.end(), [&all](const QString &word) {
        return all.contains(word, Qt::CaseInsensitive);
    });
}

bool NameOrder::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const auto figure = [](const QModelIndex &index, int role) {
        const QVariant value = index.data(role);
        return value.isNull() ? -1.0 : value.toDouble();
    };
    const auto more = [&](int role) {
        const double one = figure(left, role);
        const double other = figure(right, role);
        return one > other || (one == other && left.row() < right.row());
    };
    switch (m_by) {
    case By::Added:
        return left.row() < right.row();
    case By::Verdict:
        return more(NameModel::FluxProbabilityRole);
    case By::Addresses:
        return more(NameModel::AddressCountRole);
    case By::Name:
        return left.data(NameModel::DefangedRole).toString() <
               right.data(NameModel::DefangedRole).toString();
    }
    Q_UNREACHABLE();
}

} // namespace items
