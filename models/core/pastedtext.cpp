// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pastedtext.h"

#include <algorithm>
#include <optional>

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>
#include <QStringList>

namespace core {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(core::PastedText)
};

constexpr qsizetype shownToken = 300;
/// A line of at least so many words is taken for prose, where "report.pdf" is no name.
constexpr qsizetype wordsOfProse = 3;

QString refanged(QString line)
{
    static const QRegularExpression dot(
        QStringLiteral(R"(\s?[\[({]\s?(?:\.|dot)\s?[\])}]\s?|\\\.)"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression scheme(QStringLiteral(R"(\b(?:h[xt]{2}p|meow)(s?)(?=\W))"),
                                           QRegularExpression::CaseInsensitiveOption);
    line.replace(dot, QStringLiteral("."));
    line.replace(scheme, QStringLiteral("http\\1"));
    for (const auto &[written, meant] : {std::pair{QLatin1String("[://]"), QLatin1String("://")},
                                         {QLatin1String("[:]"), QLatin1String(":")},
                                         {QLatin1String("[/]"), QLatin1String("/")},
                                         {QLatin1String("[@]"), QLatin1String("@")},
                                         {QLatin1String("(@)"), QLatin1String("@")},
                                         {QLatin1String("[at]"), QLatin1String("@")}})
        line.replace(written, meant, Qt::CaseInsensitive);
    // The ideographic full stops that IDNA reads as dots.
    for (const char16_t stop : {u'\u3002', u'\uff0e', u'\uff61'})
        line.replace(QChar(stop), u'.');
    return line;
}

QStringList tokensOf(const QString &line)
{
    // A URL runs to the next blank or quote; other tokens end at list punctuation too.
    static const QRegularExpression token(
        QStringLiteral(R"([a-z][a-z0-9+.-]*://[^\s"'<>`]+|[^\s"'<>`,;|=]+)"),
        QRegularExpression::CaseInsensitiveOption);
    QStringList tokens;
    auto match = token.globalMatch(line);
    while (match.hasNext())
        tokens.append(match.next().captured());
    return tokens;
}

bool isAllNumeric(QStringView text)
{
    return std::all_of(text.begin(), text.end(),
                       [](QChar c) { return (c >= u'0' && c <= u'9') || c == u'.'; });
}

/// Removes what surrounds the host of a token and remembers what that was.
class HostPart
{
public:
    explicit HostPart(QStringView token)
        : m_host(token)
    {
        trimPunctuation();
        dropScheme();
        dropPath();
        dropUser();
        dropPort();
    }

    QStringView host() const { return m_host; }
    bool isPrefix() const { return m_isPrefix; }
    QString dropped() const { return m_dropped.join(QLatin1String(", ")); }
    bool wasUrlOrMail() const { return m_wasUrlOrMail; }

private:
    void trimPunctuation()
    {
        while (!m_host.isEmpty() && QStringView(u"({*.!?-").contains(m_host.front()))
            m_host = m_host.mid(1);
        while (!m_host.isEmpty() && QStringView(u".,;:!?)}*").contains(m_host.back()))
            m_host.chop(1);
        if (m_host.startsWith(u'[') && !m_host.contains(u':'))
            m_host = m_host.mid(1);
        if (m_host.endsWith(u']') && !m_host.startsWith(u'['))
            m_host.chop(1);
    }

    void dropScheme()
    {
        const qsizetype end = m_host.indexOf(QLatin1String("://"));
        if (end < 0)
            return;
        m_host = m_host.mid(end + 3);
        m_dropped.append(Tr::tr("scheme"));
        m_wasUrlOrMail = true;
    }

    void dropPath()
    {
        const auto end = std::find_if(m_host.begin(), m_host.end(), [](QChar c) {
            return c == u'/' || c == u'?' || c == u'#' || c == u'\\';
        });
        if (end == m_host.end())
            return;
        const QStringView path = m_host.mid(end - m_host.begin());
        m_host = m_host.first(end - m_host.begin());
        m_isPrefix =
            path.size() > 1 && isAllNumeric(path.mid(1)) && IpAddress::parse(m_host).has_value();
        if (path.size() > 1)
            m_dropped.append(Tr::tr("path"));
        m_wasUrlOrMail = m_wasUrlOrMail || path.size() > 1;
    }

    void dropUser()
    {
        const qsizetype at = m_host.lastIndexOf(u'@');
        if (at < 0)
            return;
        m_host = m_host.mid(at + 1);
        m_dropped.append(Tr::tr("user"));
        m_wasUrlOrMail = true;
    }

    void dropPort()
    {
        QStringView port;
        if (m_host.startsWith(u'[') && m_host.contains(u']')) {
            const qsizetype close = m_host.indexOf(u']');
            port = m_host.mid(close + 1);
            m_host = m_host.mid(1, close - 1);
        } else if (m_host.count(u':') == 1) {
            port = m_host.mid(m_host.indexOf(u':'));
            m_host = m_host.first(m_host.indexOf(u':'));
        }
        if (port.size() > 1)
            m_dropped.append(Tr::tr("port"));
    }

    QStringView m_host;
    QStringList m_dropped;
    bool m_isPrefix = false;
    bool m_wasUrlOrMail = false;
};

/// Whether the host is shaped like a name at all: inner dots and a last part that is no number.
bool isNameShaped(QStringView host)
{
    const qsizetype dot = host.lastIndexOf(u'.');
    if (dot <= 0 || dot + 1 >= host.size())
        return false;
    const QStringView last = host.mid(dot + 1);
    return last.size() >= 2 &&
           std::any_of(last.begin(), last.end(), [](QChar c) { return c.isLetter(); });
}

std::optional<PastedItem> itemOf(const QString &token, bool inProse)
{
    const HostPart part(token);
    PastedItem item;
    item.token = token.left(shownToken);
    item.dropped = part.dropped();
    const QStringView host = part.host();
    if (host.isEmpty())
        return std::nullopt;
    if (const Result<IpAddress> address = IpAddress::parse(host)) {
        if (part.isPrefix()) {
            item.reason = Tr::tr("This is a network, not a name.");
            return item;
        }
        item.kind = PastedItem::Kind::Address;
        item.address = *address;
        return item;
    }
    if (host.count(u'.') == 3 && isAllNumeric(host)) {
        item.reason = Tr::tr("This looks like an IPv4 address but is none.");
        return item;
    }
    if (!isNameShaped(host) && !(part.wasUrlOrMail() && !isAllNumeric(host)))
        return std::nullopt;
    const Result<DomainName> name = DomainName::parse(host);
    if (!name) {
        item.reason = name.error().message;
        return item;
    }
    if (inProse && !part.wasUrlOrMail() && !name->hasKnownSuffix())
        return std::nullopt;
    item.kind = PastedItem::Kind::Name;
    item.name = *name;
    return item;
}

QList<PastedItem> itemsOfLine(const QString &line)
{
    const QString plain = refanged(line);
    // What was defanged was meant as an indicator, whatever stands around it.
    const bool isProse = plain == line && line.count(u' ') + 1 >= wordsOfProse;
    QList<PastedItem> items;
    for (const QString &token : tokensOf(plain)) {
        if (const std::optional<PastedItem> item = itemOf(token, isProse))
            items.append(*item);
    }
    return items;
}

} // namespace

PastedText PastedText::read(const QString &text)
{
    PastedText result;
    result.m_wasCut = text.size() > maxCharacters;
    QSet<DomainName> seenNames;
    QSet<IpAddress> seenAddresses;
    int lineNumber = 0;
    for (const QStringView rawLine : QStringView(text).left(maxCharacters).split(u'\n')) {
        ++lineNumber;
        const QString line = rawLine.trimmed().toString();
        if (line.isEmpty() || line.startsWith(u'#'))
            continue;
        QList<PastedItem> items = itemsOfLine(line);
        if (items.isEmpty()) {
            PastedItem rejected;
            rejected.token = line.left(shownToken);
            rejected.reason = Tr::tr("There is no name or address in this line.");
            items.append(rejected);
        }
        for (PastedItem &item : items) {
            const bool isNew = item.kind == PastedItem::Kind::Name ? !seenNames.contains(item.name)
                               : item.kind == PastedItem::Kind::Address
                                   ? !seenAddresses.contains(item.address)
                                   : true;
            item.line = lineNumber;
            if (!isNew) {
                ++result.m_repeated;
                if (result.m_repeats.size() < maxRepeats)
                    result.m_repeats.append(item);
                continue;
            }
            if (result.m_items.size() == maxItems) {
                result.m_wasCut = true;
                return result;
            }
            seenNames.insert(item.name);
            seenAddresses.insert(item.address);
            result.m_items.append(item);
        }
    }
    return result;
}

QList<DomainName> PastedText::names() const
{
    QList<DomainName> names;
    for (const PastedItem &item : m_items) {
        if (item.kind == PastedItem::Kind::Name)
            names.append(item.name);
    }
    return names;
}

QList<IpAddress> PastedText::addresses() const
{
    QList<IpAddress> addresses;
    for (const PastedItem &item : m_items) {
        if (item.kind == PastedItem::Kind::Address)
            addresses.append(item.address);
    }
    return addresses;
}

} // namespace core
