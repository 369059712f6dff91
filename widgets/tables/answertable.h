// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tables/tableview.h"

namespace items {
class AnswerModel;
}

namespace widgets {

/// Answers of the selected name, as they came; failed ones are drawn in amber.
class AnswerTable final : public TableView
{
    Q_OBJECT

public:
    explicit AnswerTable(items::AnswerModel *model, QWidget *parent = nullptr);

protected:
    QString copiedText(const QModelIndex &sourceIndex) const override;
};

} // namespace widgets
