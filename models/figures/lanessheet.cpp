// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include <QCoreApplication>

#include "core/plaintext.h"
#include "figures/lanesfigure.h"
#include "figures/sheet.h"
#include "flux/selected.h"

namespace figures {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(figures::LanesFigure)

public:
    static QString rowsTitle() { return tr("addresses in order first seen"); }
    static QString otherNetworks(int n) { return tr("other networks (%1)").arg(n); }
    static QString notSelected(int n) { return tr("not selected (%1)").arg(n); }
    static QString network(const plots::LaneCategory &category)
    {
        return tr("%1 (%2)").arg(core::plainText(category.network.label(), 40),
                                 QString::number(category.addresses));
    }
};

/// Addresses outside the picked ones that are drawn, pale.
int unpicked(const flux::NameHistory &history, const core::Selection &selection)
{
    const auto isPale = [&](const flux::AddressHistory &address) {
        return !flux::isPicked(selection, address) && flux::isHeldIn(selection, address);
    };
    return static_cast<int>(
        std::count_if(history.addresses().begin(), history.addresses().end(), isPale));
}

/// The networks keep their colours; each counts its selected addresses.
QList<LegendEntry> entries(const flux::NameHistory &history, const core::Selection &selection,
                           const Palette &palette)
{
    // Width 0: only the networks are wanted here; paint() lays the marks out.
    QList<plots::LaneCategory> networks =
        plots::Lanes::of(history, plots::wholeRange(history), 0).categories;
    const QHash<quint32, int> rows = plots::networkCategories(history);
    for (plots::LaneCategory &network : networks)
        network.addresses = 0;
    int others = 0;
    for (const flux::AddressHistory &address : history.addresses()) {
        if (!flux::isSelected(selection, address))
            continue;
        const int row = rows.value(address.network.asn, -1);
        ++(row < 0 ? others : networks[row].addresses);
    }
    QList<LegendEntry> found;
    for (int row = 0; row < networks.size(); ++row) {
        if (networks[row].addresses > 0)
            found.append({palette.category(row), Words::network(networks[row])});
    }
    if (others > 0)
        found.append({palette.category(-1), Words::otherNetworks(others)});
    if (const int pale = unpicked(history, selection); pale > 0)
        found.append({palette.line, Words::notSelected(pale)});
    return found;
}

} // namespace

void LanesFigure::paintSheet(QPainter &painter, const QRectF &rect, const QString &title,
                             const QString &sample) const
{
    const Sheet sheet{title, sample, Words::rowsTitle(), entries(m_history, m_selection, m_palette),
                      [this](QPainter &on, const QRectF &area) { paint(on, area); }};
    sheet.paint(painter, rect, m_palette);
}

} // namespace figures
