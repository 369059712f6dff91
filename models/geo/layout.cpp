// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/layout.h"

#include <algorithm>
#include <cmath>

namespace geo {

namespace {

using Paths = std::vector<FieldPath>;
using Basis = core::Place::Basis;

QString firstText(const MmdbRecord &record, const Paths &paths)
{
    for (const FieldPath &path : paths) {
        if (QString text = record.text(path); !text.isEmpty())
            return text;
    }
    return {};
}

std::optional<double> firstNumber(const MmdbRecord &record, const Paths &paths)
{
    for (const FieldPath &path : paths) {
        if (const auto number = record.number(path))
            return number;
    }
    return std::nullopt;
}

/// Two capital letters, or nothing: a country's name or "None" is not a code. ZZ says "unknown".
QString firstCountryCode(const MmdbRecord &record, const Paths &paths)
{
    const auto isCapital = [](QChar c) { return c >= u'A' && c <= u'Z'; };
    for (const FieldPath &path : paths) {
        const QString code = record.text(path);
        if (code.size() == 2 && std::all_of(code.begin(), code.end(), isCapital) &&
            code != QLatin1String("ZZ"))
            return code;
    }
    return {};
}

/// GeoLite2, GeoIP2, DB-IP's own files, and those Fluxcase makes.
Layout maxMind()
{
    Layout layout;
    layout.country = {fieldPath("country", "iso_code")};
    layout.registeredCountry = {fieldPath("registered_country", "iso_code")};
    layout.city = {fieldPath("city", "names", "en")};
    layout.latitude = {fieldPath("location", "latitude")};
    layout.longitude = {fieldPath("location", "longitude")};
    layout.radius = {fieldPath("location", "accuracy_radius")};
    layout.asn = {fieldPath("autonomous_system_number"),
                  fieldPath("traits", "autonomous_system_number")};
    layout.organisation = {fieldPath("autonomous_system_organization"),
                           fieldPath("traits", "autonomous_system_organization")};
    return layout;
}

/// The family of `country ipv4`, `country ipvAll`: the registries' country of the network.
Layout flatCountry()
{
    Layout layout;
    layout.country = {fieldPath("country_code")};
    layout.basis = Basis::Registration;
    return layout;
}

/// The family of `city ipv4`, `city ipv6`.
Layout flatCity()
{
    Layout layout;
    layout.country = {fieldPath("country_code")};
    layout.city = {fieldPath("city")};
    layout.latitude = {fieldPath("latitude")};
    layout.longitude = {fieldPath("longitude")};
    return layout;
}

/// `country` is a code in some files and a name in others, which firstCountryCode() leaves out.
Layout ipInfo()
{
    Layout layout;
    layout.country = {fieldPath("country_code"), fieldPath("country")};
    layout.city = {fieldPath("city")};
    layout.latitude = {fieldPath("latitude"), fieldPath("lat")};
    layout.longitude = {fieldPath("longitude"), fieldPath("lng")};
    layout.radius = {fieldPath("radius")};
    layout.kmPerRadius = 0.001;
    layout.asn = {fieldPath("asn")};
    layout.organisation = {fieldPath("as_name"), fieldPath("name")};
    return layout;
}

/// A maker nobody here knows: whatever is found, and no claim about what its country means.
Layout unknownMaker()
{
    Layout layout = maxMind();
    const Layout other = ipInfo();
    const auto add = [](Paths &to, const Paths &from) {
        to.insert(to.end(), from.begin(), from.end());
    };
    add(layout.country, other.country);
    add(layout.city, other.city);
    add(layout.latitude, other.latitude);
    add(layout.longitude, other.longitude);
    add(layout.asn, other.asn);
    add(layout.organisation, other.organisation);
    layout.basis = Basis::Unknown;
    return layout;
}

} // namespace

const Layout &Layout::of(const QString &databaseType)
{
    struct Family
    {
        QLatin1String start;
        Layout layout;
    };
    static const std::vector<Family> families{
        {QLatin1String("GeoLite2-"), maxMind()}, {QLatin1String("GeoIP2-"), maxMind()},
        {QLatin1String("GeoIP-"), maxMind()},    {QLatin1String("DBIP-"), maxMind()},
        {QLatin1String("Fluxcase-"), maxMind()}, {QLatin1String("country ipv"), flatCountry()},
        {QLatin1String("city ipv"), flatCity()}, {QLatin1String("ipinfo "), ipInfo()},
    };
    static const Layout other = unknownMaker();
    const auto family = std::find_if(families.begin(), families.end(), [&](const Family &f) {
        return databaseType.startsWith(f.start, Qt::CaseInsensitive);
    });
    return family == families.end() ? other : family->layout;
}

core::Place Layout::place(const MmdbRecord &record) const
{
    core::Place place;
    place.countryCode = firstCountryCode(record, country);
    place.basis = basis;
    if (!place.isKnown()) {
        place.countryCode = firstCountryCode(record, registeredCountry);
        place.basis = Basis::Registration;
    }
    if (!place.isKnown())
        return {};
    // A point says where a host is believed to be; it never explains a registration.
    if (place.basis == Basis::Registration)
        return place;
    place.city = firstText(record, city);
    const auto north = firstNumber(record, latitude);
    const auto east = firstNumber(record, longitude);
    if (north && east && std::abs(*north) <= 90 && std::abs(*east) <= 180) {
        place.hasPoint = true;
        place.latitude = *north;
        place.longitude = *east;
        constexpr double halfTheEarthKm = 20'038;
        const double km = firstNumber(record, radius).value_or(0) * kmPerRadius;
        place.radiusKm = km > 0 && km <= halfTheEarthKm ? km : 0;
    }
    return place;
}

core::Network Layout::network(const MmdbRecord &record) const
{
    core::Network network;
    for (const FieldPath &path : asn) {
        network.asn = record.asn(path);
        if (network.isKnown())
            break;
    }
    if (network.isKnown())
        network.organisation = firstText(record, organisation);
    return network;
}

} // namespace geo
