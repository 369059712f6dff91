// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "core/clock.h"
#include "core/domainname.h"

class QAction;
class QListView;

namespace items {
class NameModel;
}

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
    /// What the selected name shares with others; empty: nothing.
    void setKin(const QString &sentence);

signals:
    void selectionChanged(const core::DomainName &name);
    /// More or fewer names are selected beside the one in sight.
    void selectionGrew();

private:
    QWidget *makeKin();

    items::NameModel *m_model = nullptr;
    QListView *m_list = nullptr;
    PlainLabel *m_title = nullptr;
    PlainLabel *m_practice = nullptr;
    PlainLabel *m_state = nullptr;
    PlainLabel *m_empty = nullptr;
    QWidget *m_kin = nullptr;
    PlainLabel *m_kinText = nullptr;
};

} // namespace widgets
