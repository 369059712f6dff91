// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

#include "flux/view.h"

namespace flux {

/// Which list turned a verdict: without it the class were another.
class TurningList
{
    Q_DECLARE_TR_FUNCTIONS(flux::TurningList)

public:
    /// "sinkholes (2026-05-01)"; empty when no list did.
    static QString of(const View &view, const Books &books);
};

} // namespace flux
