// SPDX-License-Identifier: GPL-3.0-or-later
#include "casefile/reading.h"

#include "casefile/casestore.h"

namespace casefile {

using core::Result;
using core::unexpected;

Result<core::Batch> readEverything(const QSqlDatabase &database)
{
    CaseReader reader(database);
    if (const auto done = reader.orderByTime(); !done)
        return unexpected(done.error());
    auto batch = reader.next(-1, CaseReader::Packets::Read);
    if (!batch)
        return batch;
    const auto others = reader.otherFacts();
    if (!others)
        return others;
    batch->append(*others);
    return batch;
}

Result<core::Batch> readAbout(const QSqlDatabase &database, const QList<core::DomainName> &names,
                              CaseReader::Packets packets)
{
    CaseReader reader(database);
    auto done = reader.restrictTo(names);
    if (done)
        done = reader.orderByTime();
    return done ? reader.next(-1, packets) : unexpected(done.error());
}

Result<core::Observation> readAnswer(const QSqlDatabase &database, qint64 id)
{
    CaseReader reader(database);
    reader.startAfter(id - 1);
    const auto batch = reader.next(1, CaseReader::Packets::Read);
    if (!batch)
        return unexpected(batch.error());
    if (batch->observations.isEmpty() || batch->observations.first().id != id) {
        return unexpected(
            {core::Error::Code::Invalid, CaseStore::tr("The case holds no such answer."), {}});
    }
    return batch->observations.first();
}

} // namespace casefile
