// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include "core/clock.h"

namespace casefile {

/// What an entry of the case says. The values are stored in cases: never renumber.
enum class EntryKind : quint8
{
    Info = 1,         ///< what the case says about itself from here on: keys that change
    Watched = 2,      ///< a name is watched from here on
    AddressFacts = 3, ///< what was known of an address
    NameFacts = 4,    ///< what was known of a name
    List = 5,         ///< a list of known things was used: its date and hash
    Import = 6,       ///< evidence of others came in
    Verdict = 7,      ///< a verdict was reached: the JSON of `fluxcase verdict`, whose "weights"
                      ///< is the version of the weights that judged; older ones may lack it
    Export = 8,       ///< something was handed out
    Note = 9,
    Tag = 10,
    Mark = 11, ///< hidden, trusted, the analyst's own verdict, or when a name was registered
    Step = 12, ///< undone or done again
    Merge = 13 ///< another case came in
};

/// Whether the content is JSON in the entry itself, rather than a row of another table.
constexpr bool isWritten(EntryKind kind)
{
    return kind == EntryKind::Info || kind >= EntryKind::Import;
}

/// Most bytes of the content of an entry.
constexpr qsizetype longestContent = 1'000'000;

/// One thing that was said or done in a case besides look-ups: stored in order, proved by the
/// evidence chain, never changed. What holds now is what the entries of a kind add up to.
struct Entry
{
    qint64 id = 0;      ///< 1, 2, … in order of storage; 0 until stored
    core::UtcMs at = 0; ///< when it was stored
    EntryKind kind = EntryKind::Note;
    QByteArray content{}; ///< a JSON object, UTF-8

    bool operator==(const Entry &) const = default;
};

} // namespace casefile
