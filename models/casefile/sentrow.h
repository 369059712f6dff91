// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casefile/dictionary.h"

namespace casefile {

/// A packet that was sent, as the case keeps it.
struct SentRow
{
    qint64 id = 0;
    QByteArray proof{};
    core::SentPacket packet{};
};

/// What sentRow() reads: the rows of table sent with an id of at least the one question mark, in
/// order of storage.
QString sentQuery();
/// The row that the statement stands on. An Error: it is none of ours.
core::Result<SentRow> sentRow(const Statement &statement, Dictionary &dictionary);

} // namespace casefile
