// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <memory>

#include <QList>

#include "core/result.h"
#include "dns/resolver.h"

namespace dns {

/// How patient an AresResolver is.
struct AresTiming
{
    /// Until c-ares sends again, as long as nothing is known of the server. From its answers less
    /// is learnt, down to RoundTrip::least.
    std::chrono::milliseconds attempt{2000};
    int attempts = 2;
    std::chrono::milliseconds watchdog{8000}; ///< a question is given up after this, always
    /// How long it is remembered that a server knows no EDNS, or changes the spelling of names.
    std::chrono::milliseconds memory{300'000};
    /// Asked of the system for each socket; it grants less where its administrator has set so.
    int receiveBufferBytes = 1 << 20;
};

/// Asks one server over UDP, and over TCP when the answer was truncated, through one c-ares channel
/// of its own (so that who answered is known).
class AresResolver final : public Resolver
{
    Q_OBJECT

public:
    using Timing = AresTiming;

    explicit AresResolver(const core::Endpoint &endpoint, Timing timing = {},
                          QObject *parent = nullptr);
    ~AresResolver() override;

    core::Endpoint endpoint() const override;
    QueryId ask(const Question &question, const AskOptions &options = {}) override;
    void stop() override;

    /// The resolvers this machine is set up with (resolv.conf), as c-ares reads them.
    static core::Result<QList<core::Endpoint>> systemResolvers();

private:
    class Channel;
    std::unique_ptr<Channel> m_channel;
};

} // namespace dns
