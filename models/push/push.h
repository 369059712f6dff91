// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include "push/httpexchange.h"
#include "push/outcome.h"
#include "push/payload.h"

namespace push {

/// Sends indicators to one destination, once. A second push of the same case updates what the first
/// one left, for everything in it has an id of its own that stays. Lives on one thread.
class Push : public QObject
{
    Q_OBJECT

public:
    static std::unique_ptr<Push> make(const Destination &to, const Key &key,
                                      const Limits &limits = {});

    /// Says finished() once, never before this returns.
    void start(const Payload &payload);
    /// Nothing more is sent; finished() is not said. What the server has taken stays there.
    void stop();
    /// What came of it so far.
    const Outcome &outcome() const { return m_outcome; }

signals:
    void finished(const push::Outcome &outcome);
    /// The server has answered about so many of the pieces.
    void progressed(qsizetype answered, qsizetype meant);

protected:
    Push(const Destination &to, const Key &key, const Limits &limits);

    virtual void begin(const Payload &payload) = 0;
    virtual void read(const HttpReply &reply) = 0;
    virtual void halt() {}
    /// Asks for a resource, or hands a body over.
    void ask(const QUrl &url, const QByteArray &body = {}, qint64 expectedBytes = 0);
    void tellProgress();
    void finish();
    void fail(const core::Error &error);
    void fail(const HttpReply &reply);
    void refuse(const QString &line);

    const Destination m_to;
    const Key m_key;
    const Limits m_limits;
    Outcome m_outcome;

private:
    HttpExchange m_exchange;
};

} // namespace push
