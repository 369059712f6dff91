// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>

#include "tables/tableview.h"

namespace flux {
class NameHistory;
}
namespace items {
class TallyModel;
}

namespace widgets {

/// Networks or countries of the selected name; Enter, a double click or the check mark picks one.
class TallyTable final : public TableView
{
    Q_OBJECT

public:
    TallyTable(const QString &objectName, const QString &title, items::TallyModel *model,
               QWidget *parent = nullptr);

    /// Learns the colours of the networks; null: none.
    void setHistory(const flux::NameHistory *history);

private:
    QHash<quint32, int> m_categories;
};

} // namespace widgets
