// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QCoreApplication>

#include "core/vantage.h"
#include "flux/resolverreport.h"
#include "flux/sight.h"

namespace flux {

/// What one vantage shows of a name, and whether to believe it.
struct Witness
{
    core::Vantage vantage;
    const Sight *sight = nullptr;
    Treatment treatment = Treatment::Silent;
    QString reason; ///< translated; empty unless its answers are left out

    bool isTrusted() const { return reason.isEmpty(); }
};

/// Judges the witnesses of one name against each other. Left out is who gives sinkholes, block
/// pages or special addresses while another gives real ones or two agree that there are none; who
/// denies the name or its addresses while two others give some; whose addresses all lie with
/// operators that no other shows, while two others agree; and who fails the canaries while another
/// passes them. What all say alike is believed. Cost: O(witnesses² + operators).
class Trust
{
    Q_DECLARE_TR_FUNCTIONS(flux::Trust)

public:
    static void judge(std::vector<Witness> &witnesses, const Books &books);

private:
    static void judgeOne(Witness &witness, const std::vector<Witness> &all, const Books &books);
    static void judgeWithout(Witness &witness, const std::vector<Witness> &all);
    static void judgeByCanaries(std::vector<Witness> &witnesses, const CanaryBook &canaries);
    static bool disagrees(const Witness &witness, const std::vector<Witness> &all);
    static QString because(const Standing &standing, const Witness &witness, const Books &books);
};

} // namespace flux
