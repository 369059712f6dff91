// SPDX-License-Identifier: GPL-3.0-or-later
#include "dns/aresresolver.h"

#include <algorithm>
#include <cstring>
#include <deque>
#include <functional>
#include <limits>
#include <map>
#include <mutex>
#include <vector>

#define CARES_NO_DEPRECATED // the calls of 1.18 are all there is on Debian 12
#include <ares.h>

#include <QElapsedTimer>
#include <QPointer>
#include <QRandomGenerator>
#include <QTimer>

#include "dns/classify.h"
#include "dns/socketwatch.h"

namespace dns {

namespace {

using core::Outcome;

/// Small enough to cross any network in one piece (DNS Flag Day 2020).
constexpr quint16 ednsUdpSize = 1232;
/// Without EDNS a server sends no more over UDP.
constexpr quint16 plainUdpSize = 512;
constexpr int receiveBufferBytes = 1 << 20;
/// ares_timeout() walks everything outstanding, so c-ares looks at its clock this often instead.
constexpr std::chrono::milliseconds tick{50};

bool libraryIsReady()
{
    static std::once_flag once;
    static int status = ARES_SUCCESS;
    std::call_once(once, [] { status = ares_library_init(ARES_LIB_INIT_ALL); });
    return status == ARES_SUCCESS;
}

/// What c-ares handed back for one question.
struct Arrival
{
    QueryId id = 0;
    int status = ARES_SUCCESS;
    QByteArray packet;
    bool overTcp = false;
    qint64 atNs = 0; ///< on the clock of the Channel
};

/// One channel of c-ares and its sockets. What arrives is only put into the inbox: the callback may
/// run inside send() and inside the destructor.
class Link
{
public:
    using Inbox = std::function<void(Arrival)>;

    Link(const core::Endpoint &endpoint, const AresResolver::Timing &timing, bool overTcp,
         Inbox inbox)
        : m_inbox(std::move(inbox))
        , m_overTcp(overTcp)
    {
        m_status = libraryIsReady() ? open(timing) : ARES_ENOTINITIALIZED;
        if (m_status == ARES_SUCCESS)
            m_status = setServer(endpoint);
        QObject::connect(&m_sockets, &SocketWatch::readable, &m_sockets,
                         [this](qintptr socket) { readFrom(int(socket)); });
        QObject::connect(&m_sockets, &SocketWatch::writable, &m_sockets,
                         [this](qintptr socket) { process(ARES_SOCKET_BAD, int(socket)); });
    }
    ~Link()
    {
        m_inbox = {}; // what is outstanding is given up in silence
        if (m_channel)
            ares_destroy(m_channel);
    }
    Q_DISABLE_COPY_MOVE(Link)

    int outstanding() const { return m_outstanding; }

    void send(QueryId id, const QByteArray &query)
    {
        if (m_status != ARES_SUCCESS)
            return m_inbox({id, m_status, {}, m_overTcp});
        auto ticket = std::make_unique<Ticket>(Ticket{this, id});
        ++m_outstanding;
        ares_send(m_channel, reinterpret_cast<const unsigned char *>(query.constData()),
                  static_cast<int>(query.size()), &Link::answered, ticket.release());
    }

    void process(int readable, int writable) { ares_process_fd(m_channel, readable, writable); }
    /// c-ares 1.18 takes two steps for each answer over TCP, its length and then itself, and one
    /// step in a call; they would wait for the event loop in between.
    void readFrom(int socket)
    {
        int before = 0;
        do {
            before = m_outstanding;
            process(socket, ARES_SOCKET_BAD);
            if (m_overTcp)
                process(socket, ARES_SOCKET_BAD);
        } while (m_overTcp && m_outstanding < before);
    }
    void lookAtClock()
    {
        if (m_channel)
            process(ARES_SOCKET_BAD, ARES_SOCKET_BAD);
    }

    /// After one FORMERR c-ares 1.18 sends every later question of its channel without EDNS.
    bool hasLostEdns() const
    {
        if (!m_channel || m_overTcp)
            return false;
        ares_options options{};
        int mask = 0;
        const bool isKnown = ares_save_options(m_channel, &options, &mask) == ARES_SUCCESS;
        const bool isLost = isKnown && !(options.flags & ARES_FLAG_EDNS);
        ares_destroy_options(&options);
        return isLost;
    }

private:
    struct Ticket
    {
        Link *link;
        QueryId id;
    };

