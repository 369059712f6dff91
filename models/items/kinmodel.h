// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

#include "flux/casejudge.h"
#include "items/observationlog.h"

namespace items {

/// Names of the case that share addresses with one of them, strongest first; addresses of CDNs and
/// shared hosting count for nothing.
class KinModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        Name,
        Shared,
        Strength,
        Sentence,
        ColumnCount
    };
    enum Role
    {
        SortRole = Qt::UserRole,
        NameRole ///< core::DomainName
    };

    explicit KinModel(const ObservationLog &log, QObject *parent = nullptr);

    void setName(const core::DomainName &name);
    /// Asks the log anew.
    void refresh();
    /// "18 addresses also under cdn[.]test", of the strongest; empty: shares none.
    QString sentence() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    static QString sentenceOf(const flux::Kinship &kin);
    static QString displayText(const flux::Kinship &kin, int column);
    static QVariant sortValue(const flux::Kinship &kin, int column);

    const ObservationLog &m_log;
    core::DomainName m_name;
    QList<flux::Kinship> m_rows;
};

} // namespace items
