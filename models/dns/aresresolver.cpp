// SPDX-License-Identifier: GPL-3.0-or-later
#include "dns/aresresolver.h"

#include <algorithm>
#include <deque>
#include <limits>
#include <map>
#include <vector>

#include <QElapsedTimer>
#include <QPointer>
#include <QRandomGenerator>
#include <QSet>
#include <QTimer>

#include "dns/areslink.h"
#include "dns/classify.h"
#include "dns/questioncase.h"
#include "dns/sentlog.h"

namespace dns {

namespace {

using core::Outcome;
using Path = AresPath;

/// ares_timeout() walks everything outstanding, so c-ares looks at its clock this often instead.
constexpr std::chrono::milliseconds tick{50};

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
        Pending pending{question, options, m_clock.nsecsElapsed(), true, 0, {}, {}};
        pending.withEdns =
            pending.sinceNs >= m_withoutEdnsUntilNs || !options.clientSubnet.isEmpty();
        const bool overTcp = options.tcpOnly || pending.sinceNs < m_overTcpUntilNs;
        m_pending.emplace(id, std::move(pending));
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
        m_pending.clear();
        m_wireIds.clear();
        m_arrivals.clear();
        m_done.clear();
        m_retired.clear();
        for (auto &[path, link] : m_links)
            link.reset();
        m_ticker->stop();
        m_sent->flush();
    }

private:
    struct Pending
    {
        Question question;
        AskOptions options;
        qint64 sinceNs = 0;
        bool withEdns = true;
        quint16 wireId = 0;             ///< of the message, unlike that of any other pending
        QByteArray query;               ///< as sent last
        std::optional<Reply> truncated; ///< what UDP brought, while TCP is tried
    };

    void send(QueryId id, bool overTcp)
    {
        Pending &pending = m_pending.at(id);
        const bool isPlain = pending.withEdns && pending.options.clientSubnet.isEmpty();
        const Path path = overTcp ? Path::Tcp : isPlain ? Path::Udp : Path::BareUdp;
        Message query;
        m_wireIds.remove(pending.wireId);
        pending.wireId = freeWireId();
        query.id = pending.wireId;
        query.recursionDesired = pending.options.recursionDesired;
        query.authenticData = query.recursionDesired; // asks to be told (RFC 6840, section 5.7)
        query.question = pending.question;
        if (pending.withEdns)
            query.ednsUdpSize =
                path == Path::BareUdp ? AresLink::plainUdpSize : AresLink::ednsUdpSize;
        query.clientSubnet = pending.options.clientSubnet;
        const auto packet = query.encode();
        if (!packet)
            return finish(id, failure(Outcome::NetworkError, packet.error().detail));
        pending.query = overTcp ? *packet : withMixedCase(*packet);
        link(path).send(id, QByteArray(pending.query)); // the pending may end in this very call
    }

    /// Two questions under one id could get each other's answer, and with 300 outstanding every
    /// second time two random ids are the same.
    quint16 freeWireId()
    {
        constexpr qsizetype crowded = 0xc000; // then a repeat is better than a long search
        quint16 id = 0;
        do {
            id = static_cast<quint16>(QRandomGenerator::system()->generate());
        } while (m_wireIds.contains(id) && m_wireIds.size() < crowded);
        m_wireIds.insert(id);
        return id;
    }

    AresLink &link(Path path)
    {
        std::unique_ptr<AresLink> &link = m_links[path];
        if (!link) {
            const auto keep = [this](AresArrival arrival) {
                arrival.atNs = m_clock.nsecsElapsed();
                m_arrivals.push_back(std::move(arrival));
                scheduleFlush();
            };
            const auto log = [this](auto transport, auto packet) {
                m_sent->add(transport, packet);
            };
            link = std::make_unique<AresLink>(m_endpoint, m_timing, path, keep, log);
        }
        return *link;
    }

    void finish(QueryId id, Reply reply)
    {
        if (const auto pending = m_pending.find(id); pending != m_pending.end()) {
            m_wireIds.remove(pending->second.wireId);
            m_pending.erase(pending);
        }
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
        for (const AresArrival &arrival : std::exchange(m_arrivals, {}))
            receive(arrival);
        const QPointer<AresResolver> guard(m_resolver); // a slot may stop or delete the resolver
        while (guard && !m_done.empty()) {
            const auto [id, reply] = std::move(m_done.front());
            m_done.pop_front();
            emit guard->replied(id, reply);
        }
    }

