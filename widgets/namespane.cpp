// SPDX-License-Identifier: GPL-3.0-or-later
#include "namespane.h"

#include <QAction>
#include <QHBoxLayout>
#include <QListView>

#include "core/plaintext.h"
#include "items/namemodel.h"
#include "namedelegate.h"
#include "style/badge.h"
#include "style/dress.h"
#include "style/plainlabel.h"

namespace widgets {

NamesPane::NamesPane(items::NameModel *model, const core::Clock &clock, QAction *watchAgain,
                     QAction *compare, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_list(new QListView)
    , m_title(new PlainLabel)
    , m_practice(new Badge(tr("PRACTICE")))
    , m_state(new PlainLabel)
    , m_empty(new PlainLabel(tr("No names yet.")))
{
    setObjectName(QStringLiteral("namesPane"));
    setAttribute(Qt::WA_StyledBackground);
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
    m_empty->setMuted(true);
    m_empty->setFont(textFont(12));
    m_empty->setIndent(4);
    layout->addWidget(m_empty);

    m_list->setObjectName(QStringLiteral("namesList"));
    m_list->setAccessibleName(tr("Names of the case"));
    m_list->setModel(model);
    m_list->setItemDelegate(new NameDelegate(clock, this));
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    layout->addWidget(m_list, 1);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this] { emit selectionChanged(selected()); });
    m_list->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_list->addAction(watchAgain);
    m_list->addAction(compare);
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &NamesPane::selectionGrew);
    layout->addWidget(makeKin());
    connect(m_list, &QListView::activated, watchAgain, &QAction::trigger);
    const auto followRows = [this] { m_empty->setVisible(m_model->rowCount() == 0); };
    connect(model, &QAbstractItemModel::rowsInserted, this, followRows);
    connect(model, &QAbstractItemModel::modelReset, this, followRows);
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

void NamesPane::select(const core::DomainName &name)
{
    const QModelIndex index = m_model->indexOf(name);
    if (index.isValid())
        m_list->setCurrentIndex(index);
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
