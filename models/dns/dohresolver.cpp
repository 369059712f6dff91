// SPDX-License-Identifier: GPL-3.0-or-later
#include "dns/dohresolver.h"

#include <algorithm>
#include <utility>

#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QSslConfiguration>

#include "dns/classify.h"
#include "dns/pendingqueries.h"
#include "dns/privatequery.h"
#include "dns/sentlog.h"

namespace dns {

namespace {

using core::Outcome;

constexpr qint64 maxBodyBytes = 65'535;
constexpr int statusOk = 200;
/// BIND 9.18 stalls or closes a connection on which many more streams are opened in one burst.
constexpr qsizetype maxAtOnce = 8;

QByteArray mediaType()
{
    return QByteArrayLiteral("application/dns-message");
}

QUrl urlOf(const HttpsServer &server)
{
    QUrl url;
    url.setScheme(QStringLiteral("https"));
    url.setHost(server.endpoint.address.toString());
    url.setPort(server.endpoint.port);
    url.setPath(server.path);
    return url;
}

QNetworkRequest requestTo(const HttpsServer &server)
{
    using Request = QNetworkRequest;
    constexpr quint16 usualPort = 443;
    const QString port = server.endpoint.port == usualPort
                             ? QString()
                             : QStringLiteral(":%1").arg(server.endpoint.port);
    Request request(urlOf(server));
    request.setSslConfiguration(tlsConfiguration(server.authorities));
    request.setPeerVerifyName(server.name);
    request.setRawHeader("Host", (server.name + port).toLatin1());
    request.setHeader(Request::ContentTypeHeader, mediaType());
    request.setRawHeader("Accept", mediaType());
    // Nothing is unpacked, and the language of this machine is nobody's business.
    request.setRawHeader("Accept-Encoding", "identity");
    request.setRawHeader("Accept-Language", "*");
    request.setAttribute(Request::Http2AllowedAttribute, true);
    request.setAttribute(Request::RedirectPolicyAttribute, Request::ManualRedirectPolicy);
    request.setAttribute(Request::CacheLoadControlAttribute, Request::AlwaysNetwork);
    request.setAttribute(Request::CacheSaveControlAttribute, false);
    request.setAttribute(Request::CookieLoadControlAttribute, Request::Manual);
    request.setAttribute(Request::CookieSaveControlAttribute, Request::Manual);
    request.setAttribute(Request::AuthenticationReuseAttribute, Request::Manual);
    return request;
}

Reply failure(Outcome outcome, const QString &detail)
{
    Reply reply;
    reply.outcome = outcome;
    reply.detail = detail;
    return reply;
}

/// 0 before there is one.
int statusOf(const QNetworkReply &reply)
{
    return reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
}

bool isDnsMessage(const QNetworkReply &reply)
{
    const QByteArray type = reply.rawHeader("Content-Type");
    return type.split(';').constFirst().trimmed().toLower() == mediaType();
}

} // namespace

DohResolver::DohResolver(const HttpsServer &server, std::chrono::milliseconds patience,
                         QObject *parent)
    : Resolver(parent)
    , m_server(server)
    , m_pending(new PendingQueries(this, patience))
    , m_sent(new SentLog(this))
{
    connect(m_pending, &PendingQueries::overdue, this, &DohResolver::replaceSilentConnections);
}

DohResolver::~DohResolver()
{
    drop();
}

QueryId DohResolver::ask(const Question &question, const AskOptions &options)
{
    const QueryId query = m_pending->add(question, options.clientSubnet);
    const auto packet = privateQuery(question, options, 0); // one id for all: RFC 8484 section 4.1
    if (!isServerName(m_server.name)) {
        m_pending->fail(query, Outcome::NetworkError,
                        QStringLiteral("no name to verify the server's certificate by"));
    } else if (!packet) {
        m_pending->fail(query, Outcome::NetworkError, packet.error().detail);
    } else {
        m_waiting.emplace_back(query, *packet);
        postWaiting();
    }
    return query;
}

void DohResolver::stop()
{
    drop();
    m_sent->flush();
}

void DohResolver::drop()
{
    m_pending->clear();
    m_waiting.clear();
    const auto replies = m_running.keys();
    for (QNetworkReply *reply : replies)
        forget(reply);
    delete std::exchange(m_manager, nullptr); // its connections go with it
    m_heardNs = -1;
}

void DohResolver::postWaiting()
{
    while (!m_waiting.empty() && m_running.size() < maxAtOnce) {
        const auto [query, packet] = std::move(m_waiting.front());
        m_waiting.pop_front();
        if (m_pending->find(query))
            post(query, packet);
    }
}

void DohResolver::post(QueryId query, const QByteArray &packet)
{
    if (!m_manager) {
        m_manager = new QNetworkAccessManager(this);
        m_manager->setProxy(QNetworkProxy::NoProxy);
        m_manager->setAutoDeleteReplies(false);
    }
    QNetworkReply *reply = m_manager->post(requestTo(m_server), packet);
    reply->setReadBufferSize(maxBodyBytes + 1);
    m_running.insert(reply, query);
    m_sent->add(core::SentPacket::Transport::Https, packet);
    connect(reply, &QNetworkReply::metaDataChanged, this, [this, reply] { boundBody(reply); });
    connect(reply, &QNetworkReply::readyRead, this, [this, reply] { boundBody(reply); });
    connect(reply, &QNetworkReply::finished, this, [this, reply] { finished(reply); });
}

/// Ends a reply that is larger, or says it is, than any packet.
void DohResolver::boundBody(QNetworkReply *reply)
{
    const qint64 announced = reply->header(QNetworkRequest::ContentLengthHeader).toLongLong();
    if (announced > maxBodyBytes || reply->bytesAvailable() > maxBodyBytes)
        finished(reply);
}

void DohResolver::finished(QNetworkReply *reply)
{
    if (statusOf(*reply) != 0 && reply->manager() == m_manager)
        m_heardNs = m_pending->nowNs();
    const QueryId query = m_running.value(reply);
    if (const auto *asked = m_pending->find(query))
        m_pending->finish(query, read(*asked, reply));
    forget(reply);
    postWaiting();
}

Reply DohResolver::read(const PendingQueries::Pending &asked, QNetworkReply *reply) const
{
    const int status = statusOf(*reply);
    if (status != 0 && status != statusOk)
        return failure(Outcome::NetworkError, QStringLiteral("HTTP status %1").arg(status));
    if (reply->error() != QNetworkReply::NoError)
        return failure(Outcome::NetworkError, reply->errorString());
    const QByteArray body = reply->readAll();
    const qint64 announced = reply->header(QNetworkRequest::ContentLengthHeader).toLongLong();
    if (std::max(announced, qint64(body.size())) > maxBodyBytes)
        return failure(Outcome::Malformed, QStringLiteral("a body of more than 65535 bytes"));
    if (!isDnsMessage(*reply))
        return failure(Outcome::Malformed,
                       QStringLiteral("the content is not ") + QString::fromLatin1(mediaType()));
    Reply answer = classify(asked.question, body, asked.clientSubnet);
    if (answer.message && answer.message->id != 0) {
        answer.outcome = Outcome::Malformed;
        answer.detail = QStringLiteral("the reply has another id");
    }
    return answer;
}

/// A connection whose other end has gone away stays open for long, and would swallow everything.
void DohResolver::replaceSilentConnections(qint64 sinceNs)
{
    QNetworkAccessManager *manager = m_manager;
    if (m_heardNs < sinceNs)
        m_manager = nullptr;
    const auto replies = m_running.keys();
    for (QNetworkReply *reply : replies) {
        if (!m_pending->find(m_running.value(reply)))
            forget(reply);
    }
    if (manager != m_manager)
        deleteUnused(manager);
    postWaiting();
}

void DohResolver::forget(QNetworkReply *reply)
{
    if (m_running.remove(reply) == 0)
        return;
    reply->disconnect(this);
    reply->abort();
    reply->deleteLater();
    if (reply->manager() != m_manager)
        deleteUnused(reply->manager());
}

/// A manager that was replaced lives until its last reply ends.
void DohResolver::deleteUnused(QNetworkAccessManager *manager)
{
    const bool isUsed = std::any_of(m_running.keyBegin(), m_running.keyEnd(),
                                    [&](auto *reply) { return reply->manager() == manager; });
    if (manager && !isUsed)
        manager->deleteLater();
}

} // namespace dns
