// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/annotationlog.h"

#include <algorithm>
#include <utility>

#include <QCoreApplication>

namespace core {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(core::AnnotationLog)
};

Error outOfPlace(qint64 id)
{
    return {Error::Code::Damaged,
            Tr::tr("The steps of the notes, tags and marks do not fit together. Use another copy "
                   "of the case to see them."),
            QString::number(id)};
}

/// Puts a value, or takes it out when it says nothing.
template <typename Map, typename Key, typename Value>
void put(Map &map, const Key &key, const Value &value)
{
    if (value == Value())
        map.remove(key);
    else
        map.insert(key, value);
}

template <typename Map, typename Key, typename Value>
void putOrRemove(Map &map, const Key &key, const std::optional<Value> &value)
{
    if (value)
        map.insert(key, *value);
    else
        map.remove(key);
}

} // namespace

const AnnotationLog::Step *AnnotationLog::nextUndo() const
{
    return m_done.isEmpty() ? nullptr : &m_steps.at(m_done.last().step);
}

const AnnotationLog::Step *AnnotationLog::nextRedo() const
{
    return m_undone.isEmpty() ? nullptr : &m_steps.at(m_undone.last());
}

std::optional<Pap> AnnotationLog::papSet() const
{
    const auto *edit = m_steps.isEmpty() ? nullptr : std::get_if<SetPap>(&m_steps.last().edit);
    if (edit == nullptr)
        return std::nullopt;
    return m_steps.last().kind == Step::Kind::Undo ? edit->was : edit->pap;
}

Result<Edit> AnnotationLog::accepted(const Edit &edit) const
{
    auto fit = checked(edit);
    if (!fit)
        return fit;
    auto *note = std::get_if<WriteNote>(&*fit);
    if (note == nullptr || note->id == 0)
        return fit;
    const auto known = m_now.notes.constFind(note->id);
    if (known == m_now.notes.constEnd() || known->target != note->target) {
        return unexpected({Error::Code::NotFound, Tr::tr("This note is not there any more."), {}});
    }
    return fit;
}

bool AnnotationLog::changes(const Edit &edit) const
{
    // To say the same once more, at another time, changes nothing.
    if (const auto *verdict = std::get_if<SetVerdict>(&edit)) {
        return std::any_of(verdict->names.begin(), verdict->names.end(), [&](const auto &name) {
            const OwnVerdict said = m_now.verdicts.value(name);
            return said.verdictClass != verdict->verdictClass || said.reason != verdict->reason;
        });
    }
    if (const auto *registration = std::get_if<SetRegistration>(&edit)) {
        const auto &names = registration->names;
        return std::any_of(names.begin(), names.end(), [&](const auto &name) {
            const Registration said = m_now.registrations.value(name);
            return said.date != registration->date || said.registrar != registration->registrar;
        });
    }
    if (const auto *permission = std::get_if<SetPap>(&edit))
        return permission->pap != permission->was;
    if (const auto *note = std::get_if<WriteNote>(&edit))
        return note->id == 0 || m_now.notes.value(note->id).text != note->text;
    AnnotationLog after = *this;
    after.apply({0, 0, Step::Kind::Do, 0, edit});
    return after.m_now != m_now;
}

Result<void> AnnotationLog::take(const Step &step)
{
    if (step.id <= 0 || (!m_steps.isEmpty() && step.id <= m_steps.last().id))
        return unexpected(outOfPlace(step.id));
    switch (step.kind) {
    case Step::Kind::Do: {
        const auto edit = accepted(step.edit);
        if (!edit)
            return unexpected(edit.error());
        m_steps.append({step.id, step.at, step.kind, 0, *edit});
        m_undone.clear();
        redo(m_steps.size() - 1);
        return {};
    }
    case Step::Kind::Undo: {
        const Step *last = nextUndo();
        if (last == nullptr || last->id != step.of)
            return unexpected(outOfPlace(step.id));
        m_steps.append({step.id, step.at, step.kind, step.of, Edit(last->edit)});
        const Done done = m_done.takeLast();
        restore(done.former);
        m_undone.append(done.step);
        m_inEffect.remove(step.of);
        return {};
    }
    case Step::Kind::Redo: {
        const Step *last = nextRedo();
        if (last == nullptr || last->id != step.of)
            return unexpected(outOfPlace(step.id));
        m_steps.append({step.id, step.at, step.kind, step.of, Edit(last->edit)});
        redo(m_undone.takeLast());
        return {};
    }
    }
    return unexpected(outOfPlace(step.id));
}

