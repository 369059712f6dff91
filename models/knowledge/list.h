// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QByteArray>
#include <QString>

#include "core/domainname.h"
#include "core/ipprefix.h"
#include "core/result.h"

namespace knowledge {

/// A list as it is shown: whose, how old, under which licence.
struct ListInfo
{
    QString name;    ///< of its file, without the ending: "sinkholes"
    QString date;    ///< of its data, ISO 8601
    QString source;  ///< fit to show
    QString licence; ///< fit to show
    QByteArray sha256;
    qsizetype rows = 0;
    bool isOwn = false; ///< the user's, not the one that came with Fluxcase

    bool operator==(const ListInfo &) const = default;
};

/// One list of known things, read from its file. The format, line by line (UTF-8):
///
///     # Fluxcase list 1
///     # kind: cdn
///     # date: 2026-08-16
///     # source: who made it
///     # licence: MIT
///     198.51.100.0/24<TAB>examplecdn
///
/// After the head, lines that begin with # are comments. What a row holds follows from the kind;
/// the value after the tab is an operator or provider. "!" before a block of addresses takes it out
/// of a larger one. Anything else is an error, never a guess.
struct List
{
    /// What it says of the things in it: the word after "kind:".
    enum class Kind
    {
        Cdn, ///< blocks, with the provider
        Cloud,
        Hosting, ///< blocks
        Research,
        Access,
        Special,
        Sinkhole,
        BlockPage,
        Parking,
        Resolver,
        AnycastResolver,
        HostingNetwork, ///< numbers of networks
        ResearchNetwork,
        OperatorNetwork, ///< with the operator
        HostingWord,     ///< words in the name of an organisation; see holdsWords()
        ResearchWord,
        OperatorWord, ///< first words of it, with the operator
        CdnName,      ///< domains, with the provider
        DynamicDns,
        KnownPool,
        ParkingName,
        ClosedProvider, ///< providers that answer only with addresses of their ranges
        AnycastProvider,
        ReportedAddress, ///< blocks that others reported as bad: the user's own lists only
        ReportedName,    ///< domains that others reported as bad, with all below them
    };

    /// Whether it says what others hold of a thing, rather than what the thing is.
    static constexpr bool isReputation(Kind kind) { return kind >= Kind::ReportedAddress; }

    /// Only what the kind holds is set.
    struct Row
    {
        core::IpPrefix prefix{};
        core::DomainName domain{};
        QString words{};
        quint32 asn = 0;
        bool isExcepted = false;
        QString value{};
    };

    static constexpr qsizetype mostBytes = 16 * 1024 * 1024;
    static constexpr qsizetype longestLine = 512;
    static constexpr qsizetype mostRows = 500'000;

    ListInfo info;
    Kind kind = Kind::Cdn;
    std::vector<Row> rows;

    /// `name`: what the list is called. An error names the line.
    static core::Result<List> parse(const QString &name, const QByteArray &bytes);
    /// A regular file, whole or not at all.
    static core::Result<List> read(const QString &path);
};

} // namespace knowledge
