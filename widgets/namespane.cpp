// SPDX-License-Identifier: GPL-3.0-or-later
#include "namespane.h"

#include <QAction>
#include <QActionGroup>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPushButton>

#include "core/plaintext.h"
#include "items/namemodel.h"
#include "items/nameorder.h"
#include "namedelegate.h"
#include "style/badge.h"
#include "style/dress.h"
#include "style/icons.h"
#include "style/plainlabel.h"

namespace widgets {

NamesPane::NamesPane(items::NameModel *model, const core::Clock &clock, QAction *watchAgain,
                     QAction *compare, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_order(new items::NameOrder(model, this))
    , m_commands{watchAgain, compare}
    , m_list(new QListView)
    , m_title(new PlainLabel)
    , m_practice(new Badge(tr("PRACTICE")))
    , m_state(new PlainLabel)
    , m_empty(new PlainLabel(tr("No names yet.")))
{
    setObjectName(QStringLiteral("namesPane"));
    setAttribute(Qt::WA_StyledBackground);
    setProperty("edge", QVariant::fromValue(Qt::RightEdge));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(10, 16, 10, 8);
    layout->setSpacing(6);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(4, 0, 4, 0);
    m_title->setObjectName(QStringLiteral("caseTitle"));
    m_title->setFont(textFont(12, QFont::DemiBold));
    m_title->setMuted(true);
    m_title->setElided(true);
    m_practice->setObjectName(QStringLiteral("practiceMark"));
    head->addWidget(m_title, 1);
    head->addWidget(m_practice);
    layout->addLayout(head);
    m_state->setObjectName(QStringLiteral("caseState"));
    m_state->setFont(textFont(11));
    m_state->setMuted(true);
    m_state->setIndent(4);
    m_state->setWordWrap(true);
    layout->addWidget(m_state);
    layout->addWidget(makeOrder());
    m_empty->setObjectName(QStringLiteral("namesCount"));
    m_empty->setMuted(true);
    m_empty->setFont(textFont(12));
    m_empty->setIndent(4);
    layout->addWidget(m_empty);

    m_list->setObjectName(QStringLiteral("namesList"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setAccessibleName(tr("Names of the case"));
    m_list->setModel(m_order);
    m_list->setItemDelegate(new NameDelegate(clock, this));
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    layout->addWidget(m_list, 1);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this] { emit selectionChanged(selected()); });
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_list, &QWidget::customContextMenuRequested, this, [this](const QPoint &at) {
        QMenu menu(this);
        menu.setObjectName(QStringLiteral("namesMenu"));
        fill(menu);
        menu.exec(m_list->viewport()->mapToGlobal(at));
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &NamesPane::selectionGrew);
    layout->addWidget(makeUnread());
    layout->addWidget(makeKin());
    connect(m_list, &QListView::activated, watchAgain, &QAction::trigger);
    connect(model, &QAbstractItemModel::rowsInserted, this, &NamesPane::followRows);
    connect(model, &QAbstractItemModel::modelReset, this, &NamesPane::followRows);
    connect(&model->unread(), &items::UnreadNames::changed, this, &NamesPane::followUnread);
    followRows();
    followUnread();
}

void NamesPane::followRows()
{
    const int all = m_model->rowCount();
    const int shown = m_order->rowCount();
    const int hidden = m_order->leftOut();
    m_orderRow->setVisible(all > 1 || hidden > 0);
    m_empty->setText(all == 0       ? tr("No names yet.")
                     : all == shown ? QString()
                     : hidden == 0
                         ? tr("%1 of %2 names").arg(shown).arg(all)
                         : tr("%1 of %2 names, %3 hidden").arg(shown).arg(all).arg(hidden));
    m_empty->setVisible(all == 0 || all != shown);
}

QWidget *NamesPane::makeOrder()
{
    using By = items::NameOrder::By;
    m_filter = new QLineEdit;
    m_filter->setObjectName(QStringLiteral("namesFilter"));
    m_filter->setFont(textFont(12));
    m_filter->setFixedHeight(24);
    m_filter->setPlaceholderText(tr("Filter names"));
    m_filter->setAccessibleName(tr("Filter the names"));
    m_filter->setToolTip(
        tr("Shows only names that hold these words in their name, verdict or tags"));
    m_filter->setClearButtonEnabled(true);
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &words) {
        m_order->setWords(words);
        followRows();
    });
    m_sort = new QPushButton(outlineIcon(QStringLiteral("chevron-down")), tr("Sort"));
    m_sort->setObjectName(QStringLiteral("namesSort"));
    m_sort->setProperty("quiet", true);
    m_sort->setLayoutDirection(Qt::RightToLeft); // the arrow after the word
    auto *menu = new QMenu(m_sort);
    auto *group = new QActionGroup(menu);
    for (const auto &[by, text] :
         {std::pair(By::Added, tr("As &added")), std::pair(By::Verdict, tr("By &verdict")),
          std::pair(By::Name, tr("By &name")), std::pair(By::Addresses, tr("By a&ddresses"))}) {
        QAction *action = group->addAction(text);
        action->setCheckable(true);
        action->setChecked(by == By::Added);
        menu->addAction(action);
        connect(action, &QAction::triggered, this, [this, by = by] { m_order->setBy(by); });
    }
    menu->setObjectName(QStringLiteral("namesSortMenu"));
    m_sort->setMenu(menu);
    m_sort->setAccessibleName(tr("Order of the names"));
    m_orderRow = new QWidget;
    auto *row = new QHBoxLayout(m_orderRow);
    row->setContentsMargins(4, 0, 0, 0);
    row->setSpacing(4);
    row->addWidget(m_filter, 1);
    row->addWidget(m_sort);
    return m_orderRow;
}

