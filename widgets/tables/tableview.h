// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include <QTableView>

class QSortFilterProxyModel;

namespace widgets {

class PickedProxy;

/// A table without grid over a sorted and filtered model: copies its selection as text, lets the
/// analyst choose columns, and stays where the analyst scrolled it.
class TableView : public QTableView
{
    Q_OBJECT

public:
    TableView(const QString &objectName, QAbstractItemModel *model, int sortRole,
              QWidget *parent = nullptr);

    void setWidths(const QList<int> &pixels);
    /// This column takes the room that the others leave.
    void setStretching(int column);
    /// Shows rows that hold `text` in any column.
    void setFilter(const QString &text);
    /// Shows only source rows for which it is true; empty: all. Asked again at each call.
    void setPicked(std::function<bool(int sourceRow)> isPicked);
    /// Selects and shows a row of the source model; does nothing when it is filtered out.
    void showSourceRow(int row);
    /// What is selected, one line a row, cells parted by tabs, harmless to paste.
    QString selectedText() const;
    /// Follows new rows at the end as long as the last one is in sight.
    void setFollowing(bool following) { m_isFollowing = following; }

public slots:
    void copySelection() const;

protected:
    /// A cell as it is copied.
    virtual QString copiedText(const QModelIndex &sourceIndex) const;
    QSortFilterProxyModel *proxy() const;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void chooseColumns(const QPoint &position);
    void dressHeader();

    PickedProxy *m_proxy = nullptr;
    bool m_isFollowing = false;
    bool m_wasAtEnd = true;
};

} // namespace widgets
