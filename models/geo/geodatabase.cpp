// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/geodatabase.h"

#include <algorithm>

#include <QFileInfo>

#include "core/plaintext.h"
#include "geo/layout.h"
#include "geo/mmdbfile.h"

namespace geo {

struct GeoDatabase::File
{
    std::unique_ptr<MmdbFile> file;
    const Layout &layout;
    QString source;
    bool shipped;
};

namespace {

constexpr qsizetype longestSource = 60;

/// What a file is good for is seen in its records: the type alone does not say it for every maker.
DatabaseInfo inspect(const MmdbFile &file, const Layout &layout)
{
    constexpr int samples = 200;
    DatabaseInfo info;
    info.type = file.type();
    info.built = file.built();
    for (const MmdbRecord &record : file.firstRecords(samples)) {
        const core::Place place = layout.place(record);
        info.hasNetworks |= layout.network(record).isKnown();
        info.hasCountries |= place.isKnown();
        info.hasCities |= place.hasPoint;
    }
    return info;
}

} // namespace

QString DatabaseInfo::source() const
{
    // The flat family ("country ipvAll") does not name its maker; what the file is called may.
    const bool isFlat = type.startsWith(QLatin1String("country ipv"), Qt::CaseInsensitive) ||
                        type.startsWith(QLatin1String("city ipv"), Qt::CaseInsensitive);
    const QString maker =
        isFlat ? core::plainText(QFileInfo(path).completeBaseName(), longestSource) : type;
    // "(compat=GeoLite2-ASN)" is for programs.
    const QString name = maker.left(maker.indexOf(QLatin1String(" (compat=")));
    return built.isValid() ? QString(name % u' ' % built.toUTC().date().toString(Qt::ISODate))
                           : name;
}

GeoDatabase::GeoDatabase() = default;
GeoDatabase::~GeoDatabase() = default;
GeoDatabase::GeoDatabase(GeoDatabase &&) noexcept = default;
GeoDatabase &GeoDatabase::operator=(GeoDatabase &&) noexcept = default;

core::Result<void> GeoDatabase::open(const QString &path, bool shipped)
{
    auto file = MmdbFile::open(path);
    if (!file)
        return core::unexpected(file.error());
    const Layout &layout = Layout::of((*file)->type());
    DatabaseInfo info = inspect(**file, layout);
    info.path = path;
    info.shipped = shipped;
    const auto after = shipped ? m_infos.size()
                               : std::count_if(m_infos.begin(), m_infos.end(),
                                               [](const auto &i) { return !i.shipped; });
    m_files.insert(m_files.begin() + after,
                   std::make_unique<File>(File{*std::move(file), layout, info.source(), shipped}));
    m_infos.insert(after, info);
    return {};
}

void GeoDatabase::openAll(const QStringList &paths, bool shipped)
{
    for (const QString &path : paths) {
        if (const auto opened = open(path, shipped); !opened)
            m_problems.append(opened.error().message);
    }
}

core::Place GeoDatabase::place(const core::IpAddress &address, bool shipped) const
{
    core::Place best;
    for (const auto &file : m_files) {
        if (file->shipped != shipped)
            continue;
        const auto record = file->file->lookup(address);
        core::Place place = record ? file->layout.place(*record) : core::Place();
        if (!place.isKnown() || (best.isKnown() && !place.hasPoint))
            continue;
        place.source = file->source;
        best = place;
        if (best.hasPoint)
            break;
    }
    return best;
}

core::AddressFacts GeoDatabase::facts(const core::IpAddress &address) const
{
    core::AddressFacts facts;
    facts.address = address;
    for (const auto &file : m_files) {
        const auto record = file->file->lookup(address);
        facts.network = record ? file->layout.network(*record) : core::Network();
        if (facts.network.isKnown()) {
            facts.network.source = file->source;
            break;
        }
    }
    facts.place = place(address, false);
    if (!facts.place.isKnown())
        facts.place = place(address, true);
    return facts;
}

} // namespace geo
