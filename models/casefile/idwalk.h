// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <limits>

#include "casefile/statement.h"

namespace casefile {

/// Finds rows by their ids, and best in ascending order: it steps on to a row that is near and
/// looks for one that is far, so that many rows of a table are read in one go. Lives on the thread
/// of its connection.
class IdWalk
{
public:
    /// `sql`: the id and what else is read, of all rows with an id of at least its one question
    /// mark, in order of ids.
    IdWalk(const QSqlDatabase &database, const QString &sql);

    /// The row of this id, from 1, until the next call; null: there is none.
    core::Result<const Statement *> to(qint64 id);
    /// Lets go of the rows, so that a transaction can end.
    void finish();

private:
    static constexpr qint64 none = std::numeric_limits<qint64>::max();

    core::Result<void> step();

    Statement m_statement;
    qint64 m_sought = none; ///< rows of this id and beyond were not passed; none: all were
    qint64 m_at = 0;        ///< the id of the row it stands on
    bool m_isAtEnd = false; ///< it stands on none
};

} // namespace casefile
