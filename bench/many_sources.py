#!/usr/bin/env python3
"""The daemon with 10,000 feeds on loopback servers at distinct addresses, polled every minute, held on one core.

    bench/many_sources.py FOLDER [--hosts N] [--minutes M]

FOLDER holds boardwatchd and many_hosts_server. The server and the daemon run on a core each. Printed are how late polls
came, the daemon's share of its core, its memory per idle source (beside the same daemon with 100), and whether the store
was written to while everything was unchanged. Takes about eight minutes with the defaults.
"""
import argparse
import os
import pathlib
import signal
import subprocess
import tempfile
import time

INTERVAL = 60
TICK = os.sysconf("SC_CLK_TCK")


def processor_seconds(pid):
    fields = pathlib.Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()
    return (int(fields[11]) + int(fields[12])) / TICK


def resident_kib(pid):
    for line in pathlib.Path(f"/proc/{pid}/status").read_text().splitlines():
        if line.startswith("VmRSS:"):
            return int(line.split()[1])
    raise SystemExit("no VmRSS")


def store_stamp(state):
    return [(file.name, file.stat().st_mtime_ns, file.stat().st_size) for file in sorted(state.glob("boardwatch.db*")) if not file.name.endswith("-shm")]


def write_config(folder, urls):
    sources = "".join(f"- id: s{i}\n  feed: {url}\n  every: {INTERVAL} seconds\n  allow_private: true\n" for i, url in enumerate(urls))
    (folder / "sources.yaml").write_text(sources)
    (folder / "boardwatch.yaml").write_text(f'state: var\nsources: sources.yaml\npublish:\n  endpoint: "ipc://{folder}/live"\n')


class Run:
    """A server and a daemon, from start to end."""

    def __init__(self, programs, folder, hosts, port):
        self.folder, self.urls = folder, folder / "urls.txt"
        self.server = subprocess.Popen(["taskset", "-c", "0", programs / "many_hosts_server", "--hosts", str(hosts), "--port", str(port), "--interval", str(INTERVAL), "--urls", self.urls],
                                       stdout=subprocess.PIPE, text=True)
        print(self.server.stdout.readline().strip(), flush=True)
        write_config(folder, self.urls.read_text().split())
        self.daemon = subprocess.Popen(["taskset", "-c", "1", programs / "boardwatchd", "--config", folder / "boardwatch.yaml"], stdout=subprocess.DEVNULL, stderr=(folder / "log").open("w"))

    def pid(self):
        return self.daemon.pid

    def end(self):
        for process in (self.daemon, self.server):
            process.send_signal(signal.SIGTERM)
        said = self.server.communicate(timeout=60)[0]
        self.daemon.wait(timeout=60)
        return said


def in_folder():
    return tempfile.TemporaryDirectory(prefix="boardwatch-many-")


def memory_of_few(programs, port):
    with in_folder() as folder:
        run = Run(programs, pathlib.Path(folder), 100, port)
        time.sleep(2.5 * INTERVAL)
        kib = resident_kib(run.pid())
        run.end()
        return kib


def main():
    parser = argparse.ArgumentParser(usage="many_sources.py FOLDER [--hosts N] [--minutes M]")
    parser.add_argument("folder", type=pathlib.Path)
    parser.add_argument("--hosts", type=int, default=10_000)
    parser.add_argument("--minutes", type=float, default=3)
    parser.add_argument("--port", type=int, default=8099)
    args = parser.parse_args()
    programs = args.folder.resolve()
    few = memory_of_few(programs, args.port)
    with in_folder() as name:
        folder = pathlib.Path(name)
        run = Run(programs, folder, args.hosts, args.port + 1)
        time.sleep(2.5 * INTERVAL)  # every source has been read, and found unchanged once
        before, stamp, began = processor_seconds(run.pid()), store_stamp(folder / "var"), time.monotonic()
        time.sleep(args.minutes * INTERVAL)
        share = (processor_seconds(run.pid()) - before) / (time.monotonic() - began)
        untouched = store_stamp(folder / "var") == stamp
        many = resident_kib(run.pid())
        print(run.end().strip())
    print(f"processor: {100 * share:.1f} % of one core (limit 10 %)")
    print(f"memory: {(many - few) / (args.hosts - 100):.1f} KiB for each idle source (limit 12 KiB); {few / 1024:.0f} MiB with 100 sources, {many / 1024:.0f} MiB with {args.hosts}")
    print("store: not touched by unchanged answers" if untouched else "store: WAS WRITTEN TO while answers were unchanged")


if __name__ == "__main__":
    main()
