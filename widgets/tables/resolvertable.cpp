// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/resolvertable.h"

#include "items/resolvermodel.h"
#include "style/dress.h"
#include "tables/celldelegate.h"

namespace widgets {

ResolverTable::ResolverTable(items::ResolverModel *model, QWidget *parent)
    : TableView(QStringLiteral("resolverTable"), model, items::ResolverModel::SortRole, parent)
{
    using Model = items::ResolverModel;
    using Face = CellDelegate::Face;
    setAccessibleName(tr("Resolvers"));
    const auto treatmentInk = [](const QModelIndex &index) {
        const QVariant treatment = index.data(Model::TreatmentRole);
        const auto answered = static_cast<int>(flux::Treatment::Answered);
        if (treatment.isNull())
            return themePalette().textMuted;
        return treatment.toInt() == answered ? QColor() : themePalette().cautionText;
    };
    const auto trustInk = [](const QModelIndex &index) {
        return index.data(Model::TrustedRole).toBool() ? QColor() : themePalette().cautionText;
    };
    const auto canariesInk = [](const QModelIndex &index) {
        const auto canaries =
            static_cast<flux::ResolverReport::Canaries>(index.data(Model::CanariesRole).toInt());
        return canaries == flux::ResolverReport::Canaries::Failed   ? themePalette().cautionText
               : canaries == flux::ResolverReport::Canaries::Honest ? QColor()
                                                                    : themePalette().textMuted;
    };
    setItemDelegate(new CellDelegate(Face::Mono, this));
    setItemDelegateForColumn(Model::ThisName, new CellDelegate(Face::Text, this, {}, treatmentInk));
    for (const int column : {Model::Believed, Model::Remarks})
        setItemDelegateForColumn(column, new CellDelegate(Face::Text, this, {}, trustInk));
    setItemDelegateForColumn(Model::Canaries, new CellDelegate(Face::Text, this, {}, canariesInk));
    for (const int column : {Model::Edns, Model::Validates})
        setItemDelegateForColumn(column, new CellDelegate(Face::Text, this));
    setWidths({150, 80, 68, 76, 92, 48, 64, 80, 104, 58, 50, 40});
    setStretching(Model::Remarks);
    connect(this, &QAbstractItemView::activated, this, [this](const QModelIndex &index) {
        emit picked(index.data(Model::EndpointRole).value<core::Endpoint>());
    });
}

} // namespace widgets
