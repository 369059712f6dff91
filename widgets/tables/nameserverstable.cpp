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
    header->setSectionResizeMode(Server, QHeaderView::Stretch);
    header->setSectionResizeMode(Addresses, QHeaderView::Fixed);
    header->setSectionResizeMode(LastSeen, QHeaderView::Fixed);
    header->resizeSection(Addresses, 144);
    header->resizeSection(LastSeen, 74);
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
        setCell(row, Server, server.server.defanged(), server.server.defanged());
        setCell(row, Addresses, newestText(server), addressList(server, 30, QStringLiteral("\n")));
        setCell(row, LastSeen, last ? core::utcClock(last) : QString(),
                last ? core::utcText(last) : QString());
    }
}

void NameServersTable::setCell(int row, int column, const QString &text, const QString &toolTip)
{
    if (!item(row, column))
        setItem(row, column, new QTableWidgetItem);
    item(row, column)->setText(text);
    item(row, column)->setToolTip(toolTipText(toolTip));
}

} // namespace widgets