    int open(const AresResolver::Timing &timing)
    {
        static char noFile[] = "/dev/null"; // resolv.conf has options too; they are not ours
        static char dnsOnly[] = "b";
        ares_options options{};
        options.flags = ARES_FLAG_NOSEARCH | ARES_FLAG_NOALIASES | ARES_FLAG_NOCHECKRESP |
                        (m_overTcp ? ARES_FLAG_USEVC : ARES_FLAG_EDNS | ARES_FLAG_IGNTC);
        options.timeout = static_cast<int>(timing.attempt.count());
        options.tries = timing.attempts;
        options.ednspsz = ednsUdpSize;
        options.socket_receive_buffer_size = receiveBufferBytes;
        options.lookups = dnsOnly;
        options.resolvconf_path = noFile;
        options.sock_state_cb = &Link::socketChanged;
        options.sock_state_cb_data = this;
        int mask = ARES_OPT_FLAGS | ARES_OPT_TIMEOUTMS | ARES_OPT_TRIES | ARES_OPT_EDNSPSZ |
                   ARES_OPT_SOCK_RCVBUF | ARES_OPT_LOOKUPS | ARES_OPT_RESOLVCONF |
                   ARES_OPT_SOCK_STATE_CB;
#if ARES_VERSION >= 0x011f00
        options.qcache_max_ttl = 0; // an answer from a cache says nothing about the name now
        mask |= ARES_OPT_QUERY_CACHE;
#endif
        return ares_init_options(&m_channel, &options, mask);
    }

    int setServer(const core::Endpoint &endpoint)
    {
        ares_addr_port_node server{};
        const QByteArray address = endpoint.address.bytes();
        server.family = endpoint.address.isV4() ? AF_INET : AF_INET6;
        std::memcpy(&server.addr, address.constData(), static_cast<size_t>(address.size()));
        server.udp_port = endpoint.port;
        server.tcp_port = endpoint.port;
        return ares_set_servers_ports(m_channel, &server);
    }

    static void socketChanged(void *link, ares_socket_t socket, int readable, int writable) noexcept
    {
        static_cast<Link *>(link)->m_sockets.watch(socket, readable, writable);
    }

    static void answered(void *data, int status, int, unsigned char *packet, int size) noexcept
    {
        const std::unique_ptr<Ticket> ticket(static_cast<Ticket *>(data));
        Link *link = ticket->link;
        --link->m_outstanding;
        if (link->m_inbox)
            link->m_inbox({ticket->id, status,
                           QByteArray(reinterpret_cast<const char *>(packet), packet ? size : 0),
                           link->m_overTcp});
    }

    Inbox m_inbox;
    const bool m_overTcp;
    SocketWatch m_sockets;
    ares_channel m_channel = nullptr;
    int m_status = ARES_SUCCESS;
    int m_outstanding = 0;
};

Reply failure(int status)
{
    Reply reply;
    reply.outcome = status == ARES_ETIMEOUT ? Outcome::Timeout : Outcome::NetworkError;
    reply.detail = QString::fromLatin1(ares_strerror(status));
    return reply;
}

/// Over UDP: said to be truncated, or cut off by c-ares, which keeps no more than it asked for.
bool isCutOff(const Reply &reply)
{
    constexpr qsizetype flagsAt = 2;
    constexpr char truncatedFlag = 0x02;
    const qsizetype size = reply.packet.size();
    if (size <= flagsAt || (reply.message && !reply.message->isResponse))
        return false;
    return (reply.packet.at(flagsAt) & truncatedFlag) ||
           (!reply.message && (size == plainUdpSize || size == ednsUdpSize));
}

} // namespace

/// Everything outstanding of one resolver. All results pass flush(), which runs from the event
/// loop.
class AresResolver::Channel
{
public:
    Channel(AresResolver *resolver, const core::Endpoint &endpoint, Timing timing)
        : m_resolver(resolver)
        , m_endpoint(endpoint)
        , m_timing(timing)
    {
        m_clock.start();
        m_ticker = new QTimer(resolver);
        m_ticker->setInterval(tick);
        connect(m_ticker, &QTimer::timeout, resolver, [this] { lookAtClock(); });
    }

