// SPDX-License-Identifier: GPL-3.0-or-later
#include "style/pagebook.h"

#include <algorithm>

#include <QHBoxLayout>
#include <QListWidget>
#include <QStackedWidget>

namespace widgets {

namespace {

constexpr int titlePixels = 26;   ///< height of a page's title
constexpr int titlesPadding = 34; ///< beside the longest

} // namespace

PageBook::PageBook(const QString &listName, const QString &accessibleName, QWidget *parent)
    : QWidget(parent)
    , m_titles(new QListWidget)
    , m_pages(new QStackedWidget)
{
    m_titles->setObjectName(listName);
    m_titles->setAccessibleName(accessibleName);
    m_titles->setFixedWidth(titlesPadding);
    connect(m_titles, &QListWidget::currentRowChanged, m_pages, &QStackedWidget::setCurrentIndex);
    setFocusProxy(m_titles);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(10);
    row->addWidget(m_titles);
    row->addWidget(m_pages, 1);
}

void PageBook::addPage(const QString &title, QWidget *page)
{
    page->setAccessibleName(title);
    m_pages->addWidget(page);
    // The list asks for heights before it is dressed.
    (new QListWidgetItem(title, m_titles))->setSizeHint(QSize(0, titlePixels));
    const int width = QFontMetrics(m_titles->font()).horizontalAdvance(title) + titlesPadding;
    m_titles->setFixedWidth(std::max(width, m_titles->minimumWidth()));
}

void PageBook::setCurrentPage(int page)
{
    m_titles->setCurrentRow(page);
}

} // namespace widgets
