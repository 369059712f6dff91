// SPDX-License-Identifier: GPL-3.0-or-later
#include "factcell.h"

#include <QPainter>

#include "style/dress.h"

namespace widgets {

namespace {

QFont labelFont()
{
    return textFont(11);
}

QFont figureFont()
{
    return textFont(11, QFont::Bold);
}

} // namespace

FactCell::FactCell(const QString &objectName, const QString &label, const QString &shortLabel,
                   QWidget *parent)
    : QWidget(parent)
    , m_label(label)
    , m_shortLabel(shortLabel)
{
    setObjectName(objectName);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void FactCell::setLabel(const QString &label, const QString &shortLabel)
{
    m_label = label;
    m_shortLabel = shortLabel;
    update();
}

int FactCell::labelWidth() const
{
    return width() - QFontMetrics(figureFont()).horizontalAdvance(m_figure) - 8;
}

QString FactCell::shownLabel() const
{
    const QFontMetrics metrics(labelFont());
    const bool fits = metrics.horizontalAdvance(m_label) <= labelWidth();
    return metrics.elidedText(fits || m_shortLabel.isEmpty() ? m_label : m_shortLabel,
                              Qt::ElideRight, labelWidth());
}

void FactCell::setFact(const QString &figure, const std::optional<Scale> &scale)
{
    m_figure = figure;
    m_scale = scale;
    setAccessibleName(tr("%1: %2").arg(m_label, figure));
    update();
}

void FactCell::paintEvent(QPaintEvent *)
{
    const figures::Palette colors = themePalette();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(figureFont());
    painter.setPen(colors.text);
    painter.drawText(QRect(0, 0, width(), 16), Qt::AlignRight | Qt::AlignVCenter, m_figure);
    painter.setFont(labelFont());
    painter.setPen(colors.textMuted);
    painter.drawText(QRect(0, 0, labelWidth(), 16), Qt::AlignLeft | Qt::AlignVCenter, shownLabel());
    painter.setPen(Qt::NoPen);
    const double middle = 22.5;
    if (!m_scale) {
        painter.setBrush(blended(colors.cautionSoft, colors.textMuted, 0.3));
        painter.drawRect(QRectF(0, middle - 0.5, width(), 1));
        return;
    }
    const double end = width() - 5.0;
    painter.setBrush(blended(colors.cautionSoft, colors.textMuted, 0.25));
    painter.drawRoundedRect(QRectF(0, middle - 2.5, width(), 5), 2.5, 2.5);
    painter.setBrush(blended(colors.cautionSoft, colors.service, 0.6));
    painter.drawRoundedRect(QRectF(0, middle - 2.5, end * m_scale->threshold, 5), 2.5, 2.5);
    const double x = 5 + (end - 5) * qBound(0.0, m_scale->position, 1.0);
    painter.setBrush(m_scale->isFlux ? colors.fluxText : colors.serviceText);
    painter.drawEllipse(QPointF(x, middle), 5, 5);
}

} // namespace widgets
