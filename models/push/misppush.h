// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QSet>

#include "push/push.h"

namespace push {

/// Puts an event into MISP: looks whether it is there already, adds it or edits it, and compares
/// what MISP then holds with what was sent.
class MispPush final : public Push
{
    Q_OBJECT

public:
    MispPush(const Destination &to, const Key &key, const Limits &limits);

private:
    enum class Step
    {
        Version,
        Look, ///< whether the event is there
        Add,
        Edit,
        Check ///< what is there now
    };

    void begin(const Payload &payload) override;
    void read(const HttpReply &reply) override;
    std::optional<QJsonObject> document(const HttpReply &reply) const;
    std::optional<QJsonObject> ourEvent(const HttpReply &reply) const;
    void readVersion(const HttpReply &reply);
    void readLook(const HttpReply &reply);
    void readSent(const HttpReply &reply);
    void readCheck(const HttpReply &reply);
    void look(Step step);
    void send(Step step);
    void compare(const QJsonObject &event);

    Step m_step = Step::Version;
    QJsonObject m_event; ///< without what is around it
    QString m_uuid;
    QSet<QString> m_before; ///< pieces that were there before
    qint64 m_bytes = 0;
    int m_rounds = 0;
};

} // namespace push
