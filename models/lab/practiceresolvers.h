// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <vector>

#include "lab/labserver.h"

namespace lab {

/// The practice lab as the program runs it: four resolvers on 127.0.0.1 … 127.0.0.4, which stand
/// for askers in four places. The last one lies about sink.test. Lives on the thread it is started
/// on.
class PracticeResolvers
{
public:
    PracticeResolvers(const LabWorld &world, quint32 seed, const core::Clock &clock);

    /// `port` is that of the first resolver, 0 any free one; the others have the same where it is
    /// free, else another. All of them listen, or none.
    core::Result<QList<core::Endpoint>> start(quint16 port = 0);

    static constexpr int count = 4;

private:
    std::vector<std::unique_ptr<LabServer>> m_servers;
};

} // namespace lab
