// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tables/tableview.h"

namespace items {
class EventModel;
}

namespace widgets {

/// What was said and done in the case besides look-ups.
class EventTable final : public TableView
{
    Q_OBJECT

public:
    explicit EventTable(items::EventModel *model, QWidget *parent = nullptr);
};

} // namespace widgets
