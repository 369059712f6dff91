// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

#include "core/annotations.h"
#include "items/observationlog.h"

namespace items {

/// Addresses of one name of the log, in order first seen. Facts by role; dress is the view's.
class AddressModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        Address,
        Network,
        Place,
        FirstSeen,
        LastSeen,
        Answers,
        Spells,
        Tags, ///< of the analyst, and "trusted", "hidden"
        ColumnCount
    };
    enum Role
    {
        SortRole = Qt::UserRole, ///< raw value of the column that sorts right in a proxy
        RowRole,       ///< position in the history: the lane and the colour of the address
        IpAddressRole, ///< core::IpAddress
        HiddenRole     ///< bool: marked as hidden by the analyst
    };

    explicit AddressModel(const ObservationLog &log, QObject *parent = nullptr);

    void setName(const core::DomainName &name);
    void setAnnotations(const core::Annotations &annotations);
    const core::DomainName &name() const { return m_name; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    /// Answers `first` and later are new.
    void update(qsizetype first);
    /// Notes the rows of the addresses from row `from` on.
    void noteRows(const flux::NameHistory &history, int from);
    void emitChanged(int from, int to);
    QString tagText(const core::IpAddress &address) const;

    const ObservationLog &m_log;
    core::DomainName m_name;
    QHash<core::IpAddress, int> m_rowOf;
    int m_rows = 0;
    core::Annotations m_annotations;
};

} // namespace items
