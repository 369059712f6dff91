// SPDX-License-Identifier: GPL-3.0-or-later
#include "casefile/layer.h"

#include <algorithm>
#include <set>

#include "casefile/casereader.h"
#include "casefile/stepentry.h"

namespace casefile {

namespace {

using core::Result;
using core::Target;
using core::unexpected;
using Step = core::AnnotationLog::Step;

/// Of all steps of the analyst's layer; a booby-trapped case may have millions.
constexpr qsizetype mostStepBytes = 200'000'000;
/// Begins what says where a note or a reason came from.
constexpr QChar sourceMark(0x2190); // ←

/// A note without the line that says where it came from.
QString ownText(const QString &note)
{
    const qsizetype line = note.lastIndexOf(u'\n');
    return line >= 0 && note.mid(line + 1).startsWith(sourceMark) ? note.left(line) : note;
}

/// With where it came from behind it, where that is not said yet and there is room.
QString withSource(const QString &text, QChar between, const QString &from, qsizetype longest)
{
    const QString whole = text + between + sourceMark + QLatin1Char(' ') + from;
    return text.contains(QString(between) + sourceMark) || whole.size() > longest ? text : whole;
}

/// Everything that steps of a case were about.
class Touched
{
public:
    explicit Touched(const core::AnnotationLog &log)
    {
        for (const Step &step : log.steps()) {
            if (step.kind == Step::Kind::Do)
                std::visit([this](const auto &edit) { add(edit); }, step.edit);
        }
    }

    bool has(const core::Note &note) const
    {
        return m_notes.contains({note.target, ownText(note.text)});
    }
    bool hasTag(const Target &target, const QString &tag) const
    {
        return m_tags.contains({target, tag});
    }
    bool hasMark(const Target &target, core::Mark mark) const
    {
        return m_marks.contains({target, mark});
    }
    bool hasVerdict(const core::DomainName &name) const { return m_verdicts.contains(name); }
    bool hasRegistration(const core::DomainName &name) const
    {
        return m_registrations.contains(name);
    }

private:
    void add(const core::SetHeading &) {}
    void add(const core::SetPap &) {}
    void add(const core::WriteNote &edit) { m_notes.insert({edit.target, ownText(edit.text)}); }
    void add(const core::SetTag &edit)
    {
        for (const Target &target : edit.targets)
            m_tags.insert({target, edit.tag});
    }
    void add(const core::SetMark &edit)
    {
        for (const Target &target : edit.targets)
            m_marks.insert({target, edit.mark});
    }
    void add(const core::SetVerdict &edit)
    {
        m_verdicts.insert(edit.names.begin(), edit.names.end());
    }
    void add(const core::SetRegistration &edit)
    {
        m_registrations.insert(edit.names.begin(), edit.names.end());
    }

    std::set<std::pair<Target, QString>> m_notes;
    std::set<std::pair<Target, QString>> m_tags;
    std::set<std::pair<Target, core::Mark>> m_marks;
    std::set<core::DomainName> m_verdicts;
    std::set<core::DomainName> m_registrations;
};

/// One step for at most so many targets as one may have.
template <typename Edit>
void appendSteps(QList<core::Edit> &edits, Edit edit, const QList<Target> &targets)
{
    for (qsizetype first = 0; first < targets.size(); first += core::mostTargets) {
        edit.targets = targets.mid(first, core::mostTargets);
        edits.append(edit);
    }
}

void appendTags(QList<core::Edit> &edits, const core::Annotations &now, const Touched &touched)
{
    QMap<QString, QList<Target>> byTag;
    for (auto tags = now.tags.begin(); tags != now.tags.end(); ++tags) {
        for (const QString &tag : tags.value()) {
            if (!touched.hasTag(tags.key(), tag))
                byTag[tag].append(tags.key());
        }
    }
    for (auto tag = byTag.begin(); tag != byTag.end(); ++tag)
        appendSteps(edits, core::SetTag{{}, tag.key()}, tag.value());
}

void appendMarks(QList<core::Edit> &edits, const core::Annotations &now, const Touched &touched)
{
    for (const core::Mark mark : {core::Mark::Hidden, core::Mark::Trusted}) {
        QList<Target> targets;
        for (auto marks = now.marks.begin(); marks != now.marks.end(); ++marks) {
            if (marks.value().testFlag(mark) && !touched.hasMark(marks.key(), mark))
                targets.append(marks.key());
        }
        appendSteps(edits, core::SetMark{{}, mark}, targets);
    }
}

} // namespace

Result<core::AnnotationLog> readLayer(const QSqlDatabase &database)
{
    core::AnnotationLog log;
    qsizetype bytes = 0;
    const auto read =
        CaseReader(database).forEachEntry(stepKinds, [&](const Entry &entry) -> Result<void> {
            bytes += entry.content.size();
            const auto step = stepOf(entry);
            if (!step)
                return unexpected(step.error());
            if (bytes > mostStepBytes)
                return unexpected(damagedIn("entry", entry.id));
            return *step ? log.take(**step) : Result<void>();
        });
    if (!read)
        return unexpected(read.error());
    return log;
}

QList<core::Edit> editsFrom(const core::AnnotationLog &other, const core::AnnotationLog &here,
                            const QString &from)
{
    const core::Annotations &now = other.now();
    const Touched touched(here);
    QList<core::Edit> edits;
    core::Heading heading = here.now().heading;
    heading.tlp = std::max(heading.tlp, now.heading.tlp);
    if (heading != here.now().heading)
        edits.append(core::SetHeading{heading});
    for (const core::Note &note : now.notes) {
        if (!touched.has(note)) {
            edits.append(core::WriteNote{0, note.target,
                                         withSource(note.text, u'\n', from, core::longestNote)});
        }
    }
    appendTags(edits, now, touched);
    appendMarks(edits, now, touched);
    for (auto verdict = now.verdicts.begin(); verdict != now.verdicts.end(); ++verdict) {
        if (!touched.hasVerdict(verdict.key())) {
            edits.append(
                core::SetVerdict{{verdict.key()},
                                 verdict->verdictClass,
                                 withSource(verdict->reason, u' ', from, core::longestReason)});
        }
    }
    for (auto said = now.registrations.begin(); said != now.registrations.end(); ++said) {
        if (!touched.hasRegistration(said.key()))
            edits.append(core::SetRegistration{{said.key()}, said->date, said->registrar});
    }
    return edits;
}

QList<Entry> layerOfRedacted(const core::AnnotationLog &log)
{
    core::Heading heading;
    heading.tlp = log.now().heading.tlp;
    if (heading == core::Heading())
        return {};
    return {entryOf({0, 0, Step::Kind::Do, 0, core::SetHeading{heading}})};
}

} // namespace casefile
