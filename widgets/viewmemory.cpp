// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmemory.h"

#include <QAction>

#include "actions.h"
#include "namepage.h"
#include "namespane.h"
#include "tables/tableview.h"
#include "tablestabs.h"

namespace widgets {

ViewMemory::ViewMemory(const items::ObservationLog &log, const core::Clock &clock,
                       const Actions &actions, NamesPane &names, NamePage &page, QObject *parent)
    : QObject(parent)
    , m_actions(actions)
    , m_names(names)
    , m_page(page)
    , m_steps(page.selection(), clock)
{
    connect(&page.selection(), &items::LinkedSelection::changed, this, &ViewMemory::changed);
    connect(&names, &NamesPane::selectionChanged, this, &ViewMemory::changed);
    connect(page.tables(), &TablesTabs::viewChanged, this, &ViewMemory::changed);
    connect(actions[ActionId::ShowHidden], &QAction::toggled, this, &ViewMemory::changed);
    connect(&m_steps, &items::SelectionSteps::returned, &names, &NamesPane::select);
    connect(&log, &items::ObservationLog::cleared, &m_steps, &items::SelectionSteps::clear);
}

core::CaseView ViewMemory::value() const
{
    return {m_page.name(), m_page.tables()->current()->objectName(), m_page.tables()->filter(),
            m_actions[ActionId::ShowHidden]->isChecked(), m_page.selection().all()};
}

const items::LinkedSelection &ViewMemory::selection() const
{
    return m_page.selection();
}

void ViewMemory::show(const core::CaseView &view)
{
    m_actions[ActionId::ShowHidden]->setChecked(view.showsHidden);
    m_page.tables()->setFilter(view.filter);
    m_page.tables()->showTable(view.table);
    for (auto it = view.selections.begin(); it != view.selections.end(); ++it)
        m_page.selection().restore(it.key(), it.value());
    m_names.select(view.name);
}

} // namespace widgets
