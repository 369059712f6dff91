#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""judge.py WORD FILE EXPECTED.json SCHEMAS: is FILE a valid export of the format WORD, and does it
hold exactly what EXPECTED says? Exit status: 0 yes, 1 no (standard output says why), 77 the judge
itself is missing."""
import csv
import ipaddress
import json
import os
import re
import shutil
import sys

from verdict import Fault, Missing, expect, run

NAME = r"[a-z0-9_-]+(?:\.[a-z0-9_-]+)*"


def lines(text):
    expect(text == "" or text.endswith("\n"), "the last line ends")
    for control in re.finditer(r"[\x00-\x08\x0b-\x1f\x7f\x85\u2028\u2029]", text):
        raise Fault(f"a control character at {control.start()}")
    return text.split("\n")[:-1]


def uncommented(text, sign):
    return [line for line in lines(text) if not line.startswith(sign)]


def address(text):
    return str(ipaddress.ip_address(text)) if "/" not in text else str(ipaddress.ip_network(text))


def tool(name):
    path = shutil.which(name, path=os.environ.get("PATH", "") + ":/usr/sbin:/sbin")
    if not path:
        raise Missing(name)
    return path


def matched(pattern, line):
    found = re.fullmatch(pattern, line)
    expect(found, f"not a line of this format: {line!r}")
    return found


# --- lists -------------------------------------------------------------------------------------

def judge_csv(text, path, expected):
    with open(path, encoding="utf-8", newline="") as file:
        rows = list(csv.reader(file, strict=True))
    head, rows = rows[0], rows[1:]
    expect(all(len(row) == len(head) for row in rows), "every row has every column")
    for row in rows:
        for cell in row:
            expect(not re.match("[=+\\-@\t\r\uff1d\uff0b\uff0d\uff20]", cell),
                   f"a formula: {cell!r}")
    cells = [dict(zip(head, row)) for row in rows]
    for cell in cells:
        expect(cell["valid_until"] > cell["valid_from"], "it ends after it begins")
        expect(cell["state"] in ("current", "expired", "revoked"), cell["state"])
        expect((cell["state"] == "revoked") == expected["withdrawal"], "it is taken back, or not")
        expect((cell["practice"] == "PRACTICE") == expected["practice"], "practice is marked")
    plain = [c["indicator"][1:] if c["indicator"][:2] in ("'=", "'+", "'-", "'@") else c["indicator"]
             for c in cells]
    names = [p for p, c in zip(plain, cells) if c["type"] == "domain-name"]
    found = [p for p, c in zip(plain, cells) if c["type"].startswith("ipv")]
    return {"allNames": names, "addresses": found,
            "urls": [p for p, c in zip(plain, cells) if c["type"] == "url"]}


def judge_txt(text, path, expected):
    expect(("WITHDRAWAL" in text.split("\n", 1)[0]) == expected["withdrawal"], "it says what it is")
    found = [line.replace("\\035", "#", 1) if line.startswith("\\035") else line
             for line in uncommented(text, "#")]
    wanted = [re.sub("[\t\r\n]", "\ufffd", text) for text in expected["everything"]]
    expect(found == wanted, f"{found} instead of {wanted}")
    return {}


def judge_json(text, path, expected):
    whole = json.loads(text)
    entries = whole["indicators"]
    expect(whole["practice"] == expected["practice"], "practice is marked")
    expect([e["indicator"] for e in entries] == expected["everything"], "the same entries")
    for entry in entries:
        expect(entry["validUntil"] > entry["validFrom"], "it ends after it begins")
        expect((entry["state"] == "revoked") == expected["withdrawal"], "it is taken back, or not")
    return {}


def judge_ticket(text, path, expected):
    lines(text)
    outside = re.sub(r"`[^`\n]*`", "", text)
    expect("<" not in re.sub(r"\\.", "", outside), "markup passes")
    expect(not re.search(r"(?<!\\)\]\(", outside), "a link passes")
    for name in expected["names"]:
        if "." in name:
            expect(name not in text, f"{name} is not defanged")
    return {}


# --- resolvers ---------------------------------------------------------------------------------

def rpz_address(text):
    length, rest = text.split(".", 1)
    parts = rest.split(".")[::-1]
    if "zz" in parts or len(parts) > 4:
        shown = ":".join(parts)
        shown = re.sub(r"(^|:)zz(:|$)", "::", shown)
        return address(shown if length == "128" else f"{shown}/{length}")
    return address(".".join(parts) if length == "32" else f"{'.'.join(parts)}/{length}")


def judge_rpz(text, path, expected):
    zone = "a-policy.fluxcase.test"
    run([tool("named-checkzone"), "-k", "ignore", zone, path])
    run([tool("kzonecheck"), "-o", zone, path])
    names, wildcards, addresses = [], [], []
    for line in uncommented(text, ";"):
        if line.startswith(("$TTL ", "@ ")) or line.endswith(" CNAME rpz-passthru."):
            continue
        owner = matched(r"(\S+) CNAME \.", line).group(1)
        if owner.endswith((".rpz-ip", ".rpz-nsip")):
            addresses.append(rpz_address(owner.rsplit(".", 1)[0]))
        elif owner.startswith("*."):
            wildcards.append(owner[2:])
        else:
            names.append(matched(NAME, owner).group(0))
    expect(names == wildcards, "each name has its wildcard")
    too_long = re.findall(r"^; too long for a rule: (\S+)$", text, re.M)
    expect(all(len(name) > 200 for name in too_long), "only long names are left out")
    return {"names": names + too_long, "addresses": addresses}


def judge_hosts(text, path, expected):
    found = [matched(rf"(0\.0\.0\.0|::) ({NAME})", line).groups()
             for line in uncommented(text, "#")]
    four = [name for where, name in found if where == "0.0.0.0"]
    expect(four == [name for where, name in found if where == "::"], "both families")
    return {"names": four}


def judge_dnsmasq(text, path, expected):
    run([tool("dnsmasq"), "--test", f"--conf-file={path}"])
    return {"names": [matched(rf"address=/({NAME})/", line).group(1)
                      for line in uncommented(text, "#")]}


def judge_unbound(text, path, expected):
    run([tool("unbound-checkconf"), path])
    rest = [line for line in uncommented(text, "#") if line != "server:"]
    return {"names": [matched(rf'    local-zone: "({NAME})\." always_nxdomain', line).group(1)
                      for line in rest]}


def judge_bind(text, path, expected):
    run([tool("named-checkconf"), path])
    return {"names": [matched(rf'zone "({NAME})" {{ type primary; file "/etc/bind/db.empty"; }};',
                              line).group(1) for line in uncommented(text, "//")]}


# --- firewalls ---------------------------------------------------------------------------------

def judge_nftables(text, path, expected):
    run([tool("nft"), "-c", "-f", path])
    found = re.findall(r'^        (\S+) comment "([^"\n]*)",?$', text, re.M)
    expect(all(re.fullmatch(NAME, comment) for _, comment in found), "comments are names")
    return {"addresses": [address(value) for value, _ in found], "inAnyOrder": True}


def judge_iptables(text, path, expected):
    with open(path, "rb") as file:
        content = file.read()
    if b"\n# With --noflush" in content:  # the chain is there already
        content = content.replace(b"\n*filter\n", b"\n*filter\n:FLUXCASE - [0:0]\n", 1)
    for command in ("iptables-restore", "ip6tables-restore"):
        run([tool(command), "--test"], content)
    rule = rf'-A FLUXCASE -(4|6) -d (\S+) -m comment --comment "({NAME})" -j DROP'
    found = [matched(rule, line).group(2) for line in uncommented(text, "#")
             if line not in ("*filter", ":FLUXCASE - [0:0]", "COMMIT")]
    return {"addresses": [address(re.sub(r"/(32|128)$", "", value)) for value in found]}


def judge_ipset(text, path, expected):
    found = []
    for line in uncommented(text, "#"):
        if re.fullmatch(r"create fluxcase[46] hash:net family inet6? maxelem \d+ comment -exist"
                        r"|flush fluxcase[46]", line):
            continue
        which, value, _ = matched(rf'add fluxcase([46]) (\S+) comment "({NAME})"', line).groups()
        expect((":" in value) == (which == "6"), "each family has its set")
        found.append(address(value))
    return {"addresses": found, "inAnyOrder": True}


def judge_pf(text, path, expected):
    return {"addresses": [address(line) for line in uncommented(text, "#")]}


def judge_edl(text, path, expected):
    rest = uncommented(text, "#")
    if expected["addresses"]:
        return {"addresses": [address(matched(rf"(\S+) # {NAME}", line).group(1)) for line in rest]}
    names = [matched(rf"(\*\.)?({NAME})", line).groups() for line in rest]
    return {"names": [name for star, name in names if not star]}


# --- sensors -----------------------------------------------------------------------------------

def rule_options(line, head):
    """The options of a rule, split where quotes allow it."""
    found = matched(head + r" \((.*)\)", line)
    options, current, quoted = [], "", False
    for char in found.groups()[-1]:
        quoted ^= char == '"'
        if char == ";" and not quoted:
            options.append(current.strip())
            current = ""
        else:
            current += char
    expect(not quoted and not current.strip(), f"the options end: {line}")
    return found, [option.partition(":")[::2] for option in options]


def judge_rules(text, content_name):
    names, addresses, sids = [], [], []
    for line in uncommented(text, "#"):
        found, options = rule_options(
            line, r"alert (dns|udp|ip) \$HOME_NET any -> (\S+) (any|53)")
        fields = dict(options)
        expect(re.fullmatch(r'"[ A-Za-z0-9._-]+"', fields["msg"]), fields["msg"])
        sid = int(fields["sid"])
        expect(1000000 <= sid <= 1999999 and sid not in sids, "numbers of local rules, each once")
        sids.append(sid)
        expect(fields["rev"] == "1", "rev")
        if "content" in fields:
            names.append(content_name(fields["content"], fields))
        else:
            addresses.append(address(found.group(2)))
    return {"names": names, "addresses": addresses}


def judge_suricata(text, path, expected):
    def name(content, fields):
        expect({"dns.query", "dotprefix", "nocase", "endswith"} <= set(fields), "how it matches")
        return matched(rf'"\.({NAME})"', content).group(1)
    return judge_rules(text, name)


def judge_snort(text, path, expected):
    def name(content, fields):
        rest, labels = matched(r'"(.*)\|00\|", nocase', content).group(1), []
        while rest:
            size = int(matched(r"\|([0-9a-f]{2})\|.*", rest).group(1), 16)
            labels.append(rest[4:4 + size])
            rest = rest[4 + size:]
        return matched(NAME, ".".join(labels)).group(0)
    return judge_rules(text, name)


def judge_suricata_dataset(text, path, expected):
    import base64
    return {"names": [base64.b64decode(line, validate=True).decode() for line in lines(text)]}


def judge_zeek(text, path, expected):
    rows = text.split("\n")[:-1]
    end = "\tmeta.remove" if expected["withdrawal"] else ""
    expect(rows[0] == "#fields\tindicator\tindicator_type\tmeta.source\tmeta.desc" + end,
           "the head")
    kinds = {"Intel::DOMAIN": [], "Intel::ADDR": [], "Intel::SUBNET": [], "Intel::URL": []}
    for row in rows[1:]:
        value, kind, source, what, *removed = row.split("\t")
        expect(removed == (["T"] if expected["withdrawal"] else []), "it is removed, or not")
        expect(value and source and what, "no field is empty")
        kinds[kind].append(value)
    for name in kinds["Intel::DOMAIN"]:
        matched(NAME, name)
    return {"names": kinds["Intel::DOMAIN"],
            "addresses": [address(a) for a in kinds["Intel::ADDR"] + kinds["Intel::SUBNET"]],
            "urlCount": len(kinds["Intel::URL"]), "inAnyOrder": True}


# --- searches and events -----------------------------------------------------------------------

def judge_kql(text, path, expected):
    body = "\n".join(uncommented(text, "//"))
    names = re.findall(rf'DnsQuery =~ "({NAME})"', body)
    expect(names == re.findall(rf'DnsQuery endswith "\.({NAME})"', body), "and what is below")
    found = re.findall(r'DstIpAddr in \("([^)]*)"\)', body)
    expect(body.count('"') % 2 == 0, "quotes close")
    left = re.sub(r'"[^"\n]*"', "", body)
    expect(re.fullmatch(r"[\w\s().,|;=~]*", left), f"nothing else is said: {left!r}")
    return {"names": names,
            "addresses": [address(a) for a in '", "'.join(found).split('", "') if a]}


def judge_spl(text, path, expected):
    body = "\n".join(line for line in lines(text) if not re.fullmatch(r"``` [^`]* ```", line))
    expect("`" not in body, "comments are closed")
    names = re.findall(rf'query="({NAME})"', body)
    expect(names == re.findall(rf'query="\*\.({NAME})"', body), "and what is below")
    left = re.sub(r'"[^"\n]*"', "", body)
    expect(re.fullmatch(r"[\w\s()|=]*", left), f"nothing else is said: {left!r}")
    return {"names": names, "addresses": [address(a) for a in re.findall(r'dest_ip="([^"]+)"', body)]}


def judge_elastic(text, path, expected):
    should = json.loads(text)["query"]["bool"]["should"]
    names, below, addresses = [], [], []
    for clause in should:
        (kind, value), = clause.items()
        if kind == "terms":
            addresses += value["destination.ip"]
        else:
            field = value["dns.question.name"]
            (names if kind == "term" else below).append(field["value"])
    expect([f"*.{name}" for name in names] == below, "and what is below")
    return {"names": names, "addresses": [address(a) for a in addresses]}


def judge_cef(text, path, expected):
    found = {"dhost": [], "dst": [], "request": []}
    for line in lines(text):
        head = re.split(r"(?<!\\)\|", line, maxsplit=7)
        expect(len(head) == 8 and head[0] == "CEF:0", "seven fields of the head")
        expect(0 <= int(head[6]) <= 10, "severity")
        pairs = re.findall(r"(\w+)=((?:\\.|[^\\=])*?)(?= \w+=|$)", head[7])
        expect(" ".join(f"{k}={v}" for k, v in pairs) == head[7], f"only fields: {head[7]!r}")
        for key, value in pairs:
            if key in found:
                found[key].append(re.sub(r"\\(.)", r"\1", value))
    return {"allNames": found["dhost"], "addresses": [address(a) for a in found["dst"]],
            "urlCount": len(found["request"])}


def judge_leef(text, path, expected):
    found = {"domain": [], "dst": [], "url": []}
    for line in text.split("\n")[:-1]:
        head = line.split("|", 6)
        expect(head[0] == "LEEF:2.0" and head[5] == "x09", "the head")
        pairs = [pair.partition("=") for pair in head[6].split("\t")]
        keys = [key for key, _, _ in pairs]
        expect(len(keys) == 9 and len(set(keys)) == 9, f"nine fields: {keys}")
        for key, _, value in pairs:
            if key in found:
                found[key].append(value)
    return {"allNames": found["domain"], "addresses": [address(a) for a in found["dst"]],
            "urlCount": len(found["url"])}


def judge_openioc(text, path, expected):
    schema = os.path.join(sys.argv[4], "openioc/ioc-1.1.xsd")
    if not os.path.exists(schema):
        raise Missing(schema)
    run([tool("xmllint"), "--nonet", "--noout", "--schema", schema, path])
    import xml.etree.ElementTree as tree
    space = "{http://openioc.org/schemas/OpenIOC_1.1}"
    found = {"DnsEntryItem/RecordName": [], "PortItem/remoteIP": [], "UrlHistoryItem/URL": []}
    for item in tree.parse(path).iter(space + "IndicatorItem"):
        found[item.find(space + "Context").get("search")].append(item.find(space + "Content").text)
    return {"names": found["DnsEntryItem/RecordName"],
            "addresses": [address(a) for a in found["PortItem/remoteIP"]],
            "urlCount": len(found["UrlHistoryItem/URL"])}


# --- what is taken back ------------------------------------------------------------------------

COMMENT_SIGNS = {"rpz": ";", "bind": "//", **dict.fromkeys(
    ("hosts", "dnsmasq", "unbound", "nftables", "iptables", "ipset", "pf", "edl", "suricata",
     "snort"), "#")}
NAMES_ONLY = ("hosts", "dnsmasq", "unbound", "bind")
ADDRESSES_ONLY = ("nftables", "iptables", "ipset", "pf")


def wire(name):
    return "".join(f"|{len(label):02x}|{label}" for label in name.split(".")) + "|00|"


def judge_removal(word, text, expected):
    """Rules to remove: each in a comment, so that the file does nothing by itself."""
    sign = COMMENT_SIGNS[word] + " "
    rules = []
    for line in lines(text):
        expect(line.startswith(sign), f"no comment: {line!r}")
        if line.startswith(sign + "remove: "):
            rules.append(line[len(sign) + 8:])
    expect("WITHDRAWAL" in text.split("\n", 2)[0], "it says what it is")

    def is_named(value):
        forms = [re.escape(value), re.escape(wire(value))] if "." in value else [re.escape(value)]
        if word == "rpz" and (":" in value or re.fullmatch(r"[0-9.]+(/\d+)?", value)):
            return any(rpz_address(rule.split(" ")[0].rsplit(".", 1)[0]) == value
                       for rule in rules if rule.endswith((".rpz-ip CNAME .",
                                                           ".rpz-nsip CNAME .")))
        return any(re.search(rf"(?<![\w-]){form}(?![\w-])", rule)
                   for form in forms for rule in rules)

    wanted = ([] if word in ADDRESSES_ONLY else [n for n in expected["names"] if len(n) <= 220]) + \
             ([] if word in NAMES_ONLY else expected["addresses"])
    for value in wanted:
        expect(is_named(value), f"{value} is not taken back: {rules}")
    expect(rules or not wanted, "something is taken back")


def main():
    word, path, expected = sys.argv[1:4]
    with open(expected, encoding="utf-8") as file:
        expected = json.load(file)
    with open(path, encoding="utf-8", newline="") as file:
        text = file.read()
    judge = "judge_" + word.replace("-", "_")
    if expected["withdrawal"] and word in COMMENT_SIGNS:
        judge_removal(word, text, expected)
        found = {}
    elif judge in globals():
        found = globals()[judge](text, path, expected)
    else:
        import schemas  # takes its time
        found = getattr(schemas, judge)(text, path, expected)
    order = sorted if found.pop("inAnyOrder", False) else list
    for key, values in found.items():
        wanted = len(expected["urls"]) if key == "urlCount" else expected[key]
        if key != "urlCount":
            values, wanted = order(values), order(wanted)
        expect(values == wanted, f"{key}: {values} instead of {wanted}")
    if expected["practice"] and word != "suricata-dataset":
        expect("PRACTICE" in text, "practice is marked")


if __name__ == "__main__":
    try:
        main()
    except Missing as missing:
        print(missing)
        sys.exit(77)
    except Fault as fault:
        print(fault)
        sys.exit(1)
