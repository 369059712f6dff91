// SPDX-License-Identifier: GPL-3.0-or-later
#include "casefile/idwalk.h"

#include <utility>

#include "casefile/row.h"

namespace casefile {

namespace {

/// To step over so many rows takes about as long as to look for one.
constexpr qint64 nearby = 8;

} // namespace

IdWalk::IdWalk(const QSqlDatabase &database, const QString &sql)
    : m_statement(database, sql)
{}

core::Result<const Statement *> IdWalk::to(qint64 id)
{
    const bool isAhead = id >= std::exchange(m_sought, none);
    core::Result<void> done;
    if (!isAhead || (!m_isAtEnd && id - m_at > nearby)) {
        done = m_statement.run({id});
        m_isAtEnd = false;
        m_at = id - 1;
    }
    while (done && !m_isAtEnd && m_at < id)
        done = step();
    if (!done)
        return core::unexpected(done.error());
    m_sought = id;
    return !m_isAtEnd && m_at == id ? &m_statement : nullptr;
}

core::Result<void> IdWalk::step()
{
    m_isAtEnd = !m_statement.next();
    if (m_isAtEnd)
        return m_statement.ended();
    Row row(m_statement);
    const qint64 before = std::exchange(m_at, row.id(0));
    // A tree whose branches lead back into it would be read for ever.
    if (!row.isSound() || m_at <= before)
        return core::unexpected(damaged(QStringLiteral("ids out of order")));
    return {};
}

void IdWalk::finish()
{
    m_statement.finish();
    m_sought = none;
}

} // namespace casefile
