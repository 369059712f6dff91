// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableWidget>

namespace flux {
class NameHistory;
}

namespace widgets {

/// The name servers of the selected name and the addresses they were found at.
class NameServersTable final : public QTableWidget
{
    Q_OBJECT

public:
    explicit NameServersTable(QWidget *parent = nullptr);

    void setHistory(const flux::NameHistory *history);
    void refresh();

    static constexpr int maxRows = 200;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    enum Column
    {
        Server,
        Addresses,
        LastSeen,
        ColumnCount
    };
    /// Gives each column what its texts need, as far as there is room.
    void fitColumns();
    int neededWidth(int column) const;
    void setCell(int row, int column, const QString &text, const QString &toolTip = {});

    const flux::NameHistory *m_history = nullptr;
};

} // namespace widgets
