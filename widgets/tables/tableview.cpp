// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/tableview.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QMenu>
#include <QScrollBar>
#include <QSortFilterProxyModel>

#include "style/icons.h"

namespace widgets {

/// Sorts, filters by text, and leaves out what the linked selection does not hold.
class PickedProxy final : public QSortFilterProxyModel
{
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    void setPicked(std::function<bool(int)> isPicked)
    {
        m_isPicked = std::move(isPicked);
        invalidateFilter();
    }

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override
    {
        return (!m_isPicked || m_isPicked(row)) &&
               QSortFilterProxyModel::filterAcceptsRow(row, parent);
    }

private:
    std::function<bool(int)> m_isPicked;
};

TableView::TableView(const QString &objectName, QAbstractItemModel *model, int sortRole,
                     QWidget *parent)
    : QTableView(parent)
    , m_proxy(new PickedProxy(this))
{
    setObjectName(objectName);
    m_proxy->setSortRole(sortRole);
    m_proxy->setFilterKeyColumn(-1);
    m_proxy->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_proxy->setSourceModel(model);
    setModel(m_proxy);
    setShowGrid(false);
    setAlternatingRowColors(true);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setFrameShape(NoFrame);
    setHorizontalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setMinimumSectionSize(18);
    verticalHeader()->setDefaultSectionSize(21);
    dressHeader();
    connect(m_proxy, &QAbstractItemModel::rowsAboutToBeInserted, this, [this] {
        m_wasAtEnd = verticalScrollBar()->value() == verticalScrollBar()->maximum();
    });
    connect(m_proxy, &QAbstractItemModel::rowsInserted, this, [this] {
        // Only a table whose end was in sight moves; one that is being read stays.
        if (m_isFollowing && m_wasAtEnd)
            scrollToBottom();
    });
}

void TableView::dressHeader()
{
    QHeaderView *header = horizontalHeader();
    header->setObjectName(objectName() + QLatin1String("Header"));
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setHighlightSections(false);
    header->setStretchLastSection(true);
    header->setSectionsMovable(true);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QWidget::customContextMenuRequested, this, &TableView::chooseColumns);
    header->setSortIndicatorClearable(true);
    header->setSortIndicator(-1, Qt::AscendingOrder);
    setSortingEnabled(true);
}

void TableView::setWidths(const QList<int> &pixels)
{
    for (int column = 0; column < pixels.size(); ++column)
        setColumnWidth(column,
                       std::max(pixels[column], horizontalHeader()->sectionSizeHint(column)));
}

void TableView::setStretching(int column)
{
    horizontalHeader()->setStretchLastSection(false);
    horizontalHeader()->setSectionResizeMode(column, QHeaderView::Stretch);
}

void TableView::setFilter(const QString &text)
{
    m_proxy->setFilterFixedString(text);
}

void TableView::setPicked(std::function<bool(int)> isPicked)
{
    m_proxy->setPicked(std::move(isPicked));
}

QSortFilterProxyModel *TableView::proxy() const
{
    return m_proxy;
}

void TableView::showSourceRow(int row)
{
    const QModelIndex index = m_proxy->mapFromSource(m_proxy->sourceModel()->index(row, 0));
    if (!index.isValid())
        return;
    selectRow(index.row());
    scrollTo(index, PositionAtCenter);
}

QString TableView::selectedText() const
{
    QModelIndexList rows = selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    QStringList lines;
    for (const QModelIndex &row : rows) {
        QStringList cells;
        for (int visual = 0; visual < horizontalHeader()->count(); ++visual) {
            const int column = horizontalHeader()->logicalIndex(visual);
            if (!isColumnHidden(column))
                cells.append(copiedText(m_proxy->mapToSource(row.siblingAtColumn(column))));
        }
        lines.append(cells.join(QLatin1Char('\t')));
    }
    return lines.join(QLatin1Char('\n'));
}

QString TableView::copiedText(const QModelIndex &sourceIndex) const
{
    return sourceIndex.data().toString();
}

void TableView::copySelection() const
{
    const QString text = selectedText();
    if (!text.isEmpty())
        QGuiApplication::clipboard()->setText(text);
}

void TableView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        copySelection();
    else
        QTableView::keyPressEvent(event);
}

void TableView::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu menu(this);
    QAction *copy = menu.addAction(outlineIcon(QStringLiteral("copy")), tr("Copy rows"));
    copy->setEnabled(selectionModel()->hasSelection());
    QAction *all = menu.addAction(tr("Select all"));
    const QAction *chosen = menu.exec(event->globalPos());
    if (chosen == copy)
        copySelection();
    else if (chosen == all)
        selectAll();
}

void TableView::chooseColumns(const QPoint &position)
{
    QMenu menu(this);
    // The first column says what a row is about; it stays.
    for (int column = 1; column < m_proxy->columnCount(); ++column) {
        QAction *action =
            menu.addAction(m_proxy->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
        action->setCheckable(true);
        action->setChecked(!isColumnHidden(column));
        connect(action, &QAction::toggled, this,
                [this, column](bool shown) { setColumnHidden(column, !shown); });
    }
    menu.exec(horizontalHeader()->mapToGlobal(position));
}

} // namespace widgets
