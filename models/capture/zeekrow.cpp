// SPDX-License-Identifier: GPL-3.0-or-later
#include "capture/zeekrow.h"

#include <algorithm>
#include <charconv>
#include <chrono>
#include <cmath>

#include <QCoreApplication>

#include "core/plaintext.h"

namespace capture {

namespace {

using core::Outcome;
using core::RecordType;

constexpr qsizetype mostRemembered = 100'000;         ///< names, and addresses
constexpr size_t mostAnswers = 1000;                  ///< of one row
constexpr double latestSeconds = 4'102'444'800;       ///< the year 2100
constexpr double firstMilliseconds = 100'000'000'000; ///< a time above is in milliseconds
constexpr double longestRoundTrip = 2000;             ///< seconds; what the field can hold
constexpr quint32 longestTtl = 0x7fffffff;            ///< RFC 2181 §8: what is above counts as 0
constexpr qsizetype longestText = 300'000; ///< characters of a record; a case keeps no more
constexpr qsizetype quotedCharacters = 60;

class Words
{
    Q_DECLARE_TR_FUNCTIONS(capture::ZeekRow)

public:
    static QString quoted(std::string_view text)
    {
        return core::plainText(QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())),
                               quotedCharacters);
    }
    static QString badTime(std::string_view text)
    {
        return tr("The time “%1” is none.").arg(quoted(text));
    }
    static QString badField(const char *field, std::string_view text)
    {
        return tr("The field %1 holds “%2”, which cannot be read.")
            .arg(QLatin1String(field), quoted(text));
    }
    static QString badName(const core::Error &error, std::string_view text)
    {
        return tr("“%1”: %2").arg(quoted(text), error.message);
    }
    static QString badTtls(size_t answers, size_t ttls)
    {
        return tr("The row has %1 answers, but %2 TTLs.")
            .arg(QString::number(answers), QString::number(ttls));
    }
    static QString tooMany() { return tr("The row has more than %1 answers.").arg(mostAnswers); }
};

QByteArrayView bytes(std::string_view text)
{
    return {text.data(), static_cast<qsizetype>(text.size())};
}

template <typename Number>
std::optional<Number> number(std::string_view text)
{
    Number value{};
    const char *const end = text.data() + text.size();
    const auto [stop, error] = std::from_chars(text.data(), end, value);
    return error == std::errc() && stop == end && !text.empty() ? std::optional(value)
                                                                : std::nullopt;
}

/// "2018-03-24T17:15:20.865716Z" as seconds since 1970.
std::optional<double> isoSeconds(std::string_view text)
{
    constexpr std::string_view form = "0000-00-00T00:00:00";
    if (text.size() <= form.size() || text.back() != 'Z' || text[10] != 'T')
        return std::nullopt;
    const auto part = [text](size_t from, size_t size) {
        return number<unsigned>(text.substr(from, size)).value_or(9999);
    };
    const std::chrono::year_month_day date{std::chrono::year(static_cast<int>(part(0, 4))),
                                           std::chrono::month(part(5, 2)),
                                           std::chrono::day(part(8, 2))};
    const auto seconds = number<double>(text.substr(17, text.size() - 18));
    if (!date.ok() || part(11, 2) > 23 || part(14, 2) > 59 || !seconds || !(*seconds < 61))
        return std::nullopt;
    const std::chrono::seconds day = std::chrono::sys_days(date).time_since_epoch();
    return static_cast<double>(day.count() + part(11, 2) * 3600 + part(14, 2) * 60) + *seconds;
}

std::optional<double> timeSeconds(std::string_view text)
{
    const bool isIso = text.find('T') != std::string_view::npos;
    std::optional<double> seconds = isIso ? isoSeconds(text) : number<double>(text);
    if (seconds && *seconds >= firstMilliseconds)
        seconds = *seconds / 1000;
    // Written so that a NaN fails too.
    return seconds && *seconds > 0 && *seconds < latestSeconds ? seconds : std::nullopt;
}

int hexDigit(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    return c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
}

