// SPDX-License-Identifier: GPL-3.0-or-later
#include "knowledge/list.h"

#include <algorithm>
#include <array>
#include <limits>
#include <optional>

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDate>
#include <QFile>
#include <QFileInfo>

#include "core/plaintext.h"

namespace knowledge {

namespace {

using core::Error;
using core::Result;
using core::unexpected;

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(knowledge::List)
};

enum class Form
{
    Prefix,
    Number,
    Words,
    Domain
};

enum class Value
{
    None,
    Needed
};

struct Traits
{
    const char *word;
    Form form;
    Value value;
};

/// In the order of List::Kind.
constexpr std::array<Traits, 25> traits{{
    {"cdn", Form::Prefix, Value::Needed},
    {"cloud", Form::Prefix, Value::Needed},
    {"hosting", Form::Prefix, Value::None},
    {"research", Form::Prefix, Value::None},
    {"access", Form::Prefix, Value::None},
    {"special", Form::Prefix, Value::None},
    {"sinkhole", Form::Prefix, Value::None},
    {"block-page", Form::Prefix, Value::None},
    {"parking", Form::Prefix, Value::None},
    {"resolver", Form::Prefix, Value::None},
    {"anycast-resolver", Form::Prefix, Value::None},
    {"hosting-network", Form::Number, Value::None},
    {"research-network", Form::Number, Value::None},
    {"operator-network", Form::Number, Value::Needed},
    {"hosting-word", Form::Words, Value::None},
    {"research-word", Form::Words, Value::None},
    {"operator-word", Form::Words, Value::Needed},
    {"cdn-name", Form::Domain, Value::Needed},
    {"dynamic-dns", Form::Domain, Value::None},
    {"known-pool", Form::Domain, Value::None},
    {"parking-name", Form::Domain, Value::None},
    {"closed-provider", Form::Words, Value::None},
    {"anycast-provider", Form::Words, Value::None},
    {"reported-address", Form::Prefix, Value::None},
    {"reported-name", Form::Domain, Value::None},
}};

constexpr qsizetype longestValue = 64;
constexpr QByteArrayView firstLine("# Fluxcase list 1");

const Traits &traitsOf(List::Kind kind)
{
    return traits[static_cast<size_t>(kind)];
}

Error broken(const QString &name, qsizetype line, const QString &detail)
{
    return {Error::Code::Damaged,
            Tr::tr("The list %1 is not used: its line %2 is not as it should be. Correct it or "
                   "remove the file.")
                .arg(core::plainText(name, 100))
                .arg(line),
            detail};
}

/// Lower case words of a provider, operator or organisation: no two spaces, none at the ends.
bool isWords(QByteArrayView text)
{
    if (text.isEmpty() || text.size() > longestValue || text.front() == ' ' || text.back() == ' ')
        return false;
    char last = 0;
    return std::all_of(text.begin(), text.end(), [&last](char c) {
        const bool isAllowed = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '*' ||
                               c == '-' || (c == ' ' && last != ' ');
        last = c;
        return isAllowed;
    });
}

std::optional<quint32> number(QByteArrayView text)
{
    if (text.isEmpty() || text.size() > 10 || text.front() == '0')
        return std::nullopt;
    quint64 value = 0;
    for (const char c : text) {
        if (c < '0' || c > '9')
            return std::nullopt;
        value = value * 10 + static_cast<quint64>(c - '0');
    }
    if (value > std::numeric_limits<quint32>::max())
        return std::nullopt;
    return static_cast<quint32>(value);
}

bool readKey(List::Row &row, Form form, QByteArrayView key)
{
    switch (form) {
    case Form::Prefix: {
        row.isExcepted = key.startsWith('!');
        const auto prefix =
            core::IpPrefix::parse(QString::fromLatin1(key.sliced(row.isExcepted ? 1 : 0)));
        if (prefix)
            row.prefix = *prefix;
        return prefix.has_value();
    }
    case Form::Number: {
        const auto asn = number(key);
        row.asn = asn.value_or(0);
        return asn.has_value();
    }
    case Form::Words:
        row.words = QString::fromLatin1(key);
        return isWords(key);
    case Form::Domain: {
        const auto domain = core::DomainName::fromPresentation(key);
        if (domain)
            row.domain = *domain;
        // In the one form, so that two files with the same rows are the same file.
        return domain && !domain->isEmpty() && domain->text() == key;
    }
    }
    return false;
}

/// Goes through a file line by line.
class Lines
{
public:
    explicit Lines(QByteArrayView bytes)
        : m_rest(bytes)
    {}

