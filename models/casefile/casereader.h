// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <vector>

#include "casefile/answerrow.h"
#include "casefile/casestore.h"
#include "casefile/dictionary.h"
#include "casefile/entry.h"
#include "core/observation.h"

namespace casefile {

/// Reads evidence back from an open case, trusting nothing in it: a value that breaks the schema is
/// an error. Lives on the thread of its connection.
class CaseReader
{
public:
    enum class Packets
    {
        Leave,
        Read
    };

    explicit CaseReader(const QSqlDatabase &database);

    /// What the case says about itself; path and readOnly are left to the caller.
    core::Result<CaseInfo> info();
    core::Result<CaseExtent> extent();
    /// Entries of these kinds whose content is written in them, in order of storage.
    core::Result<QList<Entry>> entries(const QList<EntryKind> &kinds);
    /// The same, one after the other, as long as each can be taken.
    core::Result<void> forEachEntry(const QList<EntryKind> &kinds,
                                    const std::function<core::Result<void>(const Entry &)> &take);
    /// Only answers about these names from now on, rather than all.
    core::Result<void> restrictTo(const QList<core::DomainName> &names);
    /// Only answers stored after this one from now on.
    void startAfter(qint64 id);
    /// In order of time from now on, where that is not the order of storage.
    core::Result<void> orderByTime();
    /// The next answers in order of storage, at most `limit` of them (−1: all), and the facts of
    /// addresses and names that were in none before. Empty at the end.
    core::Result<core::Batch> next(int limit, Packets packets);
    /// All answers to come in order of time and otherFacts(), unless answers are left out; without
    /// packets, in pages that are fit to be handed on one by one.
    core::Result<void> forEachPage(const std::function<void(const core::Batch &)> &take);
    /// Facts of addresses and names that no answer holds.
    core::Result<core::Batch> otherFacts();

private:
    /// What is read in one go.
    struct Page
    {
        core::Batch batch{};
        int limit = -1;
        qsizetype records = 0;
        std::vector<AnswerRow> parts{}; ///< the next ones, whose records are read together

        bool isFull() const;
    };

    core::Result<void> readAnswers(Page &page, Packets packets);
    /// The same by the ids of m_byTime. `query`: up to its condition.
    core::Result<void> readByTime(Page &page, const QString &query);
    core::Result<void> addPart(Page &page, const Statement &statement);
    /// Reads the records of the parts, as many as the page takes; the rest are left.
    core::Result<void> complete(Page &page);
    core::Result<void> readRecords(AnswerRow &row, core::Batch &batch);
    /// The facts of a name or address into the batch when they were in none before.
    core::Result<core::DomainName> tellName(qint64 id, core::Batch &batch);
    core::Result<void> tellAddress(qint64 id, core::Batch &batch);
    /// Whether all was there that the last seal counts.
    core::Result<void> checkCount();
    core::Result<void> otherNames(core::Batch &batch);
    core::Result<void> describe(CaseInfo &info);
    core::Result<void> countInto(CaseInfo &info);

    QSqlDatabase m_database;
    QString m_condition; ///< on answers, empty for all
    qint64 m_last = 0;   ///< id of the last answer read
    qint64 m_count = 0;  ///< of answers read
    bool m_readsAll = true;
    std::vector<qint64> m_byTime; ///< ids in order of time; empty: as they are stored
    size_t m_place = 0;           ///< in it
    Dictionary m_dictionary;
};

} // namespace casefile