/// Zeek's escapes (\xNN, and \\ for a backslash) as those of DNS (\DDD, \\).
QByteArray presentation(std::string_view text)
{
    QByteArray result;
    result.reserve(static_cast<qsizetype>(text.size()) + 16);
    for (size_t i = 0; i < text.size(); ++i) {
        auto byte = static_cast<quint8>(text[i]);
        bool isEscaped = byte == '\\';
        if (text[i] == '\\' && i + 1 < text.size()) {
            const int high = i + 3 < text.size() && text[i + 1] == 'x' ? hexDigit(text[i + 2]) : -1;
            const int low = high < 0 ? -1 : hexDigit(text[i + 3]);
            if (low >= 0) {
                byte = static_cast<quint8>(high * 16 + low);
                isEscaped = byte == '.' || byte == '\\';
                i += 3;
            } else if (text[i + 1] == '\\') {
                ++i;
            }
        }
        if (byte < 0x21 || byte > 0x7e) {
            result += '\\';
            result += QByteArray::number(byte).rightJustified(3, '0');
        } else {
            if (isEscaped)
                result += '\\';
            result += static_cast<char>(byte);
        }
    }
    return result;
}

bool isPlain(std::string_view text)
{
    return std::all_of(text.begin(), text.end(),
                       [](char c) { return c > 0x20 && c < 0x7f && c != '\\'; });
}

bool isWanted(RecordType type)
{
    switch (type) {
    case RecordType::A:
    case RecordType::AAAA:
    case RecordType::CNAME:
    case RecordType::NS:
    case RecordType::SOA:
    case RecordType::MX:
    case RecordType::TXT:
    case RecordType::SVCB:
    case RecordType::HTTPS:
        return true;
    case RecordType::PTR:
        return false;
    }
    return false;
}

/// Multicast DNS, LLMNR and NetBIOS are logged as DNS, and are none.
bool isUnicastDns(const core::Endpoint &server)
{
    constexpr std::array<quint16, 3> others{137, 5353, 5355};
    const quint8 first = static_cast<quint8>(server.address.bytes().at(0));
    const bool isMulticast = server.address.isV4() ? first >= 224 : first == 0xff;
    return !isMulticast && std::find(others.begin(), others.end(), server.port) == others.end();
}

/// The type of an answer that Zeek writes with a word before it: "TXT 5 hello".
std::optional<RecordType> typeOfWord(std::string_view word)
{
    constexpr std::array<std::pair<std::string_view, quint16>, 12> words{{{"TXT", 16},
                                                                          {"LOC", 29},
                                                                          {"NAPTR", 35},
                                                                          {"DS", 43},
                                                                          {"SSHFP", 44},
                                                                          {"RRSIG", 46},
                                                                          {"NSEC", 47},
                                                                          {"DNSKEY", 48},
                                                                          {"NSEC3", 50},
                                                                          {"SVCB", 64},
                                                                          {"HTTPS", 65},
                                                                          {"CAA", 257}}};
    for (const auto &[name, value] : words) {
        if (word == name)
            return static_cast<RecordType>(value);
    }
    return std::nullopt;
}

/// As dns::Reply does it: what a server cannot do is its failure.
Outcome outcomeOf(quint16 rcode, const core::Observation &observation)
{
    constexpr quint16 noError = 0;
    constexpr quint16 nxDomain = 3;
    constexpr quint16 refused = 5;
    if (rcode == nxDomain)
        return Outcome::NxDomain;
    if (rcode == refused)
        return Outcome::Refused;
    if (rcode != noError)
        return Outcome::ServFail;
    const bool has =
        std::any_of(observation.answers.begin(), observation.answers.end(),
                    [&](const auto &record) { return record.type == observation.type; });
    return has ? Outcome::NoError : Outcome::NoData;
}

quint32 shortestTtl(const QList<core::Record> &records)
{
    const auto shortest =
        std::min_element(records.begin(), records.end(),
                         [](const auto &a, const auto &b) { return a.ttlSeconds < b.ttlSeconds; });
    return shortest == records.end() ? 0 : shortest->ttlSeconds;
}

