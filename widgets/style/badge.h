// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "style/plainlabel.h"

namespace widgets {

struct Tone;

/// A short word in a pill, of the caution colour unless another is set.
class Badge final : public PlainLabel
{
    Q_OBJECT

public:
    explicit Badge(const QString &text, QWidget *parent = nullptr);

    /// Asked for at every painting, so it follows the theme.
    void setTone(std::function<Tone()> tone);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::function<Tone()> m_tone;
};

} // namespace widgets
