// SPDX-License-Identifier: GPL-3.0-or-later
#include "dns/aresresolver.h"

#include <algorithm>
#include <limits>
#include <vector>

#include <QElapsedTimer>
#include <QPointer>
#include <QTimer>

#include "dns/areslinks.h"
#include "dns/askedquestions.h"
#include "dns/classify.h"
#include "dns/questioncase.h"
#include "dns/sentlog.h"

namespace dns {

namespace {

using core::Outcome;
using Path = AresPath;
using Asked = AskedQuestions::Asked;

/// ares_timeout() walks everything outstanding, so c-ares looks at its clock this often instead.
constexpr std::chrono::milliseconds tick{50};
constexpr std::chrono::milliseconds dropsTick{1000};

Reply failure(Outcome outcome, const QString &detail)
{
    Reply reply;
    reply.outcome = outcome;
    reply.detail = detail;
    return reply;
}

/// Over UDP: said to be truncated, or cut off by c-ares, which keeps no more than it asked for.
bool isCutOff(const Reply &reply)
{
    constexpr qsizetype flagsAt = 2;
    constexpr char truncatedFlag = 0x02;
    const qsizetype size = reply.packet.size();
    if (size <= flagsAt || (reply.message && !reply.message->isResponse))
        return false;
    return (reply.packet.at(flagsAt) & truncatedFlag) ||
           (!reply.message && (size == AresLink::plainUdpSize || size == AresLink::ednsUdpSize));
}

} // namespace

/// Everything outstanding of one resolver. All results pass flush(), which runs from the event
/// loop.
class AresResolver::Channel
{
public:
    Channel(AresResolver *resolver, const core::Endpoint &endpoint, Timing timing)
        : m_resolver(resolver)
        , m_endpoint(endpoint)
        , m_timing(timing)
        , m_sent(new SentLog(resolver))
        , m_links(
              endpoint, timing, [this](AresArrival arrival) { keep(std::move(arrival)); },
              [this](auto transport, auto packet) {
                  m_sent->add(transport, packet, m_asked.questionOf(packet, m_sending));
              })
    {
        m_clock.start();
        m_ticker = new QTimer(resolver);
        m_ticker->setInterval(tick);
        connect(m_ticker, &QTimer::timeout, resolver, [this] { lookAtClock(); });
    }

    core::Endpoint endpoint() const { return m_endpoint; }

    QueryId ask(const Question &question, const AskOptions &options)
    {
        const QueryId id = ++m_lastId;
        Asked &asked = m_asked.add(id, question, options, m_clock.nsecsElapsed());
        asked.withEdns = asked.sinceNs >= m_withoutEdnsUntilNs || !options.clientSubnet.isEmpty();
        const bool overTcp = options.tcpOnly || asked.sinceNs < m_overTcpUntilNs;
        if (!m_ticker->isActive())
            m_ticker->start();
        if (question.name.text() == "onion" || question.name.text().endsWith(".onion"))
            finish(id, failure(Outcome::NetworkError,
                               QStringLiteral("names under .onion are not for DNS (RFC 7686)")));
        else
            send(id, overTcp);
        return id;
    }

    void stop()
    {
        m_asked.clear();
        m_arrivals.clear();
        forgetTold();
        m_links.clear();
        m_ticker->stop();
        m_sent->flush();
    }

private:
    void send(QueryId id, bool overTcp)
    {
        Asked &asked = *m_asked.find(id);
        const bool isPlain = asked.withEdns && asked.options.clientSubnet.isEmpty();
        const Path path = overTcp ? Path::Tcp : isPlain ? Path::Udp : Path::BareUdp;
        QByteArray query = encoded(asked, m_asked.newWireId(id, asked, m_random), path);
        if (query.isEmpty())
            return finish(id, failure(Outcome::NetworkError,
                                      QStringLiteral("this cannot be asked in a DNS message")));
        asked.query = overTcp ? std::move(query) : withMixedCase(std::move(query), m_random);
        const QByteArray sent = asked.query; // the question may end in this very call
        m_sending = &asked;
        m_links.of(path).send(id, sent);
        m_sending = nullptr;
    }

