// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

#include "items/linkedselection.h"

namespace items {

/// The addresses of one name gathered by network or by country, most addresses first. What is
/// picked elsewhere narrows the counts; what is picked here is a check mark, and checking picks.
class TallyModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class By
    {
        Network,
        Country
    };
    enum Column
    {
        Group,
        Addresses,
        Share,     ///< of the addresses counted
        Others,    ///< countries of a network, networks of a country
        FirstSeen, ///< in the selected time
        LastSeen,  ///< likewise
        ColumnCount
    };
    enum Role
    {
        SortRole = Qt::UserRole,
        AsnRole,    ///< of a network: its number
        CountryRole ///< of a country: its code; empty: unknown
    };

    TallyModel(By by, const ObservationLog &log, LinkedSelection &selection,
               QObject *parent = nullptr);

    /// Counts anew; the rows keep their order as long as it stays right.
    void refresh();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row
    {
        quint32 asn = 0;
        QString country; ///< ISO 3166-1 alpha-2; empty: unknown
        QString label;   ///< plain text
        int addresses = 0;
        int others = 0;
        core::UtcMs firstSeen = 0;
        core::UtcMs lastSeen = 0;

        bool operator==(const Row &) const = default;
    };

    QList<Row> counted() const;
    bool isChecked(const Row &row) const;
    QString displayText(const Row &row, int column) const;
    QVariant sortValue(const Row &row, int column) const;

    By m_by;
    const ObservationLog &m_log;
    LinkedSelection &m_selection;
    QList<Row> m_rows;
    int m_total = 0;
};

} // namespace items
