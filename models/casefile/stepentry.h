// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casefile/entry.h"
#include "core/annotationlog.h"

namespace casefile {

/// Kinds of entries that hold steps of the analyst's layer. Of Info, those whose content has
/// "heading" or "was".
inline const QList<EntryKind> stepKinds{EntryKind::Info, EntryKind::Note, EntryKind::Tag,
                                        EntryKind::Mark, EntryKind::Step};

/// A step of the analyst's layer as an entry says it; id and time are left to the store. The JSON:
///
///   what it is about, where it is not the case: "names" and "addresses" (lists), or "at" (ms)
///   Info  "heading": {"title", "reference", "analyst", "tlp"}
///   Note  "text" (empty: taken out), and "note": the entry that wrote it, when it is changed
///   Tag   "tag", "set"
///   Mark  "mark": "hidden" or "trusted", "set"; or "class" (empty: withdrawn) and "reason"; or
///         "registered" (ISO 8601 date, empty: withdrawn) and "registrar"
///   Info  "pap" and "was": what the case permits, and did before; older cases lack "was", and
///         what they say of it is no step
///   Step  "undo" or "redo": the entry of the step; with "pap" where that changes what is permitted
Entry entryOf(const core::AnnotationLog::Step &step);
/// None: an entry of Info that says something else. An Error: it is nothing of the kind.
core::Result<std::optional<core::AnnotationLog::Step>> stepOf(const Entry &entry);

} // namespace casefile
