// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <deque>

#include <QJsonObject>
#include <QSet>

#include "push/push.h"

namespace push {

/// Puts an event into MISP: looks whether it is there already, adds it or edits it, and compares
/// what MISP then holds with what was sent. An event that is too large for one request goes in
/// pieces: an edit leaves alone what it does not name.
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
    void makeNewerThan(const QJsonObject &event);
    void makeSmaller(const HttpReply &reply);
    void compare(const QJsonObject &event);

    /// An attribute or an object of the event.
    struct Piece
    {
        QString field; ///< of the event that it is in
        QJsonObject json;
    };
    static std::deque<Piece> piecesOf(const QJsonObject &event);
    static QSet<QString> idsOf(const QJsonObject &event);

    Step m_step = Step::Version;
    QJsonObject m_event; ///< without what is around it and without its pieces
    std::deque<Piece> m_waiting;
    std::deque<Piece> m_sent; ///< in the request under way
    qsizetype m_most = 0;     ///< pieces of one request
    QString m_uuid;
    QSet<QString> m_before;  ///< pieces that were there before
    bool m_isLooked = false; ///< whether that is known
    qint64 m_bytes = 0;
    int m_rounds = 0; ///< of the pieces under way
};

} // namespace push
