// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/tableview.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QDrag>
#include <QGuiApplication>
#include <QHeaderView>
#include <QMenu>
#include <QMimeData>
#include <QScrollBar>
#include <QSortFilterProxyModel>

#include "style/dress.h"
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
        filterAnew();
    }

    void setWords(const QString &words)
    {
        m_words = words;
        filterAnew();
    }

    void setHovered(std::function<bool(const QModelIndex &)> isHovered)
    {
        m_isHovered = std::move(isHovered);
    }

    QVariant data(const QModelIndex &index, int role) const override
    {
        if (role != TableView::hoveredRole)
            return QSortFilterProxyModel::data(index, role);
        return m_isHovered && m_isHovered(mapToSource(index.siblingAtColumn(0)));
    }

    /// −1: none.
    void setHiddenRole(int role)
    {
        m_hiddenRole = role;
        filterAnew();
    }

    Qt::ItemFlags flags(const QModelIndex &index) const override
    {
        return QSortFilterProxyModel::flags(index) | Qt::ItemIsDragEnabled;
    }

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override
    {
        return (!m_isPicked || m_isPicked(row)) && !isHidden(row, parent) &&
               (m_words.isEmpty() || holdsWords(row, parent));
    }

private:
    /// A view that is told of a hundred thousand runs of rows, one by one, that they have gone is
    /// busy for minutes: where there are many rows it is told once that all may be others.
    void filterAnew()
    {
        constexpr int manyRows = 2'000;
        if (sourceModel() && sourceModel()->rowCount() > manyRows)
            invalidate();
        else
            invalidateFilter();
    }

    bool holdsWords(int row, const QModelIndex &parent) const
    {
        for (int column = 0; column < sourceModel()->columnCount(parent); ++column) {
            const QModelIndex cell = sourceModel()->index(row, column, parent);
            if (cell.data(filterRole()).toString().contains(m_words, Qt::CaseInsensitive))
                return true;
        }
        return false;
    }

    bool isHidden(int row, const QModelIndex &parent) const
    {
        return m_hiddenRole >= 0 &&
               sourceModel()->index(row, 0, parent).data(m_hiddenRole).toBool();
    }

    std::function<bool(int)> m_isPicked;
    QString m_words;
    std::function<bool(const QModelIndex &)> m_isHovered;
    int m_hiddenRole = -1;
};

TableView::TableView(const QString &objectName, QAbstractItemModel *model, int sortRole,
                     QWidget *parent)
    : QTableView(parent)
    , m_proxy(new PickedProxy(this))
{
    setObjectName(objectName);
    m_proxy->setSortRole(sortRole);
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
    setMouseTracking(true);
    setDragEnabled(true);
    setDragDropMode(DragOnly);
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
    constexpr int padding = 20;
    const QFontMetrics metrics(horizontalHeader()->font());
    for (int column = 0; column < pixels.size(); ++column) {
        const QString title = model()->headerData(column, Qt::Horizontal).toString();
        setColumnWidth(column,
                       std::max(pixels[column], metrics.horizontalAdvance(title) + padding));
    }
}

void TableView::setStretching(int column)
{
    horizontalHeader()->setStretchLastSection(false);
    horizontalHeader()->setSectionResizeMode(column, QHeaderView::Stretch);
}

void TableView::setFilter(const QString &text)
{
    m_proxy->setWords(text);
}

void TableView::setPicked(std::function<bool(int)> isPicked)
{
    m_proxy->setPicked(std::move(isPicked));
}

void TableView::setHovered(std::function<bool(const QModelIndex &)> isHovered)
{
    m_proxy->setHovered(std::move(isHovered));
    viewport()->update();
}

bool TableView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::MouseMove) {
        const QModelIndex row = indexAt(static_cast<QMouseEvent *>(event)->position().toPoint());
        emit rowHovered(m_proxy->mapToSource(row.siblingAtColumn(0)));
    } else if (event->type() == QEvent::Leave) {
        emit rowHovered({});
    }
    return QTableView::viewportEvent(event);
}

