// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/nameserverstable.h"

#include <QHeaderView>

#include "core/utctime.h"
#include "flux/namehistory.h"
#include "style/dress.h"
#include "tables/celldelegate.h"

namespace widgets {

namespace {

/// The newest addresses first, for those are the ones in use.
QString addressList(const flux::NameServerHistory &server, qsizetype count,
                    const QString &separator)
{
    QStringList texts;
    const auto &addresses = server.addresses;
    for (qsizetype i = addresses.size() - 1; i >= 0 && texts.size() < count; --i)
        texts.append(addresses[i].address.toString());
    const qsizetype left = addresses.size() - texts.size();
    QString text = texts.join(separator);
    if (left > 0)
        text += NameServersTable::tr(" and %1 more").arg(left);
    return text;
}

QString serverToolTip(const flux::NameServerHistory &server)
{
    const QString name = server.server.defanged();
    return server.spells.isEmpty() ? name
                                   : NameServersTable::tr("%1, last seen %2")
                                         .arg(name, core::utcText(server.spells.last().to));
}

QString newestText(const flux::NameServerHistory &server)
{
    if (server.addresses.isEmpty())
        return {};
    const QString newest = server.addresses.last().address.toString();
    const qsizetype others = server.addresses.size() - 1;
    return others == 0 ? newest : NameServersTable::tr("%1 +%2").arg(newest).arg(others);
}

} // namespace

NameServersTable::NameServersTable(QWidget *parent)
    : QTableWidget(0, ColumnCount, parent)
{
    setObjectName(QStringLiteral("nameServersTable"));
    setAccessibleName(tr("Name servers"));
    setHorizontalHeaderLabels({tr("Name server"), tr("Newest address"), tr("Last seen")});
    setShowGrid(false);
    setFrameShape(NoFrame);
    setSelectionBehavior(SelectRows);
    setEditTriggers(NoEditTriggers);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setAlternatingRowColors(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setItemDelegate(new CellDelegate(CellDelegate::Face::Mono, this));
    verticalHeader()->hide();
    verticalHeader()->setMinimumSectionSize(18);
    verticalHeader()->setDefaultSectionSize(21);
    QHeaderView *header = horizontalHeader();
    header->setObjectName(QStringLiteral("nameServersTableHeader"));
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setHighlightSections(false);
    header->setMinimumSectionSize(40);
    header->setSectionResizeMode(QHeaderView::Fixed);
}

int NameServersTable::neededWidth(int column) const
{
    const QFontMetrics heading(textFont(12));
    const QFontMetrics cells(monoFont(12));
    int width = heading.horizontalAdvance(horizontalHeaderItem(column)->text()) +
                2 * CellDelegate::leftInset;
    for (int row = 0; row < rowCount(); ++row) {
        const int text = cells.horizontalAdvance(item(row, column)->text());
        width = qMax(width, text + CellDelegate::leftInset + CellDelegate::rightInset + 1);
    }
    return width;
}

void NameServersTable::fitColumns()
{
    const int room = viewport()->width();
    const int server = neededWidth(Server);
    const int addresses = neededWidth(Addresses);
    const int lastSeen = neededWidth(LastSeen);
    // When it was last seen is the first to go: the tool tip and the picture tell it, too.
    const bool hasLastSeen = server + addresses + lastSeen <= room;
    setColumnHidden(LastSeen, !hasLastSeen);
    const int rest = hasLastSeen ? room - lastSeen : room;
    const int addressWidth = qMin(addresses, qMax(rest / 2, rest - server));
    QHeaderView *header = horizontalHeader();
    header->resizeSection(Server, rest - addressWidth);
    header->resizeSection(Addresses, addressWidth);
    if (hasLastSeen)
        header->resizeSection(LastSeen, lastSeen);
}

void NameServersTable::resizeEvent(QResizeEvent *event)
{
    QTableWidget::resizeEvent(event);
    fitColumns();
}

void NameServersTable::setHistory(const flux::NameHistory *history)
{
    m_history = history;
    refresh();
}

void NameServersTable::refresh()
{
    static const QList<flux::NameServerHistory> none;
    const auto &servers = m_history ? m_history->nameServers() : none;
    const int count = static_cast<int>(qMin<qsizetype>(servers.size(), maxRows));
    setRowCount(count);
    for (int row = 0; row < count; ++row) {
        const flux::NameServerHistory &server = servers[row];
        const core::UtcMs last = server.spells.isEmpty() ? 0 : server.spells.last().to;
        setCell(row, Server, server.server.defanged(), serverToolTip(server));
        setCell(row, Addresses, newestText(server), addressList(server, 30, QStringLiteral("\n")));
        setCell(row, LastSeen, last ? core::utcClock(last) : QString(),
                last ? core::utcText(last) : QString());
    }
    fitColumns();
}

void NameServersTable::setCell(int row, int column, const QString &text, const QString &toolTip)
{
    if (!item(row, column))
        setItem(row, column, new QTableWidgetItem);
    item(row, column)->setText(text);
    item(row, column)->setToolTip(toolTipText(toolTip));
}

} // namespace widgets
