// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSize>

class QColor;
class QPainter;
class QRect;
class QStyleOptionHeader;
class QStyleOptionProgressBar;
class QStyleOptionTab;
class QStyleOptionViewItem;

namespace widgets {

/// Between two tabs, in pixels; part of the first one.
constexpr int tabGap = 14;

/// The text of a tab, with a line under that of the page that is shown.
void paintTab(QPainter *painter, const QStyleOptionTab &tab);

/// The title of a column.
void paintHeader(QPainter *painter, const QStyleOptionHeader &header);
QSize headerSize(const QStyleOptionHeader &header);

/// The ground of an entry of a list.
void paintListItem(QPainter *painter, const QStyleOptionViewItem &item);

/// Across a bar of progress that has no text in it.
constexpr int progressPixels = 6;
void paintProgress(QPainter *painter, const QStyleOptionProgressBar &bar);

/// A field for text or a list: round corners, and a line that shows the focus.
void paintField(QPainter *painter, const QRect &rect, bool hasFocus, const QColor &ground);

} // namespace widgets
