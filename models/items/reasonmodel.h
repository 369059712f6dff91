// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

#include "flux/verdict.h"

namespace items {

/// Everything a verdict states, a row a fact: for and against flux with its weight, what would
/// change it, whose answers were left out, the list that turned it, the class before, and the
/// reference scores.
class ReasonModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        Speaks,
        Fact,
        Scale, ///< a picture of ScaleRole; its text says the same
        InFlux,
        InServices,
        Weight,
        ColumnCount
    };
    enum Role
    {
        SortRole = Qt::UserRole,
        KindRole, ///< Kind as int
        ScaleRole ///< double, 0 typical of services … 1 of flux; none where there is no scale
    };
    /// In the order of the rows.
    enum class Kind
    {
        For,
        Against,
        Fact,
        Change,
        LeftOut,
        List,
        Before,
        Reference
    };

    explicit ReasonModel(QObject *parent = nullptr);

    void setVerdict(const flux::Verdict &verdict);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row
    {
        Kind kind = Kind::Fact;
        QString text;
        bool isWeighed = false; ///< `evidence` is one of the verdict's
        flux::Evidence evidence;
    };

    static QList<Row> rowsOf(const flux::Verdict &verdict);
    static QString kindText(Kind kind);
    static QString displayText(const Row &row, int column);
    static QVariant sortValue(const Row &row, int column);

    flux::Verdict m_verdict;
    QList<Row> m_rows;
};

} // namespace items
