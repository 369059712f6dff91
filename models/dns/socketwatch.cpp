// SPDX-License-Identifier: GPL-3.0-or-later
#include "dns/socketwatch.h"

namespace dns {

void SocketWatch::watch(qintptr socket, bool forReading, bool forWriting)
{
    set(m_readers, socket, QSocketNotifier::Read, forReading);
    set(m_writers, socket, QSocketNotifier::Write, forWriting);
}

void SocketWatch::set(Notifiers &notifiers, qintptr socket, QSocketNotifier::Type type,
                      bool isWanted)
{
    if (notifiers.contains(socket) == isWanted)
        return;
    if (!isWanted) {
        // This may run inside the notifier's own signal, so it must outlive the call; disabled now,
        // as the number of the socket may be in use again before it is deleted.
        QSocketNotifier *notifier = notifiers.take(socket);
        notifier->setEnabled(false);
        notifier->deleteLater();
        return;
    }
    auto *notifier = new QSocketNotifier(socket, type, this);
    notifiers.insert(socket, notifier);
    connect(notifier, &QSocketNotifier::activated, this, [this, socket, type] {
        if (type == QSocketNotifier::Read)
            emit readable(socket);
        else
            emit writable(socket);
    });
}

} // namespace dns
