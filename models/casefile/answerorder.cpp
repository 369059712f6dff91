// SPDX-License-Identifier: GPL-3.0-or-later
#include "casefile/answerorder.h"

#include <algorithm>
#include <utility>

#include "casefile/entry.h"
#include "casefile/row.h"

namespace casefile {

core::Result<std::vector<qint64>> idsByTime(const QSqlDatabase &database, const QString &condition)
{
    // What is watched comes in order by itself, and is not looked through whenever it is opened.
    const auto late =
        valueOf(database, QStringLiteral("SELECT count(*) FROM (SELECT 1 FROM entry WHERE kind IN "
                                         "(%1, %2) LIMIT 1)")
                              .arg(static_cast<int>(EntryKind::Import))
                              .arg(static_cast<int>(EntryKind::Merge)));
    if (!late)
        return core::unexpected(late.error());
    if (late->toInt() == 0)
        return std::vector<qint64>();
    std::vector<std::pair<core::UtcMs, qint64>> answers;
    // In the order in which they are found: of some names, that is by their questions.
    Statement all(database,
                  QStringLiteral("SELECT a.id, a.at_ms FROM answer a WHERE true%1").arg(condition));
    if (const auto done = all.run(); !done)
        return core::unexpected(done.error());
    while (all.next()) {
        Row row(all);
        answers.emplace_back(row.time(1), row.id(0));
        if (!row.isSound())
            return core::unexpected(damagedIn("answer", answers.back().second));
    }
    if (const auto ended = all.ended(); !ended)
        return core::unexpected(ended.error());
    std::sort(answers.begin(), answers.end());
    const auto isStoredBefore = [](const auto &one, const auto &other) {
        return one.second < other.second;
    };
    if (std::is_sorted(answers.begin(), answers.end(), isStoredBefore))
        return std::vector<qint64>();
    std::vector<qint64> ids;
    ids.reserve(answers.size());
    for (const auto &answer : answers)
        ids.push_back(answer.second);
    return ids;
}

} // namespace casefile
