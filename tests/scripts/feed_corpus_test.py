#!/usr/bin/env python3
"""How much of the feed corpus is read right, where it lies beside the repository; else says so and exits with 77.

    feed_corpus_test.py PROGRAM WELL_FORMED ILL_FORMED      the least shares that are accepted, and no crash
"""
import pathlib
import re
import subprocess
import sys

SHARED = pathlib.Path(__file__).resolve().parents[2].parent / "shared"


def main():
    program, *least = sys.argv[1:]
    scorer, expectations = SHARED / "tools" / "score_feeds.py", SHARED / "corpus" / "feeds" / "expectations.jsonl"
    if not scorer.exists() or not expectations.exists():
        print(f"skipped: no feed corpus in {SHARED}")
        return 77
    run = subprocess.run([sys.executable, scorer, "--errors", "50", expectations, program, "feed", "--json"], capture_output=True, text=True, check=True)
    print(run.stdout)
    figures = re.fullmatch(r"well-formed ([\d.]+) ill-formed ([\d.]+) crashes (\d+)", run.stdout.splitlines()[-1])
    well, ill, crashes = map(float, figures.groups())
    return 0 if well >= float(least[0]) and ill >= float(least[1]) and crashes == 0 else 1


if __name__ == "__main__":
    sys.exit(main())
