// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QHash>

#include "indicators/blocksafety.h"

namespace items {

/// What would be handed over, what is kept out and why, one row an entry. An entry that is kept out
/// goes in once a person has given it a reason; the reason is remembered as long as the case is.
/// Lives on the thread of the window.
class ExportPreview final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        Entry,
        What,
        HandedOver,
        Hits,
        Reason,
        ColumnCount
    };
    enum Role
    {
        IsKeptOutRole = Qt::UserRole
    };
    static constexpr qsizetype longestReason = 300;

    explicit ExportPreview(QObject *parent = nullptr);

    /// Reasons that were given for entries before are given again. `form`: in which entries are
    /// dragged out and copied.
    void setSafety(const indicators::BlockSafety &safety, indicators::Form form);
    const indicators::BlockSafety &safety() const { return m_safety; }
    /// Another case: forgets every entry and reason.
    void clear();
    /// The entries of these rows that are handed over, one a line.
    QString text(const QModelIndexList &indexes) const;
    qsizetype before() const { return m_safety.before(); }
    qsizetype after() const { return m_safety.after(); }
    /// The reasons that were given, by entry, and those of them that a set has entries for.
    const QHash<QString, QString> &reasons() const { return m_reasons; }
    static void giveReasons(indicators::BlockSafety &safety,
                            const QHash<QString, QString> &reasons);
    /// How many entries a reason lets through.
    int overrides() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;
    Qt::DropActions supportedDragActions() const override { return Qt::CopyAction; }

signals:
    /// An entry was let through or kept out.
    void changed();
    /// The person wants an entry to go in and has given no reason: it is asked for here.
    void reasonWanted(const QModelIndex &index);

private:
    const indicators::BlockSafety::Entry &entryAt(int row) const;
    QString displayText(const indicators::BlockSafety::Entry &entry, int column) const;
    void give(int row, const QString &reason);

    indicators::BlockSafety m_safety;
    indicators::Form m_form = indicators::Form::Defanged;
    QList<qsizetype> m_rows;           ///< entries, those that would do harm first
    QHash<QString, QString> m_reasons; ///< by entry, see keyOf()
};

} // namespace items
