// SPDX-License-Identifier: GPL-3.0-or-later
#include "tablestabs.h"

#include <algorithm>

#include <QApplication>
#include <QHBoxLayout>
#include <QHash>
#include <QLineEdit>
#include <QLocale>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

#include "flux/namehistory.h"
#include "items/addressmodel.h"
#include "items/answermodel.h"
#include "items/eventmodel.h"
#include "items/kinmodel.h"
#include "items/notemodel.h"
#include "items/reasonmodel.h"
#include "items/resolvermodel.h"
#include "items/servermodel.h"
#include "items/tallymodel.h"
#include "style/dress.h"
#include "style/panel.h"
#include "style/viewface.h"
#include "tables/addresstable.h"
#include "tables/answerpage.h"
#include "tables/answertable.h"
#include "tables/eventtable.h"
#include "tables/kintable.h"
#include "tables/notetable.h"
#include "tables/reasontable.h"
#include "tables/resolvertable.h"
#include "tables/servertable.h"
#include "tables/tallytable.h"

namespace widgets {

namespace {

/// Tabs wide enough for their text in the bold of the selected one, so none moves when chosen.
class CountTabBar final : public QTabBar
{
public:
    using QTabBar::QTabBar;

    QSize tabSizeHint(int index) const override
    {
        // Asked of every tab whenever one changes: a text is measured once.
        auto &[text, width] = m_measured[index];
        if (width == 0 || text != tabText(index)) {
            text = tabText(index);
            width = m_bold.horizontalAdvance(text) + tabGap;
        }
        return {width, m_bold.height() + style()->pixelMetric(QStyle::PM_TabBarTabVSpace)};
    }
    QSize minimumTabSizeHint(int index) const override { return tabSizeHint(index); }

private:
    QFontMetrics m_bold{textFont(13, QFont::DemiBold)};
    mutable QHash<int, std::pair<QString, int>> m_measured;
};

} // namespace

TablesTabs::TablesTabs(const Models &models, QWidget *parent)
    : QWidget(parent)
    , m_models(models)
    , m_addressTable(new AddressTable(models.addresses))
    , m_answerTable(new AnswerTable(models.answers))
    , m_networkTable(
          new TallyTable(QStringLiteral("networkTable"), tr("Networks"), models.networks))
    , m_reasonTable(new ReasonTable(models.reasons))
    , m_tabs(new CountTabBar)
    , m_pages(new QStackedWidget)
    , m_filter(new QLineEdit)
    , m_countsDue(std::chrono::milliseconds(100))
{
    setObjectName(QStringLiteral("tablesPanel"));
    setAccessibleName(tr("Tables"));
    setMinimumHeight(108);
    connect(qApp, &QApplication::focusChanged, this, qOverload<>(&QWidget::update));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(11, 7, 11, 8);
    layout->setSpacing(0);
    auto *line = new QWidget;
    line->setBackgroundRole(QPalette::Mid);
    line->setAutoFillBackground(true);
    line->setFixedHeight(1);
    layout->addWidget(makeHead());
    layout->addWidget(line);
    layout->addWidget(m_pages, 1);
    connect(&m_countsDue, &Throttle::fired, this, &TablesTabs::showCounts);
    connect(m_addressTable, &AddressTable::picked, this, &TablesTabs::addressPicked);
    connect(m_addressTable, &AddressTable::menuOpened, this, &TablesTabs::menuOpened);
    addPage(tr("Addresses"), m_addressTable, models.addresses);
    addPage(tr("Networks"), m_networkTable, models.networks);
    m_countryTable =
        new TallyTable(QStringLiteral("countryTable"), tr("Countries"), models.countries);
    addPage(tr("Countries"), m_countryTable, models.countries);
    m_answerPage = new AnswerPage(m_answerTable);
    connect(m_answerPage, &AnswerPage::packetWanted, this, &TablesTabs::packetWanted);
    addPage(tr("Answers"), m_answerTable, models.answers, m_answerPage);
    m_serverTable = new ServerTable(models.servers);
    addPage(tr("Name servers"), m_serverTable, models.servers);
    addPage(tr("Verdict"), m_reasonTable, nullptr);
    auto *resolvers = new ResolverTable(models.resolvers);
    connect(resolvers, &ResolverTable::picked, this, &TablesTabs::resolverPicked);
    addPage(tr("Resolvers"), resolvers, models.resolvers);
    addCasePages(models);
    connectHover();
    showCounts();
}

void TablesTabs::connectHover()
{
    const auto follow = [this](TableView *table, auto said) {
        connect(table, &TableView::rowHovered, this, [this, said](const QModelIndex &row) {
            if (row.isValid())
                said(row);
            else
                emit hoverLeft();
        });
    };
    using items::AddressModel;
    using items::TallyModel;
    follow(m_addressTable, [this](const QModelIndex &row) {
        emit addressHovered(row.data(AddressModel::IpAddressRole).value<core::IpAddress>());
    });
    follow(m_networkTable, [this](const QModelIndex &row) {
        emit networkHovered(row.data(TallyModel::AsnRole).toUInt());
    });
    follow(m_countryTable, [this](const QModelIndex &row) {
        emit countryHovered(row.data(TallyModel::CountryRole).toString());
    });
    // A row of any of these has a moment, under the role by which it is sorted.
    const auto followMoment = [this, follow](TableView *table, int column, int role) {
        follow(table, [this, column, role](const QModelIndex &row) {
            emit momentHovered(row.siblingAtColumn(column).data(role).toLongLong());
        });
    };
    followMoment(m_answerTable, items::AnswerModel::Time, items::AnswerModel::SortRole);
    followMoment(m_eventTable, items::EventModel::Time, items::EventModel::SortRole);
    followMoment(m_serverTable, items::ServerModel::LastSeen, items::ServerModel::SortRole);
}

void TablesTabs::setHovered(const QSet<core::IpAddress> &addresses,
                            const flux::NameHistory *history)
{
    using items::TallyModel;
    if (addresses.isEmpty() || !history) {
        for (TableView *table :
             {static_cast<TableView *>(m_addressTable), static_cast<TableView *>(m_networkTable),
              static_cast<TableView *>(m_countryTable)})
            table->setHovered({});
        return;
    }
    QSet<quint32> networks;
    QSet<QString> countries;
    for (const flux::AddressHistory &address : history->addresses()) {
        if (!addresses.contains(address.address))
            continue;
        networks.insert(address.network.asn);
        countries.insert(address.place.countryCode);
    }
    m_addressTable->setHovered([addresses](const QModelIndex &row) {
        return addresses.contains(
            row.data(items::AddressModel::IpAddressRole).value<core::IpAddress>());
    });
    m_networkTable->setHovered([networks](const QModelIndex &row) {
        return networks.contains(row.data(TallyModel::AsnRole).toUInt());
    });
    m_countryTable->setHovered([countries](const QModelIndex &row) {
        return countries.contains(row.data(TallyModel::CountryRole).toString());
    });
}

/// Those about the case more than about the name.
void TablesTabs::addCasePages(const Models &models)
{
    auto *kin = new KinTable(models.kin);
    connect(kin, &KinTable::compareWanted, this, &TablesTabs::compareWanted);
    addPage(tr("Matches"), kin, models.kin);
    m_eventTable = new EventTable(models.events);
    addPage(tr("Events"), m_eventTable, models.events);
    m_noteTable = new NoteTable(models.notes);
    connect(m_noteTable, &NoteTable::editWanted, this, &TablesTabs::noteWanted);
    addPage(tr("Notes"), m_noteTable, models.notes);
}

QWidget *TablesTabs::makeHead()
{
    m_tabs->setObjectName(QStringLiteral("tables"));
    m_tabs->setAccessibleName(tr("Tables"));
    m_tabs->setExpanding(false);
    m_tabs->setDrawBase(false);
    connect(m_tabs, &QTabBar::currentChanged, m_pages, &QStackedWidget::setCurrentIndex);
    connect(m_tabs, &QTabBar::currentChanged, this, &TablesTabs::viewChanged);
    connect(m_filter, &QLineEdit::textChanged, this, &TablesTabs::viewChanged);
    m_filter->setObjectName(QStringLiteral("tableFilter"));
    m_filter->setFont(textFont(12));
    m_filter->setFixedHeight(24);
    m_filter->setPlaceholderText(tr("Filter (Ctrl+F)"));
    m_filter->setAccessibleName(tr("Filter the table"));
    m_filter->setToolTip(tr("Shows only rows that hold this text"));
    m_filter->setClearButtonEnabled(true);
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &text) {
        for (const Page &page : std::as_const(m_tables))
            page.table->setFilter(text);
        showCounts();
    });
    auto *head = new QWidget;
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_tabs, 0, Qt::AlignBottom);
    row->addStretch();
    row->addWidget(m_filter);
    return head;
}

