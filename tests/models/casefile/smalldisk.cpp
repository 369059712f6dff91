// SPDX-License-Identifier: GPL-3.0-or-later
#include "smalldisk.h"

#include <algorithm>
#include <cerrno>
#include <cstring>

#include <fcntl.h>
#include <sched.h>
#include <sys/ioctl.h>
#include <sys/mount.h>
#include <sys/statvfs.h>
#include <unistd.h>

#include <QFile>
#include <QProcess>

namespace {

/// EXT4_IOC_SHUTDOWN of the kernel's ext4, which no header brings, and its "without the journal".
constexpr unsigned long shutDown = _IOR('X', 125, quint32);
constexpr quint32 withoutLog = 2;

QString reason(const char *what)
{
    return QString::fromLocal8Bit(what) + QLatin1String(": ") +
           QString::fromLocal8Bit(std::strerror(errno));
}

/// Empty when it worked.
QString run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForStarted() || !process.waitForFinished())
        return QStringLiteral("there is no %1").arg(program);
    return process.exitCode() == 0
               ? QString()
               : QString::fromLocal8Bit(process.readAllStandardError()).simplified();
}

} // namespace

void SmallDisk::prepare()
{
    const auto user = static_cast<unsigned>(getuid());
    const bool isRoot = user == 0;
    if (unshare(CLONE_NEWNS | (isRoot ? 0 : CLONE_NEWUSER)) != 0)
        return; // the mounts will say why
    if (!isRoot) {
        QFile map(QStringLiteral("/proc/self/uid_map"));
        if (map.open(QIODevice::WriteOnly))
            map.write("0 " + QByteArray::number(user) + " 1");
    }
    mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr);
}

SmallDisk::SmallDisk(Kind kind, const QString &folder, const QString &image, int megabytes)
    : m_folder(folder)
{
    if (kind == Kind::Memory) {
        const QByteArray size = "size=" + QByteArray::number(megabytes) + 'm';
        if (mount("none", QFile::encodeName(folder).constData(), "tmpfs", 0, size.constData()) != 0)
            m_problem = reason("tmpfs");
        return;
    }
    if (!QFile::exists(image)) {
        QFile file(image);
        if (!file.open(QIODevice::WriteOnly) || !file.resize(megabytes * 1024LL * 1024))
            m_problem = file.errorString();
        else
            m_problem =
                run(QStringLiteral("/usr/sbin/mkfs.ext4"),
                    {QStringLiteral("-q"), QStringLiteral("-m"), QStringLiteral("0"), image});
    }
    if (m_problem.isEmpty())
        m_problem = run(QStringLiteral("mount"),
                        {QStringLiteral("-o"), QStringLiteral("loop"), image, folder});
}

SmallDisk::~SmallDisk()
{
    if (m_problem.isEmpty())
        umount2(QFile::encodeName(m_folder).constData(), MNT_DETACH);
}

QString SmallDisk::fillerPath() const
{
    return m_folder + QLatin1String("/filler");
}

void SmallDisk::fill(qint64 left)
{
    struct statvfs info
    {};
    QFile filler(fillerPath());
    if (!filler.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        qFatal("no filler");
    for (;;) {
        statvfs(QFile::encodeName(m_folder).constData(), &info);
        const qint64 free = static_cast<qint64>(info.f_bavail * info.f_frsize);
        const qint64 more = std::min<qint64>(free - left, 1'000'000);
        if (more <= 0 || filler.write(QByteArray(more, 'f')) <= 0)
            break;
        fsync(filler.handle()); // what is free is only known then
    }
}

void SmallDisk::makeRoom()
{
    QFile::remove(fillerPath());
    const int handle = open(QFile::encodeName(m_folder).constData(), O_RDONLY | O_CLOEXEC);
    syncfs(handle);
    close(handle);
}

QString SmallDisk::pullOut()
{
    const int handle = open(QFile::encodeName(m_folder).constData(), O_RDONLY | O_CLOEXEC);
    quint32 how = withoutLog;
    const QString problem = ioctl(handle, shutDown, &how) == 0 ? QString() : reason("shut down");
    close(handle);
    return problem;
}
