// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <optional>

#include <QByteArray>

namespace core {

/// A number as seven bits a byte, lowest first, the highest bit set on all but its last.
struct Varint
{
    explicit Varint(quint64 number)
    {
        for (; number >= 0x80; number >>= 7)
            bytes.at(size++) = static_cast<char>(number | 0x80);
        bytes.at(size++) = static_cast<char>(number);
    }

    std::array<char, 10> bytes{}; ///< enough for 64 bits
    size_t size = 0;
};

inline void appendVarint(QByteArray &bytes, quint64 number)
{
    const Varint varint(number);
    bytes.append(varint.bytes.data(), static_cast<qsizetype>(varint.size));
}

/// Takes one number from the front, written as shortly as it can be; nothing where there is none.
inline std::optional<quint64> takeVarint(QByteArrayView &bytes)
{
    quint64 number = 0;
    for (qsizetype i = 0; i < bytes.size() && i < 10; ++i) {
        const auto byte = static_cast<quint8>(bytes[i]);
        if (i == 9 && byte > 1)
            return std::nullopt;
        number |= static_cast<quint64>(byte & 0x7f) << (7 * i);
        if ((byte & 0x80) != 0)
            continue;
        if (byte == 0 && i > 0)
            return std::nullopt;
        bytes = bytes.sliced(i + 1);
        return number;
    }
    return std::nullopt;
}

} // namespace core
