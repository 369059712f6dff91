// SPDX-License-Identifier: GPL-3.0-or-later
#include "answeringserver.h"

#include <array>
#include <cstring>
#include <deque>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <QtGlobal>

namespace bench {

namespace {

using Clock = std::chrono::steady_clock;

constexpr size_t largestQuery = 512;
constexpr size_t headerSize = 12;
constexpr size_t answers = 4;
constexpr int socketBuffer = 4 << 20;

struct Answer
{
    Clock::time_point due;
    int socket = -1;
    sockaddr_in to{};
    std::array<char, 1024> bytes{};
    size_t size = 0;
};

/// Where the question section ends; 0 for what is no plain question.
size_t questionEnd(const char *query, size_t size)
{
    size_t at = headerSize;
    while (at < size && query[at] != 0)
        at += static_cast<unsigned char>(query[at]) + 1U;
    return at + 5 <= size ? at + 5 : 0;
}

size_t makeAnswer(const char *query, size_t size, char *answer)
{
    const size_t end = size > headerSize ? questionEnd(query, size) : 0;
    if (end == 0)
        return 0;
    std::memcpy(answer, query, end);
    answer[2] = static_cast<char>(0x81); // QR, RD
    answer[3] = static_cast<char>(0x80); // RA
    const std::array<char, 8> counts{0, 1, 0, answers, 0, 0, 0, 0};
    std::memcpy(answer + 4, counts.data(), counts.size());
    size_t at = end;
    for (size_t i = 0; i < answers; ++i) {
        const std::array<unsigned char, 16> record{
            0xc0, 12, 0, 1, 0, 1, 0, 0, 0, 60, 0, 4, 192, 0, 2, static_cast<unsigned char>(i + 1)};
        std::memcpy(answer + at, record.data(), record.size());
        at += record.size();
    }
    return at;
}

} // namespace

AnsweringServer::AnsweringServer(int ports, Road road)
    : m_road(road)
{
    for (int i = 0; i < ports; ++i) {
        const int handle = socket(AF_INET, SOCK_DGRAM | SOCK_NONBLOCK, 0);
        setsockopt(handle, SOL_SOCKET, SO_RCVBUF, &socketBuffer, sizeof socketBuffer);
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        socklen_t length = sizeof address;
        if (bind(handle, reinterpret_cast<sockaddr *>(&address), length) != 0 ||
            getsockname(handle, reinterpret_cast<sockaddr *>(&address), &length) != 0)
            qFatal("no free port on loopback");
        m_sockets.push_back(handle);
        m_endpoints.push_back({core::IpAddress::v4(INADDR_LOOPBACK), ntohs(address.sin_port)});
    }
    m_thread = std::jthread([this](const std::stop_token &stop) { serve(stop); });
}

AnsweringServer::~AnsweringServer()
{
    m_thread.request_stop();
    m_thread.join();
    for (const int handle : m_sockets)
        close(handle);
}

void AnsweringServer::serve(const std::stop_token &stop)
{
    std::vector<pollfd> polled;
    for (const int handle : m_sockets)
        polled.push_back({handle, POLLIN, 0});
    std::deque<Answer> waiting;
    std::array<char, largestQuery> query{};
    int toLose = 0;
    while (!stop.stop_requested()) {
        poll(polled.data(), polled.size(), waiting.empty() ? 50 : 1);
        for (const pollfd &one : polled) {
            Answer answer;
            socklen_t length = sizeof answer.to;
            ssize_t size = 0;
            while ((size = recvfrom(one.fd, query.data(), query.size(), 0,
                                    reinterpret_cast<sockaddr *>(&answer.to), &length)) > 0) {
                toLose += m_road.lostPercent;
                if (toLose >= 100) {
                    toLose -= 100;
                    continue;
                }
                answer.size =
                    makeAnswer(query.data(), static_cast<size_t>(size), answer.bytes.data());
                answer.socket = one.fd;
                answer.due = Clock::now() + m_road.delay;
                waiting.push_back(answer);
            }
        }
        while (!waiting.empty() && waiting.front().due <= Clock::now()) {
            const Answer &answer = waiting.front();
            sendto(answer.socket, answer.bytes.data(), answer.size, 0,
                   reinterpret_cast<const sockaddr *>(&answer.to), sizeof answer.to);
            waiting.pop_front();
        }
    }
}

} // namespace bench
