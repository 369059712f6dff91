// SPDX-License-Identifier: GPL-3.0-or-later
#include "dns/areslink.h"

#include <cstring>
#include <memory>
#include <mutex>
#include <utility>

#define CARES_NO_DEPRECATED // the calls of 1.18 are all there is on Debian 12
#include <ares.h>
#include <sys/socket.h>

namespace dns {

namespace {

using core::Outcome;

bool libraryIsReady()
{
    static std::once_flag once;
    static int status = ARES_SUCCESS;
    std::call_once(once, [] { status = ares_library_init(ARES_LIB_INIT_ALL); });
    return status == ARES_SUCCESS;
}

/// c-ares sends again by itself, and says so to nobody but its sockets.
const ares_socket_functions *socketFunctions()
{
    static const ares_socket_functions functions{
        [](int family, int type, int protocol, void *data) -> ares_socket_t {
            return static_cast<SendingSockets *>(data)->open(family, type, protocol);
        },
        [](ares_socket_t socket, void *data) {
            return static_cast<SendingSockets *>(data)->close(socket);
        },
        [](ares_socket_t socket, const sockaddr *address, ares_socklen_t length, void *data) {
            return static_cast<SendingSockets *>(data)->connect(socket, address, length);
        },
        [](ares_socket_t socket, void *buffer, size_t size, int flags, sockaddr *from,
           ares_socklen_t *length, void *) -> ares_ssize_t {
            return ::recvfrom(socket, buffer, size, flags, from, length);
        },
        [](ares_socket_t socket, const iovec *parts, int count, void *data) -> ares_ssize_t {
            return static_cast<SendingSockets *>(data)->send(socket, parts, count);
        }};
    return &functions;
}

} // namespace

AresLink::AresLink(const core::Endpoint &endpoint, const AresTiming &timing, AresPath path,
                   Inbox inbox, SendingSockets::Tell tellSent)
    : m_inbox(std::move(inbox))
    , m_path(path)
    , m_sending(timing.receiveBufferBytes, std::move(tellSent))
{
    m_status = libraryIsReady() ? open(timing) : ARES_ENOTINITIALIZED;
    if (m_status == ARES_SUCCESS)
        m_status = setServer(endpoint);
    if (m_status == ARES_SUCCESS)
        ares_set_socket_functions(m_channel, socketFunctions(), &m_sending);
    QObject::connect(&m_sockets, &SocketWatch::readable, &m_sockets,
                     [this](qintptr socket) { readFrom(socket); });
    QObject::connect(&m_sockets, &SocketWatch::writable, &m_sockets,
                     [this](qintptr socket) { process(ARES_SOCKET_BAD, socket); });
}

AresLink::~AresLink()
{
    m_inbox = {}; // what is outstanding is given up in silence
    if (m_channel)
        ares_destroy(m_channel);
}

void AresLink::send(QueryId id, const QByteArray &query)
{
    if (m_status != ARES_SUCCESS)
        return m_inbox(arrival(id, m_status, {}));
    auto ticket = std::make_unique<Ticket>(Ticket{this, id});
    ++m_outstanding;
    ares_send(m_channel, reinterpret_cast<const unsigned char *>(query.constData()),
              static_cast<int>(query.size()), &AresLink::answered, ticket.release());
}

QByteArray AresLink::plainQuery(quint16 id, const Question &question, bool recursionDesired,
                                quint16 ednsUdpSize)
{
    constexpr qsizetype lowFlags = 3;
    constexpr char authenticData = 0x20; // asks to be told (RFC 6840, section 5.7)
    constexpr int classIn = 1;
    if (question.name.text().contains('\\')) // c-ares 1.18 takes \DDD for a letter and two more
        return {};
    unsigned char *made = nullptr;
    int size = 0;
    const int status = ares_create_query(question.name.text().constData(), classIn,
                                         static_cast<int>(question.type), id, recursionDesired,
                                         &made, &size, ednsUdpSize);
    const std::unique_ptr<unsigned char, decltype(&ares_free_string)> owner(made,
                                                                            &ares_free_string);
    if (status != ARES_SUCCESS)
        return {};
    QByteArray query(reinterpret_cast<const char *>(made), size);
    if (recursionDesired)
        query[lowFlags] = static_cast<char>(query[lowFlags] | authenticData);
    return query;
}

void AresLink::process(qintptr readable, qintptr writable)
{
    ares_process_fd(m_channel, static_cast<int>(readable), static_cast<int>(writable));
}

/// c-ares 1.18 takes two steps for each answer over TCP, its length and then itself, and one step
/// in a call; they would wait for the event loop in between.
void AresLink::readFrom(qintptr socket)
{
    int before = 0;
    do {
        before = m_outstanding;
        process(socket, ARES_SOCKET_BAD);
        if (m_path == AresPath::Tcp)
            process(socket, ARES_SOCKET_BAD);
    } while (m_path == AresPath::Tcp && m_outstanding < before);
}

void AresLink::lookAtClock()
{
    if (m_channel)
        process(ARES_SOCKET_BAD, ARES_SOCKET_BAD);
}

bool AresLink::hasLostEdns() const
{
    if (!m_channel || m_path != AresPath::Udp)
        return false;
    ares_options options{};
    int mask = 0;
    const bool isKnown = ares_save_options(m_channel, &options, &mask) == ARES_SUCCESS;
    const bool isLost = isKnown && !(options.flags & ARES_FLAG_EDNS);
    ares_destroy_options(&options);
    return isLost;
}

int AresLink::open(const AresTiming &timing)
{
    static char noFile[] = "/dev/null"; // resolv.conf has options too; they are not ours
    static char dnsOnly[] = "b";
    ares_options options{};
    options.flags = ARES_FLAG_NOSEARCH | ARES_FLAG_NOALIASES | ARES_FLAG_NOCHECKRESP |
                    (m_path == AresPath::Tcp ? ARES_FLAG_USEVC : ARES_FLAG_IGNTC) |
                    (m_path == AresPath::Udp ? ARES_FLAG_EDNS : 0);
    options.timeout = static_cast<int>(timing.attempt.count());
    options.tries = timing.attempts;
    options.ednspsz = ednsUdpSize;
    options.lookups = dnsOnly;
    options.resolvconf_path = noFile;
    options.sock_state_cb = [](void *link, ares_socket_t socket, int readable, int writable) {
        static_cast<AresLink *>(link)->m_sockets.watch(socket, readable, writable);
    };
    options.sock_state_cb_data = this;
    int mask = ARES_OPT_FLAGS | ARES_OPT_TIMEOUTMS | ARES_OPT_TRIES | ARES_OPT_EDNSPSZ |
               ARES_OPT_LOOKUPS | ARES_OPT_RESOLVCONF | ARES_OPT_SOCK_STATE_CB;
#if ARES_VERSION >= 0x011f00
    options.qcache_max_ttl = 0; // an answer from a cache says nothing about the name now
    mask |= ARES_OPT_QUERY_CACHE;
#endif
    return ares_init_options(&m_channel, &options, mask);
}

int AresLink::setServer(const core::Endpoint &endpoint)
{
    ares_addr_port_node server{};
    const QByteArray address = endpoint.address.bytes();
    server.family = endpoint.address.isV4() ? AF_INET : AF_INET6;
    std::memcpy(&server.addr, address.constData(), static_cast<size_t>(address.size()));
    server.udp_port = endpoint.port;
    server.tcp_port = endpoint.port;
    return ares_set_servers_ports(m_channel, &server);
}

AresArrival AresLink::arrival(QueryId id, int status, const QByteArray &packet) const
{
    AresArrival arrival{id, packet, Outcome::NetworkError, {}, m_path, 0};
    if (!packet.isEmpty())
        return arrival;
    if (status == ARES_ETIMEOUT)
        arrival.failure = Outcome::Timeout;
    arrival.detail = QString::fromLatin1(ares_strerror(status));
    return arrival;
}

void AresLink::answered(void *data, int status, int, unsigned char *packet, int size) noexcept
{
    const std::unique_ptr<Ticket> ticket(static_cast<Ticket *>(data));
    AresLink *link = ticket->link;
    --link->m_outstanding;
    if (!link->m_inbox)
        return;
    const QByteArray bytes(reinterpret_cast<const char *>(packet), packet ? size : 0);
    link->m_inbox(link->arrival(ticket->id, status, bytes));
}

QList<core::Endpoint> AresLink::systemResolvers(QString *detail)
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
    *detail = QString::fromLatin1(ares_strerror(status));
    return endpoints;
}

} // namespace dns
