// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casefile/casestore.h"
#include "casefile/dictionary.h"
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
    /// Only answers about these names from now on, rather than all.
    core::Result<void> restrictTo(const QList<core::DomainName> &names);
    /// The next answers in order of storage, at most `limit` of them (−1: all), and the facts of
    /// addresses and names that were in none before. Empty at the end.
    core::Result<core::Batch> next(int limit, Packets packets);
    /// Facts of addresses and names that no answer holds.
    core::Result<core::Batch> otherFacts();

private:
    core::Result<void> readAnswers(core::Batch &batch, int limit, Packets packets);
    core::Result<void> readRecords(core::Batch &batch, qint64 after);
    core::Result<core::Observation> answerOf(const Statement &statement, core::Batch &batch);
    core::Result<core::Record> recordOf(Row &row, core::Batch &batch);
    /// The name, with its facts into the batch when they were in none before.
    core::Result<core::DomainName> nameOf(qint64 id, core::Batch &batch);
    core::Result<core::IpAddress> addressOf(qint64 id, core::Batch &batch);
    core::Result<void> otherNames(core::Batch &batch);
    core::Result<void> countInto(CaseInfo &info);
    core::Result<void> listInto(CaseInfo &info);
    core::Result<void> listKnowledgeInto(CaseInfo &info);

    QSqlDatabase m_database;
    QString m_condition; ///< on answers, empty for all
    qint64 m_last = 0;   ///< id of the last answer read
    Dictionary m_dictionary;
};

} // namespace casefile
