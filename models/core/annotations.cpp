// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/annotations.h"

#include <set>

namespace core {

QList<Note> Annotations::notesOn(const Target &target) const
{
    QList<Note> found;
    for (const Note &note : notes) {
        if (note.target == target)
            found.append(note);
    }
    return found;
}

std::optional<OwnVerdict> Annotations::verdictOf(const DomainName &name) const
{
    const auto found = verdicts.constFind(name);
    return found == verdicts.constEnd() ? std::nullopt : std::optional(*found);
}

std::optional<Registration> Annotations::registrationOf(const DomainName &name) const
{
    const auto found = registrations.constFind(name);
    return found == registrations.constEnd() ? std::nullopt : std::optional(*found);
}

QStringList Annotations::allTags() const
{
    std::set<QString> all;
    for (const QStringList &some : tags)
        all.insert(some.begin(), some.end());
    return {all.begin(), all.end()};
}

} // namespace core
