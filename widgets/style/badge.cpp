// SPDX-License-Identifier: GPL-3.0-or-later
#include "style/badge.h"

#include <QPainter>

#include "style/dress.h"

namespace widgets {

Badge::Badge(const QString &text, QWidget *parent)
    : PlainLabel(text, parent)
{
    setFont(textFont(10, QFont::Bold));
    setContentsMargins(8, 2, 8, 2);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Badge::setTone(std::function<Tone()> tone)
{
    m_tone = std::move(tone);
    update();
}

void Badge::paintEvent(QPaintEvent *)
{
    const Tone tone =
        m_tone ? m_tone() : Tone::of(flux::VerdictClass::NotEnoughData, false, themePalette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(tone.edge);
    painter.setBrush(tone.soft);
    const QRectF box = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.drawRoundedRect(box, box.height() / 2, box.height() / 2);
    painter.setPen(tone.text);
    painter.drawText(rect(), Qt::AlignCenter, text());
}

} // namespace widgets
