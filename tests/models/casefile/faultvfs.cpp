// SPDX-License-Identifier: GPL-3.0-or-later
#include "faultvfs.h"

#include <cstring>
#include <new>

namespace {

struct Fault
{
    sqlite3_vfs *real = nullptr;
    int number = 0;
    int code = SQLITE_IOERR_WRITE;
    int count = 0;
    bool stays = false;
};

Fault fault; // SQLite's file system is one of the process too

/// In front of the real file, which follows it in memory.
struct File
{
    sqlite3_file base{};
    sqlite3_io_methods methods{};
};

sqlite3_file *realOf(sqlite3_file *file)
{
    return reinterpret_cast<sqlite3_file *>(reinterpret_cast<File *>(file) + 1);
}

bool fails()
{
    ++fault.count;
    return fault.number > 0 &&
           (fault.count == fault.number || (fault.stays && fault.count > fault.number));
}

int write(sqlite3_file *file, const void *bytes, int amount, sqlite3_int64 offset)
{
    if (!fails())
        return realOf(file)->pMethods->xWrite(realOf(file), bytes, amount, offset);
    // As a power cut leaves it: half of it is there.
    realOf(file)->pMethods->xWrite(realOf(file), bytes, amount / 2, offset);
    return fault.code;
}

int sync(sqlite3_file *file, int flags)
{
    return fails() ? SQLITE_IOERR_FSYNC : realOf(file)->pMethods->xSync(realOf(file), flags);
}

int open(sqlite3_vfs *, const char *name, sqlite3_file *file, int flags, int *outFlags)
{
    auto *ours = new (file) File;
    std::memset(realOf(file), 0, static_cast<size_t>(fault.real->szOsFile));
    const int code = fault.real->xOpen(fault.real, name, realOf(file), flags, outFlags);
    if (realOf(file)->pMethods == nullptr)
        return code;
    sqlite3_io_methods &methods = ours->methods;
    methods.iVersion = 1; // without shared memory, which an exclusive lock has no need of
    methods.xClose = [](sqlite3_file *f) { return realOf(f)->pMethods->xClose(realOf(f)); };
    methods.xRead = [](sqlite3_file *f, void *to, int amount, sqlite3_int64 offset) {
        return realOf(f)->pMethods->xRead(realOf(f), to, amount, offset);
    };
    methods.xWrite = &write;
    methods.xTruncate = [](sqlite3_file *f, sqlite3_int64 size) {
        return realOf(f)->pMethods->xTruncate(realOf(f), size);
    };
    methods.xSync = &sync;
    methods.xFileSize = [](sqlite3_file *f, sqlite3_int64 *size) {
        return realOf(f)->pMethods->xFileSize(realOf(f), size);
    };
    methods.xLock = [](sqlite3_file *f, int lock) {
        return realOf(f)->pMethods->xLock(realOf(f), lock);
    };
    methods.xUnlock = [](sqlite3_file *f, int lock) {
        return realOf(f)->pMethods->xUnlock(realOf(f), lock);
    };
    methods.xCheckReservedLock = [](sqlite3_file *f, int *out) {
        return realOf(f)->pMethods->xCheckReservedLock(realOf(f), out);
    };
    methods.xFileControl = [](sqlite3_file *f, int what, void *argument) {
        return realOf(f)->pMethods->xFileControl(realOf(f), what, argument);
    };
    methods.xSectorSize = [](sqlite3_file *f) {
        return realOf(f)->pMethods->xSectorSize(realOf(f));
    };
    methods.xDeviceCharacteristics = [](sqlite3_file *f) {
        return realOf(f)->pMethods->xDeviceCharacteristics(realOf(f));
    };
    file->pMethods = &methods;
    return code;
}

} // namespace

FaultVfs::FaultVfs()
{
    fault = {};
    fault.real = sqlite3_vfs_find(nullptr);
    m_vfs = *fault.real;
    m_vfs.zName = "fault";
    m_vfs.szOsFile = fault.real->szOsFile + static_cast<int>(sizeof(File));
    m_vfs.xOpen = &open;
    sqlite3_vfs_register(&m_vfs, 1);
}

FaultVfs::~FaultVfs()
{
    sqlite3_vfs_unregister(&m_vfs);
    sqlite3_vfs_register(fault.real, 1);
}

void FaultVfs::failAt(int number, bool stays, int code)
{
    fault.number = number;
    fault.stays = stays;
    fault.code = code;
    fault.count = 0;
}

int FaultVfs::count() const
{
    return fault.count;
}
