// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <deque>
#include <memory>
#include <vector>

#include <QSet>

#include "items/answerwords.h"

namespace items {

/// Addresses by the numbers that they have in the words of a case; those beyond the last are not
/// among them. Asked of a million answers in a row.
using AddressMarks = std::vector<bool>;

/// The answers of one name, oldest first, in a small part of the room that they take as
/// observations: 32 bytes each, and what was asked and answered, which is held once however often
/// it comes again. An answer is made anew each time it is asked for; without its packet, which
/// stays in the case, and without the moment on the asking machine's own clock.
class AnswerList
{
public:
    /// Nobody's: empty for ever.
    AnswerList() = default;
    AnswerList(core::DomainName subject, std::shared_ptr<AnswerWords> words);

    /// Of this name.
    void append(const core::Observation &answer);
    qsizetype size() const { return static_cast<qsizetype>(m_rows.size()); }
    bool isEmpty() const { return m_rows.empty(); }

    core::Observation at(qsizetype row) const;
    core::Observation operator[](qsizetype row) const { return at(row); }
    core::Observation first() const { return at(0); }
    core::Observation last() const { return at(size() - 1); }
    QList<core::Observation> toList() const;

    /// The same without its records, for a fraction of the time.
    core::Observation withoutRecords(qsizetype row) const;
    core::UtcMs time(qsizetype row) const { return m_rows[static_cast<size_t>(row)].at; }
    /// When what it says may no longer be kept.
    core::UtcMs heldTo(qsizetype row) const
    {
        return time(row) + core::UtcMs{1000} * m_rows[static_cast<size_t>(row)].ttlSeconds;
    }
    const core::Endpoint &resolver(qsizetype row) const;
    /// Where what was asked and answered is held; below entryBytes(). Answers of one place differ
    /// in time and TTL alone.
    quint64 place(qsizetype row) const { return placeIn(m_rows[static_cast<size_t>(row)]); }
    /// Number of what was asked, and of whom, in the words of the case.
    quint64 asked(qsizetype row) const;
    /// It was the name itself that was asked.
    bool isOfNameItself(qsizetype row) const;
    /// Adds the addresses in its A and AAAA records that are not marked yet, and marks them.
    void addAddresses(qsizetype row, AddressMarks &marks, QSet<core::IpAddress> &addresses) const;
    bool hasRecords(qsizetype row) const;
    /// These addresses, for holdsAddress().
    AddressMarks marksOf(const QSet<core::IpAddress> &addresses) const;
    /// Whether one of the addresses in its A and AAAA records is marked.
    bool holdsAddress(qsizetype row, const AddressMarks &marks) const;

    /// What all that was asked and answered takes, the answers themselves aside.
    qsizetype entryBytes() const { return static_cast<qsizetype>(m_bytes.size()); }

private:
    struct Row
    {
        core::UtcMs at;
        qint64 id;
        qint32 roundTripUs;
        quint32 ttlSeconds;
        quint32 entry; ///< lower bits of the place of what was asked and answered
        quint16 entryHigh;
        quint16 flags;
    };

    static quint16 flagsOf(const core::Observation &answer);
    /// What was asked and answered, as the bytes of an entry.
    void encode(const core::Observation &answer);
    void encodeRun(const QList<core::Record> &records, qsizetype first, qsizetype count,
                   bool hasTtls);
    /// The place of these bytes, which are put there unless they are there already.
    quint64 placeOf(const QByteArray &entry);
    void makeRoom();
    QByteArrayView entry(quint64 place) const;
    static quint64 placeIn(const Row &row);
    /// Gives each record of an entry in turn, until `take` has had enough.
    template <typename Take>
    void forEachRecord(const Row &row, Take take) const;

    core::DomainName m_subject;
    std::shared_ptr<AnswerWords> m_words;
    std::deque<Row> m_rows;
    std::vector<char> m_bytes;    ///< entries, each after its length
    std::vector<quint32> m_slots; ///< places of entries by their hash, plus 1; 0: free
    size_t m_used = 0;            ///< of them
    QByteArray m_scratch;
};

} // namespace items
