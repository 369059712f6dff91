// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QSet>

#include "core/observation.h"

namespace support {

/// One address of a story: the `number`-th of the `owner`-th operator. Every operator has a network
/// (AS 64500 + owner) and a /16 of its own below 240.0.0.0/4.
struct Host
{
    int owner = 1;
    int number = 0;
    core::AddressKinds kinds{};
    bool isKnown = true; ///< otherwise no facts say whose it is

    core::IpAddress address() const;
    core::IpAddress v6() const; ///< a /64 of the same operator's
};

/// A name's answers, made call by call, with what is known of the addresses. Times are seconds
/// after the story's start; vantage n is 192.0.2.n.
class FluxStory
{
public:
    explicit FluxStory(const QString &name = QStringLiteral("a.test"));

    /// A fresh answer with these addresses.
    void look(double seconds, const QList<Host> &hosts, int vantage = 1);
    void look6(double seconds, const QList<Host> &hosts, int vantage = 1);
    /// The same again, counted down.
    void cached(double seconds, const QList<Host> &hosts, int vantage = 1);
    void outcome(double seconds, core::Outcome outcome, int vantage = 1,
                 core::RecordType type = core::RecordType::A);
    void nameServers(double seconds, const QStringList &servers, bool isReferral = false);
    void server(double seconds, const QString &server, const QList<Host> &hosts);
    void soa(double seconds, int refresh, int retry);

    void setTtl(quint32 seconds) { m_ttlSeconds = seconds; }
    /// Of the answers to come: the end of their CNAME chain.
    void pointTo(const QString &target) { m_target = target; }
    void list(const QString &name, core::NameKinds kinds, const QString &provider = {});
    /// The hosts are in this provider's published ranges, from now on.
    void setProvider(const QString &provider) { m_provider = provider; }

    const core::DomainName &name() const { return m_name; }
    core::Batch &batch() { return m_batch; }
    const core::Batch &batch() const { return m_batch; }
    /// Facts first, then each observation in a batch of its own, in another order.
    QList<core::Batch> shuffled(quint32 seed) const;

    static core::UtcMs at(double seconds);
    static core::Vantage vantage(int number);

private:
    core::Observation observation(double seconds, int vantage, core::RecordType type) const;
    void addHosts(core::Observation &observation, const QList<Host> &hosts);

    core::DomainName m_name;
    core::Batch m_batch;
    QSet<core::IpAddress> m_told; ///< facts were given
    quint32 m_ttlSeconds = 60;
    QString m_target;
    QString m_provider;
};

} // namespace support
