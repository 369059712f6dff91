// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

#include "items/observationlog.h"

namespace items {

/// Answers of one name of the log, newest last.
class AnswerModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        Time,
        Resolver,
        Question,
        Type,
        Outcome,
        Ttl,
        Freshness,
        RoundTrip,
        Records,
        ColumnCount
    };
    enum Role
    {
        SortRole = Qt::UserRole,
        OutcomeRole,   ///< core::Outcome as int
        FreshnessRole, ///< core::Freshness as int
        IdRole         ///< qint64, of the answer in its case
    };

    explicit AnswerModel(const ObservationLog &log, QObject *parent = nullptr);

    void setName(const core::DomainName &name);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void update();

    const ObservationLog &m_log;
    core::DomainName m_name;
    int m_rows = 0;
};

} // namespace items
