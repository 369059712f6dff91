// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QListWidget;
class QStackedWidget;

namespace widgets {

/// Pages with the list of their titles at the left; the list takes the focus.
class PageBook final : public QWidget
{
    Q_OBJECT

public:
    /// Name of the list, for tests and for screen readers.
    PageBook(const QString &listName, const QString &accessibleName, QWidget *parent = nullptr);

    void addPage(const QString &title, QWidget *page);
    void setCurrentPage(int page);

private:
    QListWidget *m_titles = nullptr;
    QStackedWidget *m_pages = nullptr;
};

} // namespace widgets