    bool next()
    {
        if (m_rest.isEmpty())
            return false;
        const qsizetype end = m_rest.indexOf('\n');
        line = m_rest.first(end < 0 ? m_rest.size() : end);
        m_rest = end < 0 ? QByteArrayView() : m_rest.sliced(end + 1);
        if (line.endsWith('\r'))
            line.chop(1);
        ++number;
        return true;
    }

    QByteArrayView line;
    qsizetype number = 0;

private:
    QByteArrayView m_rest;
};

/// The text after "# key: "; each key has its line.
std::optional<QString> headLine(Lines &lines, const char *key)
{
    if (!lines.next() || lines.line.size() > List::longestLine)
        return std::nullopt;
    const QByteArray begin = QByteArrayLiteral("# ") + key + ": ";
    if (!lines.line.startsWith(begin))
        return std::nullopt;
    const QString text =
        core::plainText(QString::fromUtf8(lines.line.sliced(begin.size())), List::longestLine);
    return text.trimmed().isEmpty() ? std::nullopt : std::optional(text);
}

bool readHead(List &list, Lines &lines)
{
    if (!lines.next() || lines.line != firstLine)
        return false;
    const auto kind = headLine(lines, "kind");
    const auto known = std::find_if(traits.begin(), traits.end(), [&kind](const Traits &each) {
        return kind && *kind == QLatin1String(each.word);
    });
    if (known == traits.end())
        return false;
    list.kind = static_cast<List::Kind>(known - traits.begin());
    const auto date = headLine(lines, "date");
    if (!date || !QDate::fromString(*date, Qt::ISODate).isValid() || date->size() != 10)
        return false;
    const auto source = headLine(lines, "source");
    if (!source)
        return false;
    const auto licence = headLine(lines, "licence");
    if (!licence)
        return false;
    list.info.date = *date;
    list.info.source = *source;
    list.info.licence = *licence;
    return true;
}

bool readRow(List &list, QByteArrayView line)
{
    const Traits &expected = traitsOf(list.kind);
    const qsizetype tab = line.indexOf('\t');
    List::Row row;
    if (!readKey(row, expected.form, tab < 0 ? line : line.first(tab)))
        return false;
    if ((tab >= 0) != (expected.value == Value::Needed && !row.isExcepted))
        return false;
    if (tab >= 0) {
        const QByteArrayView value = line.sliced(tab + 1);
        if (!isWords(value) || value.contains('*'))
            return false;
        // Rows of one provider share its name.
        row.value = !list.rows.empty() && list.rows.back().value == QLatin1String(value)
                        ? list.rows.back().value
                        : QString::fromLatin1(value);
    }
    list.rows.push_back(std::move(row));
    return true;
}

} // namespace

Result<List> List::parse(const QString &name, const QByteArray &bytes)
{
    if (bytes.size() > mostBytes)
        return unexpected(broken(name, 1, QStringLiteral("the file is too large")));
    List list;
    list.info.name = core::plainText(name, 100);
    Lines lines(bytes);
    if (!readHead(list, lines))
        return unexpected(broken(name, lines.number, QStringLiteral("the head")));
    while (lines.next()) {
        if (lines.line.size() > longestLine)
            return unexpected(broken(name, lines.number, QStringLiteral("the line is too long")));
        if (lines.line.isEmpty() || lines.line.startsWith('#'))
            continue;
        if (static_cast<qsizetype>(list.rows.size()) == mostRows)
            return unexpected(broken(name, lines.number, QStringLiteral("too many rows")));
        if (!readRow(list, lines.line)) {
            return unexpected(broken(
                name, lines.number,
                QString::fromLatin1(lines.line.first(std::min<qsizetype>(lines.line.size(), 64)))));
        }
    }
    list.info.rows = static_cast<qsizetype>(list.rows.size());
    list.info.sha256 = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
    return list;
}

Result<List> List::read(const QString &path)
{
    const QFileInfo info(path);
    QFile file(path);
    // A pipe in its place would keep the reader waiting.
    if (!info.isFile() || !file.open(QIODevice::ReadOnly)) {
        return unexpected({Error::Code::Io,
                           Tr::tr("The list %1 cannot be read. Check the file and its folder.")
                               .arg(core::plainText(path, 300)),
                           file.errorString()});
    }
    return parse(info.completeBaseName(), file.read(mostBytes + 1));
}

} // namespace knowledge
