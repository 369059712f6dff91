// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QSslConfiguration>
#include <QString>
#include <QTemporaryDir>

namespace tests {

/// Whether a test must fail instead of being skipped.
bool mustNotSkip();

/// A certificate authority for one test run, made with the program openssl in a folder of its own.
/// Lives as long as anything of the test that speaks TLS.
class TestAuthority
{
public:
    TestAuthority() = default;
    /// Waits for the threads that spoke TLS: Qt has joined them before OpenSSL has freed what it
    /// kept for them, and a test that ends in between is said to leak.
    ~TestAuthority();

    static QString openssl();

    /// Empty, or why nothing can be made.
    QString create(const QString &name);
    /// Files NAME.pem and NAME.key, for a server that is reached as `subject` ("DNS:dns.test").
    bool issue(const QString &name, const QString &subject);

    QString folder() const { return m_folder.path(); }
    QString path(const QString &file) const { return m_folder.filePath(file); }
    QByteArray certificate() const { return read(QStringLiteral("authority.pem")); }
    QSslConfiguration server(const QString &name) const;

private:
    bool run(const QStringList &arguments) const;
    QByteArray read(const QString &file) const;

    QTemporaryDir m_folder;
};

} // namespace tests
