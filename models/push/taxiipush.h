// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <deque>

#include <QDeadlineTimer>
#include <QHash>
#include <QJsonObject>

#include "push/push.h"

namespace push {

/// Adds objects to a collection (TAXII 2.1, section 5.5): asks first how large a body may be and
/// whether the collection can be written to, then posts envelopes and waits for each to be through.
class TaxiiPush final : public Push
{
    Q_OBJECT

public:
    TaxiiPush(const Destination &to, const Key &key, const Limits &limits);

private:
    enum class Step
    {
        Root,
        Collection,
        Envelope,
        Status
    };
    struct Object
    {
        QString id;
        QByteArray json;
    };

    void begin(const Payload &payload) override;
    void read(const HttpReply &reply) override;
    void halt() override;
    std::optional<QJsonObject> resource(const HttpReply &reply) const;
    void readRoot(const HttpReply &reply);
    void readCollection(const HttpReply &reply);
    void sendNext();
    void readEnvelope(const HttpReply &reply);
    void makeSmaller(const HttpReply &reply);
    void readStatus(const HttpReply &reply);
    void poll();
    void count(const QJsonObject &status);
    void tellFailures(const QJsonObject &status);

    Step m_step = Step::Root;
    std::deque<Object> m_waiting;
    std::deque<Object> m_sent;        ///< in the envelope under way
    QHash<QString, QString> m_labels; ///< for people, by id
    qint64 m_envelopeBytes = 0;
    QUrl m_status;
    QTimer m_pause;
    std::chrono::milliseconds m_nextPause{};
    QDeadlineTimer m_patience;
};

} // namespace push
