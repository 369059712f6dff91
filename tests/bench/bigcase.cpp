// SPDX-License-Identifier: GPL-3.0-or-later
#include "bigcase.h"

#include <algorithm>

#include "casefile/casestore.h"

namespace bench {

namespace {

constexpr int largestBatch = 20'000;

quint32 mixed(quint32 value)
{
    value = (value ^ (value >> 16)) * 0x7feb352dU;
    value = (value ^ (value >> 15)) * 0x846ca68bU;
    return value ^ (value >> 16);
}

/// A quarter of the names flux over 20,000 addresses, the rest turn four of their own; asked of
/// four resolvers in turn.
core::Observation answer(int number, const QList<core::DomainName> &all)
{
    const int which = number % bigCaseNames;
    const bool isFlux = which % 4 == 0;
    core::Observation answer;
    answer.at = 1'795'269'731'000 + 50LL * number;
    answer.monotonicNs = 77'000'000'000'123 + 50'000'000LL * number;
    answer.resolver = {
        core::IpAddress::v4(0xc0000201U + static_cast<quint32>(number / bigCaseNames % 4)), 53};
    answer.subject = answer.question = all.at(which);
    answer.carrier = core::Carrier::Udp;
    answer.freshness = core::Freshness::Fresh;
    answer.roundTripUs = 20'000 + number % 5000;
    answer.ttlSeconds = isFlux ? 180 : 60;
    const int held = isFlux ? 5 : 2;
    for (int i = 0; i < held; ++i) {
        const auto mix = mixed(static_cast<quint32>(number) * 8 + static_cast<quint32>(i));
        const quint32 host =
            isFlux
                ? 0xf0000000U + mix % 20'000
                : 0xf1000000U + static_cast<quint32>(which * 4 + (number / bigCaseNames + i) % 4);
        answer.answers.append({answer.question,
                               core::RecordType::A,
                               answer.ttlSeconds,
                               core::IpAddress::v4(host),
                               {},
                               {}});
    }
    // Its length is that of such an answer; its bytes are never looked at here.
    answer.packet = QByteArray(29 + 16 * held, static_cast<char>(number));
    return answer;
}

} // namespace

core::DomainName nameOf(int which)
{
    return *core::DomainName::fromPresentation(
        QByteArray("host" + QByteArray::number(which) + ".test"));
}

qint64 writeBigCase(const QString &path, int answers)
{
    QList<core::DomainName> all;
    for (int which = 0; which < bigCaseNames; ++which)
        all.append(nameOf(which));
    casefile::CaseStore store;
    if (!store.create(path, false))
        qFatal("%s cannot be written", qPrintable(path));
    qint64 sightings = 0;
    for (int first = 0; first < answers; first += largestBatch) {
        core::Batch batch;
        const int last = std::min(first + largestBatch, answers);
        for (int number = first; number < last; ++number) {
            batch.observations.append(answer(number, all));
            sightings += batch.observations.last().answers.size();
        }
        store.append(batch);
    }
    if (!store.close())
        qFatal("%s cannot be closed", qPrintable(path));
    return sightings;
}

} // namespace bench
