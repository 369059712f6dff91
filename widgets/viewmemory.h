// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include "core/caseview.h"
#include "core/clock.h"
#include "items/selectionsteps.h"

namespace items {
class ObservationLog;
}

namespace widgets {

class Actions;
class NamePage;
class NamesPane;

/// How the window looks at the case: the name and table in sight, what is filtered and what is
/// selected. Reads it off the window's parts, and puts it back.
class ViewMemory final : public QObject
{
    Q_OBJECT

public:
    ViewMemory(const items::ObservationLog &log, const core::Clock &clock, const Actions &actions,
               NamesPane &names, NamePage &page, QObject *parent = nullptr);

    core::CaseView value() const;
    /// What a view says nothing of stays as it is.
    void show(const core::CaseView &view);
    /// Of the name in sight.
    const items::LinkedSelection &selection() const;
    /// What was selected, one after the other.
    items::SelectionSteps *steps() { return &m_steps; }

signals:
    void changed();

private:
    const Actions &m_actions;
    NamesPane &m_names;
    NamePage &m_page;
    items::SelectionSteps m_steps;
};

} // namespace widgets
