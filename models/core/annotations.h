// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QDate>
#include <QMap>
#include <QStringList>

#include "core/clock.h"
#include "core/domainname.h"
#include "core/ipaddress.h"
#include "core/tlp.h"

namespace core {

/// What a note, a tag or a mark is about.
struct Target
{
    enum class Kind : quint8
    {
        Case,
        Name,
        Address,
        Moment
    };

    Kind kind = Kind::Case;
    DomainName name{};
    IpAddress address{};
    UtcMs at = 0; ///< of a moment

    static Target of(const DomainName &name) { return {Kind::Name, name, {}, 0}; }
    static Target of(const IpAddress &address) { return {Kind::Address, {}, address, 0}; }
    static Target moment(UtcMs at) { return {Kind::Moment, {}, {}, at}; }

    auto operator<=>(const Target &) const = default;
};

/// How the analyst heads the case.
struct Heading
{
    QString title{};
    QString reference{}; ///< of a ticket or a report
    QString analyst{};
    Tlp tlp = Tlp::Amber; ///< under which the case was given to us

    bool operator==(const Heading &) const = default;
};

struct Note
{
    qint64 id = 0; ///< of the step that wrote it
    Target target{};
    QString text{};
    UtcMs writtenAt = 0;
    UtcMs changedAt = 0; ///< 0: never

    bool operator==(const Note &) const = default;
};

enum class Mark : quint8
{
    Hidden = 1, ///< not shown in lists
    Trusted = 2 ///< known to be good
};
Q_DECLARE_FLAGS(Marks, Mark)

/// What the analyst holds a name to be, beside our verdict.
struct OwnVerdict
{
    QString verdictClass{};
    QString reason{};
    UtcMs at = 0; ///< when it was said

    bool operator==(const OwnVerdict &) const = default;
};

/// Since when a name is registered, as the analyst found out: nothing is fetched for it.
struct Registration
{
    QDate date{};        ///< UTC
    QString registrar{}; ///< may be empty
    UtcMs at = 0;        ///< when it was said

    bool operator==(const Registration &) const = default;
};

/// The analyst's own layer of a case as it is now: what all steps add up to. All texts are bounded
/// and fit to show as Qt::PlainText; those of notes may hold line ends.
struct Annotations
{
    Heading heading{};
    QMap<qint64, Note> notes{};       ///< by their ids, which is the order of writing
    QMap<Target, QStringList> tags{}; ///< of names and addresses that have some, sorted
    QMap<Target, Marks> marks{};      ///< of names and addresses that have one
    QMap<DomainName, OwnVerdict> verdicts{};
    QMap<DomainName, Registration> registrations{};

    QList<Note> notesOn(const Target &target) const;
    bool has(const Target &target, Mark mark) const { return marks.value(target).testFlag(mark); }
    std::optional<OwnVerdict> verdictOf(const DomainName &name) const;
    std::optional<Registration> registrationOf(const DomainName &name) const;
    /// Every tag in use, sorted.
    QStringList allTags() const;

    bool operator==(const Annotations &) const = default;
};

} // namespace core
