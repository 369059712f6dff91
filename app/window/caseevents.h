// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casefile/entry.h"
#include "core/annotationlog.h"
#include "items/eventmodel.h"

namespace app {

/// Entries of a case in words: verdicts, exports, imports, merges and what the case permits. Those
/// that say nothing to a person are left out.
QList<items::CaseEvent> eventsOf(const QList<casefile::Entry> &entries);
/// The analyst's steps in words.
QList<items::CaseEvent> eventsOf(const core::AnnotationLog &log);
/// The kinds that eventsOf() knows.
QList<casefile::EntryKind> eventKinds();

} // namespace app
