// SPDX-License-Identifier: GPL-3.0-or-later
#include "casefile/snapshot.h"

#include "casefile/statement.h"

namespace casefile {

Snapshot::Snapshot(const QSqlDatabase &database)
    : m_database(database)
    // Where it cannot be had, what is read next fails and says why.
    , m_isOpen(run(m_database, QStringLiteral("SAVEPOINT snapshot")).has_value())
{}

Snapshot::~Snapshot()
{
    // Nothing was written, so that there is nothing to lose.
    if (m_isOpen) [[maybe_unused]]
        const auto released = run(m_database, QStringLiteral("RELEASE snapshot"));
}

} // namespace casefile
