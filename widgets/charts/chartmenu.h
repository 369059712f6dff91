// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include <QObject>

#include "core/selection.h"
#include "flux/namehistory.h"

class QMenu;
class QWidget;

namespace widgets {

/// The context menu of a chart: its picture for a report, and the figures behind it.
class ChartMenu final : public QObject
{
    Q_OBJECT

public:
    /// `chart`: the word of the command line, "lanes"; `panel`: where the menu opens; `history`:
    /// asked for when it does, null while there is nothing to draw; `selection`: what is seen of
    /// it.
    ChartMenu(const QString &chart, QWidget *panel,
              std::function<const flux::NameHistory *()> history,
              std::function<core::Selection()> selection);

    /// Puts the commands into `menu`.
    void fill(QMenu &menu);

signals:
    void saveWanted(const QString &chart);
    void copyWanted(const QString &chart);

private:
    QString m_chart;
    std::function<const flux::NameHistory *()> m_history;
    std::function<core::Selection()> m_selection;
};

} // namespace widgets
