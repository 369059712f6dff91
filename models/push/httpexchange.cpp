// SPDX-License-Identifier: GPL-3.0-or-later
#include "push/httpexchange.h"

#include <algorithm>

#include <QLocale>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QSslConfiguration>
#include <QSslError>

#include "dns/privatequery.h"

namespace push {

namespace {

using Fault = HttpReply::Fault;

constexpr int tooManyRequests = 429;
constexpr int unavailable = 503;

QNetworkRequest toQt(const HttpRequest &wanted, const Destination &to, const QByteArray &key)
{
    using Request = QNetworkRequest;
    Request request(wanted.url);
    request.setSslConfiguration(dns::tlsConfiguration(to.authorities));
    request.setRawHeader("Authorization", key);
    request.setRawHeader("Accept", wanted.mediaType);
    if (!wanted.body.isEmpty())
        request.setHeader(Request::ContentTypeHeader, wanted.mediaType);
    // Nothing is unpacked, and the language of this machine is nobody's business.
    request.setRawHeader("Accept-Encoding", "identity");
    request.setRawHeader("Accept-Language", "*");
    request.setRawHeader("User-Agent", "Fluxcase");
    // One request at a time: nothing to gain, and a broken connection is told apart more easily.
    request.setAttribute(Request::Http2AllowedAttribute, false);
    request.setAttribute(Request::RedirectPolicyAttribute, Request::ManualRedirectPolicy);
    request.setAttribute(Request::CacheLoadControlAttribute, Request::AlwaysNetwork);
    request.setAttribute(Request::CacheSaveControlAttribute, false);
    request.setAttribute(Request::CookieLoadControlAttribute, Request::Manual);
    request.setAttribute(Request::CookieSaveControlAttribute, Request::Manual);
    request.setAttribute(Request::AuthenticationReuseAttribute, Request::Manual);
    return request;
}

Fault faultOf(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::SslHandshakeFailedError:
        return Fault::Certificate;
    case QNetworkReply::ConnectionRefusedError:
    case QNetworkReply::HostNotFoundError:
        return Fault::Unreachable;
    case QNetworkReply::ProtocolFailure:
        return Fault::NotHttp;
    default:
        return Fault::Broken;
    }
}

std::optional<QDateTime> httpDate(const QByteArray &text)
{
    QDateTime date = QLocale::c().toDateTime(QString::fromLatin1(text),
                                             QStringLiteral("ddd, dd MMM yyyy hh:mm:ss 'GMT'"));
    if (!date.isValid())
        return std::nullopt;
    date.setTimeSpec(Qt::UTC);
    return date;
}

/// A count of seconds, or a date, which is read by the server's own clock.
std::optional<std::chrono::seconds> retryAfter(const QNetworkReply &reply)
{
    const QByteArray text = reply.rawHeader("Retry-After").trimmed();
    constexpr qsizetype mostDigits = 9;
    const bool isNumber =
        !text.isEmpty() && text.size() <= mostDigits &&
        std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
    if (isNumber)
        return std::chrono::seconds(text.toInt());
    const auto until = httpDate(text);
    const auto now = httpDate(reply.rawHeader("Date").trimmed());
    if (!until || !now)
        return std::nullopt;
    return std::chrono::seconds(std::max<qint64>(0, now->secsTo(*until)));
}

} // namespace

HttpExchange::HttpExchange(const Destination &destination, const Key &key, const Limits &limits,
                           QObject *parent)
    : QObject(parent)
    , m_destination(destination)
    , m_key(key)
    , m_limits(limits)
{
    m_manager.setProxy(QNetworkProxy::NoProxy);
    m_manager.setAutoDeleteReplies(false);
    for (QTimer *timer : {&m_silence, &m_whole, &m_pause})
        timer->setSingleShot(true);
    m_pause.setTimerType(Qt::PreciseTimer); // not earlier than the server asked for
    const auto late = [this] { giveUp(Fault::Silent, {}); };
    connect(&m_silence, &QTimer::timeout, this, late);
    connect(&m_whole, &QTimer::timeout, this, late);
    connect(&m_pause, &QTimer::timeout, this, &HttpExchange::post);
}

HttpExchange::~HttpExchange()
{
    drop();
}

void HttpExchange::send(const HttpRequest &request)
{
    drop();
    m_request = request;
    m_attempts = 0;
    post();
}

