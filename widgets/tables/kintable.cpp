// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/kintable.h"

#include "items/kinmodel.h"
#include "tables/celldelegate.h"

namespace widgets {

KinTable::KinTable(items::KinModel *model, QWidget *parent)
    : TableView(QStringLiteral("kinTable"), model, items::KinModel::SortRole, parent)
{
    using Model = items::KinModel;
    using Face = CellDelegate::Face;
    setAccessibleName(tr("Matches: names that share addresses"));
    setItemDelegate(new CellDelegate(Face::Mono, this));
    setItemDelegateForColumn(Model::Sentence, new CellDelegate(Face::Text, this));
    setWidths({260, 130, 90, 300});
    setStretching(Model::Sentence);
    connect(this, &QAbstractItemView::activated, this, [this](const QModelIndex &index) {
        emit compareWanted(
            index.siblingAtColumn(Model::Name).data(Model::NameRole).value<core::DomainName>());
    });
}

} // namespace widgets
