// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/celltext.h"

#include <algorithm>

#include <QCoreApplication>
#include <QStringList>

#include "core/plaintext.h"

namespace items {

namespace {

constexpr qsizetype maxRecordsShown = 20;

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(items::AnswerModel)
};

QString recordText(const core::Record &record)
{
    if (!record.address.isEmpty())
        return record.address.toString();
    if (!record.target.isEmpty())
        return record.target.defanged();
    return core::plainText(record.text);
}

} // namespace

QString orDash(const QString &text)
{
    return text.isEmpty() ? QStringLiteral("—") : text;
}

QString outcomeText(core::Outcome outcome)
{
    switch (outcome) {
    case core::Outcome::NoError:
        return Tr::tr("Answer");
    case core::Outcome::NoData:
        return Tr::tr("No data");
    case core::Outcome::NxDomain:
        return Tr::tr("NXDOMAIN");
    case core::Outcome::ServFail:
        return Tr::tr("SERVFAIL");
    case core::Outcome::Refused:
        return Tr::tr("REFUSED");
    case core::Outcome::Timeout:
        return Tr::tr("Timeout");
    case core::Outcome::Truncated:
        return Tr::tr("Truncated");
    case core::Outcome::Malformed:
        return Tr::tr("Malformed");
    case core::Outcome::NetworkError:
        return Tr::tr("Network error");
    }
    Q_UNREACHABLE();
}

QByteArray sortKey(const core::IpAddress &address)
{
    return address.bytes().prepend(static_cast<char>(address.family())).toHex();
}

QByteArray sortKey(const core::Endpoint &endpoint)
{
    return sortKey(endpoint.address)
        .append(QByteArray::number(endpoint.port, 16).rightJustified(4, '0'));
}

QString recordsText(const QList<core::Record> &records)
{
    QString chain;
    QStringList data;
    for (const core::Record &record : records.first(std::min(records.size(), maxRecordsShown))) {
        if (record.type == core::RecordType::CNAME)
            chain += QStringLiteral("→ ") % recordText(record) % u' ';
        else
            data.append(recordText(record));
    }
    if (!chain.isEmpty() && !data.isEmpty())
        chain += QStringLiteral("→ ");
    const QString text = QString(chain % data.join(QStringLiteral(", "))).trimmed();
    const qsizetype more = records.size() - maxRecordsShown;
    return more > 0 ? Tr::tr("%1 and %2 more").arg(text, QString::number(more)) : text;
}

} // namespace items
