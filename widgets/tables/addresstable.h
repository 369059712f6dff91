// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QMenu>

#include "core/annotations.h"
#include "tables/tableview.h"

namespace flux {
class NameHistory;
}
namespace items {
class AddressModel;
}

namespace widgets {

/// Addresses of the selected name; a dot has the colour of the network in the lanes.
class AddressTable final : public TableView
{
    Q_OBJECT

public:
    explicit AddressTable(items::AddressModel *model, QWidget *parent = nullptr);

    /// Learns the colours of the networks; null: none.
    void setHistory(const flux::NameHistory *history);

    /// Of the current row; empty: there is none.
    core::IpAddress currentAddress() const;

signals:
    /// The menu of the selected rows opens: what can be said about the addresses goes into it.
    void menuOpened(QMenu *menu, const QList<core::Target> &addresses);
    /// A row was activated: its address is to be picked, or no longer.
    void picked(const core::IpAddress &address);

protected:
    void addToMenu(QMenu &menu) override;

private:
    const flux::NameHistory *m_history = nullptr;
    QHash<quint32, int> m_categories;
};

} // namespace widgets
