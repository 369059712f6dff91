// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QStringList>

#include "core/resolverprofile.h"
#include "core/result.h"

namespace settings {

/// A resolver profile as a person writes it down: what is typed and what is kept in the settings.
struct ProfileSheet
{
    Q_DECLARE_TR_FUNCTIONS(settings::ProfileSheet)

public:
    QString id;
    QString title;
    core::ResolverProfile::Transport transport = core::ResolverProfile::Transport::Dns;
    /// "192.0.2.53", "192.0.2.53:5300", "[2001:db8::53]:853#dns.example": the name behind # is the
    /// one its certificate must be for.
    QStringList servers;
    QString httpsPath{};       ///< over HTTPS; empty: "/dns-query"
    QStringList clientSubnets; ///< "198.51.100.0/24"

    bool operator==(const ProfileSheet &) const = default;

    static ProfileSheet of(const core::ResolverProfile &profile);
    /// The profile; an Error says in a sentence what is wrong with it.
    core::Result<core::ResolverProfile> read() const;

    /// Where servers of this transport usually listen.
    static quint16 usualPort(core::ResolverProfile::Transport transport);
    /// Networks that may be sent along: of strangers only, so none finer than a /24 or /56 (RFC
    /// 7871, section 11.1), and only a few.
    static core::Result<QList<core::IpPrefix>> readSubnets(const QStringList &texts);
    static constexpr qsizetype mostServers = 64;

private:
    core::Result<void> addServer(const QString &text, core::ResolverProfile &profile) const;
};

} // namespace settings
