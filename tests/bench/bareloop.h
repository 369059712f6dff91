// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <vector>

#include "core/endpoint.h"

namespace bench {

/// What a run brought and what it cost the thread that asked.
struct Run
{
    qint64 answers = 0;
    qint64 failures = 0;
    double wallSeconds = 0;
    double cpuSeconds = 0;

    double perSecond() const { return static_cast<double>(answers) / wallSeconds; }
    double perCpuSecond() const { return static_cast<double>(answers) / cpuSeconds; }
};

/// CPU time of the calling thread.
double threadCpuSeconds();

/// The rival: c-ares with one channel a server over epoll, each reply decoded by ldns and thrown
/// away. `outstanding` questions are kept under way over all servers together.
Run bareLoop(const std::vector<core::Endpoint> &servers, int outstanding,
             std::chrono::milliseconds length);

} // namespace bench