/// What the row says besides its answers; the reason when it cannot be read.
std::optional<QString> readFields(const ZeekRow &row, core::Observation &observation,
                                  quint16 &queryClass, quint16 &rcode)
{
    const auto badField = [&row](const char *word, ZeekRow::Field field) {
        return Words::badField(word, row.text(field));
    };
    const auto type = number<quint16>(row.text(ZeekRow::Type));
    const auto code = number<quint16>(row.text(ZeekRow::Rcode));
    const auto dnsClass =
        row.has(ZeekRow::Class) ? number<quint16>(row.text(ZeekRow::Class)) : quint16{1};
    const auto port =
        row.has(ZeekRow::ServerPort) ? number<quint16>(row.text(ZeekRow::ServerPort)) : quint16{53};
    const auto roundTrip = row.has(ZeekRow::Rtt) ? number<double>(row.text(ZeekRow::Rtt)) : 0.0;
    if (!type)
        return badField("qtype", ZeekRow::Type);
    if (!code)
        return badField("rcode", ZeekRow::Rcode);
    if (!dnsClass)
        return badField("qclass", ZeekRow::Class);
    if (!port)
        return badField("id.resp_p", ZeekRow::ServerPort);
    if (!roundTrip || !(*roundTrip >= 0 && *roundTrip < longestRoundTrip))
        return badField("rtt", ZeekRow::Rtt);
    observation.type = static_cast<RecordType>(*type);
    observation.resolver.port = *port;
    // Zeek dates a row by its question.
    observation.at += std::llround(*roundTrip * 1000);
    observation.roundTripUs = static_cast<qint32>(*roundTrip * 1'000'000);
    observation.authoritative = row.isTrue(ZeekRow::Aa);
    const auto protocol = row.text(ZeekRow::Proto);
    observation.overTcp = protocol == "tcp";
    observation.carrier = observation.overTcp ? core::Carrier::Tcp
                          : protocol == "udp" ? core::Carrier::Udp
                                              : core::Carrier::Unknown;
    queryClass = *dnsClass;
    rcode = *code;
    return std::nullopt;
}

} // namespace

void ZeekRow::clear()
{
    fields = {};
    answers.clear();
    ttls.clear();
}

ZeekConverter::Result ZeekConverter::convert(const ZeekRow &row)
{
    const auto at = timeSeconds(row.text(ZeekRow::Ts));
    if (!at)
        return Words::badTime(row.text(ZeekRow::Ts));
    if (!row.has(ZeekRow::Rcode))
        return Skipped::NoResponse;
    if (!row.has(ZeekRow::Query) || !row.has(ZeekRow::Type))
        return Skipped::NoQuestion;
    core::Observation observation;
    observation.at = std::llround(*at * 1000);
    quint16 queryClass = 0;
    quint16 rcode = 0;
    if (auto reason = readFields(row, observation, queryClass, rcode))
        return *std::move(reason);
    observation.resolver.address = address(row.text(ZeekRow::Server));
    if (observation.resolver.address.isEmpty())
        return Words::badField("id.resp_h", row.text(ZeekRow::Server));
    if (queryClass != 1)
        return Skipped::NotInternet;
    if (!isUnicastDns(observation.resolver))
        return Skipped::NotUnicast;
    if (!isWanted(observation.type))
        return Skipped::OtherType;
    const bool isReferral = rcode == 0 && row.answers.empty() && row.has(ZeekRow::Ra) &&
                            !row.isTrue(ZeekRow::Ra) && !observation.authoritative;
    if (isReferral)
        return Skipped::Referral;

    auto question = name(row.text(ZeekRow::Query));
    if (!question)
        return Words::badName(question.error(), row.text(ZeekRow::Query));
    if (question->isEmpty())
        return Skipped::OtherType; // the root
    observation.question = *std::move(question);
    observation.subject = observation.question;
    auto answers = records(row, observation);
    if (!answers)
        return answers.error().message;
    observation.answers = *std::move(answers);
    observation.outcome =
        row.isTrue(ZeekRow::Tc) ? Outcome::Truncated : outcomeOf(rcode, observation);
    // The records of what is no answer are no evidence.
    if (!core::isAnswer(observation.outcome))
        observation.answers.clear();
    observation.ttlSeconds = shortestTtl(observation.answers);
    return observation;
}

