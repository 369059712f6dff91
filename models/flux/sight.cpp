// SPDX-License-Identifier: GPL-3.0-or-later
#include "flux/sight.h"

#include <algorithm>
#include <cmath>

namespace flux {

namespace {

constexpr core::UtcMs hourMs = 3'600'000;
constexpr core::UtcMs dayMs = 24 * hourMs;
/// Hosts of the first hour that are followed.
constexpr size_t maxFollowed = 64;
/// A name can point at ever new targets.
constexpr size_t maxTargets = 64;
/// A closed pool of so many operators that all answered within a day goes on being what it was.
constexpr int poolOperators = 5;
constexpr size_t manyHosts = 5;
constexpr double steepSlope = 0.5;
constexpr double highTurnover = 0.5;
constexpr double steadyTurnover = 0.3;
/// Good–Turing coverage from which a pool is known, however steep the last half of its growth.
constexpr double closedCoverage = 0.6;
/// Of rule 3.
constexpr int growingLooks = 6;
constexpr int growingHosts = 20;
constexpr int growingOperators = 3;
constexpr int growingAccess = 2; ///< of these: lists hold one in 25 access operators wrongly
/// The same where no address at all is hosted, or those of one operator.
constexpr int accessLooks = 3;
constexpr int accessHosts = 6;
constexpr int accessHostsBesides = 8;
constexpr int mislisted = 1;
/// Where no address is hosted, that speaks for flux as their operators do: both together, in nats
/// (one service in 130), of so many owners.
constexpr double spreadNats = 4.9;
constexpr int spreadOwners = 4;
constexpr int movedLooks = 6;
/// Enough where no address at all is hosted.
constexpr size_t fewHosts = 4;
/// Nats of F1 without its failures for looks that bring nothing: one name in fifty by chance.
constexpr double movedNats = 3.6;
/// A host of a pool that stays would not be seen for so long one time in five.
constexpr double absentByChance = 0.2;

NameState stateOf(const AddressEntry &entry)
{
    if (entry.kinds.testFlag(core::AddressKind::Sinkhole))
        return NameState::Sinkhole;
    if (entry.kinds.testFlag(core::AddressKind::BlockPage))
        return NameState::BlockPage;
    return entry.kinds.testFlag(core::AddressKind::Parking) ? NameState::Parked
                                                            : NameState::Special;
}

} // namespace

NameServerFlux &Sight::servers()
{
    if (!m_nameServers)
        m_nameServers = std::make_unique<NameServerFlux>();
    return *m_nameServers;
}

void Sight::take(const Answer &answer, std::span<const quint32> numbers,
                 std::span<const quint32> targets, const Books &books)
{
    ++m_answers;
    m_failed += core::isAnswer(answer.outcome) ? 0 : 1;
    m_lost +=
        answer.outcome == core::Outcome::Timeout || answer.outcome == core::Outcome::NetworkError
            ? 1
            : 0;
    m_declined +=
        answer.outcome == core::Outcome::Refused || answer.outcome == core::Outcome::ServFail ? 1
                                                                                              : 0;
    if (m_firstAt == 0)
        m_firstAt = answer.at;
    m_lastAt = answer.at;
    const bool isFetched = answer.freshness == core::Freshness::Fresh;
    switch (answer.layer) {
    case Layer::Addresses:
        takeAddresses(answer, numbers, targets, books);
        break;
    case Layer::NameServers:
    case Layer::Delegation:
        if (answer.outcome == core::Outcome::NoError)
            servers().nameServers(answer.at, answer.question,
                                  books.names[answer.question].text().size(),
                                  answer.layer == Layer::Delegation, numbers);
        break;
    case Layer::Servers:
        if (answer.outcome != core::Outcome::NoError || !isFetched)
            break;
        servers().addresses(answer.at, answer.question, answer.isV6, numbers, books.addresses);
        for (const AddressId id : numbers)
            m_servesItself = m_servesItself || m_hosts.contains(books.addresses[id].host);
        break;
    case Layer::Soa:
        if (numbers.size() == 2)
            servers().soa(numbers[0], numbers[1]);
        break;
    case Layer::Other:
        break;
    }
}

void Sight::takeAddresses(const Answer &answer, std::span<const quint32> ids,
                          std::span<const quint32> targets, const Books &books)
{
    m_isAsked = true;
    if (answer.outcome == core::Outcome::Refused)
        ++m_refused;
    if (!core::isAnswer(answer.outcome))
        return;
    cover(answer.at);
    const bool isRepeat =
        answer.freshness == core::Freshness::Cached || answer.freshness == core::Freshness::Early;
    if (answer.outcome != core::Outcome::NoError || ids.empty()) {
        const bool isDenied = answer.outcome == core::Outcome::NxDomain;
        m_denied += isDenied ? 1 : 0;
        if (!isRepeat) {
            m_states.note(answer.isV6, isDenied ? NameState::NoSuchName : NameState::NoAddress,
                          answer.at);
            m_latest[answer.isV6 ? 1 : 0].clear();
        }
        leaveWhenQuiet(answer.at);
        return;
    }
    (answer.authoritative ? m_authorityTtl : m_largestTtl) =
        std::max(answer.authoritative ? m_authorityTtl : m_largestTtl, answer.ttlSeconds);
    for (const quint32 target : targets) {
        if (m_targets.size() < maxTargets &&
            std::ranges::find(m_targets, target) == m_targets.end())
            m_targets.push_back(target);
    }
    if (isRepeat)
        return;
    std::vector<AddressId> usable;
    std::optional<AddressId> takenOut; // the smallest, whatever the order
    for (const AddressId id : ids) {
        if (!books.addresses[id].isTakenOut()) {
            usable.push_back(id);
        } else {
            if (!takenOut || books.addresses[id].address < books.addresses[*takenOut].address)
                takenOut = id;
        }
    }
    if (takenOut)
        m_takenOut = takenOut;
    m_states.note(answer.isV6,
                  usable.empty() ? stateOf(books.addresses[*takenOut]) : NameState::Resolves,
                  answer.at);
    if (answer.freshness == core::Freshness::Fresh && !usable.empty())
        takeLook(answer, usable, books.addresses);
    leaveWhenQuiet(answer.at);
}

void Sight::takeLook(const Answer &answer, const std::vector<AddressId> &usable,
                     const AddressBook &book)
{
    const size_t type = answer.isV6 ? 1 : 0;
    if (m_look.take(answer.at, answer.isV6, answer.ttlSeconds)) {
        if (++m_looks == 1)
            m_firstLookAt = answer.at;
        m_novelty.open();
        m_turnover.open();
        m_blockLife.open(answer.at);
        if (m_rawLooks.size() == 2)
            m_rawLooks.pop_front();
        m_rawLooks.emplace_back();
    }
    m_rawLooks.back()[type] = usable;
    std::vector<AddressId> &hosts = m_latest[type];
    hosts.clear();
    for (const AddressId id : usable) {
        see(id, answer, book);
        hosts.push_back(book[id].host);
    }
    // Operators only now: two new hosts of one operator in one answer are both of a new one.
    for (const AddressId id : usable) {
        core::UtcMs &seen = m_operatorSeen[book[id].operatorId];
        if (seen == 0)
            m_operatorLooks.push_back(m_looks);
        seen = answer.at;
    }
    std::ranges::sort(hosts);
    hosts.erase(std::unique(hosts.begin(), hosts.end()), hosts.end());

    std::vector<AddressId> both;
    std::ranges::set_union(m_latest[0], m_latest[1], std::back_inserter(both));
    m_turnover.look(both);
    News news = m_look.news();
    news.shown = static_cast<int>(both.size());
    m_novelty.look(answer.at, news);
    m_growth.look(m_looks, m_novelty.hosts());
    if (m_looks == 1)
        m_firstHosts = m_novelty.hosts();
    else if (m_firstChangeAt == 0 && newSinceFirst() > 0)
        m_firstChangeAt = answer.at;
    if (m_fiveHostsAt == 0 && m_novelty.hosts() >= static_cast<int>(manyHosts))
        m_fiveHostsAt = answer.at;
    noteSigns(answer.at);
}

void Sight::noteSigns(core::UtcMs at)
{
    const auto note = [at](core::UtcMs &since, bool holds) {
        since = !holds ? 0 : since == 0 ? at : since;
    };
    const double slope = m_growth.slope().value_or(0);
    const bool isClosed = slope < steepSlope || m_growth.coverage() >= closedCoverage;
    const bool isLow = m_novelty.sum() <= OperatorNovelty::negativeBound;
    // What brought nothing new for a day is over; until then a sign once seen stands.
    const bool isMoving = m_coveredMs - m_coveredAtNew < dayMs;
    note(m_growingSince, isMoving && (m_growingSince != 0 || isGrowing()));
    note(m_movedOnSince, isMoving && (m_movedOnSince != 0 || hasMovedOn()));
    // Most of a pool may be known and all of it be replaced: then it is no closed one.
    const bool isWorn = m_blockLife.wear() >= BlockLife::surelyWorn;
    note(m_rotatingSince,
         m_looks >= 8 && (!isClosed || isWorn) && m_turnover.mean().value_or(0) >= highTurnover);
    note(m_settlingSince, m_looks >= 8 && isClosed && isLow);
    note(m_lowSince, isLow);
}

/// Ever new machines of a few access operators, or many of several at once.
bool Sight::isGrowing() const
{
    const int m = m_novelty.hosts();
    const bool isHosted = m_nature.hostingShare() > 0;
    if (!isHosted && m >= static_cast<int>(manyHosts) && m_nature.accessOwners() >= spreadOwners &&
        m_novelty.excusedSum() - m_nature.hostingNats() >= spreadNats)
        return true;
    if (m_growth.slope().value_or(0) < steepSlope || m_nature.knownOwners() < growingOperators ||
        m_nature.accessOwners() < growingAccess)
        return false;
    return (m_looks >= growingLooks && m >= growingHosts) ||
           (m_looks >= accessLooks && m >= (isHosted ? accessHostsBesides : accessHosts) &&
            m_nature.accessOwners() >= growingOperators &&
            m_nature.knownOwners() - m_nature.accessOwners() <= mislisted &&
            m_turnover.mean().value_or(0) >= steadyTurnover);
}

/// A few machines, nearly each of its own operator, that are replaced slowly: some came, and some
/// went, that would have been seen earlier or again if the pool were a closed one. F1 finds too
/// little new in them.
bool Sight::hasMovedOn() const
{
    const size_t m = m_rows.size();
    const auto operators = static_cast<double>(m_operatorLooks.size());
    const size_t least = m_nature.hostingShare() > 0 ? manyHosts : fewHosts;
    if (m_looks < movedLooks || m < least || m > maxFollowed || m_operatorLooks.size() < least ||
        (operators - 1) * OperatorNovelty::success +
                (static_cast<double>(m) - operators) * OperatorNovelty::failure <
            movedNats)
        return false;
    const double missed = 1 - m_turnover.hostsALook() / static_cast<double>(m);
    const auto isLong = [missed](int looks) { return std::pow(missed, looks) <= absentByChance; };
    return isLong(m_operatorLooks.back() - 1) && std::ranges::any_of(m_rows, [&](const Host &host) {
               return isLong(m_looks - host.lastLook);
           });
}

void Sight::see(AddressId id, const Answer &answer, const AddressBook &book)
{
    const AddressEntry &entry = book[id];
    const auto owner = m_operatorSeen.constFind(entry.operatorId);
    const bool isNewOperator = owner == m_operatorSeen.cend();
    if (isNewOperator || answer.at - *owner > dayMs)
        m_look.noteReturn();
    const auto known = m_hosts.constFind(entry.host);
    const bool isNew = known == m_hosts.cend();
    const size_t row = isNew ? m_rows.size() : *known;
    if (isNew) {
        m_hosts.insert(entry.host, static_cast<quint32>(row));
        m_rows.push_back({answer.at, answer.at, m_looks, 0, 0});
        m_hostOrder.push_back(entry.host);
        m_residences.add(0);
        m_diversity.add(entry);
        m_nature.add(id, entry);
        m_sketch.add(book[entry.host].address.masked(entry.address.isV6() ? 64 : 32));
        m_look.addNew(answer.isV6, entry.operatorId, isNewOperator);
        m_coveredAtNew = m_coveredMs;
        m_quietCheckAt = 0;
        if (answer.at - m_firstAt <= hourMs && m_firstHour.size() < maxFollowed)
            m_firstHour.push_back(entry.host);
        m_servesItself = m_servesItself || (m_nameServers && m_nameServers->holds(entry.host));
    }
    m_blockLife.see(entry.blockId);
    Host &host = m_rows[row];
    if (host.lastLook != m_looks) {
        host.lastLook = m_looks;
        m_growth.seen(++host.looks);
    }
    m_residences.move(host.last - host.first, answer.at - host.first);
    host.last = answer.at;
}

void Sight::cover(core::UtcMs at)
{
    const core::UtcMs longest = std::max(hourMs, core::UtcMs{2000} * ttlSeconds());
    if (m_ownAt != 0 && at - m_ownAt <= longest)
        m_coveredMs += at - m_ownAt;
    m_ownAt = at;
}

void Sight::leaveWhenQuiet(core::UtcMs at)
{
    const core::UtcMs over = std::max(m_coveredAtNew + dayMs, m_quietCheckAt);
    if (m_novelty.result() != OperatorNovelty::Result::Positive || m_coveredMs < over)
        return;
    const auto answering = std::count_if(m_operatorSeen.cbegin(), m_operatorSeen.cend(),
                                         [at](core::UtcMs seen) { return at - seen <= dayMs; });
    if (answering >= poolOperators)
        m_quietCheckAt = m_coveredMs + hourMs;
    else
        m_novelty.leave(at);
}

std::optional<double> Sight::firstHourKept() const
{
    if (m_firstHour.empty() || m_lastAt - m_firstAt < 2 * hourMs)
        return std::nullopt;
    const auto kept = std::ranges::count_if(m_firstHour, [this](AddressId host) {
        return m_look.at() - m_rows[m_hosts.value(host)].last <= hourMs;
    });
    return static_cast<double>(kept) / static_cast<double>(m_firstHour.size());
}

std::vector<AddressId> Sight::lastTwoLooks() const
{
    std::vector<AddressId> all;
    for (const auto &look : m_rawLooks) {
        for (const auto &ids : look)
            all.insert(all.end(), ids.begin(), ids.end());
    }
    std::ranges::sort(all);
    all.erase(std::unique(all.begin(), all.end()), all.end());
    return all;
}

} // namespace flux