    core::Endpoint endpoint() const { return m_endpoint; }

    QueryId ask(const Question &question)
    {
        const QueryId id = ++m_lastId;
        m_pending.emplace(id, Pending{question, m_clock.nsecsElapsed(), true, {}});
        if (!m_ticker->isActive())
            m_ticker->start();
        if (question.name.text() == "onion" || question.name.text().endsWith(".onion"))
            finish(id, {Outcome::NetworkError,
                        {},
                        {},
                        0,
                        false,
                        QStringLiteral("names under .onion are not for DNS (RFC 7686)")});
        else
            send(id, false);
        return id;
    }

    void stop()
    {
        m_pending.clear();
        m_arrivals.clear();
        m_done.clear();
        m_retired.clear();
        m_udp.reset();
        m_tcp.reset();
        m_ticker->stop();
    }

private:
    struct Pending
    {
        Question question;
        qint64 sinceNs = 0;
        bool withEdns = true;
        std::optional<Reply> truncated; ///< what UDP brought, while TCP is tried
    };

    void send(QueryId id, bool overTcp)
    {
        const Pending &pending = m_pending.at(id);
        Message query;
        query.id = static_cast<quint16>(QRandomGenerator::system()->generate());
        query.recursionDesired = true;
        query.question = pending.question;
        if (pending.withEdns)
            query.ednsUdpSize = ednsUdpSize;
        const auto packet = query.encode();
        if (!packet)
            return finish(id, {Outcome::NetworkError, {}, {}, 0, false, packet.error().detail});
        link(overTcp).send(id, *packet);
    }

    Link &link(bool overTcp)
    {
        std::unique_ptr<Link> &link = overTcp ? m_tcp : m_udp;
        if (!link) {
            link = std::make_unique<Link>(m_endpoint, m_timing, overTcp, [this](Arrival arrival) {
                arrival.atNs = m_clock.nsecsElapsed();
                m_arrivals.push_back(std::move(arrival));
                scheduleFlush();
            });
        }
        return *link;
    }

    void finish(QueryId id, Reply reply)
    {
        m_pending.erase(id);
        m_done.emplace_back(id, std::move(reply));
        scheduleFlush();
    }

    void scheduleFlush()
    {
        if (m_isFlushing)
            return;
        m_isFlushing = true;
        QMetaObject::invokeMethod(
            m_resolver, [this] { flush(); }, Qt::QueuedConnection);
    }

    void flush()
    {
        m_isFlushing = false;
        for (const Arrival &arrival : std::exchange(m_arrivals, {}))
            receive(arrival);
        const QPointer<AresResolver> guard(m_resolver); // a slot may stop or delete the resolver
        while (guard && !m_done.empty()) {
            const auto [id, reply] = std::move(m_done.front());
            m_done.pop_front();
            emit guard->replied(id, reply);
        }
    }

    void receive(const Arrival &arrival)
    {
        const auto found = m_pending.find(arrival.id);
        if (found == m_pending.end())
            return; // given up before
        Pending &pending = found->second;
        Reply reply = arrival.packet.isEmpty() ? failure(arrival.status)
                                               : classify(pending.question, arrival.packet);
        const qint64 microseconds = (arrival.atNs - pending.sinceNs) / 1000;
        reply.roundTripUs = int(std::min<qint64>(microseconds, std::numeric_limits<qint32>::max()));
        reply.overTcp = arrival.overTcp;
        const bool hasEdns = reply.message && reply.message->ednsUdpSize;
        if (!arrival.overTcp && !hasEdns && m_udp && m_udp->hasLostEdns())
            m_retired.push_back(std::move(m_udp));

        if (reply.message && reply.message->rcode == Rcode::FormErr && !hasEdns &&
            pending.withEdns) {
            pending.withEdns = false;
            send(arrival.id, arrival.overTcp);
        } else if (!arrival.overTcp && isCutOff(reply)) {
            pending.truncated = std::move(reply);
            send(arrival.id, true);
        } else {
            finish(arrival.id, settled(pending, std::move(reply)));
        }
    }

