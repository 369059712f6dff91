// SPDX-License-Identifier: GPL-3.0-or-later
#include "casefile/effort.h"

#include <cstring>
#include <limits>

#include <sqlite3.h>

#include <QFile>
#include <QFileInfo>
#include <QSqlDriver>
#include <QVariant>

namespace casefile {

namespace {

constexpr int stepsAtOnce = 100'000;
/// Half a second at most, whatever the size.
constexpr qint64 leastSteps = 5'000'000;
/// For each byte of the file. What works most, SQLite's own check of all of it, took 0.5 steps a
/// byte on a case of 100,000 answers without packets, and 0.3 with them.
constexpr qint64 stepsPerByte = 12;
/// Of one value. The longest text of a case has 300,000 characters; a chain of pages that leads
/// back into itself holds a gigabyte.
constexpr int longestValue = 16'000'000;

} // namespace

sqlite3 *handleOf(const QSqlDatabase &database)
{
    const QVariant handle = database.driver()->handle();
    if (!handle.isValid() || std::strcmp(handle.typeName(), "sqlite3*") != 0)
        return nullptr;
    return *static_cast<sqlite3 *const *>(handle.constData());
}

Effort::Watch::Watch(Effort &effort)
    : m_handle(effort.m_handle)
{
    const auto progress = [](void *watched) {
        return static_cast<Effort *>(watched)->isTooMuch() ? 1 : 0;
    };
    if (m_handle != nullptr)
        sqlite3_progress_handler(m_handle, stepsAtOnce, progress, &effort);
}

Effort::Watch::~Watch()
{
    if (m_handle != nullptr)
        sqlite3_progress_handler(m_handle, 0, nullptr, nullptr);
}

bool Effort::isTooMuch()
{
    m_steps += stepsAtOnce;
    if (m_steps <= leastSteps)
        return false;
    if (m_most == 0)
        m_most = mostSteps();
    return m_steps > m_most;
}

qint64 Effort::mostSteps() const
{
    const char *name = sqlite3_db_filename(m_handle, "main");
    const QString path = QFile::decodeName(name == nullptr ? "" : name);
    // What is in memory, or has no name any more, was made by this process.
    if (path.isEmpty() || !QFileInfo::exists(path))
        return std::numeric_limits<qint64>::max();
    const qint64 bytes = QFileInfo(path).size() + QFileInfo(path + QLatin1String("-wal")).size();
    return leastSteps + stepsPerByte * bytes;
}

void distrust(const QSqlDatabase &database)
{
    sqlite3 *handle = handleOf(database);
    if (handle == nullptr)
        return;
    sqlite3_limit(handle, SQLITE_LIMIT_LENGTH, longestValue);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_ENABLE_VIEW, 0, nullptr);
}

} // namespace casefile