void HttpExchange::stop()
{
    drop();
}

void HttpExchange::post()
{
    ++m_attempts;
    m_refusal.clear();
    const QNetworkRequest request =
        toQt(m_request, m_destination, m_key.authorization(m_destination.kind));
    m_reply =
        m_request.body.isEmpty() ? m_manager.get(request) : m_manager.post(request, m_request.body);
    m_reply->setReadBufferSize(m_request.maxReplyBytes + 1);
    const auto heard = [this] { m_silence.start(m_limits.silence); };
    connect(m_reply, &QNetworkReply::uploadProgress, this, heard);
    connect(m_reply, &QNetworkReply::downloadProgress, this, heard);
    connect(m_reply, &QNetworkReply::encrypted, this, heard);
    connect(m_reply, &QNetworkReply::metaDataChanged, this, &HttpExchange::boundBody);
    connect(m_reply, &QNetworkReply::readyRead, this, &HttpExchange::boundBody);
    connect(m_reply, &QNetworkReply::finished, this, &HttpExchange::finished);
    connect(m_reply, &QNetworkReply::sslErrors, this, [this](const QList<QSslError> &errors) {
        if (!errors.isEmpty() && m_refusal.isEmpty())
            m_refusal = errors.first().errorString();
    });
    m_silence.start(m_limits.silence);
    m_whole.start(m_limits.whole);
}

/// Ends a reply that is larger, or says it is, than what was asked for can be.
void HttpExchange::boundBody()
{
    const qint64 announced = m_reply->header(QNetworkRequest::ContentLengthHeader).toLongLong();
    if (std::max(announced, m_reply->bytesAvailable()) > m_request.maxReplyBytes)
        giveUp(Fault::TooLarge, {});
}

void HttpExchange::giveUp(Fault fault, const QString &detail)
{
    HttpReply reply;
    reply.fault = fault;
    reply.detail = detail;
    take(reply);
}

void HttpExchange::finished()
{
    take(read());
}

HttpReply HttpExchange::read() const
{
    HttpReply reply;
    reply.status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const QNetworkReply::NetworkError error = m_reply->error();
    // Below it stand the faults of connections; above it, those that a status tells better.
    const bool isCut =
        error != QNetworkReply::NoError && error < QNetworkReply::ContentAccessDenied;
    if (reply.status == 0 || isCut) {
        reply.fault =
            reply.status == 0 && error == QNetworkReply::NoError ? Fault::NotHttp : faultOf(error);
        reply.detail = m_refusal.isEmpty() ? m_reply->errorString() : m_refusal;
        return reply;
    }
    reply.body = m_reply->readAll();
    const QVariant announced = m_reply->header(QNetworkRequest::ContentLengthHeader);
    if (announced.isValid() && announced.toLongLong() > reply.body.size())
        reply.fault = Fault::Broken;
    reply.mediaType = m_reply->rawHeader("Content-Type").split(';').first().trimmed().toLower();
    reply.location = QString::fromUtf8(m_reply->rawHeader("Location"));
    reply.retryAfter = retryAfter(*m_reply);
    return reply;
}

/// None: it is not tried again.
std::optional<std::chrono::milliseconds> HttpExchange::pauseBefore(const HttpReply &reply) const
{
    const bool isTooEarly = reply.fault == Fault::None &&
                            (reply.status == tooManyRequests || reply.status == unavailable);
    if ((!isTooEarly && reply.fault != Fault::Broken) || m_attempts >= m_limits.attempts)
        return std::nullopt;
    const std::chrono::milliseconds pause = isTooEarly && reply.retryAfter
                                                ? *reply.retryAfter
                                                : m_limits.firstPause * (1 << (m_attempts - 1));
    return pause > m_limits.longestPause ? std::nullopt : std::optional(pause);
}

void HttpExchange::take(const HttpReply &reply)
{
    const auto pause = pauseBefore(reply);
    drop();
    if (pause)
        m_pause.start(*pause);
    else
        emit replied(reply);
}

void HttpExchange::drop()
{
    for (QTimer *timer : {&m_silence, &m_whole, &m_pause})
        timer->stop();
    if (!m_reply)
        return;
    m_reply->disconnect(this);
    m_reply->abort();
    m_reply->deleteLater();
    m_reply = nullptr;
}

} // namespace push