void TableView::setHiddenRole(int role)
{
    m_hiddenRole = role;
    m_proxy->setHiddenRole(role);
}

void TableView::setShowingHidden(bool showing)
{
    m_proxy->setHiddenRole(showing ? -1 : m_hiddenRole);
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

int TableView::sourceRow(int role, const QVariant &value) const
{
    const QAbstractItemModel *source = m_proxy->sourceModel();
    for (int row = 0; row < source->rowCount(); ++row) {
        if (source->index(row, 0).data(role) == value)
            return row;
    }
    return -1;
}

items::Sheet TableView::selectedSheet() const
{
    items::Sheet sheet;
    QList<int> columns;
    for (int visual = 0; visual < horizontalHeader()->count(); ++visual) {
        const int column = horizontalHeader()->logicalIndex(visual);
        if (isColumnHidden(column))
            continue;
        columns.append(column);
        sheet.header.append(m_proxy->headerData(column, Qt::Horizontal).toString());
    }
    QModelIndexList rows = selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    for (const QModelIndex &row : rows) {
        QStringList cells;
        for (const int column : columns)
            cells.append(copiedText(m_proxy->mapToSource(row.siblingAtColumn(column))));
        sheet.rows.append(cells);
    }
    return sheet;
}

QString TableView::selectedText() const
{
    return selectedSheet().text(items::Sheet::Form::Shown);
}

QMimeData *TableView::draggedData() const
{
    const items::Sheet sheet = selectedSheet();
    auto *mime = new QMimeData;
    mime->setText(sheet.text(items::Sheet::Form::Defanged));
    mime->setData(QStringLiteral("text/csv"), sheet.csv(items::Sheet::Form::Defanged).toUtf8());
    return mime;
}

void TableView::startDrag(Qt::DropActions)
{
    if (!selectionModel()->hasSelection())
        return;
    auto *drag = new QDrag(this);
    drag->setMimeData(draggedData());
    drag->exec(Qt::CopyAction);
}

QString TableView::copiedText(const QModelIndex &sourceIndex) const
{
    return sourceIndex.data().toString();
}

void TableView::copySelection() const
{
    copyText(items::Sheet::Form::Shown);
}

void TableView::copyText(items::Sheet::Form form) const
{
    const QString text = selectedSheet().text(form);
    if (!text.isEmpty())
        QGuiApplication::clipboard()->setText(text);
}

void TableView::copyCsv() const
{
    const items::Sheet sheet = selectedSheet();
    if (!sheet.rows.isEmpty())
        QGuiApplication::clipboard()->setText(sheet.csv(items::Sheet::Form::Live));
}

void TableView::copyPicture()
{
    QImage image(size() * devicePixelRatioF(), QImage::Format_RGB32);
    image.setDevicePixelRatio(devicePixelRatioF());
    image.fill(themePalette().panel);
    render(&image, {}, {}, DrawChildren);
    QGuiApplication::clipboard()->setImage(image);
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
    using Form = items::Sheet::Form;
    QMenu menu(this);
    menu.setObjectName(QStringLiteral("tableMenu"));
    const auto add = [&](const QString &text, const auto &command) {
        QAction *action = menu.addAction(text, this, command);
        action->setEnabled(selectionModel()->hasSelection());
        return action;
    };
    add(tr("&Copy rows"), [this] {
        copySelection();
    })->setIcon(outlineIcon(QStringLiteral("copy")));
    add(tr("Copy &defanged, addresses too"), [this] { copyText(Form::Defanged); });
    add(tr("Copy as &text, nothing defanged"), [this] { copyText(Form::Live); });
    add(tr("Copy as CS&V, nothing defanged"), [this] { copyCsv(); });
    menu.addAction(tr("Copy the table as &picture"), this, &TableView::copyPicture);
    menu.addSeparator();
    addToMenu(menu);
    menu.addAction(tr("Select &all"), this, &QAbstractItemView::selectAll);
    menu.exec(event->globalPos());
}

void TableView::addToMenu(QMenu &) {}

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
