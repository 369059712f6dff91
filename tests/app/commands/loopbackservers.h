// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <vector>

#include <QProcess>
#include <QTemporaryDir>

#include "core/endpoint.h"

namespace tests {

/// Knot DNS as the authority of flux.test, and Unbound and BIND as caches that ask nobody but it:
/// real servers on ports of 127.0.0.1 that were free, gone with this object.
class LoopbackServers
{
public:
    LoopbackServers() = default;
    ~LoopbackServers();
    Q_DISABLE_COPY_MOVE(LoopbackServers)

    /// What is not installed, with its Debian package; empty: nothing.
    static QString missing();
    /// Empty once all three answer, else what went wrong.
    QString start();

    core::Endpoint authority() const { return at(m_authority); }
    core::Endpoint unbound() const { return at(m_unbound); }
    core::Endpoint bind() const { return at(m_bind); }

private:
    static core::Endpoint at(quint16 port) { return {core::IpAddress::v4(0x7f000001), port}; }
    QString run(const QString &program, const QStringList &arguments, quint16 port);
    QString path(const char *name) const { return m_folder.filePath(QString::fromLatin1(name)); }

    QTemporaryDir m_folder;
    std::vector<std::unique_ptr<QProcess>> m_processes;
    quint16 m_authority = 0;
    quint16 m_unbound = 0;
    quint16 m_bind = 0;
};

/// The program of this name, wherever Debian puts servers; empty: it is not installed.
QString installed(const char *program);

} // namespace tests
