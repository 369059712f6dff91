// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// A file system of a few megabytes that only this process sees. Mounted over an empty folder for
/// as long as it lives.
class SmallDisk
{
public:
    enum class Kind
    {
        Loop,  ///< ext4 in a file, behind a loop device
        Memory ///< tmpfs
    };

    /// Before anything else in the process has a thread: gives it a table of mounts of its own.
    static void prepare();

    /// `image`: the file that a loop-mounted one lives in; made where there is none.
    SmallDisk(Kind kind, const QString &folder, const QString &image, int megabytes);
    ~SmallDisk();
    SmallDisk(const SmallDisk &) = delete;
    SmallDisk &operator=(const SmallDisk &) = delete;

    /// Empty when it is mounted.
    QString problem() const { return m_problem; }
    /// Fills what is free but for `left` bytes.
    void fill(qint64 left);
    void makeRoom();
    /// From now on every read and write of an ext4 one fails, and what was not synced is lost.
    /// Empty when it worked.
    QString pullOut();

private:
    QString fillerPath() const;

    QString m_folder;
    QString m_problem;
};
