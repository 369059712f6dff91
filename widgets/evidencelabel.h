// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

#include "flux/verdict.h"

namespace widgets {

/// One fact in the few letters that a small scale has room for; the whole sentence is
/// flux::Evidence::text. Pure.
struct EvidenceLabel
{
    Q_DECLARE_TR_FUNCTIONS(widgets::EvidenceLabel)

public:
    QString label;  ///< "in hosting networks"
    QString figure; ///< "4 %"; empty for a feature this version has no unit for

    static EvidenceLabel of(const flux::Evidence &evidence);
};

} // namespace widgets
