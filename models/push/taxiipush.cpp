// SPDX-License-Identifier: GPL-3.0-or-later
#include "push/taxiipush.h"

#include <algorithm>
#include <iterator>

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include "push/httperror.h"

namespace push {

namespace {

using Code = core::Error::Code;

constexpr int forbidden = 403;
constexpr int notFound = 404;
constexpr int notAcceptable = 406;
constexpr int tooLarge = 413;
constexpr int unsupported = 415;
constexpr std::chrono::milliseconds longestPoll{10'000};
const QByteArray opening = QByteArrayLiteral("{\"objects\":[");
const QByteArray closing = QByteArrayLiteral("]}");

/// A whole number from 0 to `most`; none of anything else.
std::optional<qsizetype> number(const QJsonObject &object, const char *field, qsizetype most)
{
    const double value = object.value(QLatin1String(field)).toDouble(-1);
    if (value < 0 || value > static_cast<double>(most))
        return std::nullopt;
    return static_cast<qsizetype>(value);
}

} // namespace

TaxiiPush::TaxiiPush(const Destination &to, const Key &key, const Limits &limits)
    : Push(to, key, limits)
{
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, [this] { ask(m_status); });
}

void TaxiiPush::begin(const Payload &payload)
{
    m_waiting.clear();
    m_labels.clear();
    for (const QJsonValue &value : payload.document.value(QStringLiteral("objects")).toArray()) {
        const QJsonObject object = value.toObject();
        const QString id = object.value(QStringLiteral("id")).toString();
        m_waiting.push_back({id, QJsonDocument(object).toJson(QJsonDocument::Compact)});
        const QString name = object.value(QStringLiteral("name")).toString();
        m_labels.insert(id, name.isEmpty() ? id : name + QLatin1String(", ") + id);
    }
    m_envelopeBytes = m_limits.envelopeBytes;
    m_step = Step::Root;
    ask(m_to.apiRoot());
}

void TaxiiPush::halt()
{
    m_pause.stop();
}

void TaxiiPush::read(const HttpReply &reply)
{
    switch (m_step) {
    case Step::Root:
        return readRoot(reply);
    case Step::Collection:
        return readCollection(reply);
    case Step::Envelope:
        return readEnvelope(reply);
    case Step::Status:
        return readStatus(reply);
    }
}

std::optional<QJsonObject> TaxiiPush::resource(const HttpReply &reply) const
{
    const QJsonDocument document = QJsonDocument::fromJson(reply.body);
    if (!reply.isDone() || reply.mediaType != "application/taxii+json" || !document.isObject())
        return std::nullopt;
    return document.object();
}

void TaxiiPush::readRoot(const HttpReply &reply)
{
    // Some servers keep the root from those who may only write; the collection says enough then.
    const bool isHidden = reply.fault == HttpReply::Fault::None &&
                          (reply.status == forbidden || reply.status == notFound);
    if (!isHidden) {
        const auto root = resource(reply);
        if (!root && (reply.isDone() || reply.status == notAcceptable))
            return fail(notItsKind(m_to));
        if (!root)
            return fail(reply);
        const double most = root->value(QStringLiteral("max_content_length")).toDouble();
        if (most >= 1 && most < static_cast<double>(m_envelopeBytes))
            m_envelopeBytes = static_cast<qint64>(most);
    }
    m_step = Step::Collection;
    ask(m_to.url);
}

void TaxiiPush::readCollection(const HttpReply &reply)
{
    const auto collection = resource(reply);
    const bool isOther = reply.isDone() || reply.status == notAcceptable;
    if (!collection && !isOther)
        return fail(reply);
    if (!collection || !collection->value(QStringLiteral("id")).isString() ||
        !collection->value(QStringLiteral("can_write")).isBool())
        return fail(notItsKind(m_to));
    if (!collection->value(QStringLiteral("can_write")).toBool()) {
        return fail({Code::ReadOnly,
                     tr("The key may not write to this collection of %1. Ask its operators, or "
                        "push to another collection.")
                         .arg(m_to.server()),
                     {}});
    }
    sendNext();
}

/// As many objects as fit; one that cannot fit alone is refused here.
void TaxiiPush::sendNext()
{
    QByteArray body = opening;
    m_sent.clear();
    while (!m_waiting.empty()) {
        const Object &next = m_waiting.front();
        const bool isFirst = m_sent.empty();
        const bool fits =
            body.size() + next.json.size() + closing.size() + (isFirst ? 0 : 1) <= m_envelopeBytes;
        if (!fits && !isFirst)
            break;
        if (fits) {
            body += (isFirst ? QByteArray() : QByteArrayLiteral(",")) + next.json;
            m_sent.push_back(next);
        } else {
            ++m_outcome.refused;
            refuse(tr("%1: larger than the server takes.").arg(m_labels.value(next.id)));
        }
        m_waiting.pop_front();
    }
    if (m_sent.empty())
        return finish();
    m_step = Step::Envelope;
    ask(m_to.below(QStringLiteral("objects/")), body + closing);
}

void TaxiiPush::readEnvelope(const HttpReply &reply)
{
    if (reply.fault == HttpReply::Fault::None && reply.status == tooLarge)
        return makeSmaller(reply);
    const auto status = resource(reply);
    const bool isOther = reply.isDone() || reply.status == unsupported;
    if (!status)
        return isOther ? fail(notItsKind(m_to)) : fail(reply);
    // What it is asked for by goes into an address.
    static const QRegularExpression plainId(QStringLiteral("^[A-Za-z0-9][A-Za-z0-9._~-]{0,99}$"));
    const QString id = status->value(QStringLiteral("id")).toString();
    if (status->value(QStringLiteral("status")) == QLatin1String("pending") &&
        !plainId.match(id).hasMatch())
        return fail(notItsKind(m_to));
    m_status = m_to.apiRoot();
    m_status.setPath(m_status.path() + QLatin1String("status/") + id + u'/');
    m_patience.setRemainingTime(m_limits.pollFor);
    m_nextPause = m_limits.firstPause;
    count(*status);
}

void TaxiiPush::makeSmaller(const HttpReply &reply)
{
    if (m_sent.size() < 2)
        return fail(reply);
    qint64 sentBytes = 0;
    for (const Object &object : m_sent)
        sentBytes += object.json.size() + 1;
    m_envelopeBytes = std::max<qint64>(1, sentBytes / 2 + opening.size() + closing.size());
    m_waiting.insert(m_waiting.begin(), m_sent.begin(), m_sent.end());
    sendNext();
}

void TaxiiPush::readStatus(const HttpReply &reply)
{
    const auto status = resource(reply);
    if (!status)
        return reply.isDone() ? fail(notItsKind(m_to)) : fail(reply);
    count(*status);
}

void TaxiiPush::poll()
{
    if (m_patience.hasExpired()) {
        return fail({Code::Network,
                     tr("%1 took the objects but was not through with them in time. Push again "
                        "later to see what became of them; nothing will be there twice.")
                         .arg(m_to.server()),
                     {}});
    }
    m_step = Step::Status;
    m_pause.start(std::min(m_nextPause, longestPoll));
    m_nextPause *= 2;
}

void TaxiiPush::count(const QJsonObject &status)
{
    const auto sent = static_cast<qsizetype>(m_sent.size());
    const QString state = status.value(QStringLiteral("status")).toString();
    const auto succeeded = number(status, "success_count", sent);
    const auto failed = number(status, "failure_count", sent);
    if (!succeeded || !failed || *succeeded + *failed > sent)
        return fail(notItsKind(m_to));
    if (state == QLatin1String("pending"))
        return poll();
    if (state != QLatin1String("complete"))
        return fail(notItsKind(m_to));
    m_outcome.taken += *succeeded;
    m_outcome.refused += sent - *succeeded;
    if (sent > *succeeded)
        tellFailures(status);
    tellProgress();
    sendNext();
}

void TaxiiPush::tellFailures(const QJsonObject &status)
{
    for (const QJsonValue &value : status.value(QStringLiteral("failures")).toArray()) {
        const QJsonObject failure = value.toObject();
        const QString id = failure.value(QStringLiteral("id")).toString();
        if (!m_labels.contains(id))
            continue;
        const QString said = saidBy(failure.value(QStringLiteral("message")).toString(), m_key);
        refuse(said.isEmpty() ? tr("%1: the server does not say why.").arg(m_labels.value(id))
                              : tr("%1: the server says “%2”").arg(m_labels.value(id), said));
    }
}

} // namespace push
