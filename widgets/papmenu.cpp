// SPDX-License-Identifier: GPL-3.0-or-later
#include "papmenu.h"

#include <QActionGroup>

namespace widgets {

PapMenu::PapMenu(QWidget *parent)
    : QMenu(tr("&Permitted actions (PAP)"), parent)
{
    setObjectName(QStringLiteral("papMenu"));
    auto *group = new QActionGroup(this);
    for (const core::Pap pap : core::everyPap) {
        QAction *action =
            addAction(tr("PAP:%1 · %2").arg(core::toString(pap), core::meaningOf(pap)));
        action->setObjectName(QLatin1String("pap_") + core::toString(pap));
        action->setCheckable(true);
        action->setActionGroup(group);
        m_actions.insert(static_cast<int>(pap), action);
        connect(action, &QAction::triggered, this, [this, pap] {
            setPap(m_pap); // until it is stored in the case
            emit chosen(pap);
        });
    }
    setPap(m_pap);
}

void PapMenu::setPap(core::Pap pap)
{
    m_pap = pap;
    m_actions.value(static_cast<int>(pap))->setChecked(true);
}

} // namespace widgets