    /// The reply to report: when TCP failed, what UDP brought is the better evidence.
    Reply settled(const Pending &pending, Reply last) const
    {
        if (!pending.truncated || last.message)
            return last;
        Reply reply = *pending.truncated;
        reply.outcome = Outcome::Truncated;
        reply.overTcp = true;
        reply.roundTripUs = last.roundTripUs;
        reply.detail = QStringLiteral("over TCP: ") + last.detail;
        return reply;
    }

    void lookAtClock()
    {
        int outstanding = 0;
        std::erase_if(m_retired, [](const auto &link) { return link->outstanding() == 0; });
        for (const auto &link : m_retired) {
            link->lookAtClock();
            outstanding += link->outstanding();
        }
        for (Link *link : {m_udp.get(), m_tcp.get()}) {
            if (link) {
                link->lookAtClock();
                outstanding += link->outstanding();
            }
        }
        giveUpOverdue();
        if (m_pending.empty() && outstanding == 0 && m_retired.empty())
            m_ticker->stop();
    }

    /// Questions are pending in the order they were asked, so the overdue ones stand in front.
    void giveUpOverdue()
    {
        const qint64 patienceNs = std::chrono::nanoseconds(m_timing.watchdog).count();
        while (!m_pending.empty()) {
            const auto &[id, pending] = *m_pending.begin();
            const qint64 waitedNs = m_clock.nsecsElapsed() - pending.sinceNs;
            if (waitedNs < patienceNs)
                return;
            Reply reply = failure(ARES_ETIMEOUT);
            reply.roundTripUs =
                int(std::min<qint64>(waitedNs / 1000, std::numeric_limits<qint32>::max()));
            finish(QueryId(id), settled(pending, std::move(reply)));
        }
    }

    AresResolver *m_resolver;
    const core::Endpoint m_endpoint;
    const Timing m_timing;
    QElapsedTimer m_clock;
    QTimer *m_ticker = nullptr;
    QueryId m_lastId = 0;
    std::map<QueryId, Pending> m_pending;
    std::vector<Arrival> m_arrivals;
    std::deque<std::pair<QueryId, Reply>> m_done;
    bool m_isFlushing = false;
    std::vector<std::unique_ptr<Link>> m_retired; ///< without EDNS, until they have drained
    std::unique_ptr<Link> m_udp;
    std::unique_ptr<Link> m_tcp;
};

AresResolver::AresResolver(const core::Endpoint &endpoint, Timing timing, QObject *parent)
    : Resolver(parent)
    , m_channel(std::make_unique<Channel>(this, endpoint, timing))
{}

AresResolver::~AresResolver() = default;

core::Endpoint AresResolver::endpoint() const
{
    return m_channel->endpoint();
}

QueryId AresResolver::ask(const Question &question)
{
    return m_channel->ask(question);
}

void AresResolver::stop()
{
    m_channel->stop();
}

core::Result<QList<core::Endpoint>> AresResolver::systemResolvers()
{
    ares_channel opened = nullptr;
    ares_addr_port_node *servers = nullptr;
    int status = libraryIsReady() ? ares_init(&opened) : ARES_ENOTINITIALIZED;
    const std::unique_ptr<std::remove_pointer_t<ares_channel>, decltype(&ares_destroy)> channel(
        opened, &ares_destroy);
    if (status == ARES_SUCCESS)
        status = ares_get_servers_ports(opened, &servers);
    const std::unique_ptr<ares_addr_port_node, decltype(&ares_free_data)> list(servers,
                                                                               &ares_free_data);
    QList<core::Endpoint> endpoints;
    for (const ares_addr_port_node *server = servers; server; server = server->next) {
        const qsizetype size = server->family == AF_INET ? 4 : 16;
        const auto address = core::IpAddress::fromBytes(
            QByteArrayView(reinterpret_cast<const char *>(&server->addr), size));
        const bool isLinkLocal =
            address.isV6() && address.masked(10).bytes().startsWith("\xfe\x80");
        if (!isLinkLocal) // c-ares 1.18 drops the zone, without which it cannot be reached
            endpoints.append(
                {address, static_cast<quint16>(server->udp_port ? server->udp_port : 53)});
    }
    if (endpoints.isEmpty()) {
        return core::unexpected(
            {core::Error::Code::NotFound,
             tr("This machine has no DNS resolver set up. Choose another set of "
                "resolvers, or name one yourself."),
             QString::fromLatin1(ares_strerror(status))});
    }
    return endpoints;
}

} // namespace dns
