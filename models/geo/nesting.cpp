// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/nesting.h"

#include <array>
#include <optional>

namespace geo {

namespace {

/// MaxMind's own files nest 4 deep and hold a few hundred values a record.
constexpr int deepestNesting = 16;
constexpr int mostValues = 20'000;

/// Type numbers of the MaxMind DB format 2.0 that have a shape of their own.
enum ValueType : quint32
{
    Extended = 0,
    Pointer = 1,
    Map = 7,
    Array = 11,
    Boolean = 14
};

/// The control bytes of a value.
struct Head
{
    quint32 type = 0;
    quint32 size = 0; ///< bytes or entries; of a pointer, where it leads
    qsizetype next = 0;
};

class Walk
{
public:
    explicit Walk(QByteArrayView section)
        : m_section(section)
    {}

    /// Where the value at `at` ends; nothing when it is damaged, too deep or too large.
    std::optional<qsizetype> end(qsizetype at, int depth)
    {
        const auto head = read(at);
        if (!head || depth > deepestNesting || ++m_values > mostValues)
            return std::nullopt;
        switch (head->type) {
        case Pointer:
            return end(head->size, depth + 1) ? std::optional(head->next) : std::nullopt;
        case Map:
            return endOfEntries(head->next, 2 * qint64(head->size), depth + 1);
        case Array:
            return endOfEntries(head->next, head->size, depth + 1);
        case Boolean:
            return head->next;
        default:
            return head->next + head->size <= m_section.size()
                       ? std::optional(head->next + head->size)
                       : std::nullopt;
        }
    }

private:
    std::optional<qsizetype> endOfEntries(qsizetype at, qint64 entries, int depth)
    {
        std::optional<qsizetype> next = at;
        for (; next && entries > 0; --entries)
            next = end(*next, depth);
        return next;
    }

    std::optional<quint32> bytes(qsizetype at, qsizetype count) const
    {
        if (at + count > m_section.size())
            return std::nullopt;
        quint32 value = 0;
        for (const char byte : m_section.sliced(at, count))
            value = value << 8 | static_cast<quint8>(byte);
        return value;
    }

    std::optional<Head> read(qsizetype at) const
    {
        const auto control = bytes(at, 1);
        if (!control)
            return std::nullopt;
        Head head{*control >> 5, *control & 0x1f, at + 1};
        if (head.type == Pointer)
            return readPointer(head);
        if (head.type == Extended) {
            const auto extended = bytes(head.next++, 1);
            if (!extended)
                return std::nullopt;
            head.type = *extended + 7;
        }
        if (head.size < 29)
            return head;
        static constexpr std::array<quint32, 3> bases{29, 285, 65821};
        const quint32 length = head.size - 28; // 1, 2 or 3 bytes
        const auto more = bytes(head.next, length);
        if (!more)
            return std::nullopt;
        head.size = bases[length - 1] + *more;
        head.next += length;
        return head;
    }

    std::optional<Head> readPointer(Head head) const
    {
        static constexpr std::array<quint32, 4> bases{0, 2048, 526336, 0};
        const quint32 kind = head.size >> 3;
        const auto low = bytes(head.next, kind + 1);
        if (!low)
            return std::nullopt;
        head.next += kind + 1;
        // The longest kind holds the whole 32 bits; the others have three more in the control byte.
        head.size = kind == 3 ? *low : ((head.size & 7) << (8 * (kind + 1))) + *low + bases[kind];
        return head;
    }

    QByteArrayView m_section;
    int m_values = 0;
};

} // namespace

bool isShallow(QByteArrayView section, quint32 offset)
{
    return Walk(section).end(offset, 0).has_value();
}

} // namespace geo
