// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domainname.h"
#include "tables/tableview.h"

namespace items {
class KinModel;
}

namespace widgets {

/// Names of the case that share addresses with the selected one.
class KinTable final : public TableView
{
    Q_OBJECT

public:
    explicit KinTable(items::KinModel *model, QWidget *parent = nullptr);

signals:
    /// A row was activated: compare the selected name with this one.
    void compareWanted(const core::DomainName &other);
};

} // namespace widgets
