// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>

#include "core/edit.h"

namespace core {

/// Every step of the analyst's layer, and what they add up to. Nothing is erased: taking a step
/// back is a step, and doing it again is one. What was taken back can be done again until something
/// else is done. A value; copies share what they hold.
class AnnotationLog
{
public:
    struct Step
    {
        enum class Kind : quint8
        {
            Do,
            Undo,
            Redo
        };

        qint64 id = 0; ///< of the entry of the case; rises with each step
        UtcMs at = 0;
        Kind kind = Kind::Do;
        qint64 of = 0; ///< the step that is taken back or done again
        Edit edit{};   ///< what was done; of an undo or redo, what it is about

        bool operator==(const Step &) const = default;
    };

    const Annotations &now() const { return m_now; }
    /// In the order in which they were done.
    const QList<Step> &steps() const { return m_steps; }
    /// Whether what an edit did still holds, as far as no later one changed it.
    bool isInEffect(qint64 id) const { return m_inEffect.contains(id); }
    /// What undo() would take back; null: nothing.
    const Step *nextUndo() const;
    const Step *nextRedo() const;
    /// What the case permits since the last step; none: that step was about something else.
    std::optional<Pap> papSet() const;

    /// The edit as it is kept, checked(). An Error also when it is about a note that is not there.
    Result<Edit> accepted(const Edit &edit) const;
    /// Whether an accepted edit would change anything.
    bool changes(const Edit &edit) const;
    /// Takes up the next step. An Error, and no change: it cannot come here.
    Result<void> take(const Step &step);

private:
    /// What a step replaced.
    struct Former
    {
        std::optional<Heading> heading{};
        std::optional<std::pair<qint64, std::optional<Note>>> note{};
        QList<std::pair<Target, QStringList>> tags{};
        QList<std::pair<Target, Marks>> marks{};
        QList<std::pair<DomainName, std::optional<OwnVerdict>>> verdicts{};
        QList<std::pair<DomainName, std::optional<Registration>>> registrations{};
    };
    struct Done
    {
        qsizetype step = 0; ///< its place in m_steps
        Former former{};
    };

    Former apply(const Step &step);
    void replace(Former &former, const SetHeading &edit, const Step &step);
    void replace(Former &former, const WriteNote &edit, const Step &step);
    void replace(Former &former, const SetTag &edit, const Step &step);
    void replace(Former &former, const SetMark &edit, const Step &step);
    void replace(Former &former, const SetVerdict &edit, const Step &step);
    void replace(Former &former, const SetRegistration &edit, const Step &step);
    /// What the case permits is kept beside the layer, so that it holds even where that is damaged.
    void replace(Former &, const SetPap &, const Step &) {}
    void restore(const Former &former);
    void redo(qsizetype step);

    Annotations m_now;
    QList<Step> m_steps;
    QList<Done> m_done;        ///< edits in effect, the last one last
    QList<qsizetype> m_undone; ///< places of edits that can be done again, the next one last
    QSet<qint64> m_inEffect;   ///< ids of those in m_done
};

} // namespace core
