// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/tallytable.h"

#include "flux/namehistory.h"
#include "items/tallymodel.h"
#include "plots/lanes.h"
#include "style/dress.h"
#include "tables/celldelegate.h"

namespace widgets {

TallyTable::TallyTable(const QString &objectName, const QString &title, items::TallyModel *model,
                       QWidget *parent)
    : TableView(objectName, model, items::TallyModel::SortRole, parent)
{
    using Model = items::TallyModel;
    using Face = CellDelegate::Face;
    setAccessibleName(title);
    const auto colour = [this](const QModelIndex &index) {
        const quint32 asn = index.data(Model::AsnRole).toUInt();
        return m_categories.contains(asn) ? themePalette().category(m_categories.value(asn))
                                          : QColor();
    };
    setItemDelegate(new CellDelegate(Face::Mono, this));
    setItemDelegateForColumn(Model::Group, new CellDelegate(Face::Text, this, colour));
    setWidths({320, 90, 80, 90, 160, 160});
    setStretching(Model::Group);
    connect(this, &QAbstractItemView::activated, this, [this](const QModelIndex &index) {
        const QModelIndex group = index.siblingAtColumn(Model::Group);
        const bool isChecked = group.data(Qt::CheckStateRole).toInt() == Qt::Checked;
        this->model()->setData(group, isChecked ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
    });
}

void TallyTable::setHistory(const flux::NameHistory *history)
{
    m_categories = history ? plots::networkCategories(*history) : QHash<quint32, int>();
    viewport()->update();
}

} // namespace widgets
