#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A strict parser of STIX patterns, written from STIX 2.1 (OASIS Standard), section 9.

stixpattern.py checks the parser itself: it takes what the standard takes and refuses the rest."""
import re
import sys

from verdict import Fault, expect

KEYWORDS = ("AND", "OR", "NOT", "FOLLOWEDBY", "LIKE", "MATCHES", "ISSUPERSET", "ISSUBSET", "EXISTS",
            "LAST", "IN", "START", "STOP", "SECONDS", "TRUE", "FALSE", "WITHIN", "REPEATS", "TIMES",
            "true", "false")
STRING = r"'(?:[^'\\]|\\['\\])*'"
BASE64 = r"b'(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?'"
INSTANT = (r"t'\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])T(?:[01]\d|2[0-3]):[0-5]\d:"
           r"(?:[0-5]\d|60)(?:\.\d+)?Z'")
TOKENS = re.compile(
    r"(?P<space>[\t\n\v\f\r \x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+)"
    rf"|(?P<instant>{INSTANT})|(?P<base64>{BASE64})|(?P<hex>h'(?:[0-9a-fA-F]{{2}})*')"
    rf"|(?P<string>{STRING})"
    r"|(?P<float>[+-]?\d*\.\d+)|(?P<int>[+-]?(?:0|[1-9]\d*)(?![A-Za-z0-9_]))"
    r"|(?P<word>[A-Za-z_][A-Za-z0-9_-]*)"
    r"|(?P<sign>==|!=|<>|<=|>=|[=<>:.,()\[\]*])")


def tokens(text):
    found, at = [], 0
    while at < len(text):
        token = TOKENS.match(text, at)
        expect(token, f"no token of a pattern at {at}: {text!r}")
        if token.lastgroup != "space":
            kind = token.lastgroup
            if kind == "word" and token.group() in KEYWORDS:
                kind = "keyword"
            found.append((kind, token.group()))
        at = token.end()
    return found


class Parser:
    """Takes a pattern apart; `comparisons` then holds (object type, path, operator, value)."""

    def __init__(self, text):
        self.text, self.tokens, self.at, self.comparisons = text, tokens(text), 0, []
        self.observations()
        expect(self.at == len(self.tokens), f"something follows the pattern: {text!r}")

    def next_is(self, *texts):
        return self.at < len(self.tokens) and self.tokens[self.at][1] in texts \
            and self.tokens[self.at][0] in ("keyword", "sign")

    def take(self, *texts):
        taken = self.next_is(*texts)
        self.at += taken
        return taken

    def need(self, *texts):
        expect(self.take(*texts), f"{' or '.join(texts)} is missing: {self.text!r}")

    def value(self, *kinds):
        kind, value = self.tokens[self.at] if self.at < len(self.tokens) else (None, None)
        expect(kind in kinds or (kind == "keyword" and value.lower() in ("true", "false")
                                 and "bool" in kinds), f"no {kinds}: {self.text!r}")
        self.at += 1
        return kind, value

    # FOLLOWEDBY binds least, then OR, then AND.
    def observations(self):
        self.chain(lambda: self.chain(lambda: self.chain(self.observation, "AND"), "OR"),
                   "FOLLOWEDBY")

    def chain(self, part, between):
        part()
        while self.take(between):
            part()

    def observation(self):
        if self.take("("):
            self.observations()
            self.need(")")
        else:
            self.need("[")
            self.comparison()
            self.need("]")
        while self.qualifier():
            pass

    def qualifier(self):
        if self.take("START"):
            self.value("instant")
            self.need("STOP")
            self.value("instant")
        elif self.take("WITHIN"):
            self.positive("float", "int")
            self.need("SECONDS")
        elif self.take("REPEATS"):
            self.positive("int")
            self.need("TIMES")
        else:
            return False
        return True

    def positive(self, *kinds):
        _, number = self.value(*kinds)
        expect(float(number) > 0 and number[0] not in "+-", f"no count: {self.text!r}")

    def comparison(self):
        """Or of ands; the tests of an and are about one object."""
        types = self.conjunction()
        while self.take("OR"):
            types |= self.conjunction()
        return types

    def conjunction(self):
        types = self.test()
        while self.take("AND"):
            types &= self.test()
            expect(types, f"tests of two objects in one observation: {self.text!r}")
        return types

    def test(self):
        if self.take("("):
            types = self.comparison()
            self.need(")")
            return types
        if self.take("EXISTS"):
            kind, path = self.path()
            self.comparisons.append((kind, path, "EXISTS", None))
            return {kind}
        kind, path = self.path()
        self.take("NOT")
        if self.take("=", "==", "!=", "<>"):
            value = self.value("string", "int", "float", "hex", "base64", "instant", "bool")
        elif self.take("<", ">", "<=", ">="):
            value = self.value("string", "int", "float", "hex", "base64", "instant")
        elif self.take("LIKE", "MATCHES", "ISSUBSET", "ISSUPERSET"):
            value = self.value("string")
        else:
            self.need("IN")
            return self.members(kind, path)
        self.comparisons.append((kind, path, self.tokens[self.at - 2][1], literal(value)))
        return {kind}

    def members(self, kind, path):
        self.need("(")
        values = []
        while not self.take(")"):
            if values:
                self.need(",")
            values.append(literal(self.value("string", "int", "float", "hex", "base64", "instant",
                                             "bool")))
        expect(values, f"an empty set: {self.text!r}")
        self.comparisons.append((kind, path, "IN", tuple(values)))
        return {kind}

    def path(self):
        _, kind = self.value("word")
        expect(re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", kind), f"no type of object: {kind}")
        self.need(":")
        steps = [self.property()]
        while True:
            if self.take("."):
                steps.append(self.property())
            elif self.take("["):
                if not self.take("*"):
                    self.value("int")
                self.need("]")
            else:
                return kind, ".".join(steps)

    def property(self):
        kind, name = self.value("word", "string")
        expect(kind == "string" or "-" not in name, f"a hyphen wants quotes: {name}")
        return name


def literal(value):
    kind, text = value
    return re.sub(r"\\(.)", r"\1", text[1:-1]) if kind == "string" else text


def parse(text):
    return Parser(text).comparisons


def is_refused(text):
    try:
        parse(text)
    except Fault:
        return True
    return False


def mutations(text):
    """What is no pattern any more: without one of the signs that hold it together."""
    plain = re.sub(STRING, lambda found: "s" * len(found.group()), text)
    for at, char in enumerate(text):
        quotes = char == "'" and (plain[at - 1] != "s" or plain[at:at + 2] != "ss")
        if plain[at] in "[]:=" or quotes:
            yield text[:at] + text[at + 1:]
    yield text + "]"
    yield text + " AND"
    yield "[" + text
    yield text.replace("'", '"') if "'" in text else text + "'"
    for word in ("ISSUBSET", "value", "number"):
        found = re.search(rf"(?<![\w-]){word}(?![\w-])", plain)
        if found:
            yield text[:found.start()] + text[found.end():]


# The examples of the standard and of its section on the grammar.
RIGHT = [
    "[domain-name:value = 'd']",
    "[ipv4-addr:value ISSUBSET '198.51.100.0/24']",
    "[autonomous-system:number = 64496]",
    "[domain-name:value = 'd' AND domain-name:resolves_to_refs[*].value = 'a']",
    "[url:value = 'a'] FOLLOWEDBY [url:value = 'b'] WITHIN 300 SECONDS",
    r"[url:value = 'a\'b\\c']",
    "[file:hashes.'SHA-256' = 'aec070645fe53ee3b3763059376134f058cc337247c978add178b6ccdfb0019f']",
    "[email-message:from_ref.value MATCHES '.+\\\\@example\\\\.com$' AND "
    "email-message:body_multipart[*].body_raw_ref.name MATCHES '^Final Report.+\\\\.exe$']",
    "([file:name = 'a'] AND [url:value = 'b']) REPEATS 5 TIMES WITHIN 1800 SECONDS",
    "[a:b = 1] START t'2016-01-01T00:00:00Z' STOP t'2016-08-01T00:00:00.5Z'",
    "[a:b IN ('x', 'y') OR (a:c > 1.5 AND a:d NOT = true)]",
    "[EXISTS windows-registry-key:values]",
    "[x-own:b = h'ffac' OR x-own:c = b'ABI=']",
]
WRONG = [
    "", "[]", "domain-name:value = 'd'", "[domain-name:value = 'it''s']", "[domain-name:value = d]",
    "[domain-name:value 'd']", "[domain-name = 'd']", "[:value = 'd']", "[domain-name:value = ]",
    "[domain-name:value = 'd' domain-name:value = 'e']", "[domain-name:value = 'd'",
    "[domain-name:value = 'a\\b']", "[domain-name:value LIKE 1]", "[a:b IN ()]",
    "[a:b IN ('x' 'y')]", "[a:b = 'x'] WITHIN 5", "[a:b = 'x'] REPEATS 0 TIMES",
    "[a:b = 'x'] START t'2016-13-01T00:00:00Z' STOP t'2016-08-01T00:00:00Z'",
    "[a:b = 'x'] and [a:b = 'y']", "[a:b = 'x' AND c:d = 'y']", "[a:b-c = 'x']", "[a:b > true]",
    "[A:b = 'x']", "[a:b = 'x']] ", "[a:b = h'fff']", "[a:b = 007]", "[a:b = \"x\"]",
]


def main():
    for text in RIGHT:
        parse(text)
        for bad in mutations(text):
            expect(is_refused(bad), f"taken: {bad!r}")
    for text in WRONG:
        expect(is_refused(text), f"taken: {text!r}")
    expect(parse(r"[url:value = 'a\'b\\c']") == [("url", "value", "=", "a'b\\c")], "unescaped")
    print(f"{len(RIGHT)} taken, {len(WRONG)} and their mutations refused")


if __name__ == "__main__":
    try:
        main()
    except Fault as fault:
        print(fault)
        sys.exit(1)
