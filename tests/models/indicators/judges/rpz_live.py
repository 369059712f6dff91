#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""rpz_live.py SERVER ZONE EXPECTED.json: does SERVER (bind, unbound, powerdns, knot) load the policy
zone and block what EXPECTED says and nothing else? Everything on the loopback: the server forwards
all, the root too, to a small one in here that knows an answer to every question. Exit status as in
judge.py."""
import ipaddress
import json
import os
import re
import shutil
import signal
import socket
import struct
import subprocess
import sys
import tempfile
import threading
import time

from verdict import Fault, Missing, expect

HARMLESS = "192.0.2.200"

# A rule of our own at the end of the server's copy: BIND answers before its policy is in force, so
# only a blocked name says that the zone is read to its end.
SIGNAL = "ready.example"


# --- a message or two --------------------------------------------------------------------------

def wire_name(name):
    return b"".join(bytes([len(label)]) + label.encode() for label in name.split(".") if label) + b"\0"


def read_name(data, at):
    labels = []
    while data[at]:
        if data[at] >= 192:
            return ".".join(labels + [read_name(data, (data[at] & 63) << 8 | data[at + 1])[0]]), at + 2
        labels.append(data[at + 1:at + 1 + data[at]].decode("latin-1").lower())
        at += 1 + data[at]
    return ".".join(labels), at + 1


def read_records(data, at, count):
    found = []
    for _ in range(count):
        _, at = read_name(data, at)
        kind, _, _, size = struct.unpack("!HHIH", data[at:at + 10])
        found.append((kind, data[at + 10:at + 10 + size]))
        at += 10 + size
    return found


def ask(port, name, kind, timeout=4.0):
    """(rcode, addresses) or None when nothing comes."""
    number = int.from_bytes(os.urandom(2), "big")
    query = struct.pack("!6H", number, 0x0100, 1, 0, 0, 0) + wire_name(name) + struct.pack("!2H", kind, 1)
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as sock:
        sock.settimeout(timeout)
        sock.connect(("127.0.0.1", port))
        try:
            sock.send(query)
            data = sock.recv(4096)
        except OSError:
            return None
    _, flags, _, answers, _, _ = struct.unpack("!6H", data[:12])
    _, at = read_name(data, 12)
    found = read_records(data, at + 4, answers)
    return flags & 15, sorted(str(ipaddress.ip_address(rdata)) for k, rdata in found if k == kind)


class Forwarder(threading.Thread):
    """Answers everything: names of `addresses` with theirs, all others with a harmless one."""

    def __init__(self, addresses):
        super().__init__(daemon=True)
        self.addresses = addresses
        self.sock = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        self.sock.bind(("127.0.0.1", 0))
        self.port = self.sock.getsockname()[1]

    def run(self):
        while True:
            data, client = self.sock.recvfrom(4096)
            try:
                self.sock.sendto(self.answer(data), client)
            except (IndexError, struct.error):
                pass

    def answer(self, data):
        number, flags = struct.unpack("!2H", data[:4])
        name, at = read_name(data, 12)
        kind = struct.unpack("!H", data[at:at + 2])[0]
        question = data[12:at + 4]
        address = self.addresses.get(name, HARMLESS if kind == 1 else "2001:db8:ffff::1")
        packed = ipaddress.ip_address(address).packed
        rdata = None
        if kind == 1 and len(packed) == 4 or kind == 28 and len(packed) == 16:
            rdata = packed
        elif kind == 2:
            rdata = wire_name("ns.invalid.test")
        elif kind == 6:
            rdata = wire_name("ns.test") + wire_name("host.test") + struct.pack("!5I", 1, 60, 60, 60, 60)
        reply = struct.pack("!6H", number, 0x8480 | flags & 0x0110, 1, 1 if rdata else 0, 0, 0) + question
        if rdata:
            reply += b"\xc0\x0c" + struct.pack("!2HIH", kind, 1, 30, len(rdata)) + rdata
        return reply


# --- the servers -------------------------------------------------------------------------------

def program(name):
    path = shutil.which(name, path=os.environ.get("PATH", "") + ":/usr/sbin:/sbin")
    if not path:
        raise Missing(name)
    return path


def free_port():
    """A port that nobody has by UDP or TCP at this moment; somebody else may be quicker."""
    while True:
        with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as udp, \
                socket.socket(socket.AF_INET, socket.SOCK_STREAM) as tcp:
            udp.bind(("127.0.0.1", 0))
            port = udp.getsockname()[1]
            try:
                tcp.bind(("127.0.0.1", port))
            except OSError:
                continue
            return port


def write(folder, name, text):
    path = os.path.join(folder, name)
    with open(path, "w", encoding="utf-8") as file:
        file.write(text)
    return path


def bind(folder, zone, port, upstream):
    conf = write(folder, "named.conf", f"""
options {{
    directory "{folder}"; pid-file none; session-keyfile none; listen-on-v6 {{ none; }};
    listen-on port {port} {{ 127.0.0.1; }}; recursion yes; allow-query {{ any; }};
    forward only; forwarders {{ 127.0.0.1 port {upstream}; }}; dnssec-validation no;
    empty-zones-enable no; minimal-responses yes;
    response-policy {{ zone "policy.fluxcase"; }} nsip-wait-recurse no qname-wait-recurse no;
}};
controls {{}};
zone "policy.fluxcase" {{ type primary; file "{zone}"; check-names ignore; }};
""")
    return [program("named"), "-g", "-n", "1", "-c", conf]


def unbound(folder, zone, port, upstream):
    conf = write(folder, "unbound.conf", f"""
