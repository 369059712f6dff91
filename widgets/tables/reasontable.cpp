// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/reasontable.h"

#include <QPainter>

#include "evidencescale.h"
#include "items/reasonmodel.h"
#include "style/dress.h"
#include "tables/celldelegate.h"

namespace widgets {

namespace {

/// A cell that shows a scale instead of its figure.
class ScaleDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        QStyleOptionViewItem item = option;
        initStyleOption(&item, index);
        item.text.clear();
        item.state &= ~QStyle::State_HasFocus;
        item.widget->style()->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);
        const QVariant scale = index.data(items::ReasonModel::ScaleRole);
        if (!scale.isNull())
            EvidenceScale::paintScale(*painter, QRectF(option.rect).adjusted(8, 2, -12, -2),
                                      scale.toDouble());
    }
};

} // namespace

ReasonTable::ReasonTable(items::ReasonModel *model, QWidget *parent)
    : TableView(QStringLiteral("reasonTable"), model, items::ReasonModel::SortRole, parent)
{
    using Model = items::ReasonModel;
    using Face = CellDelegate::Face;
    setAccessibleName(tr("Verdict: every reason"));
    const auto kindInk = [](const QModelIndex &index) {
        switch (static_cast<Model::Kind>(index.data(Model::KindRole).toInt())) {
        case Model::Kind::For:
            return themePalette().fluxText;
        case Model::Kind::Against:
            return themePalette().serviceText;
        case Model::Kind::LeftOut:
        case Model::Kind::List:
            return themePalette().cautionText;
        default:
            return themePalette().textMuted;
        }
    };
    setItemDelegate(new CellDelegate(Face::Text, this));
    setItemDelegateForColumn(Model::Speaks, new CellDelegate(Face::Text, this, {}, kindInk));
    setItemDelegateForColumn(Model::Scale, new ScaleDelegate(this));
    for (const int column : {Model::InFlux, Model::InServices, Model::Weight})
        setItemDelegateForColumn(column, new CellDelegate(Face::Mono, this));
    setWidths({124, 480, 140, 92, 92, 80});
    setStretching(Model::Fact);
}

} // namespace widgets