    void receive(const AresArrival &arrival)
    {
        const auto found = m_pending.find(arrival.id);
        if (found == m_pending.end())
            return; // given up before
        Pending &pending = found->second;
        const bool overTcp = arrival.path == Path::Tcp;
        Reply reply = arrival.packet.isEmpty() ? failure(arrival.failure, arrival.detail)
                                               : read(pending, arrival);
        const qint64 microseconds = (arrival.atNs - pending.sinceNs) / 1000;
        reply.roundTripUs = int(std::min<qint64>(microseconds, std::numeric_limits<qint32>::max()));
        reply.overTcp = overTcp;

        const bool hasEdns = reply.message && reply.message->ednsUdpSize;
        const bool isOffended =
            reply.message && reply.message->rcode == Rcode::FormErr && !hasEdns && pending.withEdns;
        if (isOffended || (arrival.path == Path::Udp && !hasEdns && retireWithoutEdns()))
            m_withoutEdnsUntilNs = untilNs();
        if (isOffended && pending.options.clientSubnet.isEmpty()) {
            pending.withEdns = false;
            send(arrival.id, overTcp);
        } else if (!overTcp && isCutOff(reply)) {
            pending.truncated = std::move(reply);
            send(arrival.id, true);
        } else {
            finish(arrival.id, settled(pending, std::move(reply)));
        }
    }

    /// c-ares compares names without regard to case, so their spelling is compared here.
    Reply read(const Pending &pending, const AresArrival &arrival)
    {
        Reply reply = classify(pending.question, arrival.packet, pending.options.clientSubnet);
        if (arrival.path != Path::Tcp && reply.suspicion != core::Suspicion::WrongQuestion &&
            reply.message && !echoesQuestion(pending.query, arrival.packet)) {
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

    /// Whether c-ares has left EDNS off; what is asked next goes through a new channel.
    bool retireWithoutEdns()
    {
        const auto found = m_links.find(Path::Udp);
        if (found == m_links.end() || !found->second || !found->second->hasLostEdns())
            return false;
        m_retired.push_back(std::move(found->second));
        return true;
    }

    /// The reply to report: when TCP failed, what UDP brought is the better evidence.
    Reply settled(const Pending &pending, Reply last) const
    {
        if (!pending.truncated || last.message)
            return last;
        Reply reply = *pending.truncated;
        reply.outcome = Outcome::Truncated;
        reply.overTcp = true;
        reply.roundTripUs = last.roundTripUs;
        reply.detail = QStringLiteral("over TCP: ") + last.detail;
        return reply;
    }

    void lookAtClock()
    {
        int outstanding = 0;
        std::erase_if(m_retired, [](const auto &link) { return link->outstanding() == 0; });
        for (const auto &link : m_retired) {
            link->lookAtClock();
            outstanding += link->outstanding();
        }
        for (const auto &[path, link] : m_links) {
            if (link) {
                link->lookAtClock();
                outstanding += link->outstanding();
            }
        }
        giveUpOverdue();
        if (m_pending.empty() && outstanding == 0 && m_retired.empty())
            m_ticker->stop();
    }

    /// Questions are pending in the order they were asked, so the overdue ones stand in front.
    void giveUpOverdue()
    {
        const qint64 patienceNs = std::chrono::nanoseconds(m_timing.watchdog).count();
        while (!m_pending.empty()) {
            const auto &[id, pending] = *m_pending.begin();
            const qint64 waitedNs = m_clock.nsecsElapsed() - pending.sinceNs;
            if (waitedNs < patienceNs)
                return;
            Reply reply = failure(Outcome::Timeout, QStringLiteral("no answer in time"));
            reply.roundTripUs =
                int(std::min<qint64>(waitedNs / 1000, std::numeric_limits<qint32>::max()));
            finish(QueryId(id), settled(pending, std::move(reply)));
        }
    }

    AresResolver *m_resolver;
    const core::Endpoint m_endpoint;
    const Timing m_timing;
    SentLog *m_sent;
    QElapsedTimer m_clock;
    QTimer *m_ticker = nullptr;
    QueryId m_lastId = 0;
    std::map<QueryId, Pending> m_pending;
    QSet<quint16> m_wireIds; ///< of the pending
    std::vector<AresArrival> m_arrivals;
    std::deque<std::pair<QueryId, Reply>> m_done;
    bool m_isFlushing = false;
    std::vector<std::unique_ptr<AresLink>> m_retired; ///< without EDNS, until they have drained
    std::map<Path, std::unique_ptr<AresLink>> m_links;
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