void NamesPane::fill(QMenu &menu)
{
    menu.addActions(m_commands);
    menu.addSeparator();
    addCopies(menu);
    QList<core::Target> targets;
    for (const core::DomainName &name : selection()) {
        if (!name.isEmpty())
            targets.append(core::Target::of(name));
    }
    if (!targets.isEmpty())
        emit menuOpened(&menu, targets);
}

items::Sheet NamesPane::selectedSheet() const
{
    items::Sheet sheet{{tr("Name"), tr("Class"), tr("Flux probability"), tr("Addresses")}};
    for (const QModelIndex &index : m_list->selectionModel()->selectedRows()) {
        using Model = items::NameModel;
        const QVariant probability = index.data(Model::FluxProbabilityRole);
        sheet.rows.append(
            {index.data(Model::DefangedRole).toString(),
             index.data(Model::ClassTextRole).toString(),
             probability.isValid() ? QString::number(probability.toDouble(), 'f', 2) : QString(),
             QString::number(index.data(Model::AddressCountRole).toInt())});
    }
    return sheet;
}

void NamesPane::copySelection() const
{
    items::Sheet names = selectedSheet();
    for (QStringList &row : names.rows)
        row = row.first(1);
    if (!names.rows.isEmpty())
        QGuiApplication::clipboard()->setText(names.text(items::Sheet::Form::Shown));
}

void NamesPane::addCopies(QMenu &menu)
{
    const items::Sheet sheet = selectedSheet();
    if (sheet.rows.isEmpty())
        return;
    menu.addAction(outlineIcon(QStringLiteral("copy")), tr("&Copy names, defanged"), this,
                   &NamesPane::copySelection);
    menu.addAction(tr("Copy as &text, with what is said of them"), this, [sheet] {
        QGuiApplication::clipboard()->setText(sheet.text(items::Sheet::Form::Shown));
    });
    menu.addAction(tr("Copy as CS&V, nothing defanged"), this, [sheet] {
        QGuiApplication::clipboard()->setText(sheet.csv(items::Sheet::Form::Live));
    });
    menu.addSeparator();
}

void NamesPane::setShowingHidden(bool showing)
{
    m_order->setShowingHidden(showing);
    followRows();
}

