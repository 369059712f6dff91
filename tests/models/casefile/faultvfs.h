// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <sqlite3.h>

/// A disk that fails: SQLite's own file system, of which one write or sync fails, or all from that
/// one on. Counts over all files of the process; one at a time.
class FaultVfs
{
public:
    FaultVfs();
    ~FaultVfs();
    FaultVfs(const FaultVfs &) = delete;
    FaultVfs &operator=(const FaultVfs &) = delete;

    /// The `number`th write or sync from now on fails (1: the next; 0: none), and all after it as
    /// well when the fault `stays`.
    void failAt(int number, bool stays, int code);
    /// How many there were since failAt().
    int count() const;

private:
    sqlite3_vfs m_vfs{};
};
