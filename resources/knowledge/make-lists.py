#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes the lists that are taken from others; run it again when their sources have new data.

    make-lists.py SOURCES

SOURCES is a folder with the files named in README.md: misp-warninglists/*.json, bad-asn-list.csv,
cdncheck-cdn-waf-cname.json, x4bnet_datacenter_ipv4.txt, iana-ipv{4,6}-special-registry.csv and
public-resolvers.json. The lists that are kept by hand are not touched.
"""
import csv
import ipaddress
import json
import pathlib
import re
import sys

here = pathlib.Path(__file__).resolve().parent
sources = pathlib.Path(sys.argv[1])

MISP = "MISP/misp-warninglists @84f0610a"
CDNCHECK = "projectdiscovery/cdncheck @6fbcc53c"

# Names of providers in cdncheck that are not in our alphabet, and what is one provider here.
PROVIDERS = {
    "amazon": "amazon", "云盾": "yundun", "加速乐": "jiasule", "百度云加速": "baidu",
    "腾讯云": "tencent", "七牛云": "qiniu", "又拍云": "upyun", "华为云": "huawei", "京东云": "jd",
    "网宿": "wangsu", "阿里云": "alibaba", "白山云": "baishan", "360": "qihoo", "奇安信": "qianxin",
    "网神": "qianxin", "安恒": "dbapp", "帝联": "dnion", "广东网堤": "wangdi", "深信服": "sangfor",
    "绿盟": "nsfocus", "美橙": "cndns", "腾正": "15cdn", "蓝盾": "bluedon",
}


def provider(name):
    for begin, ours in PROVIDERS.items():
        if name.startswith(begin):
            return ours
    assert re.fullmatch(r"[a-z0-9 -]+", name), name
    return name


def misp(name):
    data = json.loads((sources / "misp-warninglists" / f"{name}.json").read_text())
    return data["list"]


def networks(texts):
    return [ipaddress.ip_network(text.strip(), strict=False) for text in texts]


def collapsed(blocks):
    """Sorted, nothing twice: neighbours and blocks within blocks become one."""
    out = []
    for version in (4, 6):
        out += ipaddress.collapse_addresses(b for b in blocks if b.version == version)
    return out


def write(name, kind, date, source, licence, rows):
    head = ["# Fluxcase list 1", f"# kind: {kind}", f"# date: {date}", f"# source: {source}",
            f"# licence: {licence}"]
    (here / f"{name}.list").write_text("\n".join(head + rows) + "\n")


def by_provider(ranges):
    return [f"{block}\t{name}" for name in sorted(ranges) for block in collapsed(ranges[name])]


cdncheck = json.loads((sources / "cdncheck-cdn-waf-cname.json").read_text())

# --- CDN and cloud ranges
cdn = {}
for group in ("cdn_ranges", "waf_ranges"):
    for name, blocks in cdncheck[group].items():
        cdn.setdefault(provider(name), []).extend(networks(blocks))
for name, theirs in (("akamai", "akamai"), ("bunny", "bunny-net"), ("cloudflare", "cloudflare"),
                     ("fastly", "fastly"), ("stackpath", "stackpath")):
    cdn.setdefault(name, []).extend(networks(misp(theirs)))
# CloudFront answers with addresses of this block too; cdncheck knows its IPv4 blocks only.
cdn["cloudfront"].append(ipaddress.ip_network("2600:9000::/28"))
write("cdn-ranges", "cdn", "2026-08-16", f"{CDNCHECK} and {MISP}", "MIT and CC0-1.0",
      by_provider(cdn))

cloud = {name: networks(misp(theirs)) for name, theirs in (
    ("amazon", "amazon-aws"), ("google", "google-gcp"), ("microsoft", "microsoft-azure"),
    ("oracle", "oracle-oci"))}
write("cloud-ranges", "cloud", "2026-08-20", MISP, "CC0-1.0", by_provider(cloud))

# --- hosting
hosting = networks((sources / "x4bnet_datacenter_ipv4.txt").read_text().split())
hosting += networks(misp("ovh-cluster"))
write("hosting-ranges", "hosting", "2026-08-20", f"X4BNet/lists_vpn @167937a and {MISP}",
      "MIT and CC0-1.0", [str(block) for block in collapsed(hosting)])
# Access lines and a university, which were in the list by mistake.
NOT_HOSTING = {4323, 36290, 327942, 394330}
with open(sources / "bad-asn-list.csv", newline="") as file:
    numbers = {int(row[0]) for row in list(csv.reader(file))[1:]} - NOT_HOSTING
write("hosting-networks", "hosting-network", "2026-03-01",
      "brianhama/bad-asn-list @cac788be", "MIT", [str(number) for number in sorted(numbers)])

# --- special purpose
special, excepted = [], []
for version in (4, 6):
    with open(sources / f"iana-ipv{version}-special-registry.csv", newline="") as file:
        for row in list(csv.reader(file))[1:]:
            blocks = networks(re.sub(r"\[\d+\]", "", row[0]).split(","))
            (excepted if row[8] == "True" else special).extend(blocks)
special += networks(["224.0.0.0/4", "ff00::/8"])
special = collapsed(special)
excepted = [b for b in excepted if any(b.version == s.version and b.subnet_of(s) for s in special)]
write("special-addresses", "special", "2026-08-20",
      "IANA Special-Purpose Address Registries; multicast: RFC 5771, RFC 4291", "CC0-1.0",
      [str(b) for b in special] + [f"!{b}" for b in collapsed(excepted)])

# --- sinkholes, block pages, parking: nothing that a CDN's or cloud's customers share
shared = collapsed([b for blocks in cdn.values() for b in blocks]
                   + networks(["13.107.0.0/16"]))
BLOCK_PAGES = networks([f"146.112.61.{n}" for n in range(104, 111)])
own = lambda block: not any(s.version == block.version and s.overlaps(block) for s in shared)
sinkholes = [b for b in networks(misp("sinkholes")) if own(b) and b not in BLOCK_PAGES]
write("sinkholes", "sinkhole", "2026-08-20", f"{MISP}, sinkholes", "CC0-1.0",
      [str(b) for b in collapsed(sinkholes)])
parking = [b for b in networks(misp("parking-domain")) if own(b)]
write("parking-addresses", "parking", "2024-04-22", f"{MISP}, parking-domain", "CC0-1.0",
      [str(b) for b in collapsed(parking)])
# Name servers that serve names in use as well say nothing.
IN_USE = {"registrar-servers.com", "rzone.de", "one.com", "wordpress.com", "name.com",
          "markmonitor.com", "mijndomein.nl", "sav.com", "onlydomains.com", "directnic.com",
          "dnsowl.com", "bookmyname.com", "gname.net"}
names = {name.rstrip(".") for name in misp("parking-domain-ns")} - IN_USE
names = {name for name in names if re.fullmatch(r"[a-z0-9.-]+", name) and "--" not in name}
write("parking-names", "parking-name", "2022-10-24", f"{MISP}, parking-domain-ns", "CC0-1.0",
      sorted(names))

# --- dynamic DNS
def canonical(name):
    try:
        text = name.strip(".").lower().encode("idna").decode()
    except UnicodeError:
        return ""
    return text if re.fullmatch(r"[a-z0-9_-]+(\.[a-z0-9_-]+)+", text) else ""

OF_A_CDN_OR_POOL = ("ntp.org", "debian.org", "ubuntu.com", "amazonaws.com", "cloudfront.net")
dynamic = {canonical(name) for name in misp("dynamic-dns")} - {""} - set(OF_A_CDN_OR_POOL)
dynamic |= {"no-ip.org", "no-ip.com", "no-ip.biz", "noip.me", "ddns.net", "duckdns.org",
            "dynu.net", "dynv6.net", "hopto.org", "zapto.org", "sytes.net", "myftp.org"}
write("dynamic-dns", "dynamic-dns", "2026-08-20", f"{MISP}, dynamic-dns", "CC0-1.0",
      sorted(dynamic))

# --- CDN names
BY_HAND = {
    "akamai": "akadns.net akadns6.net akam.net akamai.net akamaiedge-staging.net akamaized.net "
              "akamaistream.net edgekey-staging.net edgesuite-staging.net edgesuite.net srip.net "
              "tl88.net",
    "amazon": "amazonaws.com amazonaws.com.cn awsglobalaccelerator.com elasticbeanstalk.com "
              "awsdns-cn.com",
    "cloudfront": "cloudfront.net",
    "cloudflare": "cdn.cloudflare.net cdn.cloudflareanycast.net cdn.cloudflarecn.net",
    "fastly": "fastly.net fastlylb.net fastly-edge.com",
    "google": "googlehosted.com googleusercontent.com l.google.com 1e100.net ghs.google.com "
              "gvt1.com gvt2.com run.app",
    # Not trafficmanager.net: it answers with whatever addresses its customer names.
    "microsoft": "azureedge.net azurefd.net msedge.net cloudapp.net "
                 "cloudapp.azure.com azurewebsites.net core.windows.net azure-api.net",
    "edgio": "edgecastcdn.net systemcdn.net edgio.net llnwd.net lldns.net llnwi.net llnw.net",
    "lumen": "footprint.net cdn.level3.net",
    "stackpath": "stackpathdns.com stackpathcdn.com hwcdn.net netdna-cdn.com netdna-ssl.com "
                 "netdna.com highwinds.com",
    "datacamp": "cdn77.org cdn77.net cdn77-ssl.net",
    "bunny": "b-cdn.net bunnycdn.com bunny.net",
    "keycdn": "kxcdn.com",
    "incapsula": "incapdns.net impervadns.net",
    "sucuri": "sucuri.net sucuridns.com",
    "cachefly": "cachefly.net",
    "cdnetworks": "cdngc.net cdnga.net cdngd.net gccdn.net gccdn.cn panthercdn.com cdnetworks.net",
    "chinacache": "ccgslb.com ccgslb.net chinacache.net",
    "gcore": "gcdn.co gcorelabs.net",
    "apple": "aaplimg.com apple-dns.net",
    "yahoo": "yahoodns.net",
    "meta": "fbcdn.net c10r.facebook.com cdninstagram.com",
    "netflix": "nflxso.net nflxvideo.net",
    "azion": "azioncdn.net azion.net",
    "medianova": "mncdn.com",
    "ngenix": "ngenix.net",
    "leaseweb": "lswcdn.net",
    "internap": "internapcdn.net",
    "vercel": "vercel-dns.com vercel.app",
    "netlify": "netlify.app netlifyglobalcdn.com",
    "heroku": "herokudns.com herokuapp.com herokussl.com",
    "rackspace": "rackcdn.com",
    "akamai linode": "linodeobjects.com",
    "ovh": "cdn.ovh.net",
    "alibaba": "alicdn.com tbcache.com",
    "baidu": "jomodns.com bdydns.com yunjiasu-cdn.net",
    "swiftserve": "swiftserve.com",
    "section": "squixa.net section.io",
    "zenedge": "zenedge.net",
    "qrator": "qrator.net",
    "yandex": "cdn.yandex.net",
    "wikimedia": "dyna.wikimedia.org",
}
NOT_TAKEN = {"cloudflare.com", "cloudfront.net", "amazonaws.com", "edgesuite.net", "fastly.net",
             "huaweicloud.com", "edgecastcdn.net"}  # too wide, or said better by hand
cnames = {}
for name, suffixes in cdncheck["cname_suffixes"].items():
    for suffix in suffixes:
        if suffix not in NOT_TAKEN:
            cnames.setdefault(suffix, provider(name.replace(" CDN", "")))
for name, suffixes in BY_HAND.items():
    for suffix in suffixes.split():
        cnames[suffix] = name
write("cdn-names", "cdn-name", "2026-11-21", f"{CDNCHECK}, and by hand", "MIT and CC0-1.0",
      [f"{suffix}\t{cnames[suffix]}" for suffix in sorted(cnames, key=lambda s: (cnames[s], s))])

# --- resolvers
anycast, regional = set(), set()
for each in json.loads((sources / "public-resolvers.json").read_text())["resolvers"]:
    wanted = anycast if "anycast" in each["section"] else regional
    for text in each.get("ipv4", []) + each.get("ipv6", []):
        try:
            wanted.add(ipaddress.ip_network(text))
        except ValueError:
            pass
FACTS = "facts, from the AdGuard DNS knowledge base"
write("resolvers-anycast", "anycast-resolver", "2026-07-21", FACTS, "CC0-1.0",
      [str(b) for b in collapsed(anycast)])
write("resolvers", "resolver", "2026-07-21", FACTS, "CC0-1.0",
      [str(b) for b in collapsed(regional - anycast)])
