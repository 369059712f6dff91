// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <memory>
#include <optional>
#include <vector>

#include <QDateTime>
#include <QString>

#include "core/ipaddress.h"
#include "core/result.h"

struct MMDB_s;

namespace geo {

/// Keys from the root of a record to a value, as libmaxminddb wants them, null after the last.
using FieldPath = std::array<const char *, 4>;

template <typename... Keys>
constexpr FieldPath fieldPath(Keys... keys)
{
    static_assert(sizeof...(keys) < std::tuple_size_v<FieldPath>);
    return {keys...};
}

/// One record of an open file. Valid as long as its file is open.
class MmdbRecord
{
public:
    MmdbRecord(const MMDB_s *file, quint32 offset)
        : m_file(file)
        , m_offset(offset)
    {}

    /// At most 200 characters, made fit to show by core::plainText(); empty when there is no string
    /// at `path`.
    QString text(const FieldPath &path) const;
    /// A finite number, whatever type the file gives it, or one written as a string.
    std::optional<double> number(const FieldPath &path) const;
    /// 64512 or "AS64512"; 0 when there is none.
    quint32 asn(const FieldPath &path) const;

private:
    const MMDB_s *m_file;
    quint32 m_offset;
};

/// A file in the MaxMind DB format, mapped into memory: the only class that calls libmaxminddb.
/// The file must not be shortened while it is open (geoipupdate and package managers replace files,
/// which is safe). Lives on one thread.
class MmdbFile
{
public:
    static core::Result<std::unique_ptr<MmdbFile>> open(const QString &path);
    ~MmdbFile();
    Q_DISABLE_COPY_MOVE(MmdbFile)

    QString type() const; ///< metadata.database_type as plain text
    QDateTime built() const;

    std::optional<MmdbRecord> lookup(const core::IpAddress &address) const;
    /// The first records of the search tree, at most `count`, to see what a file holds.
    std::vector<MmdbRecord> firstRecords(int count) const;

private:
    explicit MmdbFile(std::unique_ptr<MMDB_s> file);
    bool isSound(quint32 offset) const;

    std::unique_ptr<MMDB_s> m_file;
};

} // namespace geo
