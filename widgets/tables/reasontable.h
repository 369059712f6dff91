// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tables/tableview.h"

namespace items {
class ReasonModel;
}

namespace widgets {

/// Everything the verdict of the selected name states, the facts with their scales.
class ReasonTable final : public TableView
{
    Q_OBJECT

public:
    explicit ReasonTable(items::ReasonModel *model, QWidget *parent = nullptr);
};

} // namespace widgets
