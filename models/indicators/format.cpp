// SPDX-License-Identifier: GPL-3.0-or-later
#include "indicators/format.h"

#include <algorithm>
#include <array>

#include <QCoreApplication>

#include "indicators/csvwriter.h"
#include "indicators/output.h"
#include "indicators/textwriter.h"
#include "indicators/writers/writers.h"

namespace indicators {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(indicators::Format)
};

template <QString (*textOf)(const IndicatorSet &, Form)>
core::Result<void> whole(const IndicatorSet &set, QIODevice &device, Form form)
{
    return writeAll(device, textOf(set, form));
}

#define WORD(text) QLatin1String(text)

// Whole, as what collects the texts for translation does not look into macros.
constexpr auto ownParser = QT_TRANSLATE_NOOP("indicators::Format", "a strict parser of our own");

const std::array table{
    Format{WORD("csv"), WORD("csv"), Use::Read, true, false,
           QT_TRANSLATE_NOOP("indicators::Format", "Table for spreadsheets"),
           QT_TRANSLATE_NOOP("indicators::Format", "Python's csv module and LibreOffice"),
           &CsvWriter::write},
    Format{WORD("txt"), WORD("txt"), Use::Read, true, false,
           QT_TRANSLATE_NOOP("indicators::Format", "One indicator a line"), ownParser,
           &TextWriter::write},
    Format{WORD("json"), WORD("json"), Use::Read, true, false,
           QT_TRANSLATE_NOOP("indicators::Format", "Everything known, for scripts"),
           QT_TRANSLATE_NOOP("indicators::Format", "Python's json module"), &whole<writers::json>},
    Format{WORD("stix"), WORD("stix.json"), Use::Detect, false, true,
           QT_TRANSLATE_NOOP("indicators::Format", "STIX 2.1 bundle"),
           QT_TRANSLATE_NOOP("indicators::Format",
                             "the OASIS JSON schemas; patterns with a strict parser of our own"),
           &whole<writers::stix>},
    Format{
        WORD("misp"), WORD("misp.json"), Use::Detect, false, true,
        QT_TRANSLATE_NOOP("indicators::Format", "MISP event"),
        QT_TRANSLATE_NOOP("indicators::Format", "MISP's JSON schema, types and object templates"),
        &whole<writers::misp>},
    Format{WORD("openioc"), WORD("ioc"), Use::Detect, false, false,
           QT_TRANSLATE_NOOP("indicators::Format", "OpenIOC 1.1"),
           QT_TRANSLATE_NOOP("indicators::Format", "the XML schema, by xmllint"),
           &whole<writers::openioc>, true, false},
    Format{WORD("rpz"), WORD("zone"), Use::Block, false, false,
           QT_TRANSLATE_NOOP("indicators::Format", "Response policy zone for resolvers"),
           QT_TRANSLATE_NOOP(
               "indicators::Format",
               "named-checkzone and kzonecheck; live in BIND, Unbound, PowerDNS Recursor and Knot "
               "Resolver"),
           &whole<writers::rpz>},
    Format{WORD("hosts"), WORD("hosts"), Use::Block, false, false,
           QT_TRANSLATE_NOOP("indicators::Format", "Hosts file"), ownParser,
           &whole<writers::hosts>},
    Format{WORD("dnsmasq"), WORD("conf"), Use::Block, false, false,
           QT_TRANSLATE_NOOP("indicators::Format", "dnsmasq settings"),
           QT_TRANSLATE_NOOP("indicators::Format", "dnsmasq --test"), &whole<writers::dnsmasq>},
    Format{WORD("unbound"), WORD("conf"), Use::Block, false, false,
           QT_TRANSLATE_NOOP("indicators::Format", "Unbound settings"),
           QT_TRANSLATE_NOOP("indicators::Format", "unbound-checkconf"), &whole<writers::unbound>},
    Format{WORD("bind"), WORD("conf"), Use::Block, false, false,
           QT_TRANSLATE_NOOP("indicators::Format", "BIND settings"),
           QT_TRANSLATE_NOOP("indicators::Format", "named-checkconf"), &whole<writers::bind>},
    Format{WORD("nftables"), WORD("nft"), Use::Block, false, false,
           QT_TRANSLATE_NOOP("indicators::Format", "nftables rules"),
           QT_TRANSLATE_NOOP("indicators::Format", "nft --check"), &whole<writers::nftables>,
           false},
    Format{WORD("iptables"), WORD("rules"), Use::Block, false, false,
           QT_TRANSLATE_NOOP("indicators::Format", "iptables rules"),
           QT_TRANSLATE_NOOP("indicators::Format",
                             "iptables-restore --test and ip6tables-restore --test"),
           &whole<writers::iptables>, false},
    Format{WORD("ipset"), WORD("ipset"), Use::Block, false, false,
           QT_TRANSLATE_NOOP("indicators::Format", "ipset lists"), ownParser,
           &whole<writers::ipset>, false},
    Format{WORD("pf"), WORD("pf"), Use::Block, false, false,
           QT_TRANSLATE_NOOP("indicators::Format", "Table file for pf"), ownParser,
           &whole<writers::pf>, false},
    Format{WORD("edl"), WORD("txt"), Use::Block, false, false,
           QT_TRANSLATE_NOOP(
               "indicators::Format",
               "Palo Alto list of the names, or, with scope all, of the addresses instead"),
           ownParser, &whole<writers::edl>},
    Format{WORD("suricata"), WORD("rules"), Use::Detect, false, false,
           QT_TRANSLATE_NOOP("indicators::Format", "Suricata rules"), ownParser,
           &whole<writers::suricata>},
    Format{WORD("suricata-dataset"), WORD("lst"), Use::Block, false, false,
           QT_TRANSLATE_NOOP("indicators::Format", "Suricata dataset of names"), ownParser,
           &whole<writers::suricataDataset>, true, false},
    Format{WORD("snort"), WORD("rules"), Use::Detect, false, false,
           QT_TRANSLATE_NOOP("indicators::Format", "Snort 3 rules"), ownParser,
           &whole<writers::snort>},
    Format{WORD("zeek"), WORD("intel"), Use::Detect, false, false,
           QT_TRANSLATE_NOOP("indicators::Format", "Zeek intelligence file"), ownParser,
           &whole<writers::zeek>},
    Format{WORD("sigma"), WORD("yml"), Use::Detect, false, false,
           QT_TRANSLATE_NOOP("indicators::Format", "Sigma rules for DNS, proxy and firewall"),
           QT_TRANSLATE_NOOP("indicators::Format", "the Sigma JSON schema"), &whole<writers::sigma>,
           true, false},
    Format{WORD("kql"), WORD("kql"), Use::Detect, false, false,
           QT_TRANSLATE_NOOP("indicators::Format", "Query for Microsoft Sentinel"), ownParser,
           &whole<writers::kql>, true, false},
    Format{WORD("spl"), WORD("spl"), Use::Detect, false, false,
           QT_TRANSLATE_NOOP("indicators::Format", "Query for Splunk"), ownParser,
           &whole<writers::spl>, true, false},
    Format{WORD("elastic"), WORD("json"), Use::Detect, false, false,
           QT_TRANSLATE_NOOP("indicators::Format", "Query for Elastic"), ownParser,
           &whole<writers::elastic>, true, false},
    Format{WORD("cef"), WORD("cef"), Use::Detect, false, false,
           QT_TRANSLATE_NOOP("indicators::Format", "Events in CEF"), ownParser,
           &whole<writers::cef>, true, false},
    Format{WORD("leef"), WORD("leef"), Use::Detect, false, false,
           QT_TRANSLATE_NOOP("indicators::Format", "Events in LEEF 2.0"), ownParser,
           &whole<writers::leef>, true, false},
    Format{WORD("cof"), WORD("cof.jsonl"), Use::Read, false, true,
           QT_TRANSLATE_NOOP("indicators::Format", "Passive DNS records"),
           QT_TRANSLATE_NOOP("indicators::Format", "the JSON schema of the passive DNS format"),
           &whole<writers::cof>, true, false},
    Format{
        WORD("ticket"), WORD("md"), Use::Read, true, false,
        QT_TRANSLATE_NOOP("indicators::Format", "One page of text for a ticket, always defanged"),
        ownParser, &whole<writers::ticket>},
};

