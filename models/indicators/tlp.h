// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tlp.h"

namespace indicators {

using core::everyTlp;
using core::Tlp;
using core::tlpFromWord;
using core::toString;
using core::wordOf;

} // namespace indicators
