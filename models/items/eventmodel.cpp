// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/eventmodel.h"

#include <algorithm>

#include "core/utctime.h"

namespace items {

void EventModel::setName(const core::DomainName &name)
{
    m_name = name;
    refresh();
}

void EventModel::setEvents(const QList<CaseEvent> &events)
{
    m_all = events;
    std::stable_sort(m_all.begin(), m_all.end(), [](const CaseEvent &one, const CaseEvent &other) {
        return one.at < other.at;
    });
    refresh();
}

void EventModel::refresh()
{
    QList<CaseEvent> rows;
    std::copy_if(
        m_all.begin(), m_all.end(), std::back_inserter(rows),
        [this](const CaseEvent &event) { return event.name.isEmpty() || event.name == m_name; });
    if (rows == m_rows)
        return;
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int EventModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int EventModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant EventModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const CaseEvent &event = m_rows[index.row()];
    if (role == SortRole && index.column() == Time)
        return event.at;
    if (role != Qt::DisplayRole && role != SortRole)
        return {};
    switch (index.column()) {
    case Time:
        return core::utcText(event.at);
    case What:
        return event.what;
    case About:
        return event.name.isEmpty() ? tr("the case") : event.name.defanged();
    case Text:
        return event.text;
    default:
        return {};
    }
}

QVariant EventModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Time:
        return tr("Time");
    case What:
        return tr("Event");
    case About:
        return tr("About");
    case Text:
        return tr("What happened");
    default:
        return {};
    }
}

} // namespace items
