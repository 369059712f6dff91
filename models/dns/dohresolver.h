// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <deque>
#include <utility>

#include <QHash>

#include "dns/pendingqueries.h"

class QNetworkAccessManager;
class QNetworkReply;

namespace dns {

class SentLog;

/// A server that is asked over HTTPS: reached by its address, believed by its name.
struct HttpsServer
{
    core::Endpoint endpoint{{}, 443};
    QString name; ///< its certificate must be for this name (or this address)
    QString path = QStringLiteral("/dns-query");
    QByteArray authorities; ///< PEM, trusted instead of the system's; empty: the system's
};

/// Asks one server over HTTPS (RFC 8484), HTTP/2 where it can. Follows nothing and remembers
/// nothing: no redirect, cookie, cache, proxy or password.
class DohResolver final : public Resolver
{
    Q_OBJECT

public:
    /// A question is given up after `patience`, always.
    explicit DohResolver(const HttpsServer &server,
                         std::chrono::milliseconds patience = std::chrono::seconds(8),
                         QObject *parent = nullptr);
    ~DohResolver() override;

    core::Endpoint endpoint() const override { return m_server.endpoint; }
    QueryId ask(const Question &question, const AskOptions &options = {}) override;
    void stop() override;

private:
    void postWaiting();
    void post(QueryId query, const QByteArray &packet);
    void boundBody(QNetworkReply *reply);
    void finished(QNetworkReply *reply);
    Reply read(const PendingQueries::Pending &asked, QNetworkReply *reply) const;
    void replaceSilentConnections(qint64 sinceNs);
    void forget(QNetworkReply *reply);
    void drop();
    void deleteUnused(QNetworkAccessManager *manager);

    const HttpsServer m_server;
    PendingQueries *m_pending;
    SentLog *m_sent;
    QNetworkAccessManager *m_manager = nullptr;
    QHash<QNetworkReply *, QueryId> m_running;
    std::deque<std::pair<QueryId, QByteArray>> m_waiting; ///< not posted yet
    qint64 m_heardNs = -1; ///< when m_manager last brought a reply; -1: never
};

} // namespace dns