core::Result<core::DomainName> ZeekConverter::name(std::string_view text)
{
    const auto key = QByteArray::fromRawData(text.data(), static_cast<qsizetype>(text.size()));
    if (const auto known = m_names.constFind(key); known != m_names.constEnd())
        return *known;
    const auto name = core::DomainName::fromPresentation(isPlain(text) ? key : presentation(text));
    if (!name)
        return name;
    if (m_names.size() >= mostRemembered)
        m_names.clear();
    m_names.insert(bytes(text).toByteArray(), *name);
    return name;
}

core::IpAddress ZeekConverter::address(std::string_view text)
{
    const bool looksLikeOne = !text.empty() &&
                              (hexDigit(text.front()) >= 0 || text.front() == ':') &&
                              (hexDigit(text.back()) >= 0 || text.back() == ':');
    if (!looksLikeOne)
        return {};
    const auto key = QByteArray::fromRawData(text.data(), static_cast<qsizetype>(text.size()));
    if (const auto known = m_addresses.constFind(key); known != m_addresses.constEnd())
        return *known;
    const auto address = core::IpAddress::parse(
        QString::fromLatin1(text.data(), static_cast<qsizetype>(text.size())));
    if (!address)
        return {};
    if (m_addresses.size() >= mostRemembered)
        m_addresses.clear();
    m_addresses.insert(bytes(text).toByteArray(), *address);
    return *address;
}

core::Result<QList<core::Record>> ZeekConverter::records(const ZeekRow &row,
                                                         const core::Observation &question)
{
    const auto invalid = [](const QString &why) {
        return core::unexpected({core::Error::Code::Invalid, why, {}});
    };
    if (row.answers.size() > mostAnswers)
        return invalid(Words::tooMany());
    if (row.ttls.size() != row.answers.size())
        return invalid(Words::badTtls(row.answers.size(), row.ttls.size()));
    QList<core::Record> records;
    records.reserve(static_cast<qsizetype>(row.answers.size()));
    // The log leaves the owners out; in the order of the packet each alias leads to the next.
    core::DomainName owner = question.question;
    for (size_t i = 0; i < row.answers.size(); ++i) {
        const auto ttl = number<double>(row.ttls[i]);
        if (!ttl || !(*ttl >= 0 && *ttl <= 0xffffffffU))
            return invalid(Words::badField("TTLs", row.ttls[i]));
        core::Record record = this->record(row.answers[i], question.type);
        if (record.address.isEmpty() && record.target.isEmpty() && record.text.isEmpty())
            return invalid(Words::badField("answers", row.answers[i]));
        record.owner = owner;
        const auto seconds = static_cast<quint32>(*ttl);
        record.ttlSeconds = seconds > longestTtl ? 0 : seconds;
        if (record.type == RecordType::CNAME)
            owner = record.target;
        records.append(std::move(record));
    }
    return records;
}

core::Record ZeekConverter::record(std::string_view text, RecordType asked)
{
    core::Record record;
    record.address = address(text);
    if (!record.address.isEmpty()) {
        record.type = record.address.isV4() ? RecordType::A : RecordType::AAAA;
        return record;
    }
    const size_t space = text.find(' ');
    const bool isName = space == std::string_view::npos && asked != RecordType::TXT;
    const bool hasTextOnly = asked == RecordType::MX || asked == RecordType::SOA;
    if (isName && !hasTextOnly) {
        record.type = asked == RecordType::NS ? RecordType::NS : RecordType::CNAME;
        if (auto target = name(text))
            record.target = *std::move(target);
        return record;
    }
    const auto type = typeOfWord(text.substr(0, space));
    record.type = type.value_or(asked);
    const std::string_view data =
        type && space != std::string_view::npos ? text.substr(space + 1) : text;
    record.text =
        QString::fromUtf8(data.data(), static_cast<qsizetype>(data.size())).left(longestText);
    return record;
}

} // namespace capture
