// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QObject>
#include <QSocketNotifier>

namespace dns {

/// Says when sockets that somebody else owns become readable or writable. Lives on the engine
/// thread.
class SocketWatch final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// From now on `socket` is watched for these two; for neither: before it is closed.
    void watch(qintptr socket, bool forReading, bool forWriting);

signals:
    void readable(qintptr socket);
    void writable(qintptr socket);

private:
    using Notifiers = QHash<qintptr, QSocketNotifier *>;
    void set(Notifiers &notifiers, qintptr socket, QSocketNotifier::Type type, bool isWanted);

    Notifiers m_readers;
    Notifiers m_writers;
};

} // namespace dns
