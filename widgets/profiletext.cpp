// SPDX-License-Identifier: GPL-3.0-or-later
#include "profiletext.h"

namespace widgets {

ProfileText ProfileText::of(const core::ResolverProfile &profile)
{
    const auto times = [&profile](const QString &text) {
        return tr("%1 ×%2").arg(text).arg(profile.resolvers.size());
    };
    switch (profile.audience) {
    case core::ResolverProfile::Audience::OwnNetwork:
        return {tr("My network's resolver"), tr("seen by whoever runs it"), false};
    case core::ResolverProfile::Audience::PublicOperators:
        return {times(profile.transport == core::ResolverProfile::Transport::Dns
                          ? tr("Public resolvers")
                          : tr("Public resolvers over TLS")),
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

QString ProfileText::manifest(const core::ResolverProfile &profile, const core::PollPlan &plan,
                              qsizetype names)
{
    if (profile.resolvers.isEmpty())
        return tr("There is no resolver to ask. Choose one.");
    QStringList types;
    for (const core::RecordType type : plan.types)
        types.append(core::toString(type));
    const QString of = names <= 1 ? tr("the name and its name servers")
                                  : tr("each of %1 names and their name servers").arg(names);
    const QString text =
        tr("Watch asks %1: %2 of %3, at most every %4 s")
            .arg(servers(profile), types.join(QLatin1String(", ")), of)
            .arg(std::chrono::duration_cast<std::chrono::seconds>(profile.leastInterval()).count());
    return profile.audience == core::ResolverProfile::Audience::Practice
               ? tr("%1; nothing leaves this machine").arg(text)
               : tr("%1; its owner may see that a user of this resolver asked").arg(text);
}

} // namespace widgets
