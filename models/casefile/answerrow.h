// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "casefile/dictionary.h"

namespace casefile {

/// A row of table answer, read back.
struct AnswerRow
{
    core::Observation answer;         ///< without its records
    QList<qint64> names{};            ///< those of the question
    qint64 set = 0;                   ///< of its records; 0: none
    std::optional<QByteArray> ttls{}; ///< of its records; none: all are that of the answer

    /// Gives it the records of its set; false where the TTLs are not theirs.
    bool take(Dictionary::Set &records);
};

/// Up to its condition: answers `a`, and with their packets the rows `p`.
QString answerQuery(bool withPackets);
/// Of a row of answerQuery().
core::Result<AnswerRow> answerRow(const Statement &statement, Dictionary &dictionary);

} // namespace casefile
