// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSqlDatabase>

#include "casefile/entry.h"
#include "core/annotationlog.h"

namespace casefile {

/// The analyst's layer of an open case, step by step.
core::Result<core::AnnotationLog> readLayer(const QSqlDatabase &database);

/// What is to be done in the layer `here` so that it holds what the layer `other` of another case
/// says now. Nothing that a step here was about already, be it in effect or not: what the analyst
/// of this case wrote, changed or took back stays as it is. Of the heading only a stricter TLP.
/// `from`: whose it is, at most `longestHeading` characters; it stands below each note and behind
/// the reason of each verdict, unless that says already where it came from.
QList<core::Edit> editsFrom(const core::AnnotationLog &other, const core::AnnotationLog &here,
                            const QString &from);

/// What a redacted copy says behind the evidence: under which TLP all of it stands, where that is
/// another than a new case has. The rest of the heading may name anything and stays behind.
QList<Entry> layerOfRedacted(const core::AnnotationLog &log);

} // namespace casefile
