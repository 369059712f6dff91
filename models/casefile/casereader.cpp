// SPDX-License-Identifier: GPL-3.0-or-later
#include "casefile/casereader.h"

#include <algorithm>
#include <limits>
#include <utility>

#include <QJsonDocument>
#include <QJsonObject>

#include "casefile/answerorder.h"
#include "casefile/evidencechain.h"
#include "casefile/inventory.h"
#include "casefile/snapshot.h"
#include "core/plaintext.h"

namespace casefile {

namespace {

using core::Result;
using core::unexpected;

constexpr qint64 anyId = std::numeric_limits<qint64>::max();
constexpr int pageSize = 5000;
/// Answers about some names are sorted anew for every question to the case.
constexpr int restrictedRead = 100'000;
/// Entries of a kind; a case has fewer, and a booby-trapped one may have millions.
constexpr int mostEntries = 1'000'000;
/// Of their contents, which are gathered in one list.
constexpr qsizetype mostEntryBytes = 400'000'000;
/// Answers whose records are read together.
constexpr size_t partsAtOnce = 2000;
/// Records of a page; a booby-trapped set may be in every answer.
constexpr qsizetype mostRecords = 2'000'000;

QString idsOf(const QList<EntryKind> &kinds)
{
    QStringList numbers;
    for (const EntryKind kind : kinds)
        numbers.append(QString::number(static_cast<int>(kind)));
    return numbers.join(QLatin1Char(','));
}

} // namespace

CaseReader::CaseReader(const QSqlDatabase &database)
    : m_database(database)
    , m_dictionary(database)
{}

Result<CaseInfo> CaseReader::info()
{
    CaseInfo info;
    auto done = describe(info);
    if (done)
        done = countInto(info);
    if (done)
        done = readInventory(m_database, info);
    if (!done)
        return unexpected(done.error());
    return info;
}

Result<QList<Entry>> CaseReader::entries(const QList<EntryKind> &kinds)
{
    QList<Entry> entries;
    qsizetype bytes = 0;
    const auto done = forEachEntry(kinds, [&](const Entry &entry) -> Result<void> {
        bytes += entry.content.size();
        if (bytes > mostEntryBytes)
            return unexpected(damagedIn("entry", entry.id));
        entries.append(entry);
        return {};
    });
    if (!done)
        return unexpected(done.error());
    return entries;
}

Result<void> CaseReader::forEachEntry(const QList<EntryKind> &kinds,
                                      const std::function<Result<void>(const Entry &)> &take)
{
    Statement statement(
        m_database,
        QStringLiteral("SELECT id, at_ms, kind, CASE WHEN length(content) <= %1 "
                       "THEN content ELSE 0 END FROM entry WHERE kind IN (%2) "
                       "ORDER BY id LIMIT %3")
            .arg(QString::number(longestContent), idsOf(kinds), QString::number(mostEntries)));
    if (auto done = statement.run(); !done)
        return done;
    for (qint64 last = 0; statement.next();) {
        Row row(statement);
        const Entry entry{row.id(0), row.time(1), row.oneOf(2, EntryKind::Merge),
                          row.blob(3, longestContent)};
        if (!row.isSound() || entry.id <= last)
            return unexpected(damagedIn("entry", entry.id));
        last = entry.id;
        if (auto taken = take(entry); !taken)
            return taken;
    }
    return statement.ended();
}

Result<void> CaseReader::describe(CaseInfo &info)
{
    const auto all = entries({EntryKind::Info, EntryKind::Step});
    if (!all)
        return unexpected(all.error());
    QJsonObject said;
    for (const Entry &entry : *all) {
        const QJsonObject change = QJsonDocument::fromJson(entry.content).object();
        if (entry.kind == EntryKind::Step && !change.contains(QLatin1String("pap")))
            continue;
        for (auto key = change.begin(); key != change.end(); ++key)
            said.insert(key.key(), key.value());
    }
    const auto value = [&](const char *key) { return said.value(QLatin1String(key)); };
    const auto pap = core::papFromString(value("pap").toString());
    if (!value("practice").isBool() || !pap)
        return unexpected(damaged(QStringLiteral("entry info")));
    info.fluxcaseVersion = core::plainText(value("fluxcase").toString(), 100);
    info.practice = value("practice").toBool();
    info.pap = *pap;
    return {};
}

Result<void> CaseReader::countInto(CaseInfo &info)
{
    const auto seal = EvidenceChain::lastSeal(m_database);
    if (!seal)
        return unexpected(seal.error());
    info.entries = seal->pieces();
    info.head = headText(*seal);
    Statement dropped(m_database,
                      QStringLiteral("SELECT (SELECT count(*) FROM dropped WHERE stream = 3), "
                                     "(SELECT count(*) FROM dropped WHERE stream = 2)"));
    if (auto done = dropped.run(); !done)
        return done;
    if (!dropped.next())
        return unexpected(damaged(QStringLiteral("counts")));
    Row row(dropped);
    info.answers = seal->lastOf(Stream::Answer) - row.integer(0, 0, anyId);
    info.packetsSent = seal->lastOf(Stream::Sent) - row.integer(1, 0, anyId);
    if (!row.isSound() || info.answers < 0 || info.packetsSent < 0)
        return unexpected(damaged(QStringLiteral("counts")));
    return {};
}

Result<CaseExtent> CaseReader::extent()
{
    // Two steps into the index for each question. A bare count(*) could not be ended: see Effort.
    Statement counts(m_database,
                     QStringLiteral("SELECT (SELECT count(*) FROM address WHERE id > 0), "
                                    "min((SELECT min(at_ms) FROM answer WHERE question = q.id)), "
                                    "max((SELECT max(at_ms) FROM answer WHERE question = q.id)) "
                                    "FROM question q"));
    if (const auto done = counts.run(); !done)
        return unexpected(done.error());
    if (!counts.next())
        return unexpected(damaged(QStringLiteral("counts")));
    Row row(counts);
    CaseExtent extent;
    extent.addresses = row.integer(0, 0, anyId);
    if (!row.isNull(1) && !row.isNull(2)) {
        extent.from = row.time(1);
        extent.to = row.time(2);
    }
    if (!row.isSound())
        return unexpected(damaged(QStringLiteral("counts")));
    return extent;
}

Result<void> CaseReader::restrictTo(const QList<core::DomainName> &names)
{
    QStringList ids;
    for (const core::DomainName &name : names) {
        const auto id = valueOf(m_database, QStringLiteral("SELECT id FROM name WHERE text = ?"),
                                {QString(QLatin1String("") + name.toString())});
        if (!id)
            return unexpected(id.error());
        if (id->isValid())
            ids.append(QString::number(id->toLongLong()));
    }
    m_readsAll = false;
    m_condition = QStringLiteral(" AND a.question IN (SELECT id FROM question "
                                 "WHERE subject IN (%1))")
                      .arg(ids.join(QLatin1Char(',')));
    return {};
}

void CaseReader::startAfter(qint64 id)
{
    m_last = id;
    m_readsAll = false;
}

Result<void> CaseReader::orderByTime()
{
    auto ids = idsByTime(m_database, m_condition);
    if (!ids)
        return unexpected(ids.error());
    m_byTime = *std::move(ids);
    m_place = 0;
    return {};
}

Result<core::Batch> CaseReader::next(int limit, Packets packets)
{
    const Snapshot snapshot(m_database);
    Page page;
    page.limit = limit;
    auto done = readAnswers(page, packets);
    m_dictionary.finish();
    m_count += page.batch.observations.size();
    const bool isEnd = limit < 0 || page.batch.observations.isEmpty();
    if (done && isEnd && m_readsAll)
        done = checkCount();
    if (!done)
        return unexpected(done.error());
    return std::move(page.batch);
}

Result<void> CaseReader::forEachPage(const std::function<void(const core::Batch &)> &take)
{
    if (auto ordered = orderByTime(); !ordered)
        return ordered;
    for (;;) {
        auto batch = next(m_condition.isEmpty() ? pageSize : restrictedRead, Packets::Leave);
        if (!batch)
            return unexpected(batch.error());
        if (batch->observations.isEmpty())
            break;
        const QList<core::Observation> all = std::exchange(batch->observations, {});
        for (qsizetype first = 0; first < all.size(); first += pageSize) {
            batch->observations = all.mid(first, pageSize);
            take(*batch);
            *batch = {}; // facts come before what they are about, and once
        }
    }
    if (!m_readsAll)
        return {};
    const auto others = otherFacts();
    if (!others)
        return unexpected(others.error());
    if (!others->isEmpty())
        take(*others);
    return {};
}

Result<void> CaseReader::checkCount()
{
    const auto seal = EvidenceChain::lastSeal(m_database);
    if (!seal)
        return unexpected(seal.error());
    const auto dropped =
        valueOf(m_database, QStringLiteral("SELECT count(*) FROM dropped WHERE stream = 3"));
    if (!dropped)
        return unexpected(dropped.error());
    if (m_count != seal->lastOf(Stream::Answer) - dropped->toLongLong())
        return unexpected(damaged(QStringLiteral("answers are missing")));
    return {};
}

bool CaseReader::Page::isFull() const
{
    return limit >= 0 && (batch.observations.size() >= limit || records >= mostRecords);
}

Result<void> CaseReader::readAnswers(Page &page, Packets packets)
{
    const QString query = answerQuery(packets == Packets::Read);
    if (!m_byTime.empty())
        return readByTime(page, query);
    Statement answers(m_database,
                      query + QStringLiteral("a.id > ?%1 ORDER BY a.id LIMIT ?").arg(m_condition));
    if (auto done = answers.run({m_last, page.limit}); !done)
        return done;
    for (bool isMore = true; isMore && !page.isFull();) {
        Result<void> done;
        while (done && page.parts.size() < partsAtOnce && (isMore = answers.next()))
            done = addPart(page, answers);
        if (done)
            done = complete(page);
        if (!done)
            return done;
    }
    return answers.ended();
}

Result<void> CaseReader::readByTime(Page &page, const QString &query)
{
    Statement answer(m_database, query + QStringLiteral("a.id = ?"));
    const size_t end = page.limit < 0
                           ? m_byTime.size()
                           : std::min(m_byTime.size(), m_place + static_cast<size_t>(page.limit));
    while (m_place < end && !page.isFull()) {
        while (m_place < end && page.parts.size() < partsAtOnce) {
            const qint64 id = m_byTime[m_place++];
            if (auto done = answer.run({id}); !done)
                return done;
            if (!answer.next())
                return unexpected(damagedIn("answer", id));
            m_last = id - 1; // each stands in the list once
            if (auto done = addPart(page, answer); !done)
                return done;
        }
        if (auto done = complete(page); !done)
            return done;
        m_place -= page.parts.size();
    }
    return {};
}

Result<void> CaseReader::addPart(Page &page, const Statement &statement)
{
    auto row = answerRow(statement, m_dictionary);
    if (!row)
        return unexpected(row.error());
    // A tree whose branches lead back into it would be read for ever.
    if (row->answer.id <= m_last)
        return unexpected(damagedIn("answer", row->answer.id));
    m_last = row->answer.id;
    page.parts.push_back(*std::move(row));
    return {};
}

Result<void> CaseReader::complete(Page &page)
{
    std::vector<qint64> sets;
    sets.reserve(page.parts.size());
    for (const AnswerRow &part : page.parts) {
        if (part.set != 0)
            sets.push_back(part.set);
    }
    if (auto done = m_dictionary.prepare(std::move(sets)); !done)
        return done;
    auto part = page.parts.begin();
    for (; part != page.parts.end() && !page.isFull(); ++part) {
        for (const qint64 name : part->names) {
            if (const auto told = tellName(name, page.batch); !told)
                return unexpected(told.error());
        }
        if (auto done = part->set == 0 ? Result<void>() : readRecords(*part, page.batch); !done)
            return done;
        m_last = part->answer.id;
        page.records += part->answer.answers.size();
        page.batch.observations.append(std::move(part->answer));
    }
    page.parts.erase(page.parts.begin(), part);
    return {};
}

Result<void> CaseReader::readRecords(AnswerRow &row, core::Batch &batch)
{
    const auto found = m_dictionary.set(row.set);
    if (!found)
        return unexpected(found.error());
    Dictionary::Set &set = **found;
    if (!row.take(set))
        return unexpected(damagedIn("answer", row.answer.id));
    if (std::exchange(set.isTold, true))
        return {};
    const QList<qint64> names = std::exchange(set.names, {});
    const QList<qint64> addresses = std::exchange(set.addresses, {});
    for (const qint64 name : names) {
        if (const auto told = tellName(name, batch); !told)
            return unexpected(told.error());
    }
    for (const qint64 address : addresses) {
        if (auto told = tellAddress(address, batch); !told)
            return told;
    }
    return {};
}

Result<core::DomainName> CaseReader::tellName(qint64 id, core::Batch &batch)
{
    const auto found = m_dictionary.name(id);
    if (!found)
        return unexpected(found.error());
    Dictionary::Name &name = **found;
    if (name.hasFacts && !std::exchange(name.isTold, true))
        batch.names.append(name.facts);
    return name.facts.name;
}

Result<void> CaseReader::tellAddress(qint64 id, core::Batch &batch)
{
    const auto found = m_dictionary.address(id);
    if (!found)
        return unexpected(found.error());
    Dictionary::Address &address = **found;
    if (address.fact == 0 || std::exchange(address.isTold, true))
        return {};
    auto facts = m_dictionary.fact(address.fact);
    if (!facts)
        return unexpected(facts.error());
    batch.facts.append(*std::move(facts));
    return {};
}

Result<core::Batch> CaseReader::otherFacts()
{
    const Snapshot snapshot(m_database);
    core::Batch batch;
    Statement all(m_database,
                  QStringLiteral("SELECT DISTINCT address FROM address_fact ORDER BY address"));
    if (const auto done = all.run(); !done)
        return unexpected(done.error());
    for (qint64 last = 0; all.next();) {
        Row row(all);
        const qint64 id = row.id(0);
        if (!row.isSound() || id <= last)
            return unexpected(damagedIn("address_fact", id));
        last = id;
        if (const auto address = tellAddress(id, batch); !address)
            return unexpected(address.error());
    }
    m_dictionary.finish();
    auto done = all.ended();
    if (done)
        done = otherNames(batch);
    if (!done)
        return unexpected(done.error());
    return batch;
}

Result<void> CaseReader::otherNames(core::Batch &batch)
{
    Statement all(m_database, QStringLiteral("SELECT name FROM name_fact ORDER BY name"));
    if (auto done = all.run(); !done)
        return done;
    for (qint64 last = 0; all.next();) {
        Row row(all);
        const qint64 id = row.id(0);
        if (!row.isSound() || id <= last)
            return unexpected(damagedIn("name_fact", id));
        last = id;
        if (const auto name = tellName(id, batch); !name)
            return unexpected(name.error());
    }
    return all.ended();
}

} // namespace casefile
