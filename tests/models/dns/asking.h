// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTest>

#include "dns/aresresolver.h"
#include "support/fakednsserver.h"

/// What the tests of resolvers share: how long it waits, what is asked, what came back.
namespace asking {

using namespace std::chrono_literals;

inline constexpr dns::AresResolver::Timing patient{2000ms, 2, 8000ms};
inline constexpr dns::AresResolver::Timing hasty{100ms, 2, 600ms};

inline dns::Question question(const char *name = "www.flux.test",
                              core::RecordType type = core::RecordType::A)
{
    return {core::DomainName::fromPresentation(name).value_or({}), type};
}

inline support::Action anAddress()
{
    return support::Action::answer({support::FakeDnsServer::address("www.flux.test", "192.0.2.1")});
}

/// The replies of one resolver, in the order they came.
class Replies
{
public:
    explicit Replies(const dns::Resolver &resolver)
    {
        QObject::connect(&resolver, &dns::Resolver::replied, &m_context,
                         [this](dns::QueryId id, const dns::Reply &reply) {
                             m_ids.append(id);
                             m_replies.append(reply);
                         });
    }

    const QList<dns::QueryId> &ids() const { return m_ids; }
    qsizetype count() const { return m_replies.size(); }
    const dns::Reply &last() const { return m_replies.last(); }
    bool waitFor(qsizetype count, std::chrono::milliseconds limit = 10s) const
    {
        return QTest::qWaitFor([&] { return m_replies.size() >= count; }, int(limit.count()));
    }

private:
    QObject m_context;
    QList<dns::QueryId> m_ids;
    QList<dns::Reply> m_replies;
};

} // namespace asking
