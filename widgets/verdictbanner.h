// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "core/clock.h"
#include "flux/namehistory.h"
#include "flux/verdict.h"

class QHBoxLayout;

namespace widgets {

class FactCell;
class PlainLabel;

/// What is said about the selected name, and on what.
class VerdictBanner final : public QWidget
{
    Q_OBJECT

public:
    explicit VerdictBanner(const core::Clock &clock, QWidget *parent = nullptr);

    /// `history` null: the name has no answer yet.
    void setVerdict(const flux::Verdict &verdict, const flux::NameHistory *history);
    /// 0: the name is not being watched.
    void setNextQuery(core::UtcMs at);
    /// Says the time to the next query anew.
    void tick();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void addFacts(QHBoxLayout *layout);
    void setFacts(const flux::NameHistory &history);
    void setScore(const std::optional<flux::Holz2008> &score);
    void showPending();

    const core::Clock &m_clock;
    flux::VerdictClass m_class = flux::VerdictClass::NotEnoughData;
    core::UtcMs m_next = 0;
    QStringList m_sideLines;
    PlainLabel *m_title = nullptr;
    PlainLabel *m_summary = nullptr;
    PlainLabel *m_side = nullptr;
    FactCell *m_holz = nullptr;
    FactCell *m_addresses = nullptr;
    FactCell *m_networks = nullptr;
    FactCell *m_countries = nullptr;
    FactCell *m_rate = nullptr;
    FactCell *m_change = nullptr;
};

} // namespace widgets
