// SPDX-License-Identifier: GPL-3.0-or-later
#include "casefile/caseids.h"

#include "casefile/row.h"

namespace casefile {

namespace {

using core::Result;
using core::unexpected;
using Id = CaseIds::Id;

/// Sets that are remembered; more are stored once more.
constexpr qsizetype mostRemembered = 300'000;
constexpr qsizetype mostRememberedBytes = 100'000'000;

/// The id of a row that is looked for and, if it is not there, made.
Id intern(Statement &find, Statement &insert, const QVariantList &values, bool *isNew = nullptr)
{
    if (const auto done = find.run(values); !done)
        return unexpected(done.error());
    if (find.next()) {
        const qint64 id = find.value(0).toLongLong();
        find.finish();
        return id;
    }
    if (const auto ended = find.ended(); !ended)
        return unexpected(ended.error());
    find.finish();
    if (const auto done = insert.run(values); !done)
        return unexpected(done.error());
    if (isNew != nullptr)
        *isNew = true;
    return insert.insertedId();
}

template <typename Key>
Id remembered(QHash<Key, qint64> &known, const Key &key, Statement &find, Statement &insert,
              const QVariantList &values)
{
    const Id id = intern(find, insert, values);
    if (id)
        known.insert(key, *id);
    return id;
}

} // namespace

QString stored(const QString &text)
{
    return text.isNull() ? QStringLiteral("") : text.left(longestText);
}

QByteArray stored(const QByteArray &bytes)
{
    return bytes.isEmpty() ? QByteArrayLiteral("") : bytes;
}

QVariant idOrNull(qint64 id)
{
    return id == 0 ? QVariant() : QVariant(id);
}

CaseIds::CaseIds(const QSqlDatabase &database)
    : m_findName(database, QStringLiteral("SELECT id FROM name WHERE text = ?"))
    , m_insertName(database, QStringLiteral("INSERT INTO name (text) VALUES (?)"))
    , m_findResolver(database,
                     QStringLiteral("SELECT id FROM resolver WHERE address = ? AND port = ?"))
    , m_insertResolver(database,
                       QStringLiteral("INSERT INTO resolver (address, port) VALUES (?, ?)"))
    , m_findSource(database, QStringLiteral("SELECT id FROM source WHERE text = ?"))
    , m_insertSource(database, QStringLiteral("INSERT INTO source (text) VALUES (?)"))
    , m_findNetwork(database, QStringLiteral("SELECT id FROM network WHERE asn = ? "
                                             "AND organisation = ? AND source = ?"))
    , m_insertNetwork(database, QStringLiteral("INSERT INTO network (asn, organisation, source) "
                                               "VALUES (?, ?, ?)"))
    , m_findAddress(database, "SELECT id FROM address WHERE bytes = ?")
    , m_insertAddress(database, "INSERT INTO address (id, bytes) VALUES (?, ?) "
                                "ON CONFLICT (bytes) DO NOTHING")
    , m_findList(database,
                 QStringLiteral("SELECT id FROM list WHERE name = ? AND date = ? AND sha256 = ?"))
    , m_insertList(database,
                   QStringLiteral("INSERT INTO list (name, date, sha256) VALUES (?, ?, ?)"))
    , m_findQuestion(database, "SELECT id FROM question WHERE subject = ? AND name = ? AND "
                               "resolver = ? AND type = ? AND carrier = ? AND client_subnet = ?")
    , m_insertQuestion(database, "INSERT INTO question (subject, name, resolver, type, carrier, "
                                 "client_subnet, id) VALUES (?, ?, ?, ?, ?, ?, ?)")
    , m_insertSet(database, "INSERT INTO answer_set (id, records) VALUES (?, ?)")
    , m_nextAddress{{database, "SELECT max(id) FROM address"}}
    , m_nextQuestion{{database, "SELECT max(id) FROM question"}}
    , m_nextSet{{database, "SELECT max(id) FROM answer_set"}}
{}

Id CaseIds::idOf(const core::DomainName &name)
{
    if (const auto found = m_names.constFind(name); found != m_names.cend())
        return *found;
    return remembered(m_names, name, m_findName, m_insertName, {stored(name.toString())});
}

Id CaseIds::idOf(const core::Endpoint &resolver)
{
    if (const auto found = m_resolvers.constFind(resolver); found != m_resolvers.cend())
        return *found;
    return remembered(m_resolvers, resolver, m_findResolver, m_insertResolver,
                      {stored(resolver.address.bytes()), static_cast<int>(resolver.port)});
}

Id CaseIds::idOf(const core::IpAddress &address)
{
    const qint64 remembered = address.isV4() ? m_v4.value(address.toV4()) : m_v6.value(address);
    if (remembered != 0)
        return remembered;
    const QByteArray bytes = address.bytes();
    auto done = m_nextAddress.begin();
    if (done)
        done = m_insertAddress.bind(1, m_nextAddress.id).bind(2, bytes).run();
    if (!done)
        return unexpected(done.error());
    qint64 id = m_nextAddress.id;
    if (m_insertAddress.changed() > 0) {
        ++m_nextAddress.id;
    } else {
        const Id known = m_findAddress.bind(1, bytes).number();
        if (!known)
            return known;
        id = *known;
        if (id == 0) // an index that leads elsewhere
            return unexpected(damagedIn("address", m_nextAddress.id));
    }
    if (address.isV4())
        m_v4.insert(address.toV4(), id);
    else
        m_v6.insert(address, id);
    return id;
}

Result<void> CaseIds::Next::begin()
{
    if (id != 0)
        return {};
    const Id largest = last.number();
    if (!largest)
        return unexpected(largest.error());
    id = *largest + 1;
    return {};
}

Id CaseIds::idOf(const core::Network &network)
{
    const Id source = idOfSource(network.source);
    if (!source)
        return source;
    return intern(m_findNetwork, m_insertNetwork,
                  {network.asn, stored(network.organisation), *source});
}

Id CaseIds::idOfSource(const QString &source)
{
    return intern(m_findSource, m_insertSource, {stored(source)});
}

Id CaseIds::idOf(const core::ListHit &list, bool &isNew)
{
    return intern(m_findList, m_insertList,
                  {stored(list.list), stored(list.date), stored(list.sha256.left(longestHash))},
                  &isNew);
}

QByteArrayView CaseIds::keyOf(const core::Observation &observation)
{
    // A zero is in no name.
    const auto put = [this](QByteArrayView bytes) { m_key.append(bytes.data(), bytes.size()); };
    const auto putNumber = [this](auto number) {
        m_key.append(reinterpret_cast<const char *>(&number), sizeof(number));
    };
    const core::IpAddress &server = observation.resolver.address;
    m_key.clear();
    put(observation.question.text());
    m_key.append('\0');
    if (observation.subject != observation.question)
        put(observation.subject.text());
    m_key.append('\0');
    putNumber(observation.type);
    putNumber(observation.carrier);
    putNumber(observation.resolver.port);
    putNumber(server.family());
    if (server.isV4())
        putNumber(server.toV4());
    else
        put(server.bytes());
    if (!observation.clientSubnet.isEmpty())
        put(observation.clientSubnet.toString().toLatin1());
    return {m_key.constData(), m_key.size()};
}

const CaseIds::Question *CaseIds::knownQuestion(const core::Observation &observation)
{
    const qint64 known = m_questionKeys.at(keyOf(observation));
    return known == 0 ? nullptr : &m_questions.at(static_cast<size_t>(known) - 1);
}

Result<CaseIds::Question> CaseIds::question(const core::Observation &observation)
{
    const Id subject = idOf(observation.subject);
    const Id name = idOf(observation.question);
    const Id resolver = idOf(observation.resolver);
    for (const Id *id : {&subject, &name, &resolver}) {
        if (!*id)
            return unexpected(id->error());
    }
    const std::array<qint64, 3> ids{*subject, *name, *resolver};
    const QByteArray subnet = observation.clientSubnet.isEmpty()
                                  ? QByteArray()
                                  : observation.clientSubnet.toString().toUtf8();
    const Id known = bound(m_findQuestion, observation, ids, subnet).number();
    if (!known)
        return unexpected(known.error());
    qint64 id = *known;
    if (id == 0) {
        auto done = m_nextQuestion.begin();
        id = m_nextQuestion.id;
        if (done)
            done = bound(m_insertQuestion, observation, ids, subnet).bind(7, id).run();
        if (!done)
            return unexpected(done.error());
        ++m_nextQuestion.id;
    }
    m_questions.push_back({id, *name});
    m_questionKeys.at(keyOf(observation)) = static_cast<qint64>(m_questions.size());
    return m_questions.back();
}

HotStatement &CaseIds::bound(HotStatement &statement, const core::Observation &asked,
                             const std::array<qint64, 3> &ids, QByteArrayView subnet)
{
    int column = 0;
    for (const qint64 id : ids)
        statement.bind(++column, id);
    return statement.bind(4, static_cast<qint64>(asked.type))
        .bind(5, static_cast<qint64>(asked.carrier))
        .bindText(6, subnet);
}

Result<void> CaseIds::encode(const core::Observation &answer, const Question &question)
{
    m_set.clear();
    const core::DomainName *owner = &answer.question;
    RecordIds ids;
    ids.owner = question.name;
    for (const core::Record &record : answer.answers) {
        // Mostly they are all of one name.
        const Id named = *owner == record.owner ? Id(ids.owner) : idOf(record.owner);
        const Id target = record.target.isEmpty() ? Id(0) : idOf(record.target);
        const Id address = record.address.isEmpty() ? Id(0) : idOf(record.address);
        for (const Id *id : {&named, &target, &address}) {
            if (!*id)
                return unexpected(id->error());
        }
        owner = &record.owner;
        ids = {*named, record.type, *address, *target,
               record.text.isEmpty() ? QByteArray() : record.text.toUtf8()};
        m_set.append(ids);
    }
    return {};
}

Id CaseIds::idOfSet(const core::Observation &answer, const Question &question)
{
    if (answer.answers.isEmpty())
        return 0;
    if (const auto done = encode(answer, question); !done)
        return unexpected(done.error());
    const QByteArray &bytes = m_set.bytes();
    if (m_sets.size() >= mostRemembered || m_sets.bytes() >= mostRememberedBytes)
        m_sets.clear();
    qint64 &known = m_sets.at(bytes);
    if (known != 0)
        return known;
    auto done = m_nextSet.begin();
    if (done)
        done = m_insertSet.bind(1, m_nextSet.id).bind(2, bytes).run();
    if (!done)
        return unexpected(done.error());
    return known = m_nextSet.id++;
}

void CaseIds::forget()
{
    m_names.clear();
    m_resolvers.clear();
    m_v4.clear();
    m_v6.clear();
    m_questions.clear();
    m_questionKeys.clear();
    m_sets.clear();
    m_nextAddress.id = 0;
    m_nextQuestion.id = 0;
    m_nextSet.id = 0;
}

} // namespace casefile