    static QByteArray encoded(const Asked &asked, quint16 wireId, Path path)
    {
        const AskOptions &options = asked.options;
        const quint16 udpSize = !asked.withEdns         ? quint16(0)
                                : path == Path::BareUdp ? AresLink::plainUdpSize
                                                        : AresLink::ednsUdpSize;
        if (options.clientSubnet.isEmpty()) {
            QByteArray plain =
                AresLink::plainQuery(wireId, asked.question, options.recursionDesired, udpSize);
            if (!plain.isEmpty())
                return plain;
        }
        Message query;
        query.id = wireId;
        query.recursionDesired = options.recursionDesired;
        query.authenticData = query.recursionDesired; // asks to be told (RFC 6840, section 5.7)
        query.question = asked.question;
        if (udpSize > 0)
            query.ednsUdpSize = udpSize;
        query.clientSubnet = options.clientSubnet;
        return query.encode().value_or({});
    }

    void finish(QueryId id, Reply reply)
    {
        m_asked.remove(id);
        m_done.emplace_back(id, std::move(reply));
        scheduleFlush();
    }

    void scheduleFlush()
    {
        if (m_isFlushing)
            return;
        m_isFlushing = true;
        QMetaObject::invokeMethod(
            m_resolver, [this] { flush(); }, Qt::QueuedConnection);
    }

    void flush()
    {
        m_isFlushing = false;
        m_arriving.swap(m_arrivals);
        for (const AresArrival &arrival : m_arriving)
            receive(arrival);
        m_arriving.clear();
        if (std::exchange(m_lacksEdns, false) && m_links.retireWithoutEdns())
            m_withoutEdnsUntilNs = untilNs();
        m_links.applyPatience();
        const QPointer<AresResolver> guard(m_resolver); // a slot may stop or delete the resolver
        while (guard && m_told < m_done.size()) {
            const auto [id, reply] = std::move(m_done[m_told++]);
            emit guard->replied(id, reply);
        }
        if (guard)
            forgetTold();
    }

    void forgetTold()
    {
        m_done.clear();
        m_told = 0;
    }

    void receive(const AresArrival &arrival)
    {
        Asked *const found = m_asked.find(arrival.id);
        if (!found)
            return; // given up before
        Asked &asked = *found;
        const bool overTcp = arrival.path == Path::Tcp;
        Reply reply = arrival.packet.isEmpty() ? failure(arrival.failure, arrival.detail)
                                               : read(asked, arrival);
        const qint64 microseconds = (arrival.atNs - asked.sinceNs) / 1000;
        reply.roundTripUs = int(std::min<qint64>(microseconds, std::numeric_limits<qint32>::max()));
        reply.overTcp = overTcp;
        if (arrival.packet.isEmpty() && arrival.failure == Outcome::Timeout)
            m_links.noteSilence();
        else if (!arrival.packet.isEmpty() && !overTcp)
            m_links.noteAnswer(std::chrono::microseconds(microseconds));

        const bool hasEdns = reply.message && reply.message->ednsUdpSize;
        const bool isOffended =
            reply.message && reply.message->rcode == Rcode::FormErr && !hasEdns && asked.withEdns;
        m_lacksEdns = m_lacksEdns || (arrival.path == Path::Udp && !hasEdns);
        if (isOffended)
            m_withoutEdnsUntilNs = untilNs();
        if (isOffended && asked.options.clientSubnet.isEmpty()) {
            asked.withEdns = false;
            send(arrival.id, overTcp);
        } else if (!overTcp && isCutOff(reply)) {
            asked.truncated = std::make_unique<Reply>(std::move(reply));
            send(arrival.id, true);
        } else {
            finish(arrival.id, settled(asked, std::move(reply)));
        }
    }

    /// c-ares compares names without regard to case, so their spelling is compared here.
    Reply read(const Asked &asked, const AresArrival &arrival)
    {
        Reply reply = classify(asked.question, arrival.packet, asked.options.clientSubnet);
        if (arrival.path != Path::Tcp && reply.suspicion != core::Suspicion::WrongQuestion &&
            reply.message && !echoesQuestion(asked.query, arrival.packet)) {
            m_overTcpUntilNs = untilNs();
            reply.outcome = Outcome::Malformed;
            reply.suspicion = core::Suspicion::WrongQuestion;
            reply.detail = QStringLiteral("the reply spells the name otherwise");
        }
        return reply;
    }

