// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

#include "core/annotations.h"
#include "items/observationlog.h"

namespace items {

/// The notes that belong to one name: on itself and its addresses, on moments, and on the case.
class NoteModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        About,
        Text,
        Written,
        ColumnCount
    };
    enum Role
    {
        SortRole = Qt::UserRole,
        NoteRole ///< core::Note
    };

    explicit NoteModel(const ObservationLog &log, QObject *parent = nullptr);

    void setName(const core::DomainName &name);
    void setAnnotations(const core::Annotations &annotations);
    /// Looks anew which addresses the name has.
    void refresh();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<core::Note> rows() const;
    static QString displayText(const core::Note &note, int column);
    static QVariant sortValue(const core::Note &note, int column);

    const ObservationLog &m_log;
    core::DomainName m_name;
    QMap<qint64, core::Note> m_notes; ///< of the whole case
    QList<core::Note> m_rows;
};

} // namespace items

Q_DECLARE_METATYPE(core::Note)
