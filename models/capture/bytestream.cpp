// SPDX-License-Identifier: GPL-3.0-or-later
#include "capture/bytestream.h"

#include <array>

#include <zlib.h>

#include <QCoreApplication>

namespace capture {

namespace {

constexpr size_t packedSize = 64 * 1024;
constexpr int gzipOnly = 16; ///< added to the window's bits: zlib expects gzip, no bare stream
constexpr std::array magic{'\x1f', '\x8b'};

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(capture::ByteStream)
};

core::Unexpected damaged(const QString &message, const char *detail = nullptr)
{
    return core::unexpected({core::Error::Code::Damaged, message,
                             QString::fromLatin1(detail == nullptr ? "" : detail)});
}

} // namespace

struct ByteStream::Unpacker
{
    Unpacker() { isReady = inflateInit2(&stream, MAX_WBITS + gzipOnly) == Z_OK; }
    ~Unpacker() { inflateEnd(&stream); }
    Q_DISABLE_COPY_MOVE(Unpacker)

    z_stream stream{};
    std::array<char, packedSize> packed{};
    bool isReady = false;
    bool isBetweenMembers = false; ///< one has ended; another may follow
    bool isAtEnd = false;
};

ByteStream::ByteStream(QIODevice &device)
    : m_device(device)
{}

ByteStream::~ByteStream() = default;

core::Result<size_t> ByteStream::read(std::span<char> bytes)
{
    if (!m_isStarted) {
        m_isStarted = true;
        const QByteArray start = m_device.peek(magic.size());
        if (start == QByteArrayView(magic.data(), magic.size()))
            m_unpacker = std::make_unique<Unpacker>();
    }
    return m_unpacker ? unpack(bytes) : readPlain(bytes);
}

core::Result<size_t> ByteStream::readPlain(std::span<char> bytes)
{
    const qint64 read = m_device.read(bytes.data(), static_cast<qint64>(bytes.size()));
    if (read < 0) {
        return core::unexpected({core::Error::Code::Io, Tr::tr("The file cannot be read further."),
                                 m_device.errorString()});
    }
    return static_cast<size_t>(read);
}

core::Result<size_t> ByteStream::unpack(std::span<char> bytes)
{
    Unpacker &unpacker = *m_unpacker;
    z_stream &stream = unpacker.stream;
    if (!unpacker.isReady)
        return damaged(Tr::tr("There is too little memory to unpack the file."), stream.msg);
    stream.next_out = reinterpret_cast<Bytef *>(bytes.data()); // NOLINT
    stream.avail_out = static_cast<uInt>(bytes.size());
    while (stream.avail_out == bytes.size() && !unpacker.isAtEnd) {
        if (stream.avail_in == 0) {
            const auto more = readPlain(unpacker.packed);
            if (!more)
                return more;
            stream.next_in = reinterpret_cast<Bytef *>(unpacker.packed.data()); // NOLINT
            stream.avail_in = static_cast<uInt>(*more);
            if (*more == 0 && !unpacker.isBetweenMembers)
                return damaged(Tr::tr("The compressed data ends too early."));
            unpacker.isAtEnd = *more == 0;
        } else if (unpacker.isBetweenMembers) {
            // Tapes and block devices fill up with zeros behind the last member.
            unpacker.isBetweenMembers = *stream.next_in == 0;
            if (unpacker.isBetweenMembers) {
                ++stream.next_in;
                --stream.avail_in;
            } else if (inflateReset(&stream) != Z_OK) {
                return damaged(Tr::tr("The compressed data is damaged."), stream.msg);
            }
        } else {
            const int status = inflate(&stream, Z_NO_FLUSH);
            unpacker.isBetweenMembers = status == Z_STREAM_END;
            if (status != Z_OK && status != Z_STREAM_END && status != Z_BUF_ERROR)
                return damaged(Tr::tr("The compressed data is damaged."), stream.msg);
        }
    }
    return bytes.size() - stream.avail_out;
}

} // namespace capture
