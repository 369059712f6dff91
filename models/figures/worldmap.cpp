// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/worldmap.h"

#include <algorithm>
#include <cmath>

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include "plots/countrypoints.h"
#include "plots/equalearth.h"

namespace figures {

namespace {

constexpr qsizetype mostBytes = 16 * 1024 * 1024;
constexpr double hair = 1e-6; // degrees

/// x: degrees east, y: degrees north.
using Line = QList<QPointF>;

QPointF projected(QPointF degrees)
{
    const QPointF point = plots::equalEarth({degrees.y(), degrees.x()});
    return {point.x(), -point.y()};
}

/// Arcs and objects of a TopoJSON topology.
class Topology
{
public:
    /// False when an arc is damaged.
    bool readArcs(const QJsonObject &root);
    /// The points of a ring; empty when it is none.
    Line ring(const QJsonArray &arcs);
    /// Arcs that two rings share.
    QList<Line> sharedArcs() const;

private:
    bool readArc(const QJsonArray &points, QPointF scale, QPointF origin);

    QList<Line> m_arcs;
    QList<int> m_uses;
};

bool isPair(const QJsonArray &pair)
{
    return pair.size() == 2 && pair[0].isDouble() && pair[1].isDouble();
}

QPointF toPair(const QJsonArray &pair)
{
    return {pair[0].toDouble(), pair[1].toDouble()};
}

bool Topology::readArcs(const QJsonObject &root)
{
    const QJsonObject transform = root[QLatin1String("transform")].toObject();
    const QJsonArray scale = transform[QLatin1String("scale")].toArray();
    const QJsonArray origin = transform[QLatin1String("translate")].toArray();
    const QJsonArray arcs = root[QLatin1String("arcs")].toArray();
    if (!isPair(scale) || !isPair(origin) || arcs.isEmpty())
        return false;
    m_arcs.reserve(arcs.size());
    m_uses.fill(0, arcs.size());
    return std::all_of(arcs.begin(), arcs.end(), [&](const QJsonValue &arc) {
        return readArc(arc.toArray(), toPair(scale), toPair(origin));
    });
}

bool Topology::readArc(const QJsonArray &points, QPointF scale, QPointF origin)
{
    Line line;
    line.reserve(points.size());
    QPointF sum;
    for (const QJsonValue &value : points) {
        const QJsonArray step = value.toArray();
        if (!isPair(step))
            return false;
        sum += toPair(step);
        const QPointF point(sum.x() * scale.x() + origin.x(), sum.y() * scale.y() + origin.y());
        if (!(std::abs(point.x()) <= 180 + hair) || !(std::abs(point.y()) <= 90 + hair))
            return false;
        line.append(point);
    }
    m_arcs.append(line);
    return line.size() >= 2;
}

Line Topology::ring(const QJsonArray &arcs)
{
    Line points;
    for (const QJsonValue &value : arcs) {
        const int number = value.toInt();
        const bool reversed = number < 0;
        const qsizetype index = reversed ? ~number : number;
        if (!value.isDouble() || index >= m_arcs.size())
            return {};
        ++m_uses[index];
        Line arc = m_arcs[index];
        if (reversed)
            std::reverse(arc.begin(), arc.end());
        // An arc starts where the one before it ends.
        points += points.isEmpty() ? arc : arc.sliced(1);
    }
    return points.size() < 4 ? Line() : points;
}

QList<Line> Topology::sharedArcs() const
{
    QList<Line> shared;
    for (qsizetype i = 0; i < m_arcs.size(); ++i) {
        if (m_uses[i] > 1)
            shared.append(m_arcs[i]);
    }
    return shared;
}

/// A ring that crosses ±180° jumps by 360°; let it run on beyond 180° instead. One that goes round
/// the pole ends 360° from its start and is closed over the pole.
Line unrolled(Line ring)
{
    for (qsizetype i = 1; i < ring.size(); ++i) {
        const double jump = ring[i].x() - ring[i - 1].x();
        ring[i].rx() -= 360 * std::round(jump / 360);
    }
    if (std::abs(ring.last().x() - ring.first().x()) > 180) {
        ring.append({ring.last().x(), -90});
        ring.append({ring.first().x(), -90});
    }
    return ring;
}

/// The part of a ring on one side of a meridian (Sutherland and Hodgman).
Line clipped(const Line &ring, double meridian, bool keepsEast)
{
    const auto isInside = [&](QPointF p) {
        return keepsEast ? p.x() >= meridian : p.x() <= meridian;
    };
    Line kept;
    for (qsizetype i = 0; i < ring.size(); ++i) {
        const QPointF from = ring[i == 0 ? ring.size() - 1 : i - 1];
        const QPointF to = ring[i];
        if (isInside(from) != isInside(to)) {
            const double part = (meridian - from.x()) / (to.x() - from.x());
            kept.append({meridian, from.y() + part * (to.y() - from.y())});
        }
        if (isInside(to))
            kept.append(to);
    }
    return kept;
}

void addPolygon(QPainterPath &path, const Line &ring)
{
    if (ring.size() < 3)
        return;
    path.moveTo(projected(ring.first()));
    std::for_each(ring.begin() + 1, ring.end(), [&](QPointF p) { path.lineTo(projected(p)); });
    path.closeSubpath();
}

void addRing(QPainterPath &path, const Line &rolled)
{
    // The south pole is a line in this projection; Natural Earth has it as a ring of its own.
    if (std::all_of(rolled.begin(), rolled.end(), [](QPointF p) { return p.y() < -89.9; }))
        return;
    Line ring = unrolled(rolled);
    const auto [west, east] = std::minmax_element(
        ring.begin(), ring.end(), [](QPointF a, QPointF b) { return a.x() < b.x(); });
    const double from = west->x();
    const double to = east->x();
    for (const double turn : {-360.0, 0.0, 360.0}) {
        if (to + turn <= -180 + hair || from + turn >= 180 - hair)
            continue;
        Line part = ring;
        for (QPointF &point : part)
            point.rx() += turn;
        if (from + turn < -180 - hair)
            part = clipped(part, -180, true);
        if (to + turn > 180 + hair)
            part = clipped(part, 180, false);
        addPolygon(path, part);
    }
}

QPainterPath borderOf(const Line &arc)
{
    QPainterPath path(projected(arc.first()));
    for (qsizetype i = 1; i < arc.size(); ++i) {
        if (std::abs(arc[i].x() - arc[i - 1].x()) > 180)
            path.moveTo(projected(arc[i]));
        else
            path.lineTo(projected(arc[i]));
    }
    return path;
}

QString codeOf(const QJsonObject &geometry)
{
    const QString name =
        geometry[QLatin1String("properties")].toObject()[QLatin1String("name")].toString();
    if (name == QLatin1String("Kosovo"))
        return QStringLiteral("XK");
    return plots::countryCode(geometry[QLatin1String("id")].toString().toInt());
}

QPainterPath landOf(const QJsonObject &geometry, Topology &topology)
{
    const QJsonArray arcs = geometry[QLatin1String("arcs")].toArray();
    const bool isMulti =
        geometry[QLatin1String("type")].toString() == QLatin1String("MultiPolygon");
    QPainterPath land;
    for (const QJsonValue &polygon : isMulti ? arcs : QJsonArray{arcs}) {
        for (const QJsonValue &ring : polygon.toArray()) {
            if (const Line points = topology.ring(ring.toArray()); !points.isEmpty())
                addRing(land, points);
        }
    }
    return land;
}

} // namespace

const WorldMap &WorldMap::shared()
{
    static const WorldMap map = [] {
        QFile file(QStringLiteral(":/map/countries-50m.json"));
        return file.open(QIODevice::ReadOnly) ? read(file.readAll()) : WorldMap();
    }();
    return map;
}

WorldMap WorldMap::read(const QByteArray &topoJson)
{
    WorldMap map;
    if (topoJson.size() > mostBytes)
        return map;
    const QJsonObject root = QJsonDocument::fromJson(topoJson).object();
    Topology topology;
    if (!topology.readArcs(root))
        return map;
    const QJsonObject countries =
        root[QLatin1String("objects")].toObject()[QLatin1String("countries")].toObject();
    for (const QJsonValue &value : countries[QLatin1String("geometries")].toArray()) {
        const QJsonObject geometry = value.toObject();
        const CountryShape country{codeOf(geometry), landOf(geometry, topology)};
        if (!country.land.isEmpty())
            map.m_countries.append(country);
    }
    for (const Line &arc : topology.sharedArcs())
        map.m_borders.append(borderOf(arc));
    return map;
}

} // namespace figures
