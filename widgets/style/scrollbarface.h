// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyle>

class QPainter;
class QStyleOptionSlider;

namespace widgets {

/// Across a scroll bar, in pixels.
constexpr int scrollBarPixels = 10;
/// Along it, what the handle has at least.
constexpr int shortestHandlePixels = 28;

/// A handle in an empty groove, without buttons.
QRect scrollBarPart(const QStyleOptionSlider &bar, QStyle::SubControl part);
void paintScrollBar(QPainter *painter, const QStyleOptionSlider &bar);

} // namespace widgets
