// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QMenu>

#include "core/pap.h"

namespace widgets {

/// Chooses what the case permits, each choice with what it means.
class PapMenu final : public QMenu
{
    Q_OBJECT

public:
    explicit PapMenu(QWidget *parent = nullptr);

    void setPap(core::Pap pap);

signals:
    /// A person chose; what is in force is still what setPap() said last.
    void chosen(core::Pap pap);

private:
    QHash<int, QAction *> m_actions;
    core::Pap m_pap = core::Pap::Amber;
};

} // namespace widgets
