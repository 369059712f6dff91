// SPDX-License-Identifier: GPL-3.0-or-later
#include "bareloop.h"

#include <array>
#include <cstring>

#include <arpa/inet.h>
#include <sys/epoll.h>
#include <sys/resource.h>
#include <unistd.h>

#define CARES_NO_DEPRECATED
#include <ares.h>
#include <ldns/ldns.h>

namespace bench {

namespace {

using Clock = std::chrono::steady_clock;

double seconds(const timeval &time)
{
    return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) / 1e6;
}

class Loop
{
public:
    explicit Loop(const std::vector<core::Endpoint> &servers)
        : m_poll(epoll_create1(0))
    {
        m_channels.assign(servers.size(), {this, nullptr});
        for (size_t i = 0; i < servers.size(); ++i)
            open(m_channels[i], servers[i]);
    }
    ~Loop()
    {
        m_isEnding = true;
        for (const Channel &channel : m_channels)
            ares_destroy(channel.ares);
        close(m_poll);
    }
    Loop(const Loop &) = delete;
    Loop &operator=(const Loop &) = delete;

    Run run(int outstanding, std::chrono::milliseconds length)
    {
        const double cpu = threadCpuSeconds();
        const auto start = Clock::now();
        auto looked = start;
        while (Clock::now() - start < length) {
            while (m_out < outstanding)
                ask();
            step();
            if (const auto now = Clock::now(); now - looked > std::chrono::milliseconds(50)) {
                looked = now;
                for (const Channel &channel : m_channels)
                    ares_process_fd(channel.ares, ARES_SOCKET_BAD, ARES_SOCKET_BAD);
            }
        }
        m_run.cpuSeconds = threadCpuSeconds() - cpu;
        m_run.wallSeconds = std::chrono::duration<double>(Clock::now() - start).count();
        return m_run;
    }

private:
    struct Channel
    {
        Loop *loop;
        ares_channel ares;
    };

    static void open(Channel &channel, const core::Endpoint &server)
    {
        ares_options options{};
        options.flags = ARES_FLAG_NOSEARCH | ARES_FLAG_NOALIASES | ARES_FLAG_NOCHECKRESP |
                        ARES_FLAG_EDNS | ARES_FLAG_IGNTC;
        options.timeout = 2000;
        options.tries = 2;
        options.ednspsz = 1232;
        options.socket_receive_buffer_size = 1 << 20;
        options.sock_state_cb = &Loop::socketChanged;
        options.sock_state_cb_data = &channel;
        ares_init_options(&channel.ares, &options,
                          ARES_OPT_FLAGS | ARES_OPT_TIMEOUTMS | ARES_OPT_TRIES | ARES_OPT_EDNSPSZ |
                              ARES_OPT_SOCK_RCVBUF | ARES_OPT_SOCK_STATE_CB);
        ares_addr_port_node node{};
        node.family = AF_INET;
        node.addr.addr4.s_addr = htonl(server.address.toV4());
        node.udp_port = server.port;
        node.tcp_port = server.port;
        ares_set_servers_ports(channel.ares, &node);
    }

    static void socketChanged(void *data, ares_socket_t socket, int readable, int writable)
    {
        auto *channel = static_cast<Channel *>(data);
        epoll_ctl(channel->loop->m_poll, EPOLL_CTL_DEL, socket, nullptr);
        epoll_event event{};
        event.events = (readable ? EPOLLIN : 0U) | (writable ? EPOLLOUT : 0U);
        event.data.u64 = static_cast<quint64>(channel - channel->loop->m_channels.data()) << 32 |
                         static_cast<quint32>(socket);
        if (event.events != 0)
            epoll_ctl(channel->loop->m_poll, EPOLL_CTL_ADD, socket, &event);
    }

    static void answered(void *data, int status, int, unsigned char *packet, int size)
    {
        auto *loop = static_cast<Loop *>(data);
        --loop->m_out;
        if (loop->m_isEnding)
            return;
        ldns_pkt *decoded = nullptr;
        if (status == ARES_SUCCESS &&
            ldns_wire2pkt(&decoded, packet, static_cast<size_t>(size)) == LDNS_STATUS_OK)
            ++loop->m_run.answers;
        else
            ++loop->m_run.failures;
        ldns_pkt_free(decoded);
    }

    void ask()
    {
        std::array<char, 32> name{};
        snprintf(name.data(), name.size(), "n%llu.bench.test",
                 static_cast<unsigned long long>(m_asked));
        ++m_out;
        ares_query(m_channels[m_asked++ % m_channels.size()].ares, name.data(), 1, 1,
                   &Loop::answered, this);
    }

    void step()
    {
        std::array<epoll_event, 64> events{};
        const int count = epoll_wait(m_poll, events.data(), events.size(), 10);
        for (int i = 0; i < count; ++i) {
            const epoll_event &event = events[static_cast<size_t>(i)];
            const auto socket = static_cast<ares_socket_t>(event.data.u64 & 0xffffffffU);
            ares_process_fd(m_channels[event.data.u64 >> 32].ares,
                            event.events & EPOLLIN ? socket : ARES_SOCKET_BAD,
                            event.events & EPOLLOUT ? socket : ARES_SOCKET_BAD);
        }
    }

    int m_poll;
    std::vector<Channel> m_channels;
    Run m_run;
    int m_out = 0;
    size_t m_asked = 0;
    bool m_isEnding = false;
};

} // namespace

double threadCpuSeconds()
{
    rusage usage{};
    getrusage(RUSAGE_THREAD, &usage);
    return seconds(usage.ru_utime) + seconds(usage.ru_stime);
}

Run bareLoop(const std::vector<core::Endpoint> &servers, int outstanding,
             std::chrono::milliseconds length)
{
    return Loop(servers).run(outstanding, length);
}

} // namespace bench
