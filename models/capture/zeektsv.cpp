// SPDX-License-Identifier: GPL-3.0-or-later
#include "capture/zeektsv.h"

#include <algorithm>
#include <array>
#include <charconv>

#include <QCoreApplication>

#include "core/plaintext.h"

namespace capture {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(capture::ZeekTsv)
};

constexpr size_t mostColumns = 1000;
// What a column is, besides a field of ZeekRow.
constexpr int ofNoInterest = -1;
constexpr int answersColumn = ZeekRow::fieldCount;
constexpr int ttlsColumn = answersColumn + 1;

struct Column
{
    std::string_view name;
    int what;
    bool isNeeded;
};
constexpr std::array<Column, 14> columns{{{"ts", ZeekRow::Ts, true},
                                          {"id.resp_h", ZeekRow::Server, true},
                                          {"id.resp_p", ZeekRow::ServerPort, false},
                                          {"proto", ZeekRow::Proto, false},
                                          {"rtt", ZeekRow::Rtt, false},
                                          {"query", ZeekRow::Query, true},
                                          {"qclass", ZeekRow::Class, false},
                                          {"qtype", ZeekRow::Type, true},
                                          {"rcode", ZeekRow::Rcode, true},
                                          {"AA", ZeekRow::Aa, false},
                                          {"TC", ZeekRow::Tc, false},
                                          {"RA", ZeekRow::Ra, false},
                                          {"answers", answersColumn, true},
                                          {"TTLs", ttlsColumn, true}}};

core::Unexpected invalid(const QString &why)
{
    return core::unexpected({core::Error::Code::Foreign, why, {}});
}

QString shown(std::string_view text)
{
    return core::plainText(QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())), 60);
}

/// One character, written as such or as \xNN.
std::optional<char> character(std::string_view text)
{
    if (text.size() == 1)
        return text.front();
    unsigned value = 0;
    if (text.size() != 4 || !text.starts_with("\\x"))
        return std::nullopt;
    const auto [end, error] = std::from_chars(text.data() + 2, text.data() + 4, value, 16);
    return error == std::errc() && end == text.data() + 4 ? std::optional(static_cast<char>(value))
                                                          : std::nullopt;
}

/// Calls `visit` with each part of the text.
template <typename Visit>
void forEachPart(std::string_view text, char separator, Visit visit)
{
    while (true) {
        const size_t end = text.find(separator);
        visit(text.substr(0, end));
        if (end == std::string_view::npos)
            return;
        text.remove_prefix(end + 1);
    }
}

} // namespace

core::Result<void> ZeekTsv::readHeader(std::string_view line)
{
    // Only this one has a space, for what separates is not known yet.
    constexpr std::string_view separatorWord = "#separator ";
    if (line.starts_with(separatorWord)) {
        const auto separator = character(line.substr(separatorWord.size()));
        if (!separator)
            return invalid(Tr::tr("The header names a separator that cannot be read."));
        m_separator = *separator;
        return {};
    }
    const size_t end = std::min(line.find(m_separator), line.size());
    const std::string_view word = line.substr(0, end);
    const std::string_view value = line.substr(std::min(end + 1, line.size()));
    const auto text = [value] {
        return QByteArray(value.data(), static_cast<qsizetype>(value.size()));
    };
    if (word == "#set_separator") {
        const auto separator = character(value);
        if (!separator)
            return invalid(Tr::tr("The header names a set separator that cannot be read."));
        m_setSeparator = *separator;
    } else if (word == "#empty_field") {
        m_empty = text();
    } else if (word == "#unset_field") {
        m_unset = text();
    } else if (word == "#path") {
        m_path = text();
    } else if (word == "#fields") {
        return readColumns(value);
    }
    return {};
}

core::Result<void> ZeekTsv::readColumns(std::string_view names)
{
    m_columns.clear();
    m_columnCount = 0;
    forEachPart(names, m_separator, [this](std::string_view name) {
        const auto *const known = std::find_if(columns.begin(), columns.end(),
                                               [&](const Column &c) { return c.name == name; });
        m_columns.push_back(known == columns.end() ? ofNoInterest : known->what);
    });
    if (m_columns.size() > mostColumns)
        return invalid(Tr::tr("The header names more than %1 columns.").arg(mostColumns));
    for (const Column &column : columns) {
        if (column.isNeeded &&
            std::find(m_columns.begin(), m_columns.end(), column.what) == m_columns.end()) {
            return invalid(Tr::tr("Zeek's log “%1” lacks the column “%2”; a dns.log is read.")
                               .arg(shown({m_path.data(), static_cast<size_t>(m_path.size())}),
                                    shown(column.name)));
        }
    }
    m_columnCount = m_columns.size();
    return {};
}

core::Result<void> ZeekTsv::read(std::string_view line, ZeekRow &row) const
{
    row.clear();
    size_t column = 0;
    forEachPart(line, m_separator, [&](std::string_view value) {
        const int what = column < m_columnCount ? m_columns[column] : ofNoInterest;
        ++column;
        if (what == ofNoInterest || value == std::string_view(m_unset.data(), m_unset.size()))
            return;
        const bool isEmpty = value == std::string_view(m_empty.data(), m_empty.size());
        if (what == answersColumn || what == ttlsColumn) {
            if (!isEmpty)
                split(value, what == answersColumn ? row.answers : row.ttls);
        } else {
            row.fields.at(static_cast<size_t>(what)) = isEmpty ? std::string_view("") : value;
        }
    });
    if (column == m_columnCount)
        return {};
    return invalid(Tr::tr("The row has %1 columns, the header %2.")
                       .arg(QString::number(column), QString::number(m_columnCount)));
}

void ZeekTsv::split(std::string_view value, std::vector<std::string_view> &elements) const
{
    forEachPart(value, m_setSeparator,
                [&](std::string_view element) { elements.push_back(element); });
}

} // namespace capture
