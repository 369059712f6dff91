// SPDX-License-Identifier: GPL-3.0-or-later
#include "style/plainlabel.h"

#include <QEvent>
#include <QPainter>

#include "style/dress.h"

namespace widgets {

PlainLabel::PlainLabel(const QString &text, QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setText(text);
}

void PlainLabel::setMuted(bool muted)
{
    m_isMuted = muted;
    dress();
}

void PlainLabel::setElided(bool elided)
{
    m_isElided = elided;
    updateGeometry();
    update();
}

void PlainLabel::setInk(std::function<QColor()> ink)
{
    m_ink = std::move(ink);
    update();
}

QSize PlainLabel::minimumSizeHint() const
{
    const QSize hint = QLabel::minimumSizeHint();
    return m_isElided ? QSize(24, hint.height()) : hint;
}

void PlainLabel::paintEvent(QPaintEvent *event)
{
    if ((!m_isElided && !m_ink) || wordWrap()) {
        QLabel::paintEvent(event);
        return;
    }
    QPainter painter(this);
    painter.setPen(m_ink ? m_ink() : palette().color(foregroundRole()));
    const QRect area = contentsRect();
    painter.drawText(area, static_cast<int>(alignment()) | Qt::TextSingleLine,
                     fontMetrics().elidedText(text(), Qt::ElideRight, area.width()));
}

void PlainLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        update();
}

void PlainLabel::dress()
{
    // A role, not a colour: it follows a change of theme by itself.
    setForegroundRole(m_isMuted ? QPalette::PlaceholderText : QPalette::WindowText);
}

} // namespace widgets