void AnnotationLog::redo(qsizetype step)
{
    m_done.append({step, apply(m_steps.at(step))});
    m_inEffect.insert(m_steps.at(step).id);
}

AnnotationLog::Former AnnotationLog::apply(const Step &step)
{
    Former former;
    std::visit([&](const auto &edit) { replace(former, edit, step); }, step.edit);
    return former;
}

void AnnotationLog::replace(Former &former, const SetHeading &edit, const Step &)
{
    former.heading = std::exchange(m_now.heading, edit.heading);
}

void AnnotationLog::replace(Former &former, const WriteNote &edit, const Step &step)
{
    const qint64 id = edit.id == 0 ? step.id : edit.id;
    const auto known = m_now.notes.constFind(id);
    std::optional<Note> before;
    if (known != m_now.notes.constEnd())
        before = *known;
    std::optional<Note> after;
    if (!edit.text.isEmpty()) {
        after = before.value_or(Note{id, edit.target, {}, step.at, 0});
        after->text = edit.text;
        after->changedAt = before ? step.at : 0;
    }
    putOrRemove(m_now.notes, id, after);
    former.note = {id, before};
}

void AnnotationLog::replace(Former &former, const SetTag &edit, const Step &)
{
    for (const Target &target : edit.targets) {
        QStringList tags = m_now.tags.value(target);
        const auto place = std::lower_bound(tags.begin(), tags.end(), edit.tag);
        const bool isThere = place != tags.end() && *place == edit.tag;
        if (isThere == edit.isSet)
            continue;
        former.tags.append({target, tags});
        if (isThere)
            tags.removeAll(edit.tag);
        else
            tags.insert(place, edit.tag);
        put(m_now.tags, target, tags);
    }
}

void AnnotationLog::replace(Former &former, const SetMark &edit, const Step &)
{
    for (const Target &target : edit.targets) {
        Marks marks = m_now.marks.value(target);
        if (marks.testFlag(edit.mark) == edit.isSet)
            continue;
        former.marks.append({target, marks});
        marks.setFlag(edit.mark, edit.isSet);
        put(m_now.marks, target, marks);
    }
}

void AnnotationLog::replace(Former &former, const SetVerdict &edit, const Step &step)
{
    for (const DomainName &name : edit.names) {
        std::optional<OwnVerdict> before = m_now.verdictOf(name);
        std::optional<OwnVerdict> after;
        if (!edit.verdictClass.isEmpty())
            after = OwnVerdict{edit.verdictClass, edit.reason, step.at};
        former.verdicts.append({name, before});
        putOrRemove(m_now.verdicts, name, after);
    }
}

void AnnotationLog::replace(Former &former, const SetRegistration &edit, const Step &step)
{
    for (const DomainName &name : edit.names) {
        std::optional<Registration> after;
        if (!edit.date.isNull())
            after = Registration{edit.date, edit.registrar, step.at};
        former.registrations.append({name, m_now.registrationOf(name)});
        putOrRemove(m_now.registrations, name, after);
    }
}

void AnnotationLog::restore(const Former &former)
{
    if (former.heading)
        m_now.heading = *former.heading;
    if (former.note)
        putOrRemove(m_now.notes, former.note->first, former.note->second);
    for (const auto &[target, tags] : former.tags)
        put(m_now.tags, target, tags);
    for (const auto &[target, marks] : former.marks)
        put(m_now.marks, target, marks);
    for (const auto &[name, verdict] : former.verdicts)
        putOrRemove(m_now.verdicts, name, verdict);
    for (const auto &[name, registration] : former.registrations)
        putOrRemove(m_now.registrations, name, registration);
}

} // namespace core
