// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include <QAbstractTableModel>

#include "items/linkedselection.h"

namespace items {

/// Answers of one name of the log that its selection holds, newest last.
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

    AnswerModel(const ObservationLog &log, const LinkedSelection &selection,
                QObject *parent = nullptr);

    void setName(const core::DomainName &name);
    /// Selected or not.
    int allAnswers() const { return m_all; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void update();
    void followSelection();
    /// Those of the selection; nothing: it holds all.
    std::optional<std::vector<quint32>> picked() const;
    qsizetype answerOf(int row) const;
    /// The row of an answer, −1: it is not shown.
    int rowOf(qsizetype answer) const;

    const ObservationLog &m_log;
    const LinkedSelection &m_selection;
    core::DomainName m_name;
    int m_all = 0;
    /// Answers by their row, found once a selection: to ask a million anew takes a while.
    std::optional<std::vector<quint32>> m_picked;
};

} // namespace items
