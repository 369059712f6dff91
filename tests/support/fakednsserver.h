// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <functional>
#include <memory>

#include <QList>
#include <QObject>

#include "core/endpoint.h"
#include "dns/message.h"

class QTcpServer;
class QTcpSocket;
class QUdpSocket;

namespace support {

/// What a FakeDnsServer does with one question. Made by the functions below and refined by the
/// fields: `auto action = Action::answer(records); action.copies = 2;`
struct Action
{
    enum class Kind
    {
        Message,
        Bytes,
        Silence,
        Hangup
    };

    Kind kind = Kind::Message;
    /// Kind::Message: id, question, QR and RD are filled in from the query, and the OPT record too.
    dns::Message message;
    QByteArray bytes; ///< Kind::Bytes: sent as they are
    std::chrono::milliseconds delay{0};
    int copies = 1;
    bool wrongId = false;
    bool isQuery = false;         ///< the reply says that it is a query
    bool knowsEdns = true;        ///< the reply to a query with EDNS has an OPT record
    bool changesCase = false;     ///< the reply spells the name in lower case
    bool ignoresSize = false;     ///< sends over UDP whatever the asker has room for
    bool fromAnotherPort = false; ///< over UDP, the reply comes from a socket of its own
    std::optional<dns::Question> wrongQuestion;

    static Action answer(const QList<core::Record> &records);
    static Action rcode(dns::Rcode rcode);
    /// TC and no records: "ask over TCP".
    static Action truncated();
    static Action garbage(const QByteArray &bytes);
    static Action silence();
    /// Closes the connection without a word; over UDP the same as silence().
    static Action hangup();
};

/// A DNS server on 127.0.0.1 that follows a script, over UDP and TCP on one port. An answer too
/// large for UDP is truncated, as a real server does. Lives on the thread of the test.
class FakeDnsServer final : public QObject
{
    Q_OBJECT

public:
    using Script = std::function<Action(const dns::Question &question, bool overTcp)>;

    /// One question as it came in.
    struct Query
    {
        dns::Question question;
        quint16 id = 0;
        bool overTcp = false;
        bool hasEdns = false;
        bool recursionDesired = false;
        quint16 askersPort = 0;
        core::IpPrefix clientSubnet{};
        QByteArray spelling{}; ///< of the question, as it stood in the packet
    };

    explicit FakeDnsServer(Script script = {}, QObject *parent = nullptr);
    ~FakeDnsServer() override;

    void setScript(Script script) { m_script = std::move(script); }
    /// Listens on `port`, 0: any port free for UDP (and TCP). False when there is none.
    [[nodiscard]] bool start(quint16 port = 0, bool withTcp = true);
    void stop();

    core::Endpoint endpoint() const;
    const QList<Query> &queries() const { return m_queries; }

    static core::Record address(const char *owner, const char *address, quint32 ttlSeconds = 60);
    static core::Record alias(const char *owner, const char *target, quint32 ttlSeconds = 60);
    static core::Record text(const char *owner, core::RecordType type, const char *text,
                             quint32 ttlSeconds = 60);

signals:
    void queried();

private:
    using Send = std::function<void(const QByteArray &, const Action &)>;

    bool listen(quint16 port, bool withTcp);
    void readDatagrams();
    void greet();
    void readStream(QTcpSocket *socket);
    void handle(const QByteArray &packet, bool overTcp, quint16 askersPort, const Send &send,
                const std::function<void()> &hangUp);
    static QByteArray replyTo(const dns::Message &query, const Action &action, bool overTcp);

    Script m_script;
    QUdpSocket *m_udp = nullptr;
    QUdpSocket *m_otherUdp = nullptr; ///< for replies from another port
    QTcpServer *m_tcp = nullptr;
    quint16 m_port = 0;
    QList<Query> m_queries;
};

} // namespace support
