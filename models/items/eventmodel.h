// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

#include "core/clock.h"
#include "core/domainname.h"

namespace items {

/// Something that was said or done in the case besides look-ups, in words.
struct CaseEvent
{
    core::UtcMs at = 0;
    QString what;            ///< "Verdict", "Export", …
    QString text;            ///< plain text
    core::DomainName name{}; ///< that it is about; empty: the case
    QString weights{};       ///< of a verdict: version of those that judged; empty: not said

    bool operator==(const CaseEvent &) const = default;
};

/// The events of the case that are about one name or about the case, oldest first.
class EventModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        Time,
        What,
        About,
        Text,
        ColumnCount
    };
    enum Role
    {
        SortRole = Qt::UserRole
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setName(const core::DomainName &name);
    void setEvents(const QList<CaseEvent> &events);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void refresh();

    core::DomainName m_name;
    QList<CaseEvent> m_all;
    QList<CaseEvent> m_rows;
};

} // namespace items
