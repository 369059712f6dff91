// SPDX-License-Identifier: GPL-3.0-or-later
#include "webserver.h"

#include <QSslServer>

namespace tests {

QString WebRequest::path() const
{
    const QByteArray target = head.mid(head.indexOf(' ') + 1);
    return QUrl(QString::fromLatin1(target.left(target.indexOf(' ')))).path();
}

QByteArray WebRequest::header(const QByteArray &name) const
{
    const QByteArray start = "\r\n" + name.toLower() + ": ";
    const qsizetype at = head.toLower().indexOf(start);
    if (at < 0)
        return {};
    const qsizetype from = at + start.size();
    return head.mid(from, head.indexOf("\r\n", from) - from);
}

QByteArray webResponse(const QByteArray &body, const QByteArray &status,
                       const QByteArray &mediaType, const QByteArray &moreHeaders)
{
    return "HTTP/1.1 " + status + "\r\nContent-Type: " + mediaType + "\r\n" + moreHeaders +
           "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

WebServer::WebServer(const std::optional<QSslConfiguration> &tls)
    : m_isTls(tls.has_value())
{
    if (tls) {
        auto server = std::make_unique<QSslServer>();
        server->setSslConfiguration(*tls);
        m_server = std::move(server);
    } else {
        m_server = std::make_unique<QTcpServer>();
    }
    QObject::connect(m_server.get(), &QTcpServer::pendingConnectionAvailable, m_server.get(),
                     [this] { accept(); });
    m_server->listen(QHostAddress(QHostAddress::LocalHost));
}

WebServer::~WebServer() = default;

QString WebServer::url(const QString &path) const
{
    return QStringLiteral("%1://127.0.0.1:%2%3")
        .arg(m_isTls ? QStringLiteral("https") : QStringLiteral("http"), QString::number(port()),
             path);
}

void WebServer::accept()
{
    while (QTcpSocket *connection = m_server->nextPendingConnection()) {
        ++connections;
        QObject::connect(connection, &QTcpSocket::readyRead, m_server.get(),
                         [this, connection] { read(*connection); });
        QObject::connect(connection, &QObject::destroyed, m_server.get(),
                         [this, connection] { m_received.remove(connection); });
        read(*connection);
    }
}

void WebServer::read(QTcpSocket &connection)
{
    QByteArray &received = m_received[&connection];
    received += connection.readAll();
    const qsizetype end = received.indexOf("\r\n\r\n");
    if (end < 0)
        return;
    WebRequest request{received.left(end + 2), {}};
    const qsizetype length = request.header("content-length").toInt();
    if (received.size() < end + 4 + length)
        return;
    request.body = received.mid(end + 4, length);
    received.remove(0, end + 4 + length);
    requests.append(request);
    behaviour(connection, request);
}

} // namespace tests
