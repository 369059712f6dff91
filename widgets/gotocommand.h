// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>

#include "actions.h"
#include "items/finder.h"

namespace widgets {

class GoToDialog;
class NamePage;
class NamesPane;

/// Opens the go-to palette and shows what was chosen there.
class GoToCommand final : public QObject
{
    Q_OBJECT

public:
    GoToCommand(const Actions &actions, const items::ObservationLog &log, QWidget *window);

    /// Where the things that are found are shown.
    void setPlaces(NamesPane *names, NamePage *page);
    void setAnnotations(const core::Annotations &annotations);

protected:
    /// In a text field the key would delete to the end of the line on X11; here it is the palette's
    /// everywhere.
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void open();
    void go(const core::Found &thing);

    const Actions &m_actions;
    QWidget *m_window = nullptr;
    const items::ObservationLog &m_log;
    NamesPane *m_names = nullptr;
    NamePage *m_page = nullptr;
    items::Finder m_finder;
    QPointer<GoToDialog> m_dialog;
};

} // namespace widgets
