// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include <QTableView>

#include "items/sheet.h"

class QMenu;
class QMimeData;
class QSortFilterProxyModel;

namespace widgets {

class PickedProxy;

/// A table without grid over a sorted and filtered model: copies its selection as text, CSV or a
/// picture, lets rows be dragged out, lets the analyst choose columns, and stays where the analyst
/// scrolled it.
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
    /// Asked of a row of the source model: whether the pointer is over it in another view; empty:
    /// none is.
    void setHovered(std::function<bool(const QModelIndex &sourceRow)> isHovered);
    /// Role under which a cell says so to its delegate.
    static constexpr int hoveredRole = Qt::UserRole + 500;
    /// Leaves out rows that are true under this role of the first column, as marked by the analyst,
    /// until they are asked for.
    void setHiddenRole(int role);
    void setShowingHidden(bool showing);
    /// Selects and shows a row of the source model; does nothing when it is filtered out.
    void showSourceRow(int row);
    /// The first row of the source model that holds `value` under `role`; -1: none.
    int sourceRow(int role, const QVariant &value) const;
    /// What is selected, in the order of the columns, without hidden ones.
    items::Sheet selectedSheet() const;
    /// The same, one line a row, cells parted by tabs, names defanged.
    QString selectedText() const;
    /// What a drag of the selected rows carries: text and CSV, all of it defanged.
    QMimeData *draggedData() const;
    /// Follows new rows at the end as long as the last one is in sight.
    void setFollowing(bool following) { m_isFollowing = following; }

signals:
    /// The pointer is over a row of the source model; an invalid index: over none.
    void rowHovered(const QModelIndex &sourceRow);

public slots:
    void copySelection() const;
    void copyText(items::Sheet::Form form) const;
    void copyCsv() const;
    /// The table as it is in sight, with its header.
    void copyPicture();

protected:
    /// What else can be done with the selected rows.
    virtual void addToMenu(QMenu &menu);
    void startDrag(Qt::DropActions actions) override;
    bool viewportEvent(QEvent *event) override;
    /// A cell as it is copied.
    virtual QString copiedText(const QModelIndex &sourceIndex) const;
    QSortFilterProxyModel *proxy() const;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void chooseColumns(const QPoint &position);
    void dressHeader();

    PickedProxy *m_proxy = nullptr;
    int m_hiddenRole = -1;
    bool m_isFollowing = false;
    bool m_wasAtEnd = true;
};

} // namespace widgets
