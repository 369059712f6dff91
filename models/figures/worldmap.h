// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QPainterPath>
#include <QString>

namespace figures {

/// The land of one country in Equal Earth coordinates of the unit sphere, y downwards.
struct CountryShape
{
    QString code; ///< ISO 3166-1 alpha-2 or XK; empty for land without a code
    QPainterPath land;
};

/// The countries of the world and the borders between them, decoded from TopoJSON. Immutable.
class WorldMap
{
public:
    /// The map of the program: Natural Earth 1:50m. Decoded once, on first use (about 50 ms), by
    /// any thread.
    static const WorldMap &shared();
    /// Empty when the data is no map or is damaged.
    static WorldMap read(const QByteArray &topoJson);

    bool isEmpty() const { return m_countries.isEmpty(); }
    const QList<CountryShape> &countries() const { return m_countries; }
    /// Lines between two countries, without coasts.
    const QList<QPainterPath> &borders() const { return m_borders; }

private:
    QList<CountryShape> m_countries;
    QList<QPainterPath> m_borders;
};

} // namespace figures
