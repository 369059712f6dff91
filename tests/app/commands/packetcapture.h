// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QTemporaryDir>

#include "core/sentpacket.h"

namespace tests {

/// tcpdump on the loopback interface, and the DNS messages it saw on their way to some ports.
class PacketCapture
{
public:
    /// `servers`: whose ports are captured.
    explicit PacketCapture(const QList<core::Endpoint> &servers);
    ~PacketCapture();
    Q_DISABLE_COPY_MOVE(PacketCapture)

    /// Empty once it captures, else what hinders it.
    QString start();
    /// Ends the capture and reads it; nothing that was sent before is missing. False with `problem`
    /// when that cannot be said.
    bool finish(QList<core::SentPacket> *seen, QString *problem);

private:
    bool sendMarker();

    const QList<core::Endpoint> m_servers;
    QTemporaryDir m_folder;
    QString m_file;
    QProcess m_process;
};

/// The DNS messages to these servers in a capture as tcpdump writes it of the loopback interface:
/// UDP datagrams, and what the TCP streams hold, in the order of their last byte.
QList<core::SentPacket> readCapture(const QByteArray &bytes, const QList<core::Endpoint> &servers);

} // namespace tests
