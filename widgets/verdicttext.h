// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QStringList>

#include "flux/verdict.h"

namespace widgets {

/// A verdict in the words of the window. Pure.
class VerdictText
{
    Q_DECLARE_TR_FUNCTIONS(widgets::VerdictText)

public:
    /// "very likely": a probability in the words analysts agreed on (ICD 203).
    static QString confidence(double probability);
    /// "very likely · reached 14:09:31Z · 7 looks so far". While undecided, and of a state, the
    /// summary: it says what is expected, or why.
    static QString standing(const flux::Verdict &verdict);
    /// What else a reader must not miss: one vantage only, the class before.
    static QStringList marks(const flux::Verdict &verdict);
    /// Whose answers were left out and why, the list that turned the verdict, and the weights that
    /// judged when the case kept one where they are not those that judge now (empty: none).
    static QStringList cautions(const flux::Verdict &verdict, const QString &keptWeights = {});
    /// Everything, a sentence a line: tool tip and screen reader.
    static QString whole(const flux::Verdict &verdict, const QString &keptWeights = {});
    /// Sinkholed, Parked, Not resolving: what the name does now, not how likely something is.
    static bool isState(flux::VerdictClass verdictClass);

private:
    static QString reached(const flux::Verdict &verdict);
};

} // namespace widgets