server:
    interface: 127.0.0.1@{port}
    do-daemonize: no
    username: ""
    chroot: ""
    directory: "{folder}"
    pidfile: ""
    use-syslog: no
    do-not-query-localhost: no
    local-zone: "test." nodefault
    module-config: "respip iterator"
remote-control:
    control-enable: no
forward-zone:
    name: "."
    forward-addr: 127.0.0.1@{upstream}
rpz:
    name: "policy.fluxcase"
    zonefile: "{zone}"
""")
    return [program("unbound"), "-d", "-c", conf]


def powerdns(folder, zone, port, upstream):
    lua = write(folder, "rpz.lua", f'rpzFile("{zone}", {{policyName="fluxcase", zoneName="policy.fluxcase"}})\n')
    hints = write(folder, "hints", ". 3600 IN NS a.root. \na.root. 3600 IN A 127.0.0.1\n")
    return [program("pdns_recursor"), f"--config-dir={folder}", f"--socket-dir={folder}",
            "--daemon=no", "--local-address=127.0.0.1", f"--local-port={port}",
            f"--forward-zones-recurse=.=127.0.0.1:{upstream}", f"--lua-config-file={lua}",
            f"--hint-file={hints}", "--dnssec=off", "--dont-query=", "--threads=1",
            "--security-poll-suffix=", "--write-pid=no", "--setuid=", "--setgid="]


def knot(folder, zone, port, upstream):
    conf = write(folder, "kresd.conf", f"""
net.listen('127.0.0.1', {port}, {{ kind = 'dns' }})
modules = {{ 'policy' }}
trust_anchors.remove('.')
modules.unload('ta_update')
modules.unload('ta_signal_query')
modules.unload('priming')
modules.unload('detect_time_skew')
modules.unload('detect_time_jump')
cache.open(4 * MB, 'lmdb://{folder}/cache')
policy.add(policy.rpz(policy.DENY, '{zone}', false))
policy.add(policy.all(policy.FORWARD({{'127.0.0.1@{upstream}'}})))
""")
    return [program("kresd"), "-n", "-c", conf, folder]


# --- what is to be seen ------------------------------------------------------------------------

def check(server, port, names, addresses, spared):
    """Nothing passes that shall not, and everything else does."""
    blocks_addresses = server != "knot"
    for name in names:
        for asked in (name, "www." + name):
            if len(asked) <= 253:
                got = ask(port, asked, 1)
                expect(got == (3, []), f"{server}: {asked} is not blocked: {got}")
    for name in ("harmless.test", "x" + names[0], names[0].split(".")[-1]):
        got = ask(port, name, 1)
        expect(got == (0, [HARMLESS]), f"{server}: {name} does not pass: {got}")
    for name in spared if server != "knot" else ():
        got = ask(port, name, 1)
        expect(got == (0, [HARMLESS]), f"{server}: {name} does not pass: {got}")
    for name, (address, _) in addresses.items():
        kind = 28 if ":" in address else 1
        got = ask(port, name, kind)
        wanted = (3, []) if blocks_addresses else (0, [address])
        expect(got == wanted, f"{server}: {name} with {address}: {got} instead of {wanted}")


def host_in(text):
    """An address of the block: its first, or the one after it."""
    network = ipaddress.ip_network(text)
    return str(network[0] if network.num_addresses == 1 else network[1])


def main():
    server, zone, expected = sys.argv[1:4]
    with open(expected, encoding="utf-8") as file:
        expected = json.load(file)
    names = [name for name in expected["names"] if len(name) <= 220]
    addresses = {f"a{i}.elsewhere.example": (host_in(text), text)
                 for i, text in enumerate(expected["addresses"])}
    forwarder = Forwarder({name: address for name, (address, _) in addresses.items()})
    forwarder.start()
    with tempfile.TemporaryDirectory() as folder:
        os.chmod(folder, 0o755)
        copy = shutil.copy(zone, os.path.join(folder, "policy.zone"))
        with open(copy, "a", encoding="utf-8") as file:
            file.write(f"{SIGNAL} CNAME .\n")
        port = free_port()
        command = globals()[server](folder, copy, port, forwarder.port)
        with open(os.path.join(folder, "log"), "wb") as log:
            process = subprocess.Popen(command, stdout=log, stderr=log, cwd=folder,
                                       start_new_session=True)
        try:
            deadline = time.monotonic() + 40
            while ask(port, SIGNAL, 1, 0.5) != (3, []):
                expect(process.poll() is None and time.monotonic() < deadline,
                       f"{server} does not block {SIGNAL}")
                time.sleep(0.02)
            check(server, port, names, addresses, expected["spared"])
        except Fault as fault:
            with open(os.path.join(folder, "log"), encoding="utf-8", errors="replace") as log:
                raise Fault(f"{fault}\n{log.read()[-3000:]}") from fault
        finally:
            os.killpg(process.pid, signal.SIGKILL)
            process.wait()


if __name__ == "__main__":
    try:
        main()
    except Missing as missing:
        print(missing)
        sys.exit(77)
    except Fault as fault:
        print(fault)
        sys.exit(1)
