// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domainname.h"

#include <algorithm>
#include <memory>

#include <idn2.h>
#include <libpsl.h>

#include <QCoreApplication>
#include <QSet>
#include <QStringList>

namespace core {

namespace {

constexpr qsizetype maxNameLength = 253;
constexpr qsizetype maxLabelLength = 63;
/// What UTS #46 takes for a dot.
constexpr QStringView fullStops = u".\u3002\uFF0E\uFF61";

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(core::DomainName)
};

Unexpected notAName(const QString &why, QStringView text)
{
    return unexpected({Error::Code::Invalid, why, text.left(80).toString()});
}

/// Octets of a label in presentation form, where \DDD and \X stand for one; -1 if the escape is
/// broken.
qsizetype labelOctets(QByteArrayView label)
{
    qsizetype octets = 0;
    for (qsizetype i = 0; i < label.size(); ++i, ++octets) {
        if (label[i] != '\\')
            continue;
        const auto isDigit = [&](qsizetype at) {
            return at < label.size() && label[at] >= '0' && label[at] <= '9';
        };
        if (isDigit(i + 1) && isDigit(i + 2) && isDigit(i + 3)) {
            if (label.sliced(i + 1, 3).compare("255") > 0)
                return -1;
            i += 3;
        } else if (i + 1 < label.size()) {
            i += 1;
        } else {
            return -1;
        }
    }
    return octets;
}

/// Where the label that starts at `from` ends: at an unescaped dot or at the end.
qsizetype labelEnd(QByteArrayView text, qsizetype from)
{
    for (qsizetype i = from; i < text.size(); ++i) {
        if (text[i] == '\\')
            ++i;
        else if (text[i] == '.')
            return i;
    }
    return text.size();
}

bool isHostCharacter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '_';
}

/// Characters that make a name read as another one or hide part of it.
bool isDeceptive(char32_t c)
{
    switch (QChar::category(c)) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Other_Surrogate:
    case QChar::Other_PrivateUse:
    case QChar::Other_NotAssigned:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
    case QChar::Separator_Space:
        return true;
    default:
        return false;
    }
}

/// A label of scripts that no language writes together, or of Cyrillic letters that all pass for
/// Latin ones: what a name that imitates another is made of.
bool isImitation(const QString &label)
{
    using Script = QChar::Script;
    QSet<int> scripts;
    for (const uint c : label.toUcs4()) {
        const Script script = QChar::script(c);
        if (script != QChar::Script_Common && script != QChar::Script_Inherited)
            scripts.insert(script);
    }
    if (scripts == QSet<int>{QChar::Script_Cyrillic}) {
        static constexpr QStringView latinLookalikes = u"асԁеһіјӏорԛѕԝхуѵ0123456789-";
        return std::all_of(label.begin(), label.end(),
                           [](QChar c) { return latinLookalikes.contains(c); });
    }
    if (scripts.size() < 2)
        return false;
    // Japanese, Korean and Chinese mix scripts, Latin among them.
    static const QList<QSet<int>> mixes{
        {QChar::Script_Latin, QChar::Script_Han, QChar::Script_Hiragana, QChar::Script_Katakana},
        {QChar::Script_Latin, QChar::Script_Han, QChar::Script_Hangul},
        {QChar::Script_Latin, QChar::Script_Han, QChar::Script_Bopomofo}};
    return std::none_of(mixes.begin(), mixes.end(),
                        [&](const QSet<int> &mix) { return mix.contains(scripts); });
}

QString longLabelMessage()
{
    return Tr::tr("This is not a domain name: a part between dots is longer than 63 characters.");
}

/// The name in lower-case A-labels.
Result<QByteArray> toAscii(QStringView text)
{
    const QByteArray utf8 = text.toUtf8();
    if (utf8.contains('\0'))
        return notAName(Tr::tr("A name cannot hold this character."), text);
    // Names in ASCII need no mapping, and the hyphens IDNA forbids them are in daily use.
    const bool isAscii =
        std::none_of(utf8.begin(), utf8.end(), [](char c) { return (c & 0x80) != 0; });
    if (QByteArray lower = utf8.toLower(); isAscii && !lower.contains("xn--"))
        return lower;

    char *found = nullptr;
    const int status =
        idn2_to_ascii_8z(utf8.constData(), &found, IDN2_NFC_INPUT | IDN2_NONTRANSITIONAL);
    const std::unique_ptr<char, decltype(&idn2_free)> owner(found, &idn2_free);
    if (status == IDN2_OK)
        return QByteArray(found).toLower();
    if (status == IDN2_TOO_BIG_LABEL || status == IDN2_PUNYCODE_BIG_OUTPUT)
        return notAName(longLabelMessage(), text);
    if (status == IDN2_TOO_BIG_DOMAIN)
        return notAName(Tr::tr("This is longer than the 253 characters a name may have."), text);
    return unexpected({Error::Code::Invalid,
                       Tr::tr("This is not a domain name: the rules for international names "
                              "(IDNA 2008) do not allow it."),
                       QString::fromLatin1(idn2_strerror(status))});
}

} // namespace

