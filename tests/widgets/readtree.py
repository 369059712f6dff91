#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads the window as a screen reader does, over AT-SPI, and says what a person would miss.

Usage: readtree.py SCREENS STATE…   (below a display and a session bus)
Shows each state with `SCREENS --show STATE`. Ends with 1 when something cannot be read.
"""
import re
import subprocess
import sys
import time

import pyatspi

# What the window's charts must tell in figures, by name.
CHARTS = {
    "Address lanes": [r"\d+ address", r"\d+ network", r"\d+ countr", r"\d\d:\d\d:\d\dZ"],
    "Where the addresses are": [r"\d+ place", r": \d+"],
    "Growth": [r"\d+ address", r"\d+ network", r"\d\d:\d\d:\d\dZ"],
    "TTL": [r"\d+ resolver", r"\d+ second", r"\d\d:\d\d:\d\dZ"],
    "Name servers": [r"\d+ server", r"\d+ address", r"\d\d:\d\d:\d\dZ"],
    "Time brush": [r"\d\d:\d\d:\d\dZ"],
}
USABLE = {
    pyatspi.ROLE_PUSH_BUTTON, pyatspi.ROLE_CHECK_BOX, pyatspi.ROLE_RADIO_BUTTON, pyatspi.ROLE_TEXT,
    pyatspi.ROLE_ENTRY, pyatspi.ROLE_TABLE, pyatspi.ROLE_LIST, pyatspi.ROLE_MENU_ITEM,
    pyatspi.ROLE_COMBO_BOX, pyatspi.ROLE_PAGE_TAB, pyatspi.ROLE_PAGE_TAB_LIST, pyatspi.ROLE_MENU,
    pyatspi.ROLE_SPIN_BUTTON, pyatspi.ROLE_DIALOG, pyatspi.ROLE_LIST_ITEM,
}
TABLES = {pyatspi.ROLE_TABLE, pyatspi.ROLE_TREE_TABLE}
ROWS = 3  # of a table that are read; there may be millions


def is_shown(node):
    states = node.getState()
    return states.contains(pyatspi.STATE_SHOWING) and states.contains(pyatspi.STATE_VISIBLE)


def walk(node, path=(), depth=0):
    """Every node that is shown, with the names above it; cells of a table are read apart."""
    if not is_shown(node):
        return
    yield node, path
    if node.getRole() in TABLES or depth > 30:
        return
    below = path + ((node.name or node.getRoleName()),)
    for i in range(min(node.childCount, 400)):
        child = node.getChildAtIndex(i)
        if child is not None:
            yield from walk(child, below, depth + 1)


def windows_of(pid, seconds):
    """The program's windows once they are on the bus and what is in them has settled."""
    end = time.monotonic() + seconds
    before = None
    while time.monotonic() < end:
        for application in pyatspi.Registry.getDesktop(0):
            if application is None or application.get_process_id() != pid:
                continue
            windows = [application.getChildAtIndex(i) for i in range(application.childCount)]
            now = [(n.name, n.description) for w in windows if w is not None for n, _ in walk(w)]
            if now and now == before:
                return [w for w in windows if w is not None]
            before = now
        time.sleep(0.3)
    return []


def table_faults(node):
    table = node.queryTable()
    faults = []
    cells = 0
    if table.nRows == 0:  # Qt cannot name the columns of an empty one
        return faults, cells
    heads = [table.getColumnHeader(column) for column in range(table.nColumns)]
    for column, head in enumerate(heads):
        if head is None or not head.name:
            faults.append(f"column {column} has no head: {node.name}")
    for row in range(min(ROWS, table.nRows)):
        for column in range(table.nColumns):
            cell = table.getAccessibleAt(row, column)
            if cell is None or not (cell.name or cell.description):
                head = heads[column].name if heads[column] is not None else column
                faults.append(f"row {row} says nothing under {head!r}: {node.name}")
            cells += 1
    return faults, cells


def read(windows, seen):
    """What cannot be read in these windows."""
    faults = []
    for window in windows:
        for node, path in walk(window):
            role = node.getRole()
            where = " > ".join(part for part in path[-3:])
            is_usable = not path or role in USABLE or node.getState().contains(pyatspi.STATE_FOCUSABLE)
            if is_usable:
                seen["controls"] += 1
                if not node.name:
                    faults.append(
                        f"without a name: {node.getRoleName()} {node.description!r} in {where}")
            if role in TABLES:
                seen["tables"].add(node.name)
                found, cells = table_faults(node)
                faults += found
                seen["cells"] += cells
            if node.name in CHARTS and node.description:
                seen["charts"].setdefault(node.name, node.description)
    return faults


def main():
    seen = {"controls": 0, "cells": 0, "tables": set(), "charts": {}}
    faults = []
    for state in sys.argv[2:]:
        program = subprocess.Popen([sys.argv[1], "--show", state])
        try:
            windows = windows_of(program.pid, 40)
            if not windows:
                faults.append(f"{state}: the window did not come to the accessibility bus.")
            faults += [f"{state}: {fault}" for fault in read(windows, seen)]
        finally:
            program.kill()
            program.wait()
    for chart, figures in CHARTS.items():
        said = seen["charts"].get(chart, "")
        faults += [f"{chart}: no figure like {figure} in {said!r}"
                   for figure in figures if not re.search(figure, said)]
    if seen["cells"] < 100:
        faults.append(f"only {seen['cells']} cells could be read.")
    print(f"{seen['controls']} controls, {seen['cells']} cells of {len(seen['tables'])} tables: "
          f"{', '.join(sorted(seen['tables']))}")
    for name, description in seen["charts"].items():
        print(f"  {name}: {description}")
    for fault in dict.fromkeys(faults):
        print(fault)
    return 1 if faults else 0


sys.exit(main())
