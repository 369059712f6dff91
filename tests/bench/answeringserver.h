// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <chrono>
#include <thread>
#include <vector>

#include "core/endpoint.h"

namespace bench {

/// Answers every DNS question over UDP on 127.0.0.1 with the same four A records, as fast as it
/// can, on a thread of its own, so that its cost is not that of who asks.
class AnsweringServer
{
public:
    struct Road
    {
        int lostPercent = 0; ///< of the questions, counted out evenly
        std::chrono::milliseconds delay{0};
    };

    /// Listens on `ports` free ports.
    AnsweringServer(int ports, Road road);
    ~AnsweringServer();
    AnsweringServer(const AnsweringServer &) = delete;
    AnsweringServer &operator=(const AnsweringServer &) = delete;

    const std::vector<core::Endpoint> &endpoints() const { return m_endpoints; }

private:
    void serve(const std::stop_token &stop);

    const Road m_road;
    std::vector<int> m_sockets;
    std::vector<core::Endpoint> m_endpoints;
    std::jthread m_thread; ///< last: stops before the sockets close
};

} // namespace bench
