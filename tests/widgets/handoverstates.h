// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "screenstates.h"

namespace screenstates {

/// The dialogs that hand things over, and what they ask before.
QList<State> handovers();

} // namespace screenstates
