// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/exporttable.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>

#include "items/exportpreview.h"
#include "style/dress.h"
#include "style/icons.h"
#include "tables/celldelegate.h"

namespace widgets {

using items::ExportPreview;

namespace {

/// A cell in which a reason is typed.
class ReasonDelegate final : public QStyledItemDelegate
{
public:
    explicit ReasonDelegate(QObject *parent)
        : QStyledItemDelegate(parent)
        , m_face(CellDelegate::Face::Text, nullptr)
    {}

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        m_face.paint(painter, option, index);
    }

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &,
                          const QModelIndex &) const override
    {
        auto *line = new QLineEdit(parent);
        line->setObjectName(QStringLiteral("exportReasonEditor"));
        line->setAccessibleName(ExportTable::tr("Your reason for handing over this entry"));
        line->setPlaceholderText(ExportTable::tr("Why it goes in"));
        line->setMaxLength(ExportPreview::longestReason);
        line->setFrame(false);
        line->setAutoFillBackground(true);
        line->setFont(textFont(12));
        return line;
    }

private:
    CellDelegate m_face;
};

QColor standingInk(const QModelIndex &index)
{
    const figures::Palette colors = themePalette();
    return index.data(ExportPreview::IsKeptOutRole).toBool() ? colors.cautionText
                                                             : colors.serviceText;
}

QColor entryInk(const QModelIndex &index)
{
    return index.data(ExportPreview::IsKeptOutRole).toBool() ? themePalette().textMuted : QColor();
}

} // namespace

ExportTable::ExportTable(ExportPreview &preview, QWidget *parent)
    : QTableView(parent)
    , m_preview(preview)
{
    setObjectName(QStringLiteral("exportTable"));
    setAccessibleName(tr("What is handed over, what is kept out, and why"));
    setModel(&preview);
    setShowGrid(false);
    setFrameShape(NoFrame);
    setAlternatingRowColors(true);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(DoubleClicked | EditKeyPressed);
    setDragEnabled(true);
    setDragDropMode(DragOnly);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setHorizontalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setMinimumSectionSize(18);
    verticalHeader()->setDefaultSectionSize(23);
    dressColumns();
    connect(&preview, &ExportPreview::reasonWanted, this, [this](const QModelIndex &index) {
        setCurrentIndex(index);
        edit(index);
    });
}

void ExportTable::dressColumns()
{
    using Face = CellDelegate::Face;
    setItemDelegate(new CellDelegate(Face::Text, this));
    setItemDelegateForColumn(ExportPreview::Entry,
                             new CellDelegate(Face::Mono, this, {}, &entryInk));
    setItemDelegateForColumn(ExportPreview::HandedOver,
                             new CellDelegate(Face::Text, this, {}, &standingInk));
    setItemDelegateForColumn(ExportPreview::Reason, new ReasonDelegate(this));
    QHeaderView *header = horizontalHeader();
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setHighlightSections(false);
    header->resizeSection(ExportPreview::Entry, 150);
    header->resizeSection(ExportPreview::What, 180);
    header->resizeSection(ExportPreview::HandedOver, 96);
    header->resizeSection(ExportPreview::Reason, 110);
    header->setSectionResizeMode(ExportPreview::Hits, QHeaderView::Stretch);
}

void ExportTable::copySelection() const
{
    const QString text = m_preview.text(selectionModel()->selectedRows());
    if (!text.isEmpty())
        QGuiApplication::clipboard()->setText(text);
}

void ExportTable::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        copySelection();
    else
        QTableView::keyPressEvent(event);
}

void ExportTable::contextMenuEvent(QContextMenuEvent *event)
{
    const QModelIndex row = currentIndex().siblingAtColumn(ExportPreview::Reason);
    QMenu menu(this);
    QAction *copy = menu.addAction(outlineIcon(QStringLiteral("copy")), tr("Copy entries"));
    copy->setEnabled(!m_preview.text(selectionModel()->selectedRows()).isEmpty());
    QAction *give = menu.addAction(tr("Hand over all the same…"));
    give->setEnabled(row.isValid() && row.flags().testFlag(Qt::ItemIsEditable));
    const QAction *chosen = menu.exec(event->globalPos());
    if (chosen == copy)
        copySelection();
    else if (chosen == give)
        edit(row);
}

} // namespace widgets