void TablesTabs::fitFilter()
{
    // Counts of a selection ("Addresses 1/70") need more room than is left at 1366.
    const QMargins margins = layout()->contentsMargins();
    const int room = width() - margins.left() - margins.right() - m_tabs->sizeHint().width();
    m_filter->setFixedWidth(std::clamp(room, 90, 150));
}

void TablesTabs::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitFilter();
}

void TablesTabs::addPage(const QString &title, TableView *table, const QAbstractItemModel *counted,
                         QWidget *page)
{
    m_tables.append({title, table, counted});
    // The page before the tab: the first tab becomes the current one at once.
    m_pages->addWidget(page ? page : table);
    m_tabs->addTab(title);
    if (!counted)
        return;
    connect(counted, &QAbstractItemModel::rowsInserted, &m_countsDue, &Throttle::request);
    connect(counted, &QAbstractItemModel::modelReset, this, &TablesTabs::showCounts);
}

int TablesTabs::Page::all() const
{
    // The answers that are not selected are left out by the model itself.
    const auto *answers = qobject_cast<const items::AnswerModel *>(counted);
    return answers ? answers->allAnswers() : counted->rowCount();
}

void TablesTabs::showCounts()
{
    for (int i = 0; i < m_tables.size(); ++i) {
        const Page &page = m_tables[i];
        if (!page.counted)
            continue;
        const int all = page.all();
        const int shown = page.table->model()->rowCount();
        const QString count = QLocale().toString(all);
        m_tabs->setTabText(
            i, shown == all ? tr("%1 %2").arg(page.title, count)
                            : tr("%1 %2/%3").arg(page.title, QLocale().toString(shown), count));
    }
    fitFilter();
}

