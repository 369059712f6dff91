// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenu>
#include <QWidget>

#include "core/annotations.h"
#include "core/clock.h"
#include "items/sheet.h"

class QAction;
class QLineEdit;
class QListView;
class QPushButton;

namespace items {
class NameModel;
class NameOrder;
} // namespace items

namespace widgets {

class PlainLabel;

/// The case's title and its names; the one selected is what the rest of the window shows.
class NamesPane final : public QWidget
{
    Q_OBJECT

public:
    /// `watchAgain` is what a double click on a name does.
    /// `compare`: two selected names.
    NamesPane(items::NameModel *model, const core::Clock &clock, QAction *watchAgain,
              QAction *compare, QWidget *parent = nullptr);

    void setCase(const QString &title, const QString &path, bool practice, bool readOnly,
                 bool draft);
    void select(const core::DomainName &name);
    core::DomainName selected() const;
    /// Says the time to the next queries anew.
    void tick();
    QListView *list() const { return m_list; }
    /// Every selected name, the one in sight first.
    QList<core::DomainName> selection() const;
    /// The selected names, one a line, defanged.
    void copySelection() const;
    void setShowingHidden(bool showing);
    void focusFilter();
    /// Says anew what the list leaves out.
    void followRows();
    /// The menu of the selected names.
    void fill(QMenu &menu);
    /// The other of two selected names, which the one in sight is compared with; empty: none.
    core::DomainName other() const;
    /// What the selected name shares with others; empty: nothing.
    void setKin(const QString &sentence);

signals:
    void selectionChanged(const core::DomainName &name);
    /// The menu of the selected names opens.
    void menuOpened(QMenu *menu, const QList<core::Target> &names);
    /// More or fewer names are selected beside the one in sight.
    void selectionGrew();

private:
    QWidget *makeKin();
    QWidget *makeOrder();
    QWidget *makeUnread();
    void followUnread();
    items::Sheet selectedSheet() const;
    void addCopies(QMenu &menu);

    items::NameModel *m_model = nullptr;
    items::NameOrder *m_order = nullptr;
    QList<QAction *> m_commands;
    QWidget *m_orderRow = nullptr;
    QLineEdit *m_filter = nullptr;
    QPushButton *m_sort = nullptr;
    QListView *m_list = nullptr;
    PlainLabel *m_title = nullptr;
    PlainLabel *m_practice = nullptr;
    PlainLabel *m_state = nullptr;
    PlainLabel *m_empty = nullptr;
    QWidget *m_unread = nullptr;
    PlainLabel *m_unreadText = nullptr;
    QWidget *m_kin = nullptr;
    PlainLabel *m_kinText = nullptr;
};

} // namespace widgets
