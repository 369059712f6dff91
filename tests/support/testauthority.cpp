// SPDX-License-Identifier: GPL-3.0-or-later
#include "testauthority.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QSslCertificate>
#include <QSslKey>
#include <QStandardPaths>
#include <QTest>

namespace tests {

namespace {

const QStringList &newKey()
{
    static const QStringList words =
        QStringLiteral("req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 2")
            .split(QLatin1Char(' '));
    return words;
}

bool isOnlyThread()
{
    return QDir(QStringLiteral("/proc/self/task"))
               .entryList(QDir::Dirs | QDir::NoDotAndDotDot)
               .size() == 1;
}

} // namespace

bool mustNotSkip()
{
    return qEnvironmentVariable("CI") == QStringLiteral("true") ||
           qEnvironmentVariable("FLUXCASE_FULL") == QStringLiteral("1");
}

TestAuthority::~TestAuthority()
{
    (void)QTest::qWaitFor(isOnlyThread, 2000);
}

QString TestAuthority::openssl()
{
    return QStandardPaths::findExecutable(QStringLiteral("openssl"));
}

QString TestAuthority::create(const QString &name)
{
    if (openssl().isEmpty())
        return QStringLiteral("openssl is not installed (Debian package openssl)");
    const bool isMade =
        m_folder.isValid() &&
        run(newKey() + QStringList{QStringLiteral("-keyout"), path(QStringLiteral("authority.key")),
                                   QStringLiteral("-out"), path(QStringLiteral("authority.pem")),
                                   QStringLiteral("-subj"), QStringLiteral("/CN=") + name});
    return isMade ? QString() : QStringLiteral("openssl could not make a certificate");
}

bool TestAuthority::issue(const QString &name, const QString &subject)
{
    return run(newKey() +
               QStringList{QStringLiteral("-CA"), path(QStringLiteral("authority.pem")),
                           QStringLiteral("-CAkey"), path(QStringLiteral("authority.key")),
                           QStringLiteral("-keyout"), path(name + QStringLiteral(".key")),
                           QStringLiteral("-out"), path(name + QStringLiteral(".pem")),
                           QStringLiteral("-subj"), QStringLiteral("/CN=Loopback"),
                           QStringLiteral("-addext"), QStringLiteral("subjectAltName=") + subject,
                           QStringLiteral("-addext"),
                           QStringLiteral("basicConstraints=critical,CA:FALSE")});
}

QSslConfiguration TestAuthority::server(const QString &name) const
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
    configuration.setLocalCertificate(
        QSslCertificate(read(name + QStringLiteral(".pem")), QSsl::Pem));
    configuration.setPrivateKey(QSslKey(read(name + QStringLiteral(".key")), QSsl::Ec));
    return configuration;
}

bool TestAuthority::run(const QStringList &arguments) const
{
    QProcess program;
    program.start(openssl(), arguments);
    const bool isDone = program.waitForFinished(20'000) && program.exitCode() == 0;
    if (!isDone)
        qWarning("%s", program.readAllStandardError().constData());
    return isDone;
}

QByteArray TestAuthority::read(const QString &file) const
{
    QFile opened(path(file));
    return opened.open(QIODevice::ReadOnly) ? opened.readAll() : QByteArray();
}

} // namespace tests
