// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <deque>

#include <QHash>

#include "dns/resolver.h"

class QSslSocket;

namespace dns {

class PendingQueries;
class SentLog;

/// A server that is asked over TLS: reached by its address, believed by its name.
struct TlsServer
{
    core::Endpoint endpoint{{}, 853};
    QString name;           ///< its certificate must be for this name (or this address)
    QByteArray authorities; ///< PEM, trusted instead of the system's; empty: the system's
};

/// Asks one server over TLS (RFC 7858): one connection, kept open and used for all questions at
/// once, opened again when there is something to ask after it was closed.
class DotResolver final : public Resolver
{
    Q_OBJECT

public:
    /// A question is given up after `patience`, always.
    explicit DotResolver(const TlsServer &server,
                         std::chrono::milliseconds patience = std::chrono::seconds(8),
                         QObject *parent = nullptr);
    ~DotResolver() override;

    core::Endpoint endpoint() const override { return m_server.endpoint; }
    QueryId ask(const Question &question, const AskOptions &options = {}) override;
    void stop() override;

private:
    struct Sent
    {
        QueryId query = 0;
        QByteArray frame; ///< the packet behind its length
        bool isSecondTry = false;
    };

    quint16 freeId() const;
    void open();
    void sendWaiting();
    void read();
    bool takeFrame();
    void receive(const QByteArray &packet);
    void connectionBroke(core::Outcome outcome, const QString &detail);
    void replaceSilentConnection(qint64 sinceNs);
    void sendAgain();
    void drop();

    const TlsServer m_server;
    PendingQueries *m_pending;
    SentLog *m_sent;
    QSslSocket *m_socket = nullptr;
    QByteArray m_received;
    QHash<quint16, Sent> m_outstanding; ///< by the id in the packet
    std::deque<quint16> m_waiting;      ///< of those, what the connection has not been given
    qint64 m_heardNs = -1;              ///< when this connection last brought a reply; -1: never
};

} // namespace dns
