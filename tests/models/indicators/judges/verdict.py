# SPDX-License-Identifier: GPL-3.0-or-later
"""How the judges say what is wrong."""
import subprocess


class Fault(Exception):
    pass


class Missing(Exception):
    pass


def expect(condition, why):
    if not condition:
        raise Fault(why)


def run(command, content=None):
    """Another program's judgement, and what it says."""
    done = subprocess.run(command, input=content, capture_output=True, timeout=60, check=False)
    said = (done.stdout + done.stderr).decode(errors="replace")
    for unable in ("Operation not permitted", "Permission denied", "Protocol not supported",
                   "you must be root"):
        if done.returncode and unable in said:
            raise Missing(f"{command[0]} may not look at the kernel here: {unable}")
    expect(done.returncode == 0, f"{command[0]}: {done.returncode}: "
           f"{(done.stdout + done.stderr).decode(errors='replace')[-1500:]}")
    return done.stdout
