// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tables/tableview.h"

namespace items {
class ServerModel;
}

namespace widgets {

/// The name servers of the selected name, where they were found and who names them.
class ServerTable final : public TableView
{
    Q_OBJECT

public:
    explicit ServerTable(items::ServerModel *model, QWidget *parent = nullptr);
};

} // namespace widgets