    qint64 untilNs() const
    {
        return m_clock.nsecsElapsed() + std::chrono::nanoseconds(m_timing.memory).count();
    }

    /// The reply to report: when TCP failed, what UDP brought is the better evidence.
    Reply settled(const Asked &asked, Reply last) const
    {
        if (!asked.truncated || last.message)
            return last;
        Reply reply = *asked.truncated;
        reply.outcome = Outcome::Truncated;
        reply.overTcp = true;
        reply.roundTripUs = last.roundTripUs;
        reply.detail = QStringLiteral("over TCP: ") + last.detail;
        return reply;
    }

    void lookAtClock()
    {
        const bool isWaiting = m_links.lookAtClock();
        giveUpOverdue();
        if (m_clock.nsecsElapsed() - m_lookedForDropsNs >=
            std::chrono::nanoseconds(dropsTick).count())
            tellDropped();
        if (m_asked.isEmpty() && !isWaiting) {
            m_ticker->stop();
            tellDropped();
        }
    }

    void tellDropped()
    {
        m_lookedForDropsNs = m_clock.nsecsElapsed();
        if (const qint64 dropped = m_links.takeDropped(); dropped > 0)
            emit m_resolver->droppedHere(dropped);
    }

    void keep(AresArrival arrival)
    {
        arrival.atNs = m_clock.nsecsElapsed();
        m_arrivals.push_back(std::move(arrival));
        scheduleFlush();
    }

    /// Questions are pending in the order they were asked, so the overdue ones stand in front.
    void giveUpOverdue()
    {
        const qint64 patienceNs = std::chrono::nanoseconds(m_timing.watchdog).count();
        while (!m_asked.isEmpty()) {
            const auto &[id, asked] = m_asked.oldest();
            const qint64 waitedNs = m_clock.nsecsElapsed() - asked.sinceNs;
            if (waitedNs < patienceNs)
                return;
            Reply reply = failure(Outcome::Timeout, QStringLiteral("no answer in time"));
            reply.roundTripUs =
                int(std::min<qint64>(waitedNs / 1000, std::numeric_limits<qint32>::max()));
            finish(QueryId(id), settled(asked, std::move(reply)));
        }
    }

    AresResolver *m_resolver;
    const core::Endpoint m_endpoint;
    const Timing m_timing;
    SentLog *m_sent;
    QElapsedTimer m_clock;
    QTimer *m_ticker = nullptr;
    QueryId m_lastId = 0;
    AskedQuestions m_asked;
    const Asked *m_sending = nullptr; ///< while it is given to c-ares
    RandomWords m_random;
    std::vector<AresArrival> m_arrivals;
    std::vector<AresArrival> m_arriving; ///< while they are looked at
    bool m_lacksEdns = false;            ///< one of them does, that was asked with EDNS
    std::vector<std::pair<QueryId, Reply>> m_done;
    size_t m_told = 0; ///< so many of the done
    bool m_isFlushing = false;
    AresLinks m_links;
    qint64 m_lookedForDropsNs = 0;   ///< on m_clock
    qint64 m_withoutEdnsUntilNs = 0; ///< on m_clock; 0: EDNS is used
    qint64 m_overTcpUntilNs = 0;     ///< on m_clock; 0: UDP comes first
};

AresResolver::AresResolver(const core::Endpoint &endpoint, Timing timing, QObject *parent)
    : Resolver(parent)
    , m_channel(std::make_unique<Channel>(this, endpoint, timing))
{}

AresResolver::~AresResolver() = default;

core::Endpoint AresResolver::endpoint() const
{
    return m_channel->endpoint();
}

QueryId AresResolver::ask(const Question &question, const AskOptions &options)
{
    return m_channel->ask(question, options);
}

void AresResolver::stop()
{
    m_channel->stop();
}

core::Result<QList<core::Endpoint>> AresResolver::systemResolvers()
{
    QString detail;
    const QList<core::Endpoint> endpoints = AresLink::systemResolvers(&detail);
    if (endpoints.isEmpty()) {
        return core::unexpected(
            {core::Error::Code::NotFound,
             tr("This machine has no DNS resolver set up. Choose another set of "
                "resolvers, or name one yourself."),
             detail});
    }
    return endpoints;
}

} // namespace dns
