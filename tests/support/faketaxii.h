// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>

#include "webserver.h"

namespace tests {

/// Behaves as a TAXII 2.1 server with one collection does (OASIS standard of 2021-06-10, sections
/// 4.2, 4.3, 5.2, 5.4).
class FakeTaxii
{
public:
    explicit FakeTaxii(const std::optional<QSslConfiguration> &tls = std::nullopt);

    QString collection() const { return server.url(QStringLiteral("/api1/collections/c0ffee/")); }
    /// What the real thing would answer.
    QByteArray answer(const WebRequest &request);
    int posts() const;

    WebServer server;
    QByteArray authorization = "Bearer secret-token";
    qint64 maxContentLength = 1'000'000;
    qint64 refusesBodiesOver = 0; ///< with 413, whatever it says; 0: none
    bool canWrite = true;
    int pendingPolls = 0;                             ///< until a status is complete
    std::function<bool(const QJsonObject &)> refuses; ///< an object, with a message
    QHash<QString, QList<QJsonObject>> objects;       ///< versions by id
    QList<QByteArray> bodies;

private:
    QByteArray status(const WebRequest &request);
    QJsonObject m_status;
    int m_polls = 0;
};

} // namespace tests
