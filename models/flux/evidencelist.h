// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

#include "flux/context.h"
#include "flux/verdict.h"
#include "flux/view.h"

namespace flux {

/// The figures of a name in sentences, each with how telling it is; the strongest three for and
/// against flux go into the verdict, and all that is known besides the answers.
class EvidenceList
{
    Q_DECLARE_TR_FUNCTIONS(flux::EvidenceList)

public:
    EvidenceList(const View &view, const Context &context, const Weights &weights,
                 const QList<Measure> &measures, const Score &score);
    void write(Verdict &verdict) const;

private:
    QString text(const Measure &measure) const;
    QString addressText(const Measure &measure) const;
    QString motionText(const Measure &measure) const;
    QString serverText(const Measure &measure) const;
    QString serviceText() const;

    const View &m_view;
    const Context &m_context;
    QList<Evidence> m_for;
    QList<Evidence> m_against;
    QList<Evidence> m_known;
};

} // namespace flux
