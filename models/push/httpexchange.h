// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QNetworkAccessManager>
#include <QTimer>

#include "push/destination.h"
#include "push/key.h"
#include "push/limits.h"

class QNetworkReply;

namespace push {

/// What is asked of a server.
struct HttpRequest
{
    QUrl url;
    QByteArray body{};      ///< empty: a GET, else a POST
    QByteArray mediaType{}; ///< of the body, and wanted of the reply
    qint64 maxReplyBytes = 0;
};

/// What came of it.
struct HttpReply
{
    enum class Fault
    {
        None,        ///< there is a status
        Certificate, ///< no encrypted connection to whom it should be
        Unreachable,
        Broken,   ///< the connection ended before the reply did
        Silent,   ///< for too long
        TooLarge, ///< more than maxReplyBytes
        NotHttp
    };

    Fault fault = Fault::None;
    QString detail{}; ///< of a fault
    int status = 0;
    QByteArray body{};
    QByteArray mediaType{};                           ///< in lower case, without parameters
    QString location{};                               ///< of a redirect; hostile
    std::optional<std::chrono::seconds> retryAfter{}; ///< that the server asks for

    bool isDone() const { return fault == Fault::None && status >= 200 && status < 300; }
};

/// Sends one request after the other to one server, over TLS it believes. Follows nothing and
/// remembers nothing: no redirect, cookie, cache, proxy. Repeats a request that was too early (429,
/// 503) or whose connection broke: so send only what does no harm twice. Lives on one thread.
class HttpExchange final : public QObject
{
    Q_OBJECT

public:
    HttpExchange(const Destination &destination, const Key &key, const Limits &limits,
                 QObject *parent = nullptr);
    ~HttpExchange() override;

    /// Answered once with replied(), never before this returns. One at a time.
    void send(const HttpRequest &request);
    /// Nothing is sent or said any more.
    void stop();

signals:
    void replied(const push::HttpReply &reply);

private:
    void post();
    void boundBody();
    void giveUp(HttpReply::Fault fault, const QString &detail);
    void finished();
    HttpReply read() const;
    std::optional<std::chrono::milliseconds> pauseBefore(const HttpReply &reply) const;
    void take(const HttpReply &reply);
    void drop();

    const Destination m_destination;
    const Key m_key;
    const Limits m_limits;
    QNetworkAccessManager m_manager;
    QTimer m_silence;
    QTimer m_whole;
    QTimer m_pause;
    HttpRequest m_request;
    QNetworkReply *m_reply = nullptr;
    QString m_refusal; ///< why the certificate was not believed
    int m_attempts = 0;
};

} // namespace push
