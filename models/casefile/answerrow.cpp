// SPDX-License-Identifier: GPL-3.0-or-later
#include "casefile/answerrow.h"

#include <limits>

#include "core/varint.h"

namespace casefile {

namespace {

using core::Result;
using core::unexpected;

constexpr qsizetype longestPacket = 65'535;
constexpr auto largestUInt32 = std::numeric_limits<quint32>::max();

} // namespace

bool AnswerRow::take(Dictionary::Set &records)
{
    if (!ttls) {
        answer.answers = records.withTtl(answer.ttlSeconds);
        return true;
    }
    answer.answers = records.records;
    quint32 ttl = 0;
    QByteArrayView left(*ttls);
    for (core::Record &record : answer.answers) {
        if (!left.isEmpty()) {
            const auto number = core::takeVarint(left);
            if (!number || *number > largestUInt32)
                return false;
            ttl = static_cast<quint32>(*number);
        }
        record.ttlSeconds = ttl;
    }
    return left.isEmpty();
}

QString answerQuery(bool withPackets)
{
    // The length of a blob is known without reading it, so that a huge one is never read.
    const QString packet =
        withPackets ? QStringLiteral(
                          "p.monotonic_ns, CASE WHEN p.bytes IS NULL OR length(p.bytes) <= %1 THEN "
                          "p.bytes ELSE 0 END FROM answer a JOIN packet p ON p.id = a.id")
                          .arg(longestPacket)
                    : QStringLiteral("0, NULL FROM answer a");
    return QStringLiteral("SELECT a.id, a.at_ms, a.question, a.outcome, a.freshness, a.flags, "
                          "a.suspicion, a.round_trip_us, a.ttl_s, a.answer_set, CASE WHEN a.ttls "
                          "IS NULL OR length(a.ttls) <= %1 THEN a.ttls ELSE 0 END, %2 WHERE ")
        .arg(QString::number(longestPacket), packet);
}

Result<AnswerRow> answerRow(const Statement &statement, Dictionary &dictionary)
{
    Row row(statement);
    const qint64 id = row.id(0);
    const auto question = dictionary.question(row.id(2));
    if (!question)
        return unexpected(question.error());
    AnswerRow result{(*question)->asked, (*question)->names};
    core::Observation &answer = result.answer;
    answer.id = id;
    answer.at = row.time(1);
    answer.outcome = row.oneOf(3, core::Outcome::NetworkError);
    answer.freshness = row.oneOf(4, core::Freshness::Early);
    const qint64 flags = row.integer(5, 0, 31);
    answer.authoritative = (flags & 1) != 0;
    answer.overTcp = (flags & 2) != 0;
    answer.authenticated = (flags & 4) != 0;
    answer.edns = (flags & 8) != 0;
    answer.referral = (flags & 16) != 0;
    answer.suspicion = row.oneOf(6, core::Suspicion::WrongSource);
    answer.roundTripUs = static_cast<qint32>(
        row.integer(7, std::numeric_limits<qint32>::min(), std::numeric_limits<qint32>::max()));
    answer.ttlSeconds = static_cast<quint32>(row.integer(8, 0, largestUInt32));
    result.set = row.idOrNull(9);
    if (!row.isNull(10))
        result.ttls = row.blob(10, longestPacket);
    answer.monotonicNs =
        row.integer(11, std::numeric_limits<qint64>::min(), std::numeric_limits<qint64>::max());
    if (!row.isNull(12))
        answer.packet = row.blob(12, longestPacket);
    if (!row.isSound() || (result.set == 0 && result.ttls))
        return unexpected(damagedIn("answer", id));
    return result;
}

} // namespace casefile
