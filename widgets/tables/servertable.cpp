// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/servertable.h"

#include "items/servermodel.h"
#include "tables/celldelegate.h"

namespace widgets {

ServerTable::ServerTable(items::ServerModel *model, QWidget *parent)
    : TableView(QStringLiteral("serverTable"), model, items::ServerModel::SortRole, parent)
{
    using Model = items::ServerModel;
    setAccessibleName(tr("Name servers"));
    setItemDelegate(new CellDelegate(CellDelegate::Face::Mono, this));
    setItemDelegateForColumn(Model::NamedBy, new CellDelegate(CellDelegate::Face::Text, this));
    setWidths({260, 160, 90, 84, 140, 170});
    setStretching(Model::Server);
}

} // namespace widgets
