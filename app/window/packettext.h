// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/observation.h"

namespace app {

/// An answer as it came over the network, decoded, and its bytes: lines to show as plain text in a
/// fixed-width face. Names are defanged.
QString packetText(const core::Observation &answer);

} // namespace app
