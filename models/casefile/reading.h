// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSqlDatabase>

#include "casefile/casereader.h"

namespace casefile {

/// What is read of a case in one go; on the thread of its connection.

/// Everything with its packets, oldest first, and what is known beside it.
core::Result<core::Batch> readEverything(const QSqlDatabase &database);
/// All answers about these names, oldest first, with what is known of what they hold.
core::Result<core::Batch> readAbout(const QSqlDatabase &database,
                                    const QList<core::DomainName> &names,
                                    CaseReader::Packets packets);
/// One answer with its packet.
core::Result<core::Observation> readAnswer(const QSqlDatabase &database, qint64 id);

} // namespace casefile
