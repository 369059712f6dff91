// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

#include "core/selection.h"
#include "flux/namehistory.h"
#include "plots/timeaxis.h"

class QPushButton;

namespace items {
class LinkedSelection;
}

namespace widgets {

class BrushView;
class PlainLabel;

/// The panel of the time brush: what is selected in words, replay, and the way back to all.
class TimeBrush final : public QWidget
{
    Q_OBJECT

public:
    explicit TimeBrush(items::LinkedSelection &selection, QWidget *parent = nullptr);

    void setHistory(const flux::NameHistory *history);
    void refresh();
    /// The time that was selected before it comes back; false: none was running.
    bool stopReplay();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *makeHead();
    void showSelection();
    void replay(bool running);
    void step();
    void showTime(core::Selection selection, plots::TimeRange time);

    items::LinkedSelection &m_selection;
    const flux::NameHistory *m_history = nullptr;
    BrushView *m_brush = nullptr;
    PlainLabel *m_text = nullptr;
    QPushButton *m_replay = nullptr;
    QPushButton *m_clear = nullptr;
    QTimer m_steps;
    int m_stepsDone = 0;
    core::DomainName m_replayed; ///< name whose watch is played back
    plots::TimeRange m_before;   ///< time that was selected when the replay began
};

} // namespace widgets
