#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""spreadsheet.py FILE.csv [inert|live]: LibreOffice opens the file, formulas permitted. inert: no
cell is a formula and each shows the text that Python's csv module reads; live: one is, which shows
that this judge can tell. Exit status: 0 yes, 1 no, 77 LibreOffice is missing."""
import csv
import os
import shutil
import sys
import tempfile
import xml.etree.ElementTree as tree

from verdict import Fault, Missing, expect, run

TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
OFFICE = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"
# Comma, quotes, UTF-8, from line 1, every column as a person would get it, cells in quotes not
# taken for text, numbers and dates looked for; the last word lets formulas be evaluated.
IMPORT = "Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1,true"


def opened(path):
    """Rows of cells as the spreadsheet holds them."""
    office = shutil.which("soffice")
    if not office:
        raise Missing("soffice (libreoffice-calc-nogui)")
    with tempfile.TemporaryDirectory() as folder:
        run([office, "--headless", "--norestore", f"-env:UserInstallation=file://{folder}/profile",
             f"--infilter={IMPORT}", "--convert-to", "fods", "--outdir", folder, path])
        name = os.path.splitext(os.path.basename(path))[0] + ".fods"
        return list(tree.parse(os.path.join(folder, name)).iter(TABLE + "table-row"))


def shown(cell):
    """Its text; a space in a row of spaces, a tabulator and a line end are elements."""
    def text(node):
        parts = [node.text or ""]
        for part in node:
            if part.tag == TEXT + "s":
                parts.append(" " * int(part.get(TEXT + "c", "1")))
            elif part.tag == TEXT + "tab":
                parts.append("\t")
            elif part.tag == TEXT + "line-break":
                parts.append("\n")
            else:
                parts.append(text(part))
            parts.append(part.tail or "")
        return "".join(parts)
    return "\n".join(text(line) for line in cell.findall(TEXT + "p"))


def cells(row):
    for cell in row.findall(TABLE + "table-cell"):
        yield from [cell] * min(64, int(cell.get(TABLE + "number-columns-repeated", "1")))


def main():
    path, wanted = sys.argv[1], (sys.argv[2:] or ["inert"])[0]
    rows = opened(path)
    formulas = [cell.get(TABLE + "formula") for row in rows for cell in cells(row)
                if cell.get(TABLE + "formula")]
    if wanted == "live":
        expect(formulas, "LibreOffice took no cell for a formula, so this judge sees none")
        return
    expect(not formulas, f"formulas: {formulas}")
    expect(not [link for row in rows for link in row.iter(TEXT + "a")], "a link was made")
    with open(path, encoding="utf-8", newline="") as file:
        lines = list(csv.reader(file, strict=True))
    expect(len(rows) >= len(lines), f"{len(rows)} rows of {len(lines)}")
    for row, line in zip(rows, lines):
        for cell, text in zip(cells(row), line):
            if cell.get(OFFICE + "value-type", "string") != "string":
                continue  # a number or a moment, shown as the reader likes
            # A tabulator has no place in a cell.
            same = text.replace("\r\n", "\n").replace("\r", "\n").replace("\t", "")
            # The sign that makes a cell text is not part of it.
            expect(shown(cell).replace("\t", "") in (same, same[1:] if same[:1] == "'" else same),
                   f"{shown(cell)!r} instead of {same!r}")


if __name__ == "__main__":
    try:
        main()
    except Missing as missing:
        print(missing)
        sys.exit(77)
    except Fault as fault:
        print(fault)
        sys.exit(1)
