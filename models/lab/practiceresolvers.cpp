// SPDX-License-Identifier: GPL-3.0-or-later
#include "lab/practiceresolvers.h"

namespace lab {

namespace {

constexpr quint32 firstAddress = 0x7f000001;

} // namespace

PracticeResolvers::PracticeResolvers(const LabWorld &world, quint32 seed, const core::Clock &clock)
{
    for (int i = 1; i <= count; ++i) {
        auto names = i < count ? practiceNames(world, seed) : liarsNames(world, seed);
        m_servers.push_back(std::make_unique<LabServer>(std::move(names), clock));
    }
}

core::Result<QList<core::Endpoint>> PracticeResolvers::start(quint16 port)
{
    QList<core::Endpoint> endpoints;
    for (const std::unique_ptr<LabServer> &server : m_servers) {
        const auto address =
            core::IpAddress::v4(firstAddress + static_cast<quint32>(endpoints.size()));
        core::Result<core::Endpoint> endpoint = server->start(address, port);
        if (!endpoint && !endpoints.isEmpty())
            endpoint = server->start(address);
        if (!endpoint) {
            for (const std::unique_ptr<LabServer> &started : m_servers)
                started->stop();
            return core::unexpected(endpoint.error());
        }
        endpoints.append(*endpoint);
        port = endpoints.first().port;
    }
    return endpoints;
}

} // namespace lab
