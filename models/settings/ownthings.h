// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QStringList>

#include "core/domainname.h"
#include "core/ipprefix.h"

namespace settings {

/// What is the analyst's own and must never end in a block list: address ranges and names, read
/// from lines as a person types and keeps them, one thing a line; a # begins a remark.
struct OwnThings
{
    Q_DECLARE_TR_FUNCTIONS(settings::OwnThings)

public:
    static constexpr qsizetype mostLines = 5000;
    /// Larger blocks are nobody's own.
    static constexpr int shortestV4 = 8;
    static constexpr int shortestV6 = 16;

    QList<core::IpPrefix> ranges;
    QList<core::DomainName> names;

    bool operator==(const OwnThings &) const = default;

    /// An Error says in a sentence which line is wrong and how to write it.
    static core::Result<OwnThings> read(const QStringList &lines);

private:
    core::Result<void> add(const QString &text);
};

} // namespace settings
