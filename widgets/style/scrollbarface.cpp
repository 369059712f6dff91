// SPDX-License-Identifier: GPL-3.0-or-later
#include "style/scrollbarface.h"

#include <algorithm>

#include <QPainter>
#include <QStyleOptionSlider>

#include "style/dress.h"

namespace widgets {

namespace {

/// Where the handle begins and how long it is, along the bar.
struct Handle
{
    int start = 0;
    int length = 0;
};

Handle handleOf(const QStyleOptionSlider &bar, int groove)
{
    const qint64 range = qint64{bar.maximum} - bar.minimum;
    if (range <= 0)
        return {0, groove};
    const auto share = static_cast<int>(qint64{bar.pageStep} * groove / (range + bar.pageStep));
    const int length = std::min(std::max(share, shortestHandlePixels), groove);
    return {QStyle::sliderPositionFromValue(bar.minimum, bar.maximum, bar.sliderPosition,
                                            groove - length, bar.upsideDown),
            length};
}

} // namespace

QRect scrollBarPart(const QStyleOptionSlider &bar, QStyle::SubControl part)
{
    const bool isLying = bar.orientation == Qt::Horizontal;
    const int groove = isLying ? bar.rect.width() : bar.rect.height();
    const Handle handle = handleOf(bar, groove);
    const auto along = [&](int from, int length) {
        const QRect rect = isLying ? QRect(from, 0, length, bar.rect.height())
                                   : QRect(0, from, bar.rect.width(), length);
        return QStyle::visualRect(bar.direction, bar.rect, rect.translated(bar.rect.topLeft()));
    };
    switch (part) {
    case QStyle::SC_ScrollBarGroove:
        return bar.rect;
    case QStyle::SC_ScrollBarSlider:
        return along(handle.start, handle.length);
    case QStyle::SC_ScrollBarSubPage:
        return along(0, handle.start);
    case QStyle::SC_ScrollBarAddPage:
        return along(handle.start + handle.length, groove - handle.start - handle.length);
    default:
        return {};
    }
}

void paintScrollBar(QPainter *painter, const QStyleOptionSlider &bar)
{
    const figures::Palette colors = themePalette();
    const bool isUnder = bar.state.testFlag(QStyle::State_MouseOver) &&
                         bar.activeSubControls.testFlag(QStyle::SC_ScrollBarSlider);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(isUnder ? colors.textMuted : blended(colors.panel, colors.textMuted, 0.4));
    painter->drawRoundedRect(scrollBarPart(bar, QStyle::SC_ScrollBarSlider).adjusted(2, 2, -2, -2),
                             3, 3);
    painter->restore();
}

} // namespace widgets
