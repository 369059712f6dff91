// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domainname.h"
#include "core/endpoint.h"
#include "core/record.h"

namespace investigation {

/// One question that is asked again and again of one resolver, for one watched name.
struct Task
{
    core::DomainName subject;
    core::DomainName question;
    core::RecordType type = core::RecordType::A;
    core::Endpoint resolver;

    bool operator==(const Task &) const = default;
    friend size_t qHash(const Task &task, size_t seed = 0)
    {
        return qHashMulti(seed, task.subject, task.question, static_cast<quint16>(task.type),
                          task.resolver);
    }
};

} // namespace investigation
