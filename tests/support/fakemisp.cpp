// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakemisp.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace tests {

namespace {

QByteArray said(const QJsonObject &object, const QByteArray &status = "200 OK")
{
    return webResponse(QJsonDocument(object).toJson(), status, "application/json; charset=UTF-8");
}

QByteArray wrong(const QByteArray &status, const QString &message, const QString &path)
{
    return said({{QStringLiteral("name"), message},
                 {QStringLiteral("message"), message},
                 {QStringLiteral("url"), path}},
                status);
}

qint64 timestamp(const QJsonObject &object)
{
    return object.value(QStringLiteral("timestamp")).toString().toLongLong();
}

/// What was there, with what is new or newer.
QJsonArray merged(const QJsonArray &before, const QJsonArray &sent,
                  const std::function<bool(const QJsonObject &)> &drops)
{
    QJsonArray pieces = before;
    for (const QJsonValue &value : sent) {
        const QJsonObject piece = value.toObject();
        qsizetype row = 0;
        while (row < pieces.size() && pieces.at(row).toObject().value(QStringLiteral("uuid")) !=
                                          piece.value(QStringLiteral("uuid")))
            ++row;
        if (row == pieces.size()) {
            if (!drops || !drops(piece))
                pieces.append(piece);
        } else if (timestamp(piece) > timestamp(pieces.at(row).toObject())) {
            pieces.replace(row, piece);
        }
    }
    return pieces;
}

} // namespace

FakeMisp::FakeMisp(const std::optional<QSslConfiguration> &tls)
    : server(tls)
{
    server.behaviour = [this](QTcpSocket &connection, const WebRequest &request) {
        connection.write(answer(request));
    };
}

QStringList FakeMisp::values() const
{
    QStringList list;
    for (const QJsonObject &event : events) {
        for (const QJsonValue &attribute : event.value(QStringLiteral("Attribute")).toArray())
            list.append(attribute.toObject().value(QStringLiteral("value")).toString());
    }
    return list;
}

QList<QString> FakeMisp::paths() const
{
    QList<QString> list;
    for (const WebRequest &request : server.requests)
        list.append(QString::fromLatin1(request.method()) + u' ' +
                    request.path().section(u'/', 0, 2));
    return list;
}

QByteArray FakeMisp::answer(const WebRequest &request)
{
    const QString path = request.path();
    if (request.header("authorization") != authorization) {
        return wrong("403 Forbidden",
                     QStringLiteral("Authentication failed. Please make sure you pass the API key "
                                    "of an API enabled user along in the Authorization header."),
                     path);
    }
    if (request.header("accept") != "application/json")
        return webResponse("<html>", "200 OK", "text/html");
    if (path == QLatin1String("/servers/getVersion")) {
        return said({{QStringLiteral("version"), QStringLiteral("2.4.198")},
                     {QStringLiteral("perm_sync"), false}});
    }
    const QString uuid = path.section(u'/', 3);
    if (path.startsWith(QLatin1String("/events/view/"))) {
        if (!events.contains(uuid))
            return wrong("404 Not Found", QStringLiteral("Invalid event"), path);
        return said({{QStringLiteral("Event"), events.value(uuid)}});
    }
    const QJsonObject event =
        QJsonDocument::fromJson(request.body).object().value(QStringLiteral("Event")).toObject();
    const QString sent = event.value(QStringLiteral("uuid")).toString();
    if (path == QLatin1String("/events/add") && request.method() == "POST") {
        if (events.contains(sent)) {
            return wrong("404 Not Found",
                         QStringLiteral("Event already exists, if you would like to edit it, use "
                                        "the url in the location header."),
                         path);
        }
        return take(event);
    }
    if (path.startsWith(QLatin1String("/events/edit/")) && events.contains(uuid)) {
        if (timestamp(event) <= timestamp(events.value(uuid))) {
            return said({{QStringLiteral("saved"), false},
                         {QStringLiteral("name"), QStringLiteral("Could not edit Event")},
                         {QStringLiteral("message"), QStringLiteral("Could not edit Event")},
                         {QStringLiteral("errors"),
                          QStringLiteral("Event could not be saved: Event in the request not newer "
                                         "than the local copy.")}},
                        "403 Forbidden");
        }
        return take(event);
    }
    return wrong("404 Not Found", QStringLiteral("Invalid event"), path);
}

QByteArray FakeMisp::take(const QJsonObject &event)
{
    const QString uuid = event.value(QStringLiteral("uuid")).toString();
    const QJsonObject before = events.value(uuid);
    QJsonObject now = event;
    now.insert(QStringLiteral("id"),
               before.isEmpty() ? QString::number(m_nextId++) : before.value(QStringLiteral("id")));
    for (const QString &field : {QStringLiteral("Attribute"), QStringLiteral("Object")})
        now.insert(field,
                   merged(before.value(field).toArray(), event.value(field).toArray(), drops));
    events.insert(uuid, now);
    return said({{QStringLiteral("Event"), now}});
}

} // namespace tests
