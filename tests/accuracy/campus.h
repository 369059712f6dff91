// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "lab/simulation/population.h"

namespace accuracy {

/// Names are parted by the last bit of their SHA-256: even ones to fit on, odd ones to report on.
enum class Half : quint8
{
    Even,
    Odd
};

/// The names of the capture in tests/data/campus-2018, as an import would put them into a case:
/// with freshness, and with what the shipped lists and databases know. All are services; which
/// class is right for each is not known, so `truth` is empty.
core::Result<QList<lab::SimulatedName>> campus(Half half);

} // namespace accuracy
