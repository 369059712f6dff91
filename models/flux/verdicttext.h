// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

#include "flux/verdict.h"
#include "flux/view.h"

namespace flux {

/// Puts a verdict into sentences: what it rests on, what else was seen, what would change it.
class VerdictText
{
    Q_DECLARE_TR_FUNCTIONS(flux::VerdictText)

public:
    static void write(Verdict &verdict, const View &view);

private:
    static QString summary(const Verdict &verdict, const View &view);
    static QString reason(const Verdict &verdict, const View &view);
    static QString undecided(const Verdict &verdict, const View &view);
    static QString expectation(int looks, double minutes);
    static QString state(const View &view);
    static QStringList facts(const Verdict &verdict, const View &view);
    static QString change(const Sight &sight);
    static void addServerFacts(QStringList &facts, const View &view);
    static QString wouldChange(const Verdict &verdict, const View &view);
    static QString addresses(int n);
    static QString operators(int n);
    static QString networks(int n);
    static QString countries(int n);
    static QString looks(int n);
    static QString time(double minutes);
};

} // namespace flux
