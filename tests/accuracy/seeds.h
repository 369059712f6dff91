// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace accuracy {

/// Populations are for one purpose each: what weights are fitted on is never reported on.
constexpr quint64 fittingSeeds[] = {101, 102, 103, 104};
/// From this one on a hundred, for the test of calibration.
constexpr quint64 calibrationSeed = 3'001;
/// For a look while rules are worked on, and for tests that must be quick.
constexpr quint64 checkingSeed = 501;
/// Only the published table uses it.
constexpr quint64 reportSeed = 20'261'123;

} // namespace accuracy
