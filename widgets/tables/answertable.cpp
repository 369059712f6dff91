// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/answertable.h"

#include "items/answermodel.h"
#include "style/dress.h"
#include "tables/celldelegate.h"

namespace widgets {

AnswerTable::AnswerTable(items::AnswerModel *model, QWidget *parent)
    : TableView(QStringLiteral("answerTable"), model, items::AnswerModel::SortRole, parent)
{
    using Model = items::AnswerModel;
    setAccessibleName(tr("Answers"));
    setFollowing(true);
    const auto outcomeInk = [this](const QModelIndex &index) {
        const auto outcome = static_cast<core::Outcome>(index.data(Model::OutcomeRole).toInt());
        return core::isAnswer(outcome) ? QColor() : themePalette().cautionText;
    };
    const auto freshInk = [this](const QModelIndex &index) {
        const auto fresh = static_cast<core::Freshness>(index.data(Model::FreshnessRole).toInt());
        return fresh == core::Freshness::Fresh ? QColor() : themePalette().textMuted;
    };
    using Face = CellDelegate::Face;
    setItemDelegate(new CellDelegate(Face::Mono, this));
    setItemDelegateForColumn(Model::Type, new CellDelegate(Face::Text, this));
    setItemDelegateForColumn(Model::Outcome, new CellDelegate(Face::Text, this, {}, outcomeInk));
    setItemDelegateForColumn(Model::Freshness, new CellDelegate(Face::Text, this, {}, freshInk));
    setWidths({160, 150, 150, 56, 96, 60, 80, 86});
}

QString AnswerTable::copiedText(const QModelIndex &sourceIndex) const
{
    QString text = TableView::copiedText(sourceIndex);
    // The only column that shows a name from the network in full; dots that are already harmless
    // stay as they are.
    if (sourceIndex.column() == items::AnswerModel::Question &&
        !text.contains(QLatin1String("[.]")))
        text.replace(QLatin1Char('.'), QLatin1String("[.]"));
    return text;
}

} // namespace widgets
