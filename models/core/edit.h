// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <variant>

#include "core/annotations.h"
#include "core/pap.h"

namespace core {

/// What an analyst can do to the annotations of a case. Each is one step, taken back as one.
struct SetHeading
{
    Heading heading;

    bool operator==(const SetHeading &) const = default;
};

/// Writes a note, changes it, or takes it out.
struct WriteNote
{
    qint64 id = 0;   ///< of the note that is changed; 0: a new one
    Target target{}; ///< what it is about; a change leaves it as it is
    QString text{};  ///< empty: the note is taken out

    bool operator==(const WriteNote &) const = default;
};

struct SetTag
{
    QList<Target> targets; ///< names and addresses
    QString tag;
    bool isSet = true; ///< false: it is taken off

    bool operator==(const SetTag &) const = default;
};

struct SetMark
{
    QList<Target> targets; ///< names and addresses
    Mark mark = Mark::Hidden;
    bool isSet = true;

    bool operator==(const SetMark &) const = default;
};

struct SetVerdict
{
    QList<DomainName> names;
    QString verdictClass; ///< empty: it is withdrawn
    QString reason{};

    bool operator==(const SetVerdict &) const = default;
};

struct SetRegistration
{
    QList<DomainName> names;
    QDate date{}; ///< UTC; none: it is withdrawn
    QString registrar{};

    bool operator==(const SetRegistration &) const = default;
};

/// Changes what the case permits.
struct SetPap
{
    Pap pap = Pap::Amber;
    Pap was = Pap::Amber; ///< what it permitted before, and does again when this is taken back

    bool operator==(const SetPap &) const = default;
};

using Edit =
    std::variant<SetHeading, WriteNote, SetTag, SetMark, SetVerdict, SetRegistration, SetPap>;

/// Most characters of a text and most targets of a step.
inline constexpr qsizetype longestHeading = 300;
inline constexpr qsizetype longestNote = 20'000;
inline constexpr qsizetype longestTag = 60;
inline constexpr qsizetype longestReason = 2'000;
inline constexpr qsizetype longestRegistrar = 200;
inline constexpr qsizetype mostTargets = 2'000;

/// No domain was registered before it.
inline const QDate firstRegistration(1985, 1, 1);

/// The edit as it is kept: its texts fit to show, its targets sorted and each once. An Error says
/// what is too long, missing or about the wrong thing.
Result<Edit> checked(Edit edit);
/// What it is about; empty: the case.
QList<Target> targetsOf(const Edit &edit);
/// For people, one line: "Tag “phishing” on 3 names".
QString textOf(const Edit &edit);
/// "flux[.]test", "198[.]51[.]100[.]7", "2026-11-21 14:02:11Z", "the case".
QString textOf(const Target &target);

} // namespace core
