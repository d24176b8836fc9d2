#!/usr/bin/env python3
"""How many whole feeds a minute the daemon takes, beside newsboat and rss2email, on one core each.

    bench/feeds_per_minute.py FOLDER [--feeds N] [--entries E] [--runs R]

FOLDER holds boardwatchd, boardwatch-read and many_hosts_server. One server, on another core, gives everybody the same
feeds, RSS and Atom in turn, at an address of 127.0.0.0/8 each and always whole: nobody saves anything by "unchanged". Its
entries have no links, since the daemon would fetch and read what they lead to, and the others would not.

Measured is the wall time from the start of a program on an empty state until every feed's entries are stored ("new"), and
of taking all of them once more ("known"). The daemon is told through its control socket to look now, source by source, so
that it does not wait on its own start-up spread. In its time are robots.txt, one request at a time for each host, a parser
in a process of its own, a synced commit for each feed, and the entries that it reads for findings meanwhile; when it has
read all of them is told too. newsboat runs "-x reload" with the best of three numbers of threads. rss2email runs without
sending mail. Both start anew for "known", as from cron; the daemon stays.

A peer that is not installed is skipped (scripts/setup bench). Takes about three minutes with the defaults.
"""
import argparse
import json
import os
import pathlib
import re
import shutil
import signal
import socket
import statistics
import subprocess
import tempfile
import time

WANTED = 10
THREADS = (1, 10, 100)
TICK = os.sysconf("SC_CLK_TCK")
ON_ITS_CORE = ["taskset", "-c", "1"]


class Server:
    def __init__(self, programs, folder, args):
        urls = folder / "urls.txt"
        command = ["taskset", "-c", "0", programs / "many_hosts_server", "--hosts", str(args.feeds), "--port", "0", "--entries", str(args.entries), "--urls", urls]
        self.process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
        if not self.process.stdout.readline():
            raise SystemExit("many_hosts_server did not start")
        self.urls = urls.read_text().split()

    def end(self):
        self.process.terminate()
        self.process.communicate(timeout=60)


def children_of(pid):
    return [int(child) for task in pathlib.Path(f"/proc/{pid}/task").iterdir() for child in (task / "children").read_text().split()]


def ticks_of(pid):
    return sum(map(int, pathlib.Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()[11:15]))


def processor_seconds(pid):
    """Of a process with its children, those that have ended too."""
    return sum(map(ticks_of, [pid, *children_of(pid)])) / TICK


class Daemon:
    """From an empty state in a folder of its own to its end."""

    def __init__(self, programs, folder, urls):
        self.folder, self.ids = folder, [f"s{i}" for i in range(len(urls))]
        sources = "".join(f"- id: {i}\n  feed: {url}\n  every: 1 hour\n  allow_private: true\n" for i, url in zip(self.ids, urls))
        (folder / "sources.yaml").write_text(sources)
        (folder / "boardwatch.yaml").write_text(f'state: var\nsources: sources.yaml\npublish:\n  endpoint: "ipc://{folder}/live"\n')
        command = [*ON_ITS_CORE, programs / "boardwatchd", "--config", folder / "boardwatch.yaml"]
        self.process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)

    def ask(self, **request):
        with socket.socket(socket.AF_UNIX) as control:
            control.connect(str(self.folder / "var" / "control.sock"))
            control.sendall(json.dumps(request).encode() + b"\n")
            return json.loads(control.makefile().readline())

    def look_at_all(self):
        for source in self.ids:
            self.ask(command="poll", source=source)

    def wait_until_watching(self):
        for line in self.process.stderr:
            if "watching" in line:
                return
        raise SystemExit("boardwatchd ended at once")

    def wait_until_stored(self):
        """The daemon says so of each source once its entries are committed."""
        missing = set(self.ids)
        while missing:
            line = self.process.stderr.readline()
            if not line:
                raise SystemExit("boardwatchd ended early")
            if found := re.search(r"(s\d+): \d+ new$", line.rstrip()):
                missing.discard(found[1])

    def wait_until_read(self, entries):
        while (papers := self.ask(command="status")["papers"])["pending"] > 0:
            time.sleep(0.5)
        if papers["read"] != entries:
            raise SystemExit(f"boardwatchd has {papers['read']} of {entries} entries")

    def wait_until_looked(self, since):
        while any(source["last_look"] < since for source in self.ask(command="sources")["sources"]):
            time.sleep(0.05)

    def end(self):
        self.process.send_signal(signal.SIGTERM)
        self.process.communicate(timeout=60)


class Cost:
    """Wall and processor time of something from its start on."""

    def __init__(self, pid=None):
        self.pid, self.began, self.used = pid, time.monotonic(), processor_seconds(pid) if pid else 0

    def so_far(self, pid=None):
        return time.monotonic() - self.began, processor_seconds(pid or self.pid) - self.used


def next_second():
    """Looks are told to the second: one that begins now is told apart from all before."""
    time.sleep(1 - time.time() % 1)
    return time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime())


