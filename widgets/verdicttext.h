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
    /// "very likely · reached 14:09:31Z on 7 looks"; while undecided the leaning and what is
    /// expected: "leaning towards flux · about 3 more looks, 9 minutes".
    static QString standing(const flux::Verdict &verdict);
    /// What else a reader must not miss: one vantage only, the class before.
    static QStringList marks(const flux::Verdict &verdict);
    /// Whose answers were left out and why, and the list that turned the verdict.
    static QStringList cautions(const flux::Verdict &verdict);
    /// Everything, a sentence a line: tool tip and screen reader.
    static QString whole(const flux::Verdict &verdict);
    /// Where the facts point to, in decibels summed up, as words.
    static QString leaning(const flux::Verdict &verdict);
    static QString looks(int count);

private:
    static QString expected(const flux::Verdict &verdict);
    static QString reached(const flux::Verdict &verdict);
};

} // namespace widgets
