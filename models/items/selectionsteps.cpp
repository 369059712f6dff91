// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/selectionsteps.h"

namespace items {

namespace {

/// While a time is dragged it changes many times; that is one step.
constexpr core::MonotonicMs restMs = 700;
constexpr qsizetype mostSteps = 1'000;

/// Whether nothing but the time differs.
bool isMove(core::Selection one, const core::Selection &other)
{
    one.from = other.from;
    one.to = other.to;
    return one == other;
}

const SelectionSteps::Step *last(const QList<SelectionSteps::Step> &steps, qint64 behind)
{
    return steps.isEmpty() || steps.last().behind != behind ? nullptr : &steps.last();
}

} // namespace

SelectionSteps::SelectionSteps(LinkedSelection &selection, const core::Clock &clock,
                               QObject *parent)
    : QObject(parent)
    , m_selection(selection)
    , m_clock(clock)
{
    connect(&selection, &LinkedSelection::chosen, this, &SelectionSteps::take);
}

const SelectionSteps::Step *SelectionSteps::nextUndo() const
{
    return last(m_done, m_lastOfCase);
}

const SelectionSteps::Step *SelectionSteps::nextRedo() const
{
    return last(m_undone, m_lastOfCase);
}

void SelectionSteps::undo()
{
    if (nextUndo() != nullptr)
        move(m_done, m_undone, &Step::before);
}

void SelectionSteps::redo()
{
    if (nextRedo() != nullptr)
        move(m_undone, m_done, &Step::after);
}

void SelectionSteps::move(QList<Step> &from, QList<Step> &to, core::Selection Step::*value)
{
    Step step = from.takeLast();
    step.at = 0; // what comes next is a step of its own
    m_selection.restore(step.name, step.*value);
    to.append(step);
    emit returned(step.name);
    emit changed();
}

void SelectionSteps::take(const core::Selection &before)
{
    const Step next{m_selection.name(), before, m_selection.value(), m_lastOfCase,
                    m_clock.monotonic()};
    m_undone.clear();
    const bool goesOn = !m_done.isEmpty() && m_done.last().name == next.name &&
                        m_done.last().behind == next.behind && m_done.last().at != 0 &&
                        next.at - m_done.last().at < restMs && isMove(before, next.after) &&
                        isMove(m_done.last().before, before);
    if (goesOn) {
        m_done.last().after = next.after;
        m_done.last().at = next.at;
        if (m_done.last().before == next.after) // as after a replay
            m_done.removeLast();
    } else {
        m_done.append(next);
        if (m_done.size() > mostSteps)
            m_done.removeFirst();
    }
    emit changed();
}

void SelectionSteps::setLastOfCase(qint64 id)
{
    if (id == m_lastOfCase)
        return;
    m_lastOfCase = id;
    emit changed();
}

void SelectionSteps::clear()
{
    m_done.clear();
    m_undone.clear();
    m_lastOfCase = 0;
    emit changed();
}

} // namespace items
