// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include <QCoreApplication>

#include "core/plaintext.h"
#include "core/utctime.h"
#include "figures/lanesfigure.h"
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
    const Sheet sheet{title, Words::sample(m_history, m_range), Words::rowsTitle(),
                      entries(lanes, m_palette),
                      [this](QPainter &on, const QRectF &area) { paint(on, area); }};
    sheet.paint(painter, rect, m_palette);
}

} // namespace figures
