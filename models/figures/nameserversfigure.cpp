// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/nameserversfigure.h"

#include <algorithm>

#include <QCoreApplication>
#include <QPainter>

#include "core/utctime.h"
#include "figures/lanespicture.h"
#include "figures/sheet.h"

namespace figures {

namespace {

/// Labels take at most this share of the picture's width.
constexpr double mostLabelWidth = 0.42;

class Words
{
    Q_DECLARE_TR_FUNCTIONS(figures::NameServersFigure)

public:
    static QString none() { return tr("No name server known yet"); }
    static QString parent() { return tr("parent"); }
    static QString serial(quint32 serial) { return tr("SOA %1").arg(serial); }
    static QString rowsTitle() { return tr("name servers and their addresses"); }
    static QString zoneAndAddresses()
    {
        return tr("first lane the zone's own set, then addresses");
    }
    static QString parentLegend()
    {
        return tr("what the parent delegates to; SOA serials in turn");
    }
    static QString sample(const flux::NameHistory &history, plots::TimeRange range);
};

QString Words::sample(const flux::NameHistory &history, plots::TimeRange range)
{
    const auto servers = history.nameServers().size();
    const int addresses = history.nameServerAddresses();
    const QString text =
        tr("%1, %2").arg(servers == 1 ? tr("1 name server") : tr("%1 name servers").arg(servers),
                         addresses == 1 ? tr("1 address") : tr("%1 addresses").arg(addresses));
    QString answers =
        history.answers() == 1 ? tr("1 answer") : tr("%1 answers").arg(history.answers());
    // They are not counted by time.
    if (range != plots::wholeRange(history))
        answers = tr("%1 in all").arg(answers);
    return tr("%1 · %2 · %3 – %4 UTC")
        .arg(text, answers, core::utcText(std::max(range.from, history.firstAt())),
             core::utcText(std::min(range.to, history.lastAt())));
}

QString labelOf(const plots::ServerLane &row)
{
    switch (row.kind) {
    case plots::ServerLane::Kind::Serial:
        return Words::serial(row.serial);
    case plots::ServerLane::Kind::Zone:
        return row.server.defanged();
    case plots::ServerLane::Kind::Parent:
        return Words::parent();
    case plots::ServerLane::Kind::Address:
        return {};
    }
    Q_UNREACHABLE();
}

double labelWidth(const QFontMetricsF &metrics, const QList<plots::ServerLane> &rows,
                  const QRectF &rect)
{
    double width = metrics.horizontalAdvance(QStringLiteral("0000"));
    for (const plots::ServerLane &row : rows) {
        if (row.kind != plots::ServerLane::Kind::Address)
            width = std::max(width, metrics.horizontalAdvance(labelOf(row)));
        if (width > rect.width() * mostLabelWidth)
            return rect.width() * mostLabelWidth;
    }
    return width;
}

/// How many rows without a label of their own follow the row.
int unlabelledBelow(const QList<plots::ServerLane> &rows, int row)
{
    int below = 0;
    while (row + below + 1 < rows.size() &&
           rows[row + below + 1].kind == plots::ServerLane::Kind::Address)
        ++below;
    return below;
}

/// Labels beside their lanes. One that would touch the label above it moves down beside the
/// addresses of its server, and is left out where that is not enough.
void paintLabels(QPainter &painter, const QList<plots::ServerLane> &rows, const QRectF &rect,
                 const QRectF &area, const LanesMetrics &metrics, const Palette &palette)
{
    const double pitch =
        area.height() / std::max(static_cast<int>(rows.size()), LaneBars::fewestRows);
    const double height = metrics.text.height();
    const double width = area.left() - rect.left() - 1.5 * metrics.gap;
    double free = rect.top();
    for (int i = 0; i < rows.size(); ++i) {
        const QString label = labelOf(rows[i]);
        const double beside = area.top() + (i + 0.5) * pitch - height / 2;
        const double top = std::max(beside, free);
        if (label.isEmpty() || top > beside + unlabelledBelow(rows, i) * pitch)
            continue;
        free = top + height;
        painter.setPen(rows[i].kind == plots::ServerLane::Kind::Zone ? palette.text
                                                                     : palette.textMuted);
        painter.drawText(QRectF(rect.left(), top, width, height),
                         Qt::AlignRight | Qt::AlignVCenter | Qt::TextDontClip,
                         metrics.text.elidedText(label, Qt::ElideMiddle, width));
    }
}

} // namespace

NameServersFigure::NameServersFigure(const flux::NameHistory &history, plots::TimeRange range,
                                     const Palette &palette)
    : m_history(history)
    , m_range(range)
    , m_palette(palette)
{}

void NameServersFigure::paint(QPainter &painter, const QRectF &rect) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, false);
    const LanesMetrics metrics(QFontMetricsF(painter.font(), painter.device()));
    const QList<plots::ServerLane> rows = plots::NameServerLanes::rowsOf(m_history);
    const QRectF area = metrics.plotArea(rect, labelWidth(metrics.text, rows, rect));
    if (area.width() >= 1 && area.height() >= 1) {
        LanesPicture picture(painter, rect, metrics, m_palette, area);
        const plots::Lanes lanes =
            plots::NameServerLanes::of(m_history, m_range, picture.columns()).lanes;
        if (rows.isEmpty()) {
            picture.paintNone(Words::none());
        } else {
            picture.paintTimeAxis(lanes.range);
            paintLabels(painter, rows, rect, area, metrics, m_palette);
            picture.paintMarks(lanes);
        }
    }
    painter.restore();
}

void NameServersFigure::paintSheet(QPainter &painter, const QRectF &rect,
                                   const QString &title) const
{
    QList<LegendEntry> legend{{m_palette.category(0), Words::zoneAndAddresses()}};
    if (m_history.hasReferral() || !m_history.soaSerials().isEmpty())
        legend.append({m_palette.category(-1), Words::parentLegend()});
    const Sheet sheet{title, Words::sample(m_history, m_range), Words::rowsTitle(), legend,
                      [this](QPainter &on, const QRectF &area) { paint(on, area); }};
    sheet.paint(painter, rect, m_palette);
}

QRectF NameServersFigure::plotArea(const QRectF &rect, const QFont &font) const
{
    const LanesMetrics metrics{QFontMetricsF(font)};
    const auto rows = plots::NameServerLanes::rowsOf(m_history);
    return metrics.plotArea(rect, labelWidth(metrics.text, rows, rect));
}

int NameServersFigure::rowAt(const QPointF &position, const QRectF &plotArea) const
{
    if (!plotArea.contains(position) || plotArea.height() <= 0)
        return -1;
    const int rows = static_cast<int>(plots::NameServerLanes::rowsOf(m_history).size());
    const double share = (position.y() - plotArea.top()) / plotArea.height();
    const int row = static_cast<int>(share * std::max(rows, LaneBars::fewestRows));
    return row < rows ? row : -1;
}

} // namespace figures