void NamesPane::focusFilter()
{
    if (!m_orderRow->isVisible())
        return;
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

void NamesPane::setCase(const QString &title, const QString &path, bool practice, bool readOnly,
                        bool draft)
{
    m_title->setText(title.isEmpty() ? tr("No case yet")
                                     : tr("Case · %1").arg(core::plainText(title)));
    m_title->setToolTip(toolTipText(core::plainText(path)));
    m_practice->setVisible(practice);
    const QString state = readOnly ? tr("read-only: nothing new is stored")
                          : draft  ? tr("draft: Save as… keeps it where you want it")
                                   : QString();
    m_state->setText(state);
    m_state->setVisible(!state.isEmpty());
}

QWidget *NamesPane::makeUnread()
{
    m_unread = new QWidget;
    m_unread->setObjectName(QStringLiteral("unreadPane"));
    auto *row = new QHBoxLayout(m_unread);
    row->setContentsMargins(4, 6, 4, 0);
    m_unreadText = new PlainLabel;
    m_unreadText->setObjectName(QStringLiteral("unreadSentence"));
    m_unreadText->setFont(textFont(12));
    m_unreadText->setMuted(true);
    m_unreadText->setWordWrap(true);
    auto *readAll = new QPushButton(tr("Read all"));
    readAll->setObjectName(QStringLiteral("readAllButton"));
    readAll->setProperty("quiet", true);
    readAll->setToolTip(tr("Reads the answers about every name of the case into memory"));
    connect(readAll, &QPushButton::clicked, this, [this] { m_model->unread().wantAll(); });
    row->addWidget(m_unreadText, 1);
    row->addWidget(readAll, 0, Qt::AlignTop);
    return m_unread;
}

void NamesPane::followUnread()
{
    const auto unread = static_cast<int>(m_model->unread().size());
    m_unread->setVisible(unread > 0);
    m_unreadText->setText(
        tr("A large case: %n name(s) are read once they are looked at. What names share is said "
           "of the others only.",
           nullptr, unread));
    followRows();
}

QWidget *NamesPane::makeKin()
{
    m_kin = new QWidget;
    m_kin->setObjectName(QStringLiteral("kinPane"));
    auto *layout = new QVBoxLayout(m_kin);
    layout->setContentsMargins(4, 6, 4, 4);
    layout->setSpacing(4);
    auto *head = new PlainLabel(tr("Shared infrastructure"));
    head->setFont(textFont(12, QFont::DemiBold));
    head->setMuted(true);
    m_kinText = new PlainLabel;
    m_kinText->setObjectName(QStringLiteral("kinSentence"));
    m_kinText->setFont(textFont(12));
    m_kinText->setMuted(true);
    m_kinText->setWordWrap(true);
    layout->addWidget(head);
    layout->addWidget(m_kinText);
    setKin({});
    return m_kin;
}

void NamesPane::setKin(const QString &sentence)
{
    m_kinText->setText(core::plainText(sentence));
    m_kin->setVisible(!sentence.isEmpty());
}

QList<core::DomainName> NamesPane::selection() const
{
    QList<core::DomainName> names{selected()};
    for (const QModelIndex &index : m_list->selectionModel()->selectedRows()) {
        const auto name = index.data(items::NameModel::NameRole).value<core::DomainName>();
        if (!names.contains(name))
            names.append(name);
    }
    return names;
}

core::DomainName NamesPane::other() const
{
    const QList<core::DomainName> names = selection();
    return names.size() == 2 ? names[1] : core::DomainName();
}

void NamesPane::select(const core::DomainName &name)
{
    const QModelIndex index = m_order->mapFromSource(m_model->indexOf(name));
    // The list's own setCurrentIndex() would heed a Ctrl that is still held from Ctrl+Return.
    if (index.isValid())
        m_list->selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
}

core::DomainName NamesPane::selected() const
{
    return m_list->currentIndex().data(items::NameModel::NameRole).value<core::DomainName>();
}

void NamesPane::tick()
{
    m_list->viewport()->update();
}

} // namespace widgets
