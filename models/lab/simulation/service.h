// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include "lab/simulation/authority.h"

namespace lab {

/// A service: a set of addresses for each place or one for all, of which an answer shows some, and
/// which changes slowly or at one moment. Covers everything from a single server to a volunteer
/// pool; what differs is the design.
class Service final : public Authority
{
public:
    struct Design
    {
        core::Outcome outcome = core::Outcome::NoError;
        quint32 ttlSeconds = 300;
        QList<core::DomainName> aliases;
        int addresses = 1;        ///< in the set, of each place
        int shown = 1;            ///< in an answer: the same until `turnSeconds` are over
        double turnSeconds = 0;   ///< 0: what is shown never changes of itself
        bool isDrawnAnew = false; ///< at each turn all of what is shown, else one of it
        bool differsByPlace = false;
        double replacedPerHour = 0; ///< addresses of the set that are replaced by others
        Source v4;                  ///< none: no IPv4
        Source v6;                  ///< none: no IPv6
    };

    Service(quint64 seed, const Design &design);

    Reply reply(core::RecordType type, core::UtcMs at, int place) override;

private:
    struct Site
    {
        QList<core::IpAddress> set;
        QList<core::IpAddress> shown;
        core::UtcMs nextTurn = 0;
        core::UtcMs nextReplaced = 0;
        std::function<core::IpAddress(Random &)> source;
    };

    void begin(Site *site, core::UtcMs at);
    void renew(Site *site, core::UtcMs at);
    void turn(Site *site, core::UtcMs at);
    QList<core::IpAddress> some(const QList<core::IpAddress> &set);

    Random m_random;
    Design m_design;
    QList<Site> m_sites; ///< two a place: IPv4 and IPv6
};

/// One service until a moment and another after it: moves, takedowns, parking.
class Succession final : public Authority
{
public:
    Succession(std::unique_ptr<Authority> before, core::UtcMs change,
               std::unique_ptr<Authority> after);

    Reply reply(core::RecordType type, core::UtcMs at, int place) override;

private:
    std::unique_ptr<Authority> m_before;
    core::UtcMs m_change;
    std::unique_ptr<Authority> m_after;
};

/// Several providers of which each answer names one: a multi-CDN switch.
class Switch final : public Authority
{
public:
    Switch(std::vector<std::unique_ptr<Authority>> providers, quint64 seed, double holdSeconds);

    Reply reply(core::RecordType type, core::UtcMs at, int place) override;

private:
    struct Choice
    {
        size_t provider = 0;
        core::UtcMs until = 0;
    };

    std::vector<std::unique_ptr<Authority>> m_providers;
    Random m_random;
    double m_holdSeconds;
    QHash<int, Choice> m_choices; ///< by place
};

} // namespace lab
