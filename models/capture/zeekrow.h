// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>
#include <variant>
#include <vector>

#include <QHash>

#include "capture/reader.h"

namespace capture {

/// The fields of one row of a Zeek dns.log, as text in Zeek's own escaping (\xNN). A field without
/// data is unset. The views are valid as long as the row they were made from.
struct ZeekRow
{
    enum Field
    {
        Ts,
        Server,
        ServerPort,
        Proto,
        Rtt,
        Query,
        Class,
        Type,
        Rcode,
        Aa,
        Tc,
        Ra,
        fieldCount
    };

    std::array<std::string_view, fieldCount> fields{};
    std::vector<std::string_view> answers;
    std::vector<std::string_view> ttls;

    void clear();
    bool has(Field field) const { return fields.at(field).data() != nullptr; }
    std::string_view text(Field field) const { return fields.at(field); }
    bool isTrue(Field field) const { return fields.at(field) == "T"; }
};

/// Makes observations of rows. Names and addresses recur in a log, so some are remembered.
class ZeekConverter
{
public:
    /// The observation; why the row is skipped; or, as text, why it is rejected.
    using Result = std::variant<core::Observation, Skipped, QString>;

    Result convert(const ZeekRow &row);

private:
    core::Result<core::DomainName> name(std::string_view text);
    core::IpAddress address(std::string_view text);
    core::Result<QList<core::Record>> records(const ZeekRow &row,
                                              const core::Observation &question);
    core::Record record(std::string_view text, core::RecordType asked);

    QHash<QByteArray, core::DomainName> m_names;
    QHash<QByteArray, core::IpAddress> m_addresses;
};

} // namespace capture
