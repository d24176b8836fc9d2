#!/usr/bin/python3
"""How fast feeds are read beside Python's feedparser: the same files, one process each, pass by pass in turn.

    bench/feeds_peer.py PROGRAM [FOLDER]

PROGRAM is bench_feeds_pass. FOLDER defaults to the corpus in ../shared where that lies beside the repository, else to the
feeds of the tests. Prints the medians of processor time and their ratio. feedparser is called as its users call it: it
cleans the HTML, as we strip it. Says so and does nothing where Debian's python3-feedparser is not installed.
"""
import io
import pathlib
import statistics
import subprocess
import sys
import time

PASSES = 11  # odd; a busy machine moves single ones by half
ROOT = pathlib.Path(__file__).resolve().parent.parent


def feeds(folder):
    for file in sorted(folder.rglob("*")):
        if file.suffix in (".xml", ".rss", ".atom", ".rdf"):
            yield file


def ask(process):
    process.stdin.write("go\n")
    process.stdin.flush()
    seconds, entries = process.stdout.readline().split()
    return float(seconds), int(entries)


def peer_pass(feedparser, contents):
    entries = 0
    start = time.process_time()
    for content in contents:
        try:
            entries += len(feedparser.parse(io.BytesIO(content)).entries)
        except Exception:  # it raises on a few of the ill-formed ones; that is its answer
            pass
    return time.process_time() - start, entries


def main():
    if len(sys.argv) not in (2, 3):
        sys.exit(__doc__)
    try:
        import feedparser
    except ImportError:
        print("feeds beside feedparser: skipped, python3-feedparser is not installed (scripts/setup bench)")
        return
    corpus = ROOT.parent / "shared" / "corpus" / "feeds" / "files"
    folder = pathlib.Path(sys.argv[2]) if len(sys.argv) == 3 else corpus if corpus.is_dir() else ROOT / "tests" / "fixtures" / "feeds"
    files = list(feeds(folder))
    contents = [file.read_bytes() for file in files]
    ours, theirs = [], []
    with subprocess.Popen([sys.argv[1]], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        process.stdin.writelines(f"{file}\n" for file in files)
        for _ in range(PASSES):
            ours.append(ask(process))
            theirs.append(peer_pass(feedparser, contents))
        process.stdin.close()
    megabytes = sum(map(len, contents)) / 1e6
    print(f"{len(files)} feeds of {megabytes:.1f} MB from {folder.name}, processor time, medians of {PASSES} passes:")
    for name, passes in (("boardwatch", ours), (f"feedparser {feedparser.__version__}", theirs)):
        seconds = statistics.median(taken for taken, _ in passes)
        print(f"  {name:18} {seconds * 1000:9.1f} ms  {len(files) / seconds:9.0f} feeds/s  {megabytes / seconds:7.1f} MB/s  {passes[0][1]} items")
    ratio = statistics.median(t for t, _ in theirs) / statistics.median(o for o, _ in ours)
    print(f"  boardwatch is {ratio:.0f} times as fast (limit: 20)")


if __name__ == "__main__":
    main()
