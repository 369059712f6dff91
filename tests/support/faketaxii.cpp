// SPDX-License-Identifier: GPL-3.0-or-later
#include "faketaxii.h"

#include <algorithm>

#include <QJsonArray>
#include <QJsonDocument>

namespace tests {

namespace {

QByteArray said(const QJsonObject &object, const QByteArray &status = "200 OK")
{
    return webResponse(QJsonDocument(object).toJson(), status,
                       "application/taxii+json;version=2.1");
}

QByteArray wrong(const QByteArray &status, const char *title)
{
    return said({{QStringLiteral("title"), QString::fromLatin1(title)}}, status);
}

} // namespace

FakeTaxii::FakeTaxii(const std::optional<QSslConfiguration> &tls)
    : server(tls)
{
    server.behaviour = [this](QTcpSocket &connection, const WebRequest &request) {
        connection.write(answer(request));
    };
}

int FakeTaxii::posts() const
{
    return static_cast<int>(
        std::count_if(server.requests.begin(), server.requests.end(),
                      [](const WebRequest &request) { return request.method() == "POST"; }));
}

QByteArray FakeTaxii::answer(const WebRequest &request)
{
    if (request.header("authorization") != authorization)
        return wrong("401 Unauthorized", "Who are you?");
    if (request.header("accept") != "application/taxii+json;version=2.1")
        return wrong("406 Not Acceptable", "Not TAXII 2.1");
    const QString path = request.path();
    if (path == QLatin1String("/api1/")) {
        return said({{QStringLiteral("title"), QStringLiteral("Root")},
                     {QStringLiteral("versions"),
                      QJsonArray{QStringLiteral("application/taxii+json;version=2.1")}},
                     {QStringLiteral("max_content_length"), maxContentLength}});
    }
    if (path == QLatin1String("/api1/collections/c0ffee/")) {
        return said({{QStringLiteral("id"), QStringLiteral("c0ffee")},
                     {QStringLiteral("title"), QStringLiteral("Flux")},
                     {QStringLiteral("can_read"), true},
                     {QStringLiteral("can_write"), canWrite}});
    }
    if (path == QLatin1String("/api1/collections/c0ffee/objects/") && request.method() == "POST")
        return status(request);
    if (path == QLatin1String("/api1/status/5ca1ab1e/")) {
        QJsonObject now = m_status;
        if (++m_polls <= pendingPolls) {
            now.insert(QStringLiteral("status"), QStringLiteral("pending"));
            now.insert(QStringLiteral("success_count"), 0);
            now.insert(QStringLiteral("failure_count"), 0);
        }
        return said(now);
    }
    return wrong("404 Not Found", "Nothing here");
}

QByteArray FakeTaxii::status(const WebRequest &request)
{
    if (request.header("content-type") != "application/taxii+json;version=2.1")
        return wrong("415 Unsupported Media Type", "Not TAXII 2.1");
    const qint64 most = refusesBodiesOver > 0 ? refusesBodiesOver : maxContentLength;
    if (request.body.size() > most)
        return wrong("413 Payload Too Large", "Too much");
    const QJsonObject envelope = QJsonDocument::fromJson(request.body).object();
    const QJsonArray sent = envelope.value(QStringLiteral("objects")).toArray();
    if (sent.isEmpty())
        return wrong("422 Unprocessable Entity", "No envelope");
    bodies.append(request.body);
    QJsonArray failures;
    for (const QJsonValue &value : sent) {
        const QJsonObject object = value.toObject();
        const QString id = object.value(QStringLiteral("id")).toString();
        if (refuses && refuses(object)) {
            failures.append(QJsonObject{{QStringLiteral("id"), id},
                                        {QStringLiteral("version"), QStringLiteral("2026")},
                                        {QStringLiteral("message"), QStringLiteral("not liked")}});
        } else if (!objects[id].contains(object)) {
            objects[id].append(object);
        }
    }
    m_polls = 0;
    m_status = {{QStringLiteral("id"), QStringLiteral("5ca1ab1e")},
                {QStringLiteral("status"), QStringLiteral("complete")},
                {QStringLiteral("total_count"), sent.size()},
                {QStringLiteral("success_count"), sent.size() - failures.size()},
                {QStringLiteral("failure_count"), failures.size()},
                {QStringLiteral("pending_count"), 0},
                {QStringLiteral("failures"), failures}};
    QJsonObject now = m_status;
    if (pendingPolls > 0) {
        now.insert(QStringLiteral("status"), QStringLiteral("pending"));
        now.insert(QStringLiteral("success_count"), 0);
        now.insert(QStringLiteral("failure_count"), 0);
        now.insert(QStringLiteral("pending_count"), sent.size());
        now.remove(QStringLiteral("failures"));
    }
    return said(now, "202 Accepted");
}

} // namespace tests
