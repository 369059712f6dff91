// SPDX-License-Identifier: GPL-3.0-or-later
#include "profiletext.h"

#include "core/plaintext.h"

namespace widgets {

ProfileText ProfileText::of(const core::ResolverProfile &profile)
{
    const auto times = [&profile](const QString &text) {
        return tr("%1 ×%2").arg(text).arg(profile.resolvers.size());
    };
    if (!profile.title.isEmpty())
        return {times(core::plainText(profile.title, 40)), tr("seen by their operators"), false};
    switch (profile.audience) {
    case core::ResolverProfile::Audience::OwnNetwork:
        return {tr("My network's resolver"), tr("seen by whoever runs it"), false};
    case core::ResolverProfile::Audience::PublicOperators:
        return {times(profile.transport == core::ResolverProfile::Transport::Dns
                          ? tr("Public resolvers")
                      : profile.transport == core::ResolverProfile::Transport::Tls
                          ? tr("Public resolvers over TLS")
                          : tr("Public resolvers over HTTPS")),
                tr("seen by their operators"), false};
    case core::ResolverProfile::Audience::Custom:
        return {times(tr("Custom resolvers")), tr("seen by their operators"), false};
    case core::ResolverProfile::Audience::Practice:
        return {tr("Practice lab"), tr("nothing leaves this machine"), true};
    case core::ResolverProfile::Audience::Owner:
        return {tr("The name's own servers"), tr("its owner can notice"), false};
    }
    Q_UNREACHABLE();
}

QString ProfileText::servers(const core::ResolverProfile &profile)
{
    constexpr qsizetype shown = 2;
    QStringList texts;
    const auto &resolvers = profile.resolvers;
    for (const core::Endpoint &resolver : resolvers.first(qMin(shown, resolvers.size())))
        texts.append(resolver.toString());
    QString text = texts.join(QLatin1String(", "));
    if (resolvers.size() > shown)
        text += tr(" and %1 more").arg(resolvers.size() - shown);
    return text;
}

QString ProfileText::announcement(const core::Manifest &manifest)
{
    if (manifest.servers.isEmpty())
        return manifest.summary();
    const bool isPractice = manifest.audience == core::ResolverProfile::Audience::Practice;
    if (manifest.asksCanaries && !isPractice) {
        return tr("%1, with two canaries · %2")
            .arg(manifest.summary(), manifest.whatOwnersNotice());
    }
    return tr("%1 · %2").arg(manifest.summary(),
                             isPractice ? manifest.whoSees() : manifest.whatOwnersNotice());
}

QString ProfileText::details(const core::Manifest &manifest)
{
    static constexpr qsizetype shown = 50;
    QStringList lines{manifest.summary() + QLatin1Char('.'), QString()};
    const auto list = [&lines](const QString &title, const QStringList &items) {
        if (items.isEmpty())
            return;
        lines.append(title);
        for (const QString &item : items.first(qMin(shown, items.size())))
            lines.append(QStringLiteral("    ") + item);
        if (items.size() > shown)
            lines.append(QStringLiteral("    ") + tr("and %1 more").arg(items.size() - shown));
        lines.append(QString());
    };
    QStringList names;
    for (const core::DomainName &name : manifest.names)
        names.append(name.defanged());
    list(tr("Names"), names);
    QStringList servers;
    for (const core::Endpoint &server : manifest.servers)
        servers.append(tr("%1 over %2").arg(server.toString(), manifest.transportText()));
    list(tr("Servers"), servers);
    if (manifest.asksCanaries)
        lines.append(manifest.canaryText() + QLatin1Char('.'));
    if (!manifest.clientSubnets.isEmpty())
        lines.append(manifest.subnetText() + QLatin1Char('.'));
    if (manifest.followsNameServers)
        lines.append(tr("NS is asked of the zones above a name too, and A and AAAA of every name "
                        "server that an answer names."));
    const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(manifest.leastInterval);
    lines.append(tr("The same question is asked at most every %1 s. Without an answer it is sent "
                    "once more; where the answer is too large for UDP it is asked over TCP.")
                     .arg(seconds.count()));
    lines += {QString(), manifest.whoSees() + QLatin1Char('.'),
              manifest.whatOwnersNotice() + QLatin1Char('.')};
    return lines.join(QLatin1Char('\n'));
}

} // namespace widgets
