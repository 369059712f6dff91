// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>
#include <optional>

#include <QHash>
#include <QPointer>
#include <QSslConfiguration>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>

namespace tests {

struct WebRequest
{
    QByteArray head; ///< request line and headers
    QByteArray body;

    QByteArray method() const { return head.left(head.indexOf(' ')); }
    QString path() const; ///< without a query
    QByteArray header(const QByteArray &name) const;
};

/// A whole answer, with its length.
QByteArray webResponse(const QByteArray &body, const QByteArray &status = "200 OK",
                       const QByteArray &mediaType = "application/json",
                       const QByteArray &moreHeaders = {});

/// A web server on a free port of 127.0.0.1, over TLS if it gets a configuration, which does with
/// each request what it is told.
class WebServer
{
public:
    using Behaviour = std::function<void(QTcpSocket &connection, const WebRequest &request)>;

    explicit WebServer(const std::optional<QSslConfiguration> &tls = std::nullopt);
    ~WebServer();
    Q_DISABLE_COPY_MOVE(WebServer)

    QString url(const QString &path = QStringLiteral("/")) const;
    quint16 port() const { return m_server->serverPort(); }

    Behaviour behaviour;
    QList<WebRequest> requests;
    int connections = 0;

private:
    void accept();
    void read(QTcpSocket &connection);

    bool m_isTls;
    std::unique_ptr<QTcpServer> m_server;
    QHash<QTcpSocket *, QByteArray> m_received;
};

} // namespace tests
