// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <span>

#include <QIODevice>

#include "core/result.h"

namespace capture {

/// The bytes of a file, unpacked where its content is gzip (of any number of members), whatever
/// the file is called. Holds a fixed buffer however large the content unpacks. Used on any one
/// thread at a time.
class ByteStream
{
public:
    /// `device` is open, and outlives this.
    explicit ByteStream(QIODevice &device);
    ~ByteStream();
    Q_DISABLE_COPY_MOVE(ByteStream)

    /// Fills `bytes` as far as it can; 0 at the end. An Error (Io, Damaged): the rest cannot be
    /// read; what was read before is sound.
    core::Result<size_t> read(std::span<char> bytes);

private:
    struct Unpacker;

    core::Result<size_t> readPlain(std::span<char> bytes);
    core::Result<size_t> unpack(std::span<char> bytes);

    QIODevice &m_device;
    bool m_isStarted = false;
    std::unique_ptr<Unpacker> m_unpacker; ///< null: the content is plain
};

} // namespace capture
