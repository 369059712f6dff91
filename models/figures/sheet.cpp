// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/sheet.h"

#include <QFontMetricsF>
#include <QPainter>

#include "core/plaintext.h"

namespace figures {

namespace {

/// Paints the legend below `top`, as many entries a line as fit; returns where it ends.
double paintLegend(QPainter &painter, const QRectF &rect, double top,
                   const QList<LegendEntry> &legend, const Palette &palette)
{
    const QFontMetricsF metrics(painter.font(), painter.device());
    const double swatch = metrics.ascent() * 0.7;
    const double line = metrics.lineSpacing() * 1.15;
    QPointF corner(rect.left(), top);
    for (const LegendEntry &entry : legend) {
        const QString text =
            metrics.elidedText(entry.text, Qt::ElideRight, rect.width() - 1.5 * swatch);
        const double width = 1.5 * swatch + metrics.horizontalAdvance(text);
        if (corner.x() > rect.left() && corner.x() + width > rect.right())
            corner = {rect.left(), corner.y() + line};
        painter.fillRect(QRectF(corner.x(), corner.y() + metrics.ascent() - swatch, swatch, swatch),
                         entry.color);
        painter.setPen(palette.text);
        painter.drawText(corner + QPointF(1.5 * swatch, metrics.ascent()), text);
        corner.rx() += width + 2 * swatch;
    }
    return legend.isEmpty() ? top : corner.y() + line;
}

void paintRotated(QPainter &painter, const QRectF &rect, const QString &text)
{
    painter.save();
    painter.translate(rect.center());
    painter.rotate(-90);
    painter.drawText(QRectF(-rect.height() / 2, -rect.width() / 2, rect.height(), rect.width()),
                     Qt::AlignCenter | Qt::TextDontClip, text);
    painter.restore();
}

} // namespace

void Sheet::paint(QPainter &painter, const QRectF &rect, const Palette &palette) const
{
    painter.save();
    painter.fillRect(rect, palette.panel);
    const QFont font = painter.font();
    const QFontMetricsF metrics(font, painter.device());
    const double line = metrics.lineSpacing();
    const QRectF inner = rect.adjusted(line, line * 0.75, -line, -line * 0.5);

    QFont titleFont = font;
    titleFont.setBold(true);
    titleFont.setPointSizeF(font.pointSizeF() > 0 ? font.pointSizeF() * 1.25 : 11);
    painter.setFont(titleFont);
    painter.setPen(palette.text);
    const QFontMetricsF titleMetrics(titleFont, painter.device());
    double y = inner.top();
    painter.drawText(
        QPointF(inner.left(), y + titleMetrics.ascent()),
        titleMetrics.elidedText(core::plainText(title), Qt::ElideMiddle, inner.width()));
    y += titleMetrics.lineSpacing();
    painter.setFont(font);
    painter.setPen(palette.textMuted);
    painter.drawText(QPointF(inner.left(), y + metrics.ascent()),
                     metrics.elidedText(sample, Qt::ElideRight, inner.width()));
    y += line * 1.5;
    y = paintLegend(painter, inner, y, legend, palette) + line * 0.4;

    if (rowsTitle.isEmpty()) {
        picture(painter, QRectF(QPointF(inner.left(), y), inner.bottomRight()));
        painter.restore();
        return;
    }
    const QRectF area(inner.left() + line * 1.2, y, inner.width() - line * 1.2,
                      inner.bottom() - line * 1.1 - y);
    painter.setPen(palette.textMuted);
    paintRotated(painter, QRectF(inner.left(), y, line, area.height()), rowsTitle);
    painter.drawText(QRectF(area.left(), area.bottom(), area.width(), line * 1.1),
                     Qt::AlignHCenter | Qt::AlignVCenter, QStringLiteral("UTC"));
    picture(painter, area);
    painter.restore();
}

} // namespace figures
