// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSqlDatabase>

namespace casefile {

/// While it lives, all that is read of a case is of one moment, and its file is locked once rather
/// than by each statement. May lie within another one, and within a transaction. Lives on the
/// thread of its connection.
class Snapshot
{
public:
    explicit Snapshot(const QSqlDatabase &database);
    ~Snapshot();
    Q_DISABLE_COPY_MOVE(Snapshot)

private:
    QSqlDatabase m_database;
    bool m_isOpen;
};

} // namespace casefile
