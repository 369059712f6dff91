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

/// All of table sent in order of storage: what sentRow() reads.
QString sentQuery();
/// The row that the statement stands on. An Error: it is none of ours.
core::Result<SentRow> sentRow(const Statement &statement, Dictionary &dictionary);

} // namespace casefile
