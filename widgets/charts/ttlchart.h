// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/timechart.h"

namespace widgets {

/// The TTL each resolver gave: a cache that counts down shows as a sawtooth.
class TtlChart final : public TimeChart
{
    Q_OBJECT

public:
    explicit TtlChart(QWidget *parent = nullptr);

    /// More lines than these cannot be told apart; the rest is named in the caption.
    static constexpr qsizetype maxLines = 5;

protected:
    void build(const flux::NameHistory &history, plots::TimeRange range) override;
};

} // namespace widgets
