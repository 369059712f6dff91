// SPDX-License-Identifier: GPL-3.0-or-later
#include "push/misppush.h"

#include <algorithm>
#include <utility>

#include <QJsonArray>
#include <QJsonDocument>

#include "core/plaintext.h"
#include "push/httperror.h"

namespace push {

namespace {

constexpr int forbidden = 403;
constexpr int notFound = 404;
constexpr int tooLarge = 413;
constexpr int mostRounds = 3; ///< of look and send, when somebody else changes the event meanwhile

QString text(const QJsonObject &object, const char *field)
{
    return object.value(QLatin1String(field)).toString();
}

/// Defanged, for people: "domain flux[.]test".
QString labelOf(const QJsonObject &piece)
{
    QString value = text(piece, "value");
    value.replace(u'.', QLatin1String("[.]"));
    const QString type = text(piece, value.isEmpty() ? "name" : "type");
    return core::plainText(value.isEmpty() ? type + u' ' + text(piece, "uuid")
                                           : type + u' ' + value);
}

/// MISP writes numbers as text, some versions as numbers.
qint64 timestampOf(const QJsonObject &event)
{
    return event.value(QLatin1String("timestamp")).toVariant().toLongLong();
}

} // namespace

/// Attributes and objects of an event.
std::deque<MispPush::Piece> MispPush::piecesOf(const QJsonObject &event)
{
    std::deque<Piece> pieces;
    for (const QString &field : {QStringLiteral("Attribute"), QStringLiteral("Object")}) {
        for (const QJsonValue &piece : event.value(field).toArray())
            pieces.push_back({field, piece.toObject()});
    }
    return pieces;
}

QSet<QString> MispPush::idsOf(const QJsonObject &event)
{
    QSet<QString> ids;
    for (const Piece &piece : piecesOf(event))
        ids.insert(text(piece.json, "uuid").toLower());
    return ids;
}

MispPush::MispPush(const Destination &to, const Key &key, const Limits &limits)
    : Push(to, key, limits)
{}

void MispPush::begin(const Payload &payload)
{
    m_event = payload.document.value(QStringLiteral("Event")).toObject();
    m_uuid = text(m_event, "uuid");
    m_bytes = payload.bytes;
    m_before.clear();
    m_isLooked = false;
    m_waiting = piecesOf(m_event);
    m_sent.clear();
    m_most = std::max<qsizetype>(1, static_cast<qsizetype>(m_waiting.size()));
    for (const char *field : {"Attribute", "Object"})
        m_event.remove(QLatin1String(field));
    m_rounds = 0;
    m_step = Step::Version;
    ask(m_to.below(QStringLiteral("servers/getVersion")));
}

void MispPush::read(const HttpReply &reply)
{
    switch (m_step) {
    case Step::Version:
        return readVersion(reply);
    case Step::Look:
        return readLook(reply);
    case Step::Add:
    case Step::Edit:
        return readSent(reply);
    case Step::Check:
        return readCheck(reply);
    }
}

std::optional<QJsonObject> MispPush::document(const HttpReply &reply) const
{
    const QJsonDocument document = QJsonDocument::fromJson(reply.body);
    if (reply.fault != HttpReply::Fault::None || reply.mediaType != "application/json" ||
        !document.isObject())
        return std::nullopt;
    return document.object();
}

std::optional<QJsonObject> MispPush::ourEvent(const HttpReply &reply) const
{
    const auto whole = document(reply);
    if (!whole || !reply.isDone())
        return std::nullopt;
    const QJsonObject event = whole->value(QStringLiteral("Event")).toObject();
    return text(event, "uuid").toLower() == m_uuid ? std::optional(event) : std::nullopt;
}

/// Asked before anything is told to whatever answers there.
void MispPush::readVersion(const HttpReply &reply)
{
    if (!reply.isDone())
        return fail(reply);
    const auto said = document(reply);
    if (!said || text(*said, "version").isEmpty())
        return fail(notItsKind(m_to));
    look(Step::Look);
}

void MispPush::look(Step step)
{
    m_step = step;
    ask(m_to.below(QStringLiteral("events/view/") + m_uuid), {}, m_bytes);
}

void MispPush::readLook(const HttpReply &reply)
{
    if (reply.status == notFound && document(reply)) {
        m_isLooked = true;
        return send(Step::Add);
    }
    const auto event = ourEvent(reply);
    if (!event)
        return reply.isDone() ? fail(notItsKind(m_to)) : fail(reply);
    if (!std::exchange(m_isLooked, true))
        m_before = idsOf(*event);
    makeNewerThan(*event);
    send(Step::Edit);
}

/// MISP takes only what is newer than what it holds.
void MispPush::makeNewerThan(const QJsonObject &event)
{
    const qint64 newest = std::max(timestampOf(m_event), timestampOf(event) + 1);
    m_event.insert(QStringLiteral("timestamp"), QString::number(newest));
}

void MispPush::send(Step step)
{
    m_step = step;
    ++m_rounds;
    if (m_sent.empty()) {
        const auto end = m_waiting.begin() +
                         std::min<qsizetype>(m_most, static_cast<qsizetype>(m_waiting.size()));
        m_sent.assign(m_waiting.begin(), end);
        m_waiting.erase(m_waiting.begin(), end);
    }
    QJsonObject event = m_event;
    for (const QString &field : {QStringLiteral("Attribute"), QStringLiteral("Object")}) {
        QJsonArray list;
        for (const Piece &piece : m_sent) {
            if (piece.field == field)
                list.append(piece.json);
        }
        event.insert(field, list);
    }
    const QString where =
        step == Step::Add ? QStringLiteral("events/add") : QStringLiteral("events/edit/") + m_uuid;
    ask(m_to.below(where),
        QJsonDocument(QJsonObject{{QStringLiteral("Event"), event}}).toJson(QJsonDocument::Compact),
        m_bytes);
}

/// Half of it; the same step again.
void MispPush::makeSmaller(const HttpReply &reply)
{
    if (m_sent.size() < 2)
        return fail(reply);
    m_most = static_cast<qsizetype>(m_sent.size() / 2);
    m_waiting.insert(m_waiting.begin(), m_sent.begin(), m_sent.end());
    m_sent.clear();
    --m_rounds; // nobody changed the event
    send(m_step);
}

void MispPush::readSent(const HttpReply &reply)
{
    if (const auto event = ourEvent(reply))
        return compare(*event);
    if (reply.isDone())
        return look(Step::Check);
    if (reply.fault == HttpReply::Fault::None && reply.status == tooLarge)
        return makeSmaller(reply);
    // The event may have come or changed in the meantime, even by an attempt whose answer was lost;
    // MISP says that in several ways, all with "saved" or as 404.
    const auto said = document(reply);
    const bool isClash =
        said && (reply.status == notFound ||
                 (reply.status == forbidden && said->contains(QLatin1String("saved"))));
    if (isClash && m_rounds < mostRounds)
        return look(Step::Look);
    fail(reply);
}

void MispPush::readCheck(const HttpReply &reply)
{
    const auto event = ourEvent(reply);
    if (!event)
        return reply.isDone() ? fail(notItsKind(m_to)) : fail(reply);
    compare(*event);
}

void MispPush::compare(const QJsonObject &event)
{
    const QSet<QString> there = idsOf(event);
    qsizetype before = m_outcome.alreadyThere.value_or(0);
    for (const Piece &piece : m_sent) {
        const QString id = text(piece.json, "uuid");
        // What is taken back is no longer shown.
        if (there.contains(id) || piece.json.value(QStringLiteral("deleted")).toBool()) {
            ++m_outcome.taken;
            before += m_before.contains(id) ? 1 : 0;
            continue;
        }
        ++m_outcome.refused;
        refuse(tr("%1: MISP did not keep it and does not say why.").arg(labelOf(piece.json)));
    }
    m_outcome.alreadyThere = before;
    m_sent.clear();
    m_rounds = 0;
    tellProgress();
    if (m_waiting.empty())
        return finish();
    makeNewerThan(event);
    send(Step::Edit);
}

} // namespace push
