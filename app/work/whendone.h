// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFutureWatcher>

namespace app {

/// Like QFuture::then(), but the context may go before the future is done.
template <typename Value, typename Next>
void whenDone(const QFuture<Value> &future, QObject *context, Next next)
{
    auto *watcher = new QFutureWatcher<Value>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context, [watcher, next] {
        watcher->deleteLater();
        if (watcher->future().resultCount() > 0)
            next(watcher->result());
    });
    watcher->setFuture(future);
}

} // namespace app
