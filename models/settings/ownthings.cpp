// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/ownthings.h"

#include <algorithm>

#include "core/plaintext.h"

namespace settings {

namespace {

core::Unexpected wrong(const QString &sentence, const QString &detail = {})
{
    return core::unexpected({core::Error::Code::Invalid, sentence, detail});
}

/// Only digits, colons, dots and a slash, or with a colon: meant as addresses, whatever it holds.
bool isMeantAsRange(const QString &text)
{
    return text.contains(u'/') || text.contains(u':') ||
           std::all_of(text.begin(), text.end(), [](QChar c) { return c.isDigit() || c == u'.'; });
}

/// As no name does: "192.0.2.1-192.0.2.9".
bool endsInANumber(const core::DomainName &name)
{
    const QByteArray last = name.text().mid(name.text().lastIndexOf('.') + 1);
    return std::all_of(last.begin(), last.end(), [](char c) { return c >= '0' && c <= '9'; });
}

} // namespace

core::Result<OwnThings> OwnThings::read(const QStringList &lines)
{
    OwnThings own;
    if (lines.size() > mostLines)
        return wrong(tr("These are too many lines: write at most %1.").arg(mostLines));
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QString text = lines.at(i).section(u'#', 0, 0).trimmed();
        if (text.isEmpty())
            continue;
        if (const auto added = own.add(text); !added) {
            return wrong(tr("Line %1: %2").arg(QString::number(i + 1), added.error().message),
                         added.error().detail);
        }
    }
    return own;
}

core::Result<void> OwnThings::add(const QString &text)
{
    const QString shown = core::plainText(text, 60);
    if (isMeantAsRange(text)) {
        const core::Result<core::IpPrefix> range = core::IpPrefix::parse(text);
        if (!range) {
            return wrong(tr("“%1” is not a range of addresses. Write it such as 192.0.2.0/24, "
                            "2001:db8::/32 or 192.0.2.1.")
                             .arg(shown),
                         range.error().detail);
        }
        if (range->length() < (range->address().isV4() ? shortestV4 : shortestV6)) {
            return wrong(tr("“%1” is more than anybody's own: give at least /8, or /16 of IPv6.")
                             .arg(shown));
        }
        if (!ranges.contains(*range))
            ranges.append(*range);
        return {};
    }
    const core::Result<core::DomainName> name = core::DomainName::parse(text);
    if (!name || name->isEmpty() || endsInANumber(*name)) {
        return wrong(
            tr("“%1” is neither a name nor a range of addresses. Write it such as example.com or "
               "192.0.2.0/24.")
                .arg(shown),
            name ? QString() : name.error().detail);
    }
    // A name of one label that nobody knows, such as "corp", is used inside a network only.
    if (name->isPublicSuffix() && name->hasKnownSuffix()) {
        return wrong(tr("Strangers register their names below “%1”. Write the name you registered, "
                        "such as example.com.")
                         .arg(shown));
    }
    if (!names.contains(*name))
        names.append(*name);
    return {};
}

} // namespace settings
