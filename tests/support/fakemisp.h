// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>

#include "webserver.h"

namespace tests {

/// Behaves as the API of MISP 2.4 does with events: adds one whose UUID is new, edits one only with
/// a newer timestamp, keeps a piece whose own timestamp is not newer.
class FakeMisp
{
public:
    explicit FakeMisp(const std::optional<QSslConfiguration> &tls = std::nullopt);

    QByteArray answer(const WebRequest &request);
    /// Values of the attributes of the one event that is there, in order.
    QStringList values() const;
    QList<QString> paths() const;

    WebServer server;
    QByteArray authorization = "0123456789abcdefSECRETkey";
    std::function<bool(const QJsonObject &)> drops; ///< a piece, without a word
    QHash<QString, QJsonObject> events;             ///< by UUID

private:
    QByteArray take(const QJsonObject &event);

    int m_nextId = 1;
};

} // namespace tests
