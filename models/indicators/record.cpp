// SPDX-License-Identifier: GPL-3.0-or-later
#include "indicators/record.h"

#include <cmath>

namespace indicators {

namespace {

using Kind = Indicator::Kind;
using Role = Indicator::Role;

constexpr qsizetype fields = 13;
constexpr qsizetype longestText = 8000;

QString letterOf(const Indicator &indicator)
{
    switch (indicator.kind()) {
    case Kind::Name:
        return QStringLiteral("n");
    case Kind::NameServer:
        return QStringLiteral("s");
    case Kind::Address:
        return indicator.role == Role::NameServerAddress ? QStringLiteral("t")
                                                         : QStringLiteral("a");
    case Kind::Prefix:
        return QStringLiteral("p");
    case Kind::Url:
        return QStringLiteral("u");
    case Kind::Network:
        return QStringLiteral("o");
    }
    Q_UNREACHABLE();
}

QString spelled(const core::DomainName &name)
{
    return name.isEmpty() ? QString() : name.toString();
}

/// A whole number within the bounds of a JSON number; none of anything else.
std::optional<qint64> number(const QJsonValue &value, qint64 least)
{
    constexpr double most = 9.0e15;
    const double read = value.toDouble(std::nan(""));
    if (!(read >= static_cast<double>(least)) || read > most || std::floor(read) != read)
        return std::nullopt;
    return static_cast<qint64>(read);
}

std::optional<core::DomainName> name(const QString &text)
{
    const auto read = core::DomainName::fromPresentation(text.toUtf8());
    return read && !read->isEmpty() ? std::optional(*read) : std::nullopt;
}

/// What the letter says it is, with what the text says.
bool readWhat(Indicator &indicator, const QString &letter, const QString &text)
{
    if (letter == QLatin1String("n") || letter == QLatin1String("s")) {
        const auto read = name(text);
        indicator.role = letter == QLatin1String("n") ? Role::WatchedName : Role::NameServer;
        indicator.name = read.value_or(core::DomainName());
        return read.has_value();
    }
    if (letter == QLatin1String("a") || letter == QLatin1String("t")) {
        const auto read = core::IpAddress::parse(text);
        indicator.role = letter == QLatin1String("a") ? Role::Address : Role::NameServerAddress;
        indicator.address = read.value_or(core::IpAddress());
        return read.has_value();
    }
    if (letter == QLatin1String("p")) {
        const auto read = core::IpPrefix::parse(text);
        indicator.role = Role::Address;
        indicator.prefix = read.value_or(core::IpPrefix());
        return read.has_value();
    }
    if (letter == QLatin1String("u"))
        indicator.url = text;
    return letter == QLatin1String("u") || letter == QLatin1String("o");
}

/// Names beside the indicator itself.
bool readNames(Indicator &indicator, const QString &subject, const QString &owner)
{
    const auto watched = subject.isEmpty() ? std::optional(indicator.name) : name(subject);
    if (!watched)
        return false;
    indicator.subject = *watched;
    if (indicator.isName() || indicator.kind() == Kind::Network)
        return true;
    const auto holder = owner.isEmpty() ? watched : name(owner);
    indicator.name = holder.value_or(core::DomainName());
    return holder.has_value();
}

bool readNumbers(Indicator &indicator, const QJsonArray &record)
{
    const auto firstSeen = number(record.at(4), 0);
    const auto lastSeen = number(record.at(5), 0);
    const auto from = number(record.at(6), 0);
    const auto until = number(record.at(7), 0);
    const auto sure = number(record.at(9), 0);
    const auto answers = number(record.at(10), -1);
    const auto network = number(record.at(11), 0);
    if (!firstSeen || !lastSeen || !from || !until || !sure || !answers || !network ||
        *sure > 100 || *until <= *from || *answers > 2'000'000'000 || *network > 0xFFFF'FFFFLL)
        return false;
    indicator.firstSeen = *firstSeen;
    indicator.lastSeen = *lastSeen;
    indicator.validity = {*from, *until};
    indicator.confidence = static_cast<double>(*sure) / 100;
    if (*answers >= 0)
        indicator.answers = static_cast<int>(*answers);
    indicator.network.asn = static_cast<quint32>(*network);
    return true;
}

} // namespace

QJsonArray recordOf(const Indicator &indicator)
{
    const bool isItself = indicator.isName() && indicator.subject == indicator.name;
    const bool hasOwner = !indicator.isName() && indicator.name != indicator.subject;
    return {letterOf(indicator),
            indicator.text(Form::Raw),
            isItself ? QString() : spelled(indicator.subject),
            hasOwner ? spelled(indicator.name) : QString(),
            indicator.firstSeen,
            indicator.lastSeen,
            indicator.validity.from,
            indicator.validity.until,
            flux::toString(indicator.verdictClass),
            static_cast<int>(std::lround(100 * std::clamp(indicator.confidence, 0.0, 1.0))),
            indicator.answers.value_or(-1),
            static_cast<qint64>(indicator.network.asn),
            indicator.overrideReason};
}

std::optional<Indicator> indicatorOf(const QJsonArray &record)
{
    if (record.size() < fields)
        return std::nullopt;
    for (const qsizetype at : {0, 1, 2, 3, 8, 12}) {
        if (!record.at(at).isString() || record.at(at).toString().size() > longestText)
            return std::nullopt;
    }
    Indicator indicator;
    const auto verdictClass = flux::verdictClassFromString(record.at(8).toString());
    const bool isRead = verdictClass.has_value() && readNumbers(indicator, record) &&
                        readWhat(indicator, record.at(0).toString(), record.at(1).toString()) &&
                        readNames(indicator, record.at(2).toString(), record.at(3).toString());
    // What the letter says has to come out again, or the one is not the other.
    if (!isRead || letterOf(indicator) != record.at(0).toString() ||
        indicator.text(Form::Raw) != record.at(1).toString())
        return std::nullopt;
    indicator.verdictClass = *verdictClass;
    indicator.overrideReason = record.at(12).toString();
    return indicator;
}

} // namespace indicators
