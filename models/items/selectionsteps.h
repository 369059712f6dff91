// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include "core/clock.h"
#include "items/linkedselection.h"

namespace items {

/// What the analyst selected, one after the other, so that it can be taken back, in its place among
/// the steps that the case keeps. Steps of a selection are no evidence: they are gone with the
/// window. Lives on the GUI thread.
class SelectionSteps final : public QObject
{
    Q_OBJECT

public:
    struct Step
    {
        core::DomainName name;
        core::Selection before;
        core::Selection after;
        qint64 behind = 0; ///< the last step of the case that was in effect
        core::MonotonicMs at = 0;
    };

    SelectionSteps(LinkedSelection &selection, const core::Clock &clock, QObject *parent = nullptr);

    /// The next one to take back, or to do again, where it is the turn of none of the case; null:
    /// there is none.
    const Step *nextUndo() const;
    const Step *nextRedo() const;
    void undo();
    void redo();
    /// The last step of the case in effect; 0: none.
    void setLastOfCase(qint64 id);
    void clear();

signals:
    void changed();
    /// A selection came back that is of this name.
    void returned(const core::DomainName &name);

private:
    void take(const core::Selection &before);
    void move(QList<Step> &from, QList<Step> &to, core::Selection Step::*value);

    LinkedSelection &m_selection;
    const core::Clock &m_clock;
    QList<Step> m_done;
    QList<Step> m_undone;
    qint64 m_lastOfCase = 0;
};

} // namespace items