Result<DomainName> DomainName::parse(QStringView text)
{
    if (!text.isEmpty() && fullStops.contains(text.back()))
        text.chop(1);
    if (text.isEmpty())
        return notAName(Tr::tr("There is no name here."), text);
    if (text.size() > maxNameLength)
        return notAName(Tr::tr("This is longer than the 253 characters a name may have."), text);

    const Result<QByteArray> ascii = toAscii(text);
    if (!ascii)
        return unexpected(ascii.error());
    DomainName name;
    name.m_text = *ascii;
    if (name.m_text.size() > maxNameLength)
        return notAName(Tr::tr("This is longer than the 253 characters a name may have."), text);
    for (const QByteArray &label : name.m_text.split('.')) {
        if (label.isEmpty())
            return notAName(Tr::tr("This is not a domain name: two dots stand side by side."),
                            text);
        if (label.size() > maxLabelLength)
            return notAName(longLabelMessage(), text);
        if (!std::all_of(label.begin(), label.end(), isHostCharacter))
            return notAName(Tr::tr("A name cannot hold this character."), text);
    }
    return name;
}

Result<DomainName> DomainName::fromPresentation(QByteArrayView text)
{
    DomainName name;
    if (text == QByteArrayView("."))
        return name;
    qsizetype octets = 1; // the root label
    bool endsWithDot = false;
    for (qsizetype from = 0; from < text.size();) {
        const qsizetype end = labelEnd(text, from);
        const qsizetype length = labelOctets(text.sliced(from, end - from));
        octets += length + 1;
        if (length < 1 || length > maxLabelLength || octets > 255) {
            return unexpected({Error::Code::Invalid, Tr::tr("This name breaks the rules of DNS."),
                               QString::fromLatin1(text.first(qMin<qsizetype>(text.size(), 80)))});
        }
        from = end + 1;
        endsWithDot = from == text.size();
    }
    for (const char c : text) {
        if (c < 0x21 || c > 0x7e) {
            return unexpected({Error::Code::Invalid, Tr::tr("This name breaks the rules of DNS."),
                               Tr::tr("unescaped byte %1").arg(static_cast<quint8>(c))});
        }
    }
    name.m_text = text.toByteArray().toLower();
    if (endsWithDot)
        name.m_text.chop(1);
    return name;
}

QString DomainName::toUnicode() const
{
    if (!isInternationalised())
        return toString();
    char *found = nullptr;
    const int status = idn2_to_unicode_8z8z(m_text.constData(), &found, IDN2_NONTRANSITIONAL);
    const std::unique_ptr<char, decltype(&idn2_free)> owner(found, &idn2_free);
    if (status != IDN2_OK)
        return toString();
    const QString unicode = QString::fromUtf8(found);
    const QList<uint> points = unicode.toUcs4();
    if (std::any_of(points.begin(), points.end(), [](uint c) { return isDeceptive(c); }))
        return toString();
    const QStringList labels = unicode.split(u'.');
    if (std::any_of(labels.begin(), labels.end(), isImitation))
        return toString();
    const Result<DomainName> back = parse(unicode);
    return back && *back == *this ? unicode : toString();
}

QString DomainName::defanged() const
{
    return toString().replace(u'.', QLatin1String("[.]"));
}

bool DomainName::isWithin(const DomainName &parent) const
{
    if (parent.isEmpty() || *this == parent)
        return true;
    const qsizetype border = m_text.size() - parent.m_text.size() - 1;
    if (border < 0 || !m_text.endsWith(parent.m_text) || m_text[border] != '.')
        return false;
    // After an odd number of backslashes the dot is part of a label.
    qsizetype start = border;
    while (start > 0 && m_text[start - 1] == '\\')
        --start;
    return (border - start) % 2 == 0;
}

DomainName DomainName::registrable() const
{
    DomainName name;
    if (const char *domain = psl_registrable_domain(psl_builtin(), m_text.constData()))
        name.m_text = domain;
    return name;
}

bool DomainName::isPublicSuffix() const
{
    return !isEmpty() && psl_is_public_suffix(psl_builtin(), m_text.constData()) != 0;
}

bool DomainName::isRegistrySuffix() const
{
    // The list's default rule makes a suffix of every top-level domain it does not know.
    return isEmpty() ||
           psl_is_public_suffix2(psl_builtin(), m_text.constData(), PSL_TYPE_ICANN) != 0;
}

bool DomainName::hasKnownSuffix() const
{
    const QByteArray last = m_text.mid(m_text.lastIndexOf('.') + 1);
    if (last == "test" || last == "example" || last == "invalid" || last == "localhost")
        return true;
    return psl_is_public_suffix2(psl_builtin(), last.constData(),
                                 PSL_TYPE_ANY | PSL_TYPE_NO_STAR_RULE) != 0;
}

QDebug operator<<(QDebug debug, const DomainName &name)
{
    const QDebugStateSaver saver(debug);
    debug.nospace().noquote() << name.toString();
    return debug;
}

} // namespace core