#undef WORD

} // namespace

QString Format::what() const
{
    return Tr::tr(describedAs);
}

QString Format::judge() const
{
    return Tr::tr(checkedBy);
}

QString Format::whyNoWithdrawal() const
{
    if (mayWithdraw)
        return {};
    return Tr::tr("%1 cannot say that something is taken back: write the list anew and put it in "
                  "the place of the old one, or delete the old one where it was loaded.")
        .arg(QString(word));
}

std::span<const Format> formats()
{
    return table;
}

const Format *formatOf(QStringView word)
{
    const auto *const found = std::find_if(
        table.begin(), table.end(), [word](const Format &format) { return format.word == word; });
    return found == table.end() ? nullptr : found;
}

QString formatList()
{
    QString text;
    for (const Format &format : table) {
        text +=
            QStringLiteral("%1 %2. ").arg(QString(format.word).leftJustified(16), format.what()) +
            Tr::tr("Checked by %1.").arg(format.judge()) + QLatin1Char('\n');
    }
    return text;
}

QStringList reasonsAgainst(Use use, const Origin &origin, Tlp caseTlp, Purpose purpose)
{
    QStringList reasons;
    if (use != Use::Block)
        return reasons;
    const bool isTight = origin.pap == core::Pap::Red || origin.pap == core::Pap::Amber;
    if (isTight && purpose != Purpose::Withdrawal) {
        reasons.append(Tr::tr("The case is under PAP:%1: its owner can notice that he is blocked.")
                           .arg(core::toString(origin.pap)));
    }
    if (origin.tlp < caseTlp) {
        reasons.append(Tr::tr("The case is under %1, the list would be under %2.")
                           .arg(toString(caseTlp), toString(origin.tlp)));
    }
    return reasons;
}

} // namespace indicators
