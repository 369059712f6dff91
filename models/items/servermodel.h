// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

#include "core/selection.h"
#include "items/observationlog.h"

namespace items {

/// The name servers of one name, in order first seen: where they were found and who names them.
class ServerModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        Server,
        NewestAddress,
        Addresses,
        Networks,
        NamedBy, ///< the zone itself, the parent, or both
        LastSeen,
        ColumnCount
    };
    enum Role
    {
        SortRole = Qt::UserRole
    };

    explicit ServerModel(const ObservationLog &log, QObject *parent = nullptr);

    void setName(const core::DomainName &name);
    /// Whether the selected time has the server of this row.
    bool isHeldIn(const core::Selection &selection, int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void update();
    static QString displayText(const flux::NameServerHistory &server, int column);
    static QVariant sortValue(const flux::NameServerHistory &server, int column);

    const ObservationLog &m_log;
    core::DomainName m_name;
    int m_rows = 0;
};

} // namespace items
