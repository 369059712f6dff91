// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>

#include "core/plaintext.h"
#include "core/utctime.h"
#include "figures/lanesfigure.h"

namespace figures {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(figures::LanesFigure)

public:
    static QString rowsTitle() { return tr("addresses in order first seen"); }
    static QString otherNetworks(int n) { return tr("other networks (%1)").arg(n); }
    static QString network(const plots::LaneCategory &category)
    {
        return tr("%1 (%2)").arg(core::plainText(category.network.label(), 40),
                                 QString::number(category.addresses));
    }
    static QString spread(const flux::NameHistory &history);
    static QString sample(const flux::NameHistory &history, plots::TimeRange range);

private:
    static QString count(int n, const QString &one, const QString &many)
    {
        return n == 1 ? one : many.arg(n);
    }
};

QString Words::spread(const flux::NameHistory &history)
{
    const int addresses = static_cast<int>(history.addresses().size());
    QString text = count(addresses, tr("1 address"), tr("%1 addresses"));
    if (history.networks() > 0)
        text =
            tr("%1 in %2").arg(text, count(history.networks(), tr("1 network"), tr("%1 networks")));
    if (history.countries() > 0)
        text =
            tr("%1, %2").arg(text, count(history.countries(), tr("1 country"), tr("%1 countries")));
    return text;
}

QString Words::sample(const flux::NameHistory &history, plots::TimeRange range)
{
    const QString answers =
        count(history.answers() - history.failed(), tr("1 answer"), tr("%1 answers"));
    if (history.answers() == 0)
        return tr("%1 · %2").arg(spread(history), answers);
    const QString from = core::utcText(std::max(range.from, history.firstAt()));
    QString to = core::utcText(std::min(range.to, history.lastAt()));
    if (to.left(10) == from.left(10))
        to.remove(0, 11);
    return tr("%1 · %2 · %3 – %4 UTC").arg(spread(history), answers, from, to);
}

/// One entry of the legend.
struct Entry
{
    QColor color;
    QString text;
};

QList<Entry> entries(const plots::Lanes &lanes, const Palette &palette)
{
    QList<Entry> found;
    for (const plots::LaneCategory &category : lanes.categories)
        found.append({palette.category(static_cast<int>(found.size())), Words::network(category)});
    if (lanes.otherAddresses > 0)
        found.append({palette.category(-1), Words::otherNetworks(lanes.otherAddresses)});
    return found;
}

/// Paints the legend below `top`, as many entries a line as fit; returns where it ends.
double paintLegend(QPainter &painter, const QRectF &rect, double top, const QList<Entry> &legend,
                   const Palette &palette)
{
    const QFontMetricsF metrics(painter.font(), painter.device());
    const double swatch = metrics.ascent() * 0.7;
    const double line = metrics.lineSpacing() * 1.15;
    QPointF corner(rect.left(), top);
    for (const Entry &entry : legend) {
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

void LanesFigure::paintSheet(QPainter &painter, const QRectF &rect, const QString &title) const
{
    painter.save();
    painter.fillRect(rect, m_palette.panel);
    const QFont font = painter.font();
    const QFontMetricsF metrics(font, painter.device());
    const double line = metrics.lineSpacing();
    const QRectF inner = rect.adjusted(line, line * 0.75, -line, -line * 0.5);

    QFont titleFont = font;
    titleFont.setBold(true);
    titleFont.setPointSizeF(font.pointSizeF() > 0 ? font.pointSizeF() * 1.25 : 11);
    painter.setFont(titleFont);
    painter.setPen(m_palette.text);
    const QFontMetricsF titleMetrics(titleFont, painter.device());
    double y = inner.top();
    painter.drawText(
        QPointF(inner.left(), y + titleMetrics.ascent()),
        titleMetrics.elidedText(core::plainText(title), Qt::ElideMiddle, inner.width()));
    y += titleMetrics.lineSpacing();
    painter.setFont(font);
    painter.setPen(m_palette.textMuted);
    painter.drawText(
        QPointF(inner.left(), y + metrics.ascent()),
        metrics.elidedText(Words::sample(m_history, m_range), Qt::ElideRight, inner.width()));
    y += line * 1.5;
    // Width 0: only the legend is wanted here; paint() lays the marks out.
    const plots::Lanes lanes = plots::Lanes::of(m_history, m_range, 0);
    y = paintLegend(painter, inner, y, entries(lanes, m_palette), m_palette) + line * 0.4;

    const QRectF picture(inner.left() + line * 1.2, y, inner.width() - line * 1.2,
                         inner.bottom() - line * 1.1 - y);
    painter.setPen(m_palette.textMuted);
    paintRotated(painter, QRectF(inner.left(), y, line, picture.height()), Words::rowsTitle());
    painter.drawText(QRectF(picture.left(), picture.bottom(), picture.width(), line * 1.1),
                     Qt::AlignHCenter | Qt::AlignVCenter, QStringLiteral("UTC"));
    paint(painter, picture);
    painter.restore();
}

} // namespace figures