void TablesTabs::showPage(const QWidget *table)
{
    for (int i = 0; i < m_tables.size(); ++i) {
        if (m_tables[i].table == table)
            m_tabs->setCurrentIndex(i);
    }
}

void TablesTabs::showReasons()
{
    showPage(m_reasonTable);
    m_reasonTable->setFocus(Qt::OtherFocusReason);
}

void TablesTabs::showPacket(qint64 answer, const QString &text)
{
    m_answerPage->showPacket(answer, text);
}

void TablesTabs::setHistory(const flux::NameHistory *history)
{
    m_addressTable->setHistory(history);
    m_networkTable->setHistory(history);
}

void TablesTabs::setPicked(std::function<bool(int)> address, const core::Selection &selection)
{
    m_addressTable->setPicked(std::move(address));
    setTime(selection);
    showCounts();
}

void TablesTabs::setTime(const core::Selection &selection)
{
    if (!selection.hasTime()) {
        m_serverTable->setPicked({});
        m_eventTable->setPicked({});
        m_noteTable->setPicked({});
        return;
    }
    const auto isIn = [selection](core::UtcMs at) {
        return at >= selection.from && at <= selection.to;
    };
    m_serverTable->setPicked(
        [this, selection](int row) { return m_models.servers->isHeldIn(selection, row); });
    m_eventTable->setPicked([this, isIn](int row) {
        using items::EventModel;
        const QModelIndex time = m_models.events->index(row, EventModel::Time);
        return isIn(time.data(EventModel::SortRole).toLongLong());
    });
    m_noteTable->setPicked([this, isIn](int row) {
        const auto note =
            m_models.notes->index(row, 0).data(items::NoteModel::NoteRole).value<core::Note>();
        return note.target.kind != core::Target::Kind::Moment || isIn(note.target.at);
    });
}

void TablesTabs::showAddress(int row)
{
    showPage(m_addressTable);
    m_addressTable->showSourceRow(row);
}

void TablesTabs::goToAddress(const core::IpAddress &address)
{
    showPage(m_addressTable);
    m_addressTable->showSourceRow(m_addressTable->sourceRow(items::AddressModel::IpAddressRole,
                                                            QVariant::fromValue(address)));
    m_addressTable->setFocus(Qt::OtherFocusReason);
}

void TablesTabs::showNote(qint64 id)
{
    showPage(m_noteTable);
    m_noteTable->showNote(id);
    m_noteTable->setFocus(Qt::OtherFocusReason);
}

void TablesTabs::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

QString TablesTabs::filter() const
{
    return m_filter->text();
}

void TablesTabs::setFilter(const QString &text)
{
    m_filter->setText(text);
}

void TablesTabs::showTable(const QString &name)
{
    for (const Page &page : std::as_const(m_tables)) {
        if (page.table->objectName() == name)
            showPage(page.table);
    }
}

void TablesTabs::setShowingHidden(bool showing)
{
    m_addressTable->setShowingHidden(showing);
    showCounts();
}

core::IpAddress TablesTabs::currentAddress() const
{
    return m_addressTable->currentAddress();
}

TableView *TablesTabs::current() const
{
    return m_tables[m_pages->currentIndex()].table;
}

void TablesTabs::paintEvent(QPaintEvent *)
{
    const figures::Palette colors = themePalette();
    paintPanel(this, colors.panel, current()->hasFocus() ? colors.accent : colors.line);
}

} // namespace widgets
