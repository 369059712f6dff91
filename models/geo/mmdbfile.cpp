// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/mmdbfile.h"

#include <algorithm>
#include <cmath>
#include <cstring>

#include <maxminddb.h>
#include <netinet/in.h>

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include "core/plaintext.h"
#include "geo/nesting.h"

namespace geo {

namespace {

constexpr qint64 largestFileBytes = 4LL * 1024 * 1024 * 1024;
constexpr int longestText = 200;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(geo::MmdbFile)
};

/// Names of networks and cities are written by whoever registered them.
QString plainText(const char *utf8, quint32 size)
{
    // Four bytes a character at most, so this cut takes nothing from the characters kept.
    const quint32 bounded = std::min<quint32>(size, 4 * longestText + 4);
    return core::plainText(QString::fromUtf8(utf8, static_cast<qsizetype>(bounded)), longestText);
}

std::optional<MMDB_entry_data_s> value(const MMDB_s *file, quint32 offset, const FieldPath &path)
{
    MMDB_entry_s entry{file, offset};
    MMDB_entry_data_s data{};
    if (MMDB_aget_value(&entry, &data, path.data()) != MMDB_SUCCESS || !data.has_data)
        return std::nullopt;
    return data;
}

std::optional<double> numberOf(const MMDB_entry_data_s &data)
{
    switch (data.type) {
    case MMDB_DATA_TYPE_DOUBLE:
        return data.double_value;
    case MMDB_DATA_TYPE_FLOAT:
        return static_cast<double>(data.float_value);
    case MMDB_DATA_TYPE_UINT16:
        return data.uint16;
    case MMDB_DATA_TYPE_UINT32:
        return data.uint32;
    case MMDB_DATA_TYPE_INT32:
        return data.int32;
    case MMDB_DATA_TYPE_UINT64:
        return static_cast<double>(data.uint64);
    case MMDB_DATA_TYPE_UTF8_STRING: {
        bool ok = false;
        const double parsed = plainText(data.utf8_string, data.data_size).toDouble(&ok);
        return ok ? std::optional(parsed) : std::nullopt;
    }
    default:
        return std::nullopt;
    }
}

/// libmaxminddb reads the metadata while it opens a file, so they are looked at before that.
bool hasSoundMetadata(const QString &path)
{
    constexpr qint64 mostBytes = 128 * 1024; // where the format wants them, from the end
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || !file.seek(std::max<qint64>(0, file.size() - mostBytes)))
        return false;
    const QByteArray tail = file.read(mostBytes);
    const QByteArray marker("\xab\xcd\xefMaxMind.com");
    const qsizetype at = tail.lastIndexOf(marker);
    return at >= 0 && isShallow(QByteArrayView(tail).sliced(at + marker.size()), 0);
}

core::Unexpected failure(core::Error::Code code, const QString &message, const QString &detail)
{
    return core::unexpected({code, message, detail});
}

/// What can be said of a file before libmaxminddb maps it: opening a pipe would wait for ever.
core::Result<void> checkFile(const QString &path)
{
    using Code = core::Error::Code;
    const QFileInfo info(path);
    if (!info.exists()) {
        return failure(
            Code::NotFound,
            Words::tr("There is no file %1. Check the path of the address database.").arg(path),
            {});
    }
    if (!info.isFile()) {
        return failure(Code::Invalid,
                       Words::tr("%1 is not a file. Choose a file that ends in .mmdb.").arg(path),
                       {});
    }
    if (!info.isReadable()) {
        return failure(Code::Io,
                       Words::tr("%1 cannot be read. Allow your user to read it.").arg(path), {});
    }
    if (info.size() == 0) {
        return failure(Code::Damaged,
                       Words::tr("%1 is empty. Download the address database again.").arg(path),
                       {});
    }
    if (info.size() > largestFileBytes) {
        return failure(Code::Invalid,
                       Words::tr("%1 is larger than 4 GiB, which no address database is. Choose a "
                                 "file that ends in .mmdb.")
                           .arg(path),
                       {});
    }
    return {};
}

} // namespace

QString MmdbRecord::text(const FieldPath &path) const
{
    const auto data = value(m_file, m_offset, path);
    if (!data || data->type != MMDB_DATA_TYPE_UTF8_STRING)
        return {};
    return plainText(data->utf8_string, data->data_size);
}

std::optional<double> MmdbRecord::number(const FieldPath &path) const
{
    const auto data = value(m_file, m_offset, path);
    const auto parsed = data ? numberOf(*data) : std::nullopt;
    return parsed && std::isfinite(*parsed) ? parsed : std::nullopt;
}

