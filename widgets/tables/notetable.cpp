// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/notetable.h"

#include <QSortFilterProxyModel>

#include "items/notemodel.h"
#include "tables/celldelegate.h"

namespace widgets {

NoteTable::NoteTable(items::NoteModel *model, QWidget *parent)
    : TableView(QStringLiteral("noteTable"), model, items::NoteModel::SortRole, parent)
{
    using Model = items::NoteModel;
    using Face = CellDelegate::Face;
    setAccessibleName(tr("Notes"));
    setItemDelegate(new CellDelegate(Face::Mono, this));
    setItemDelegateForColumn(Model::Text, new CellDelegate(Face::Text, this));
    setWidths({240, 400, 160});
    setStretching(Model::Text);
    connect(this, &QAbstractItemView::activated, this, [this](const QModelIndex &index) {
        emit editWanted(index.data(Model::NoteRole).value<core::Note>());
    });
}

void NoteTable::showNote(qint64 id)
{
    for (int row = 0; row < proxy()->sourceModel()->rowCount(); ++row) {
        const QModelIndex index = proxy()->sourceModel()->index(row, 0);
        if (index.data(items::NoteModel::NoteRole).value<core::Note>().id == id)
            showSourceRow(row);
    }
}

} // namespace widgets
