// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "style/plainlabel.h"

namespace widgets {

/// A short word in a pill of the caution colour.
class Badge final : public PlainLabel
{
    Q_OBJECT

public:
    explicit Badge(const QString &text, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace widgets
