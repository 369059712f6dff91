// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>

#include "core/domainname.h"

namespace indicators {

/// Letters, digits, hyphens and underscores in labels: what every list of names can say. A name
/// from a packet may hold anything.
inline bool isHostName(const core::DomainName &name)
{
    const QByteArray &text = name.text();
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '_' || c == '.';
    });
}

} // namespace indicators
