// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <vector>

#include <QDateTime>
#include <QList>
#include <QStringList>

#include "core/observation.h"
#include "core/result.h"

namespace geo {

/// One opened database, as the window and `info` show it.
struct DatabaseInfo
{
    QString path;
    QString type;         ///< metadata.database_type: "GeoLite2-City", "country ipvAll"
    QDateTime built;      ///< UTC
    bool shipped = false; ///< came with Fluxcase; the user's own win over it
    bool hasNetworks = false;
    bool hasCountries = false;
    bool hasCities = false;

    /// "GeoLite2-City 2026-06-17", "iptoasn-country 2026-06-17": the `source` of what it says.
    QString source() const;
};

/// Says which network announces an address and where it is, from MMDB files (libmaxminddb). Nothing
/// is looked up in the network. Lives on one thread; looking up never fails: what is missing,
/// damaged or of the wrong type is unknown.
class GeoDatabase
{
public:
    GeoDatabase();
    ~GeoDatabase();
    GeoDatabase(GeoDatabase &&) noexcept;
    GeoDatabase &operator=(GeoDatabase &&) noexcept;

    /// Opens one file. The user's own win over shipped ones; of each kind, files opened earlier win
    /// over later ones. The file may be replaced while it is open, but not shortened.
    core::Result<void> open(const QString &path, bool shipped = false);
    /// Best first.
    const QList<DatabaseInfo> &databases() const { return m_infos; }
    /// Sentences about files that could not be used, for the window and standard error.
    const QStringList &problems() const { return m_problems; }
    /// open() for each; a failure becomes a line of problems().
    void openAll(const QStringList &paths, bool shipped);

    /// The network from the first file that knows it; the place from the user's files, else from
    /// the shipped ones, one with a point before one with only a country.
    core::AddressFacts facts(const core::IpAddress &address) const;

private:
    struct File;
    core::Place place(const core::IpAddress &address, bool shipped) const;

    std::vector<std::unique_ptr<File>> m_files;
    QList<DatabaseInfo> m_infos;
    QStringList m_problems;
};

} // namespace geo
