// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "core/annotations.h"
#include "core/clock.h"
#include "flux/namehistory.h"
#include "flux/verdict.h"

class QBoxLayout;
class QPushButton;

namespace widgets {

class Badge;
class EvidenceList;
class PlainLabel;
class ReferenceStrip;

/// What is said about the selected name, how surely, on what, and what would change it.
class VerdictBanner final : public QWidget
{
    Q_OBJECT

public:
    explicit VerdictBanner(const core::Clock &clock, QWidget *parent = nullptr);

    /// `history` null: the name has no answer yet. `keptWeights`: version of those by which the
    /// case kept its last verdict on the name; empty: it kept none.
    void setVerdict(const flux::Verdict &verdict, const flux::NameHistory *history,
                    const QString &keptWeights = {});
    /// The answers about the name are on their way from the case, which keeps this of it.
    void showReading(flux::VerdictClass kept);
    /// What the analyst holds the name to be; none: nothing was said.
    void setOwnVerdict(const std::optional<core::OwnVerdict> &own);
    /// Whether the name is watched, and when it is asked next; 0: not known yet.
    void setNextQuery(bool isWatched, core::UtcMs at);
    /// Says the time to the next query anew.
    void tick();

signals:
    /// All reasons are wanted, not only the strongest.
    void reasonsWanted();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QBoxLayout *makeHead();
    QBoxLayout *makeFoot();
    void showHead(const flux::Verdict &verdict);
    void showFoot(const flux::Verdict &verdict, const QString &keptWeights);
    void showWithoutAnswers(flux::VerdictClass verdictClass, const QString &summary);

    const core::Clock &m_clock;
    flux::VerdictClass m_class = flux::VerdictClass::NotEnoughData;
    bool m_isHarmless = false;
    bool m_isWatched = false;
    core::UtcMs m_next = 0;
    QStringList m_sideLines;
    PlainLabel *m_title = nullptr;
    Badge *m_probability = nullptr;
    PlainLabel *m_summary = nullptr;
    PlainLabel *m_marks = nullptr;
    PlainLabel *m_own = nullptr;
    EvidenceList *m_evidence = nullptr;
    PlainLabel *m_side = nullptr;
    PlainLabel *m_cautions = nullptr;
    PlainLabel *m_wouldChange = nullptr;
    QPushButton *m_reasons = nullptr;
    ReferenceStrip *m_references = nullptr;
};

} // namespace widgets
