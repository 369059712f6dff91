// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/notetable.h"

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

} // namespace widgets
