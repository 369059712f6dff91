// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/endpoint.h"
#include "tables/tableview.h"

namespace items {
class ResolverModel;
}

namespace widgets {

/// The resolvers of the case and what each did with the selected name: answers "does my protective
/// DNS block this name?".
class ResolverTable final : public TableView
{
    Q_OBJECT

public:
    explicit ResolverTable(items::ResolverModel *model, QWidget *parent = nullptr);

signals:
    /// A row was activated: its resolver is to be picked, or no longer.
    void picked(const core::Endpoint &resolver);
};

} // namespace widgets
