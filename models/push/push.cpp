// SPDX-License-Identifier: GPL-3.0-or-later
#include "push/push.h"

#include <algorithm>

#include "push/httperror.h"
#include "push/misppush.h"
#include "push/taxiipush.h"

namespace push {

namespace {

constexpr qsizetype mostRefusals = 1000; ///< lines that are kept
constexpr qint64 growth = 8;             ///< of what was sent, when it comes back with more fields

QByteArray mediaType(Destination::Kind kind)
{
    return kind == Destination::Kind::Taxii
               ? QByteArrayLiteral("application/taxii+json;version=2.1")
               : QByteArrayLiteral("application/json");
}

} // namespace

std::unique_ptr<Push> Push::make(const Destination &to, const Key &key, const Limits &limits)
{
    if (to.kind == Destination::Kind::Taxii)
        return std::make_unique<TaxiiPush>(to, key, limits);
    return std::make_unique<MispPush>(to, key, limits);
}

Push::Push(const Destination &to, const Key &key, const Limits &limits)
    : m_to(to)
    , m_key(key)
    , m_limits(limits)
    , m_exchange(to, key, limits)
{
    connect(&m_exchange, &HttpExchange::replied, this, &Push::read);
}

void Push::start(const Payload &payload)
{
    m_outcome = {};
    m_outcome.meant = payload.objects;
    begin(payload);
}

void Push::stop()
{
    m_exchange.stop();
    halt();
}

void Push::ask(const QUrl &url, const QByteArray &body, qint64 expectedBytes)
{
    m_outcome.isBegun |= !body.isEmpty();
    const qint64 most = m_limits.replyBytes + growth * std::max<qint64>(body.size(), expectedBytes);
    m_exchange.send({url, body, mediaType(m_to.kind), most});
}

void Push::tellProgress()
{
    emit progressed(m_outcome.taken + m_outcome.refused, m_outcome.meant);
}

void Push::finish()
{
    stop();
    emit finished(m_outcome);
}

void Push::fail(const core::Error &error)
{
    m_outcome.error = error;
    finish();
}

void Push::fail(const HttpReply &reply)
{
    fail(errorOf(reply, m_to, m_key));
}

void Push::refuse(const QString &line)
{
    if (m_outcome.refusals.size() < mostRefusals)
        m_outcome.refusals.append(line);
}

} // namespace push
