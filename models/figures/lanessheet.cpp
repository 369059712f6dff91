// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>

#include "core/plaintext.h"
#include "figures/lanesfigure.h"
#include "figures/sampletext.h"
#include "figures/sheet.h"

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
};

QList<LegendEntry> entries(const plots::Lanes &lanes, const Palette &palette)
{
    QList<LegendEntry> found;
    for (const plots::LaneCategory &category : lanes.categories)
        found.append({palette.category(static_cast<int>(found.size())), Words::network(category)});
    if (lanes.otherAddresses > 0)
        found.append({palette.category(-1), Words::otherNetworks(lanes.otherAddresses)});
    return found;
}

} // namespace

void LanesFigure::paintSheet(QPainter &painter, const QRectF &rect, const QString &title) const
{
    // Width 0: only the legend is wanted here; paint() lays the marks out.
    const plots::Lanes lanes = plots::Lanes::of(m_history, m_range, 0);
    const Sheet sheet{title, sampleText(m_history, m_range), Words::rowsTitle(),
                      entries(lanes, m_palette),
                      [this](QPainter &on, const QRectF &area) { paint(on, area); }};
    sheet.paint(painter, rect, m_palette);
}

} // namespace figures
