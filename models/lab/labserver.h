// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <vector>

#include <QObject>

#include "core/clock.h"
#include "core/endpoint.h"
#include "core/result.h"
#include "lab/behaviour.h"

class QTcpServer;
class QUdpSocket;

namespace lab {

/// Serves the practice names over UDP and TCP on loopback, as an authority that rotates. Lives on
/// the thread it is started on; several may run side by side, each on a loopback address of its
/// own: they stand for askers in different places.
class LabServer final : public QObject
{
    Q_OBJECT

public:
    LabServer(std::vector<std::unique_ptr<Behaviour>> names, const core::Clock &clock,
              QObject *parent = nullptr);
    ~LabServer() override;

    /// Listens on `address` (loopback only), port 0: any free one, the same for UDP and TCP.
    core::Result<core::Endpoint> start(const core::IpAddress &address, quint16 port = 0);
    void stop();
    core::Endpoint endpoint() const { return m_endpoint; }
    qint64 queriesServed() const { return m_queriesServed; }

signals:
    void served(const dns::Question &question);

private:
    bool listen(const core::IpAddress &address, quint16 port);
    void answerDatagrams();
    void takeConnections();
    QByteArray respond(QByteArrayView query, const core::IpAddress &asker, bool overUdp);
    dns::Message answer(const dns::Question &question, const core::IpAddress &asker) const;

    std::vector<std::unique_ptr<Behaviour>> m_names;
    const core::Clock &m_clock;
    core::Endpoint m_endpoint;
    QUdpSocket *m_udp = nullptr;
    QTcpServer *m_tcp = nullptr;
    qint64 m_queriesServed = 0;
};

} // namespace lab