quint32 MmdbRecord::asn(const FieldPath &path) const
{
    const auto data = value(m_file, m_offset, path);
    if (!data)
        return 0;
    if (data->type == MMDB_DATA_TYPE_UTF8_STRING) {
        QString digits = plainText(data->utf8_string, data->data_size);
        if (digits.startsWith(QLatin1String("AS"), Qt::CaseInsensitive))
            digits.remove(0, 2);
        return digits.toUInt();
    }
    const double parsed = numberOf(*data).value_or(0);
    const bool isAsn = parsed >= 1 && parsed <= 4294967295.0 && std::floor(parsed) == parsed;
    return isAsn ? static_cast<quint32>(parsed) : 0;
}

core::Result<std::unique_ptr<MmdbFile>> MmdbFile::open(const QString &path)
{
    if (const auto checked = checkFile(path); !checked)
        return core::unexpected(checked.error());
    auto file = std::make_unique<MMDB_s>();
    const int status = hasSoundMetadata(path) ? MMDB_open(QFile::encodeName(path).constData(),
                                                          MMDB_MODE_MMAP, file.get())
                                              : MMDB_INVALID_METADATA_ERROR;
    if (status != MMDB_SUCCESS) {
        return failure(core::Error::Code::Damaged,
                       Words::tr("%1 is not an address database (MMDB), or it is damaged. Download "
                                 "it again or choose another file.")
                           .arg(path),
                       QString::fromUtf8(MMDB_strerror(status)));
    }
    return std::unique_ptr<MmdbFile>(new MmdbFile(std::move(file)));
}

MmdbFile::MmdbFile(std::unique_ptr<MMDB_s> file)
    : m_file(std::move(file))
{}

MmdbFile::~MmdbFile()
{
    MMDB_close(m_file.get());
}

QString MmdbFile::type() const
{
    const char *type = m_file->metadata.database_type;
    return type ? plainText(type, static_cast<quint32>(strnlen(type, 4 * longestText))) : QString();
}

QDateTime MmdbFile::built() const
{
    // Beyond the year 9999 it is not a date but damage.
    constexpr quint64 latest = 253'402'300'799;
    const quint64 seconds = m_file->metadata.build_epoch;
    if (seconds == 0 || seconds > latest)
        return {};
    return QDateTime::fromSecsSinceEpoch(static_cast<qint64>(seconds), Qt::UTC);
}

std::optional<MmdbRecord> MmdbFile::lookup(const core::IpAddress &address) const
{
    // libmaxminddb answers an IPv6 question to an IPv4-only tree with an error: unknown to us.
    int status = MMDB_SUCCESS;
    MMDB_lookup_result_s result{};
    const QByteArray bytes = address.bytes();
    if (address.isV4()) {
        sockaddr_in socket{};
        socket.sin_family = AF_INET;
        std::memcpy(&socket.sin_addr, bytes.constData(), 4);
        result = MMDB_lookup_sockaddr(m_file.get(), reinterpret_cast<const sockaddr *>(&socket),
                                      &status);
    } else if (address.isV6()) {
        sockaddr_in6 socket{};
        socket.sin6_family = AF_INET6;
        std::memcpy(&socket.sin6_addr, bytes.constData(), 16);
        result = MMDB_lookup_sockaddr(m_file.get(), reinterpret_cast<const sockaddr *>(&socket),
                                      &status);
    }
    if (status != MMDB_SUCCESS || !result.found_entry || !isSound(result.entry.offset))
        return std::nullopt;
    return MmdbRecord(m_file.get(), result.entry.offset);
}

bool MmdbFile::isSound(quint32 offset) const
{
    return isShallow({m_file->data_section, static_cast<qsizetype>(m_file->data_section_size)},
                     offset);
}

std::vector<MmdbRecord> MmdbFile::firstRecords(int count) const
{
    // A damaged tree may lead in circles: the number of nodes read is bounded, not the depth.
    constexpr int mostNodes = 20'000;
    std::vector<MmdbRecord> records;
    std::vector<quint32> open{0};
    for (int read = 0; read < mostNodes && !open.empty(); ++read) {
        MMDB_search_node_s node{};
        const quint32 number = open.back();
        open.pop_back();
        if (MMDB_read_node(m_file.get(), number, &node) != MMDB_SUCCESS)
            continue;
        const auto follow = [&](quint8 type, quint64 next, const MMDB_entry_s &entry) {
            if (type == MMDB_RECORD_TYPE_SEARCH_NODE)
                open.push_back(static_cast<quint32>(next));
            else if (type == MMDB_RECORD_TYPE_DATA && isSound(entry.offset))
                records.emplace_back(m_file.get(), entry.offset);
        };
        follow(node.right_record_type, node.right_record, node.right_record_entry);
        follow(node.left_record_type, node.left_record, node.left_record_entry);
        if (records.size() >= static_cast<size_t>(count))
            break;
    }
    return records;
}

} // namespace geo
