# SPDX-License-Identifier: GPL-3.0-or-later
"""Judges that are schemas: STIX, MISP, Sigma, passive DNS."""
import glob
import ipaddress
import json
import os
import re
import sys

import stixpattern
from verdict import Missing, expect

try:
    import jsonschema
    import yaml
except ImportError as absent:
    jsonschema = yaml = None
    ABSENT = str(absent)


def schemas(*parts):
    if jsonschema is None:
        raise Missing(ABSENT)
    path = os.path.join(sys.argv[4], *parts)
    if not os.path.exists(path):
        raise Missing(path)
    return path


def load(path):
    with open(path, encoding="utf-8") as file:
        return json.load(file)


def check(instance, schema, store=None, draft=None):
    checker = draft or jsonschema.validators.validator_for(schema)
    resolver = jsonschema.RefResolver.from_schema(schema, store=store or {})
    for error in checker(schema, resolver=resolver,
                         format_checker=jsonschema.FormatChecker()).iter_errors(instance):
        expect(False, f"{'/'.join(map(str, error.path))}: {error.message[:400]}")


# --- STIX --------------------------------------------------------------------------------------

def pattern(text):
    """(object, value) of the one comparison that a pattern of ours is; what it would be without
    one of its signs is no pattern."""
    comparisons = stixpattern.parse(text)
    for bad in stixpattern.mutations(text):
        expect(stixpattern.is_refused(bad), f"a mutated pattern is taken: {bad!r}")
    expect(len(comparisons) == 1, f"more than one comparison: {text}")
    kind, path, operator, value = comparisons[0]
    known = {"domain-name": "value", "ipv4-addr": "value", "ipv6-addr": "value", "url": "value",
             "autonomous-system": "number"}
    expect(known.get(kind) == path, f"{kind} has no {path}")
    expect(operator == ("ISSUBSET" if kind.startswith("ip") and "/" in value else "="), operator)
    return kind, value


def judge_stix(text, path, expected):
    root = schemas("stix2.1", "schemas")
    store, by_type = {}, {}
    for file in glob.glob(os.path.join(root, "*", "*.json")):
        schema = load(file)
        store[schema["$id"]] = schema
        by_type[os.path.basename(file)[:-5]] = schema
    bundle = json.loads(text)
    check(bundle, by_type["bundle"], store)
    ids = [thing["id"] for thing in bundle["objects"]]
    expect(len(ids) == len(set(ids)), "each object once")
    found = {"domain-name": [], "ipv4-addr": [], "ipv6-addr": [], "url": [],
             "autonomous-system": []}
    order = []
    for thing in bundle["objects"]:
        check(thing, by_type[thing["type"]], store)
        ours = "modified" in thing and thing["type"] not in ("identity", "attack-pattern")
        expect(thing.get("revoked", False) == (ours and expected["withdrawal"]),
               f"{thing['id']} is taken back, or not")
        for key, value in thing.items():
            refs = value if key.endswith("_refs") else [value] if key.endswith("_ref") else []
            for ref in refs:
                expect(ref in ids or ref.startswith("identity--c78cb6e5"), f"{ref} is not there")
        if thing["type"] == "indicator":
            expect(thing["valid_until"] > thing["valid_from"], "it ends after it begins")
            expect(thing["modified"] >= thing["created"], "it changes after it was made")
            kind, value = pattern(thing["pattern"])
            found[kind].append(value)
            if kind.startswith("ipv"):
                order.append(value)
    vectors = load(schemas("stix2.1", "sco-id-vectors.json"))["vectors"]
    known = {(v["type"], json.dumps(v["contributing"])): v["id"] for v in vectors}
    for thing in bundle["objects"]:
        for key in ("value", "number"):
            wanted = known.get((thing["type"], json.dumps({key: thing.get(key)})))
            expect(wanted in (None, thing["id"]), f"{thing['id']} instead of {wanted}")
    return {"allNames": found["domain-name"], "addresses": order, "urls": found["url"]}


# --- MISP --------------------------------------------------------------------------------------

def judge_misp(text, path, expected):
    event = json.loads(text)
    schema = load(schemas("misp", "pymisp-schema-lax.json"))
    schema.pop("id", None)  # or its own parts are looked for on the Internet
    check(event, schema)
    mapping = load(schemas("misp", "pymisp-describeTypes.json"))["result"]["category_type_mappings"]
    event = event["Event"]
    expect(len(event["info"]) <= 256 and "\n" not in event["info"], "info in one line")
    for attribute in event["Attribute"]:
        expect(attribute["deleted"] == expected["withdrawal"], "it is taken back, or not")
        expect(not (attribute["deleted"] and attribute["to_ids"]), "and raises no alarm")
        expect(attribute["type"] in mapping[attribute["category"]], "type fits the category")
    seen = []
    for thing in event["Object"]:
        expect(thing["deleted"] == expected["withdrawal"], "it is taken back, or not")
        template = load(schemas("misp", "objects", thing["name"] + ".json"))
        expect(thing["template_uuid"] == template["uuid"], "the template's id")
        expect(thing["template_version"] == str(template["version"]), "the template's version")
        relations = [attribute["object_relation"] for attribute in thing["Attribute"]]
        expect(set(template.get("required", [])) <= set(relations), "what the template requires")
        for attribute in thing["Attribute"]:
            slot = template["attributes"][attribute["object_relation"]]
            expect(slot["misp-attribute"] == attribute["type"], "the template's type")
            expect(slot.get("multiple") or relations.count(attribute["object_relation"]) == 1,
                   "once only")
            expect(attribute["type"] in mapping[attribute["category"]],
                   f"{attribute['type']} in {attribute['category']}")
            expect(not attribute["to_ids"], "evidence raises no alarm")
        if thing["name"] == "passive-dns":
            seen.append([a["value"] for a in thing["Attribute"]
                         if a["object_relation"] == "rdata"][0])
    ids = re.findall(r'"uuid": "([^"]+)"', text)
    expect(len(ids) == len(set(ids)), "each id once")
    pick = lambda *types: [a["value"] for a in event["Attribute"] if a["type"] in types]
    return {"allNames": pick("domain", "hostname"), "addresses": pick("ip-dst"),
            "urls": pick("url")}


# --- Sigma and passive DNS ---------------------------------------------------------------------

def judge_sigma(text, path, expected):
    schema = load(schemas("sigma", "sigma-detection-rule-schema.json"))
    names, addresses = None, []
    for rule in yaml.safe_load_all(text):
        check(rule, schema)
        detection = rule["detection"]
        (field, values), = detection["is"].items()
        if "below" in detection:
            (below, suffixes), = detection["below"].items()
            expect(below == field + "|endswith", "and what is below")
            expect(["." + value for value in values] == suffixes, "and what is below")
            expect(names in (None, values), "both rules hold the same names")
            names = values
        else:
            addresses += [str(ipaddress.ip_network(v)) if "/" in v else v for v in values]
    return {"names": names or [], "addresses": addresses}


def judge_cof(text, path, expected):
    schema = load(schemas("passivedns", "cof-schema.json"))
    rows = [json.loads(line) for line in text.split("\n")[:-1]]
    for row in rows:
        check(row, schema)
        expect(row["time_last"] >= row["time_first"], "it ends after it begins")
    expect([row["rdata"][0] for row in rows] == expected["observed"], "what was seen")
    return {}
