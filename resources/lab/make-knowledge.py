#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes the practice world's lists of known things from networks.csv."""
import csv
import pathlib

here = pathlib.Path(__file__).resolve().parent
KINDS = {"access": "access", "hosting": "hosting", "cdn": "cdn", "education": "research",
         "sinkhole": "sinkhole"}


def write(name, kind, rows):
    head = ["# Fluxcase list 1", f"# kind: {kind}", "# date: 2026-11-21",
            "# source: the invented world of the practice lab", "# licence: CC0-1.0"]
    (here / "knowledge" / f"{name}.list").write_text("\n".join(head + rows) + "\n")


rows = {}
with open(here / "networks.csv", newline="") as file:
    for network in csv.DictReader(file):
        value = "\tpractice cdn" if network["kind"] == "cdn" else ""
        rows.setdefault(network["kind"], []).append(network["prefix"] + value)
for kind, ours in KINDS.items():
    write(f"practice-{ours}", ours, rows[kind])
write("practice-cdn-names", "cdn-name", ["cdn-practice.test\tpractice cdn"])
# Not those the practice world is made of.
write("practice-special", "special", [
    "0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12",
    "192.168.0.0/16", "::/127", "fc00::/7", "fe80::/10"])
