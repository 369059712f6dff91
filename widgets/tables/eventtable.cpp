// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/eventtable.h"

#include "items/eventmodel.h"
#include "tables/celldelegate.h"

namespace widgets {

EventTable::EventTable(items::EventModel *model, QWidget *parent)
    : TableView(QStringLiteral("eventTable"), model, items::EventModel::SortRole, parent)
{
    using Model = items::EventModel;
    using Face = CellDelegate::Face;
    setAccessibleName(tr("Events"));
    setFollowing(true);
    setItemDelegate(new CellDelegate(Face::Text, this));
    setItemDelegateForColumn(Model::Time, new CellDelegate(Face::Mono, this));
    setItemDelegateForColumn(Model::About, new CellDelegate(Face::Mono, this));
    setWidths({160, 110, 220, 400});
    setStretching(Model::Text);
}

} // namespace widgets
