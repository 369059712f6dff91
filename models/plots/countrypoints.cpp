// SPDX-License-Identifier: GPL-3.0-or-later
#include "plots/countrypoints.h"

#include <QFile>
#include <QHash>

namespace plots {

namespace {

struct CountryTable
{
    QHash<QString, GeoPoint> points;
    QHash<QString, double> radiiKm;
    QHash<int, QString> codes;
};

/// Columns: alpha2, alpha3, numeric, lat, lon, method, radius in km (may be empty); no quotes.
CountryTable readTable()
{
    CountryTable table;
    QFile file(QStringLiteral(":/geo/country_points.csv"));
    if (!file.open(QIODevice::ReadOnly))
        return table;
    const QString text = QString::fromUtf8(file.readAll());
    for (const QStringView line : QStringView(text).split(u'\n')) {
        const QList<QStringView> fields = line.split(u',');
        if (fields.size() < 5)
            continue;
        bool hasLatitude = false;
        bool hasLongitude = false;
        const GeoPoint point{fields[3].toDouble(&hasLatitude), fields[4].toDouble(&hasLongitude)};
        if (!hasLatitude || !hasLongitude)
            continue; // the head line
        const QString code = fields[0].toString();
        table.points.insert(code, point);
        if (const double radius = fields.value(6).toDouble(); radius > 0)
            table.radiiKm.insert(code, radius);
        if (const int numeric = fields[2].toInt(); numeric > 0)
            table.codes.insert(numeric, code);
    }
    return table;
}

/// Read once; constant data of the program.
const CountryTable &table()
{
    static const CountryTable read = readTable();
    return read;
}

} // namespace

std::optional<GeoPoint> countryPoint(const QString &isoCode)
{
    const auto found = table().points.constFind(isoCode);
    return found == table().points.cend() ? std::nullopt : std::optional(*found);
}

double countryRadiusKm(const QString &isoCode)
{
    return table().radiiKm.value(isoCode);
}

QString countryCode(int numericCode)
{
    return table().codes.value(numericCode);
}

} // namespace plots
