// SPDX-License-Identifier: GPL-3.0-or-later
#include "tablestabs.h"

#include <QApplication>
#include <QFrame>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

#include "items/addressmodel.h"
#include "items/answermodel.h"
#include "style/dress.h"
#include "style/panel.h"
#include "tables/addresstable.h"
#include "tables/answertable.h"

namespace widgets {

namespace {

/// Tabs wide enough for their text in the bold of the selected one, so none moves when chosen.
class CountTabBar final : public QTabBar
{
public:
    using QTabBar::QTabBar;

    QSize tabSizeHint(int index) const override
    {
        const QSize hint = QTabBar::tabSizeHint(index);
        const QFontMetrics bold(textFont(13, QFont::DemiBold));
        return {bold.horizontalAdvance(tabText(index)) + 18, hint.height()};
    }
};

} // namespace

TablesTabs::TablesTabs(items::AddressModel *addresses, items::AnswerModel *answers, QWidget *parent)
    : QWidget(parent)
    , m_addresses(addresses)
    , m_answers(answers)
    , m_addressTable(new AddressTable(addresses))
    , m_answerTable(new AnswerTable(answers))
    , m_tabs(new CountTabBar)
    , m_pages(new QStackedWidget)
    , m_filter(new QLineEdit)
    , m_countsDue(std::chrono::milliseconds(100))
{
    setObjectName(QStringLiteral("tablesPanel"));
    setAccessibleName(tr("Tables"));
    setMinimumHeight(120);
    connect(qApp, &QApplication::focusChanged, this, qOverload<>(&QWidget::update));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(11, 7, 11, 8);
    layout->setSpacing(0);
    m_tabs->setObjectName(QStringLiteral("tables"));
    m_tabs->setAccessibleName(tr("Tables"));
    m_tabs->setExpanding(false);
    m_tabs->setDrawBase(false);
    for (QWidget *table :
         {static_cast<QWidget *>(m_addressTable), static_cast<QWidget *>(m_answerTable)}) {
        m_tabs->addTab(QString());
        m_pages->addWidget(table);
    }
    connect(m_tabs, &QTabBar::currentChanged, m_pages, &QStackedWidget::setCurrentIndex);
    m_filter->setObjectName(QStringLiteral("tableFilter"));
    m_filter->setPlaceholderText(tr("Filter (Ctrl+F)"));
    m_filter->setAccessibleName(tr("Filter the table"));
    m_filter->setToolTip(tr("Shows only rows that hold this text"));
    m_filter->setClearButtonEnabled(true);
    m_filter->setFixedWidth(200);
    auto *head = new QHBoxLayout;
    head->addWidget(m_tabs, 0, Qt::AlignBottom);
    head->addStretch();
    head->addWidget(m_filter);
    auto *line = new QFrame;
    line->setObjectName(QStringLiteral("hairline"));
    line->setFixedHeight(1);
    layout->addLayout(head);
    layout->addWidget(line);
    layout->addWidget(m_pages, 1);
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_addressTable->setFilter(text);
        m_answerTable->setFilter(text);
    });
    connect(&m_countsDue, &Throttle::fired, this, &TablesTabs::showCounts);
    follow(addresses);
    follow(answers);
    showCounts();
}

void TablesTabs::follow(QAbstractItemModel *model)
{
    connect(model, &QAbstractItemModel::rowsInserted, &m_countsDue, &Throttle::request);
    connect(model, &QAbstractItemModel::modelReset, this, &TablesTabs::showCounts);
}

void TablesTabs::showCounts()
{
    const auto count = [](const QAbstractItemModel *model) {
        return QLocale().toString(model->rowCount());
    };
    m_tabs->setTabText(0, tr("Addresses %1").arg(count(m_addresses)));
    m_tabs->setTabText(1, tr("Answers %1").arg(count(m_answers)));
}

void TablesTabs::setHistory(const flux::NameHistory *history)
{
    m_addressTable->setHistory(history);
}

void TablesTabs::showAddress(int row)
{
    m_tabs->setCurrentIndex(0);
    m_addressTable->showSourceRow(row);
}

void TablesTabs::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

TableView *TablesTabs::current() const
{
    return m_pages->currentWidget() == m_answerTable ? static_cast<TableView *>(m_answerTable)
                                                     : m_addressTable;
}

void TablesTabs::paintEvent(QPaintEvent *)
{
    const figures::Palette colors = themePalette();
    paintPanel(this, colors.panel, current()->hasFocus() ? colors.accent : colors.line);
}

} // namespace widgets
