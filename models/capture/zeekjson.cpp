// SPDX-License-Identifier: GPL-3.0-or-later
#include "capture/zeekjson.h"

#include <array>

#include <simdjson.h>

#include <QCoreApplication>

#include "capture/linereader.h"

namespace capture {

namespace {

static_assert(LineReader::spare >= simdjson::SIMDJSON_PADDING);

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(capture::ZeekJson)
};

constexpr std::array<std::pair<std::string_view, ZeekRow::Field>, 12> keys{
    {{"ts", ZeekRow::Ts},
     {"id.resp_h", ZeekRow::Server},
     {"id.resp_p", ZeekRow::ServerPort},
     {"proto", ZeekRow::Proto},
     {"rtt", ZeekRow::Rtt},
     {"query", ZeekRow::Query},
     {"qclass", ZeekRow::Class},
     {"qtype", ZeekRow::Type},
     {"rcode", ZeekRow::Rcode},
     {"AA", ZeekRow::Aa},
     {"TC", ZeekRow::Tc},
     {"RA", ZeekRow::Ra}}};

using simdjson::ondemand::json_type;
using simdjson::ondemand::value;

/// A value as the tab-separated form writes it; unset for null, an object or an array.
simdjson::error_code readText(value item, std::string_view &text)
{
    json_type type{};
    if (const auto error = item.type().get(type))
        return error;
    if (type == json_type::string)
        return item.get_string().get(text);
    if (type == json_type::boolean) {
        bool flag = false;
        const auto error = item.get_bool().get(flag);
        text = flag ? "T" : "F";
        return error;
    }
    if (type == json_type::number) {
        double number = 0;
        text = item.raw_json_token();
        text = text.substr(0, text.find_last_not_of(" \t\r\n") + 1);
        return item.get_double().get(number);
    }
    return simdjson::SUCCESS;
}

simdjson::error_code readList(value item, std::vector<std::string_view> &list)
{
    simdjson::ondemand::array elements;
    bool isNull = false;
    if (const auto error = item.is_null().get(isNull); error || isNull)
        return error;
    if (const auto error = item.get_array().get(elements))
        return error;
    for (auto element : elements) {
        value inner;
        if (const auto error = element.get(inner))
            return error;
        if (const auto error = readText(inner, list.emplace_back()))
            return error;
    }
    return simdjson::SUCCESS;
}

simdjson::error_code readField(simdjson::ondemand::field &field, ZeekRow &row, bool *isDns)
{
    // Zeek escapes none of the keys that matter.
    const simdjson::ondemand::raw_json_string key = field.key();
    const auto is = [key](std::string_view word) { return key.unsafe_is_equal(word); };
    if (is("answers"))
        return readList(field.value(), row.answers);
    if (is("TTLs"))
        return readList(field.value(), row.ttls);
    if (is("_path")) {
        std::string_view path;
        const auto error = readText(field.value(), path);
        *isDns = path.starts_with("dns");
        return error;
    }
    for (const auto &[word, what] : keys) {
        if (is(word))
            return readText(field.value(), row.fields.at(what));
    }
    return simdjson::SUCCESS;
}

} // namespace

struct ZeekJson::Parser
{
    simdjson::ondemand::parser parser{LineReader::longest + LineReader::spare};
};

ZeekJson::ZeekJson()
    : m_parser(std::make_unique<Parser>())
{}

ZeekJson::~ZeekJson() = default;

core::Result<void> ZeekJson::read(std::string_view line, ZeekRow &row)
{
    row.clear();
    m_isDns = true; // unless it says otherwise: `_path` is written with some settings only
    const auto fail = [](simdjson::error_code error) {
        return core::unexpected({core::Error::Code::Invalid, Tr::tr("The line is no JSON object."),
                                 QString::fromLatin1(simdjson::error_message(error))});
    };
    simdjson::ondemand::document document;
    simdjson::ondemand::object object;
    const simdjson::padded_string_view text(line.data(), line.size(),
                                            line.size() + LineReader::spare);
    if (const auto error = m_parser->parser.iterate(text).get(document))
        return fail(error);
    if (const auto error = document.get_object().get(object))
        return fail(error);
    for (auto item : object) {
        simdjson::ondemand::field field;
        if (const auto error = std::move(item).get(field))
            return fail(error);
        if (const auto error = readField(field, row, &m_isDns))
            return fail(error);
    }
    return {};
}

} // namespace capture
