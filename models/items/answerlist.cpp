// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/answerlist.h"

#include <algorithm>
#include <limits>

#include "core/varint.h"

namespace items {

namespace {

constexpr quint64 hasAddress = 1;
constexpr quint64 hasTarget = 2;
constexpr quint64 hasText = 4;
constexpr quint64 partsOfRun = 8;

constexpr int freshnessShift = 4;
constexpr int suspicionShift = 6;
constexpr quint16 authoritative = 1 << 8;
constexpr quint16 overTcp = 1 << 9;
constexpr quint16 authenticated = 1 << 10;
constexpr quint16 edns = 1 << 11;
constexpr quint16 referral = 1 << 12;

/// Of bytes that this class wrote itself.
quint64 take(QByteArrayView &bytes)
{
    return core::takeVarint(bytes).value_or(0);
}

size_t hashOf(QByteArrayView bytes)
{
    return qHash(bytes, 0);
}

quint64 parts(const core::Record &record)
{
    return (record.address.isEmpty() ? 0 : hasAddress) | (record.target.isEmpty() ? 0 : hasTarget) |
           (record.text.isEmpty() ? 0 : hasText);
}

/// Room for more without the doubling that would leave a third of it empty.
void growGently(std::vector<char> &bytes, size_t more)
{
    if (bytes.size() + more > bytes.capacity())
        bytes.reserve(bytes.size() + more + bytes.size() / 8);
}

} // namespace

AnswerList::AnswerList(core::DomainName subject, std::shared_ptr<AnswerWords> words)
    : m_subject(std::move(subject))
    , m_words(std::move(words))
{}

quint16 AnswerList::flagsOf(const core::Observation &answer)
{
    int flags = static_cast<int>(answer.outcome) |
                static_cast<int>(answer.freshness) << freshnessShift |
                static_cast<int>(answer.suspicion) << suspicionShift;
    flags |= answer.authoritative ? authoritative : 0;
    flags |= answer.overTcp ? overTcp : 0;
    flags |= answer.authenticated ? authenticated : 0;
    flags |= answer.edns ? edns : 0;
    flags |= answer.referral ? referral : 0;
    return static_cast<quint16>(flags);
}

void AnswerList::append(const core::Observation &answer)
{
    encode(answer);
    const quint64 place = placeOf(m_scratch);
    m_rows.push_back({answer.at, answer.id, answer.roundTripUs, answer.ttlSeconds,
                      static_cast<quint32>(place), static_cast<quint16>(place >> 32),
                      flagsOf(answer)});
}

void AnswerList::encode(const core::Observation &answer)
{
    m_scratch.resize(0);
    core::appendVarint(m_scratch,
                       m_words->asked.numberOf({answer.resolver, answer.question,
                                                answer.clientSubnet, answer.type, answer.carrier}));
    const QList<core::Record> &records = answer.answers;
    if (records.isEmpty())
        return;
    const bool hasTtls = std::any_of(records.begin(), records.end(), [&](const auto &record) {
        return record.ttlSeconds != answer.ttlSeconds;
    });
    m_scratch.append(hasTtls ? '\1' : '\0');
    for (qsizetype first = 0; first < records.size();) {
        qsizetype next = first + 1;
        while (next < records.size() && records[next].owner == records[first].owner &&
               records[next].type == records[first].type &&
               parts(records[next]) == parts(records[first])) {
            ++next;
        }
        encodeRun(records, first, next - first, hasTtls);
        first = next;
    }
}

void AnswerList::encodeRun(const QList<core::Record> &records, qsizetype first, qsizetype count,
                           bool hasTtls)
{
    const quint64 held = parts(records[first]);
    core::appendVarint(m_scratch, partsOfRun * static_cast<quint64>(count) + held);
    core::appendVarint(m_scratch, m_words->names.numberOf(records[first].owner));
    core::appendVarint(m_scratch, static_cast<quint64>(records[first].type));
    for (const core::Record &record : records.mid(first, count)) {
        if (hasTtls)
            core::appendVarint(m_scratch, record.ttlSeconds);
        if ((held & hasAddress) != 0)
            core::appendVarint(m_scratch, m_words->addresses.numberOf(record.address));
        if ((held & hasTarget) != 0)
            core::appendVarint(m_scratch, m_words->names.numberOf(record.target));
        if ((held & hasText) != 0)
            core::appendVarint(m_scratch, m_words->texts.numberOf(record.text));
    }
}

quint64 AnswerList::placeOf(const QByteArray &bytes)
{
    makeRoom();
    const size_t mask = m_slots.size() - 1;
    size_t slot = hashOf(bytes) & mask;
    for (; m_slots[slot] != 0; slot = (slot + 1) & mask) {
        const quint64 place = m_slots[slot] - 1;
        if (entry(place) == bytes)
            return place;
    }
    const quint64 place = m_bytes.size();
    QByteArray length;
    core::appendVarint(length, static_cast<quint64>(bytes.size()));
    growGently(m_bytes, static_cast<size_t>(length.size() + bytes.size()));
    m_bytes.insert(m_bytes.end(), length.begin(), length.end());
    m_bytes.insert(m_bytes.end(), bytes.begin(), bytes.end());
    // What lies further back is not found again, and held as often as it comes.
    if (place < std::numeric_limits<quint32>::max()) {
        m_slots[slot] = static_cast<quint32>(place + 1);
        ++m_used;
    }
    return place;
}

/// Keeps a quarter of the places free.
void AnswerList::makeRoom()
{
    if (4 * m_used < 3 * m_slots.size())
        return;
    std::vector<quint32> places(m_slots.empty() ? 8 : 2 * m_slots.size());
    for (const quint32 held : m_slots) {
        if (held == 0)
            continue;
        size_t slot = hashOf(entry(held - 1)) & (places.size() - 1);
        while (places[slot] != 0)
            slot = (slot + 1) & (places.size() - 1);
        places[slot] = held;
    }
    m_slots = std::move(places);
}

QByteArrayView AnswerList::entry(quint64 place) const
{
    QByteArrayView bytes(m_bytes.data() + place, static_cast<qsizetype>(m_bytes.size() - place));
    const quint64 length = take(bytes);
    return bytes.first(static_cast<qsizetype>(length));
}

quint64 AnswerList::placeIn(const Row &row)
{
    return static_cast<quint64>(row.entryHigh) << 32 | row.entry;
}

template <typename Take>
void AnswerList::forEachRecord(const Row &row, Take takeRecord) const
{
    QByteArrayView bytes = entry(placeIn(row));
    take(bytes); // what was asked
    if (bytes.isEmpty())
        return;
    const bool hasTtls = take(bytes) != 0;
    while (!bytes.isEmpty()) {
        const quint64 run = take(bytes);
        const quint64 owner = take(bytes);
        const auto type = static_cast<core::RecordType>(take(bytes));
        for (quint64 left = run / partsOfRun; left > 0; --left) {
            const quint64 ttl = hasTtls ? take(bytes) : row.ttlSeconds;
            const quint64 address = (run & hasAddress) != 0 ? take(bytes) + 1 : 0;
            const quint64 target = (run & hasTarget) != 0 ? take(bytes) + 1 : 0;
            const quint64 text = (run & hasText) != 0 ? take(bytes) + 1 : 0;
            if (!takeRecord(owner, type, static_cast<quint32>(ttl), address, target, text))
                return;
        }
    }
}

core::Observation AnswerList::withoutRecords(qsizetype number) const
{
    const Row &row = m_rows[static_cast<size_t>(number)];
    QByteArrayView bytes = entry(placeIn(row));
    const Asked &asked = m_words->asked[take(bytes)];
    core::Observation answer;
    answer.id = row.id;
    answer.at = row.at;
    answer.resolver = asked.resolver;
    answer.subject = m_subject;
    answer.question = asked.question;
    answer.type = asked.type;
    answer.outcome = static_cast<core::Outcome>(row.flags & 15);
    answer.freshness = static_cast<core::Freshness>(row.flags >> freshnessShift & 3);
    answer.suspicion = static_cast<core::Suspicion>(row.flags >> suspicionShift & 3);
    answer.authoritative = (row.flags & authoritative) != 0;
    answer.overTcp = (row.flags & overTcp) != 0;
    answer.carrier = asked.carrier;
    answer.authenticated = (row.flags & authenticated) != 0;
    answer.edns = (row.flags & edns) != 0;
    answer.referral = (row.flags & referral) != 0;
    answer.clientSubnet = asked.clientSubnet;
    answer.roundTripUs = row.roundTripUs;
    answer.ttlSeconds = row.ttlSeconds;
    return answer;
}

core::Observation AnswerList::at(qsizetype number) const
{
    core::Observation answer = withoutRecords(number);
    forEachRecord(m_rows[static_cast<size_t>(number)], [&](quint64 owner, core::RecordType type,
                                                           quint32 ttl, quint64 address,
                                                           quint64 target, quint64 text) {
        answer.answers.append({m_words->names[owner], type, ttl,
                               address == 0 ? core::IpAddress() : m_words->addresses[address - 1],
                               target == 0 ? core::DomainName() : m_words->names[target - 1],
                               text == 0 ? QString() : m_words->texts[text - 1]});
        return true;
    });
    return answer;
}

QList<core::Observation> AnswerList::toList() const
{
    QList<core::Observation> answers;
    answers.reserve(size());
    for (qsizetype row = 0; row < size(); ++row)
        answers.append(at(row));
    return answers;
}

const core::Endpoint &AnswerList::resolver(qsizetype number) const
{
    return m_words->asked[asked(number)].resolver;
}

quint64 AnswerList::asked(qsizetype number) const
{
    QByteArrayView bytes = entry(place(number));
    return take(bytes);
}

bool AnswerList::isOfNameItself(qsizetype number) const
{
    return m_words->asked[asked(number)].question == m_subject;
}

void AnswerList::addAddresses(qsizetype number, AddressMarks &marks,
                              QSet<core::IpAddress> &addresses) const
{
    forEachRecord(m_rows[static_cast<size_t>(number)],
                  [&](quint64, core::RecordType type, quint32, quint64 address, quint64, quint64) {
                      if (address == 0 || !core::isAddressType(type))
                          return true;
                      if (address > marks.size())
                          marks.resize(2 * address);
                      if (!marks[address - 1])
                          addresses.insert(m_words->addresses[address - 1]);
                      marks[address - 1] = true;
                      return true;
                  });
}

bool AnswerList::hasRecords(qsizetype number) const
{
    QByteArrayView bytes = entry(placeIn(m_rows[static_cast<size_t>(number)]));
    take(bytes);
    return !bytes.isEmpty();
}

AddressMarks AnswerList::marksOf(const QSet<core::IpAddress> &addresses) const
{
    AddressMarks marks;
    for (const core::IpAddress &address : addresses) {
        const auto number = m_words ? m_words->addresses.find(address) : std::nullopt;
        if (!number)
            continue;
        if (*number >= marks.size())
            marks.resize(*number + 1);
        marks[*number] = true;
    }
    return marks;
}

bool AnswerList::holdsAddress(qsizetype number, const AddressMarks &marks) const
{
    bool holds = false;
    forEachRecord(m_rows[static_cast<size_t>(number)],
                  [&](quint64, core::RecordType type, quint32, quint64 address, quint64, quint64) {
                      holds = address != 0 && core::isAddressType(type) &&
                              address - 1 < marks.size() && marks[address - 1];
                      return !holds;
                  });
    return holds;
}

} // namespace items
