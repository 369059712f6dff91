// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/addresstable.h"

#include "flux/namehistory.h"
#include "items/addressmodel.h"
#include "plots/lanes.h"
#include "style/dress.h"
#include "tables/celldelegate.h"

namespace widgets {

AddressTable::AddressTable(items::AddressModel *model, QWidget *parent)
    : TableView(QStringLiteral("addressTable"), model, items::AddressModel::SortRole, parent)
{
    using Model = items::AddressModel;
    setAccessibleName(tr("Addresses"));
    const auto networkColour = [this](const QModelIndex &index) {
        const QVariant row = index.data(Model::RowRole);
        if (!m_history || !row.isValid() || row.toInt() >= m_history->addresses().size())
            return QColor();
        const flux::AddressHistory &address = m_history->addresses()[row.toInt()];
        return themePalette().category(m_categories.value(address.network.asn, -1));
    };
    using Face = CellDelegate::Face;
    setItemDelegate(new CellDelegate(Face::Text, this));
    for (const int column :
         {Model::Address, Model::FirstSeen, Model::LastSeen, Model::Answers, Model::Spells})
        setItemDelegateForColumn(column, new CellDelegate(Face::Mono, this));
    setItemDelegateForColumn(Model::Network, new CellDelegate(Face::Text, this, networkColour));
    setWidths({160, 240, 132, 160, 160, 66, 60, 64});
    setHiddenRole(Model::HiddenRole);
    setStretching(Model::Network);
    connect(this, &QAbstractItemView::activated, this, [this](const QModelIndex &index) {
        emit picked(index.data(Model::IpAddressRole).value<core::IpAddress>());
    });
}

void AddressTable::addToMenu(QMenu &menu)
{
    QList<core::Target> targets;
    for (const QModelIndex &row : selectionModel()->selectedRows()) {
        targets.append(core::Target::of(
            row.data(items::AddressModel::IpAddressRole).value<core::IpAddress>()));
    }
    if (!targets.isEmpty())
        emit menuOpened(&menu, targets);
}

core::IpAddress AddressTable::currentAddress() const
{
    return currentIndex().data(items::AddressModel::IpAddressRole).value<core::IpAddress>();
}

void AddressTable::setHistory(const flux::NameHistory *history)
{
    m_history = history;
    m_categories = history ? plots::networkCategories(*history) : QHash<quint32, int>();
    viewport()->update();
}

} // namespace widgets