def run_daemon(programs, folder, urls, entries):
    start = Cost()
    daemon = Daemon(programs, folder, urls)
    try:
        daemon.wait_until_watching()
        daemon.look_at_all()
        daemon.wait_until_stored()
        costs = {"new": start.so_far(daemon.process.pid)}
        daemon.wait_until_read(entries)
        costs["read"] = start.so_far(daemon.process.pid)
        since, again = next_second(), Cost(daemon.process.pid)
        daemon.look_at_all()
        daemon.wait_until_looked(since)
        costs["known"] = again.so_far()
    finally:
        daemon.end()
    return costs


def run_peer(command, folder):
    """Its own home, so that nobody's subscriptions are read or changed."""
    homes = {name: str(folder) for name in ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME")}
    start = time.monotonic()
    process = subprocess.Popen([*ON_ITS_CORE, *command], env=os.environ | homes, stdout=subprocess.DEVNULL, stderr=(folder / "log").open("w"))
    _, status, used = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode != 0:
        raise SystemExit(f"{command[0]} ended with {process.returncode}: {(folder / 'log').read_text()[-500:]}")
    return time.monotonic() - start, used.ru_utime + used.ru_stime


def run_newsboat(folder, urls, threads):
    (folder / "urls").write_text("\n".join(urls) + "\n")
    (folder / "config").write_text(f"reload-threads {threads}\ncleanup-on-quit no\n")
    command = ["newsboat", "-u", folder / "urls", "-c", folder / "cache.db", "-C", folder / "config", "-x", "reload"]
    return {"new": run_peer(command, folder), "known": run_peer(command, folder)}


def run_rss2email(folder, urls):
    feeds = "".join(f"[feed.s{i}]\nurl = {url}\n" for i, url in enumerate(urls))
    (folder / "r2e.cfg").write_text(f"[DEFAULT]\nfrom = a@example.invalid\nto = b@example.invalid\nverbose = error\n{feeds}")
    command = ["r2e", "-c", folder / "r2e.cfg", "-d", folder / "r2e.json", "run", "--no-send"]
    return {"new": run_peer(command, folder), "known": run_peer(command, folder)}


def in_folder(run, *args):
    with tempfile.TemporaryDirectory(prefix="boardwatch-feeds-") as folder:
        return run(pathlib.Path(folder), *args)


def best_threads(urls):
    return min(THREADS, key=lambda threads: in_folder(run_newsboat, urls, threads)["new"])


def runners(programs, urls, entries):
    """What is compared; the daemon first."""
    yield "boardwatch", lambda: in_folder(lambda folder: run_daemon(programs, folder, urls, entries))
    if shutil.which("newsboat"):
        threads = best_threads(urls)
        yield f"newsboat ({threads} threads)", lambda: in_folder(run_newsboat, urls, threads)
    else:
        print("beside newsboat: skipped, it is not installed (scripts/setup bench)")
    if shutil.which("r2e"):
        yield "rss2email", lambda: in_folder(run_rss2email, urls)
    else:
        print("beside rss2email: skipped, it is not installed (scripts/setup bench)")


def medians(runs):
    return {what: [statistics.median(run[what][part] for run in runs) for part in (0, 1)] for what in runs[0]}


def report(costs, what, feeds):
    print(f"{'entries that are new' if what == 'new' else 'all taken once more, nothing new'}:")
    ours = costs["boardwatch"][what][0]
    for name, cost in costs.items():
        wall, processor = cost[what]
        ratio = "" if name == "boardwatch" else f"; boardwatch takes {wall / ours:.1f} times as many (wanted {WANTED})"
        print(f"  {name:22} {feeds} feeds in {wall:6.2f} s, {60 * feeds / wall:7.0f} a minute, {1000 * processor / feeds:6.2f} ms of processor each{ratio}")


def main():
    parser = argparse.ArgumentParser(usage="feeds_per_minute.py FOLDER [--feeds N] [--entries E] [--runs R]")
    parser.add_argument("folder", type=pathlib.Path)
    parser.add_argument("--feeds", type=int, default=300)
    parser.add_argument("--entries", type=int, default=30)
    parser.add_argument("--runs", type=int, default=3)
    args = parser.parse_args()
    programs = args.folder.resolve()
    os.sched_setaffinity(0, {0})  # the other core is for what is measured
    server = in_folder(lambda folder: Server(programs, folder, args))
    try:
        compared = dict(runners(programs, server.urls, args.feeds * args.entries))
        runs = [{name: run() for name, run in compared.items()} for _ in range(args.runs)]
    finally:
        server.end()
    costs = {name: medians([run[name] for run in runs]) for name in compared}
    print(f"{args.feeds} feeds of {args.entries} entries, always whole, one core each, medians of {args.runs} runs")
    for what in ("new", "known"):
        report(costs, what, args.feeds)
    print(f"boardwatch had looked for findings in all {args.feeds * args.entries} new entries after {costs['boardwatch']['read'][0]:.1f} s")


if __name__ == "__main__":
    main()
