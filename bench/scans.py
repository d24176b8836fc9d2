#!/usr/bin/env python3
"""Measures how well scanned packs are read, beside the same packs with their text.

    bench/scans.py BIN [--at-least ACCURACY,LOSS] [NAME...]

BIN is the folder of the built programs. Each labelled pack (tests/fixtures/packs; the first one, where none is named) is laid
out without its routine pages and then scanned: 200 dpi, JPEG, a degree crooked, noisy. Prints the accuracy of the words (1
less the words to put in, take out or exchange, for each word there should be; either of the two orders in which pdftotext
gives a page's words is right), the time per page, and the F1 of the findings with and without scanning.
"""
import argparse
import json
import pathlib
import re
import subprocess
import sys
import tempfile
import time

ROOT = pathlib.Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT / "tests" / "fixtures"))
import eval_packs  # noqa: E402

SAME = str.maketrans({"\u2019": "'", "\u2018": "'", "\u201c": '"', "\u201d": '"', "\u2013": "-", "\u2014": "-", "\ufb01": "fi", "\ufb02": "fl"})
WORD = re.compile(r"\S*[A-Za-z0-9]\S*")


def words_of(text):
    return [word.strip(".,;:()'\"|") for word in WORD.findall(text.translate(SAME))]


def edits(wanted, read):
    row = list(range(len(read) + 1))
    for i, word in enumerate(wanted, 1):
        corner, row[0] = row[0], i
        for j, other in enumerate(read, 1):
            corner, row[j] = row[j], min(row[j] + 1, row[j - 1] + 1, corner + (word != other))
    return row[-1]


def printed(pdf, page, *options):
    return subprocess.run(["pdftotext", *options, "-f", str(page), "-l", str(page), str(pdf), "-"], capture_output=True, text=True, check=True).stdout


def recognised(binaries, scan, page):
    with open(scan, "rb") as paper:
        answer = subprocess.run([binaries / "boardwatch-read", "recognise", "--page", str(page), "--seconds", "60"], stdin=paper, capture_output=True, check=True).stdout
    head, _, text = answer[4:].partition(b"\n")
    told = json.loads(head)
    if "page" not in told:
        sys.exit(f"scans: page {page} of {scan.name}: {told['error']['where']}")
    return text.decode("utf-8")


def lay_out(name, folder):
    """The pack as PDF, without what tells nothing."""
    source = (ROOT / "tests" / "fixtures" / "packs" / f"{name}.txt").read_text(encoding="utf-8")
    short = re.sub(r"(?m)^@dull.*\n", "", re.sub(r"(?m)^pages:.*", "pages: 1", source, count=1))
    (folder / f"{name}.txt").write_text(short, encoding="utf-8")
    subprocess.run([sys.executable, ROOT / "tests" / "fixtures" / "make_packs.py", "--packs", folder, "--out", folder, name], check=True)
    return folder / f"{name}.pdf"


def without_running_lines(pages, header):
    """As boardwatch-read does with the pages of a PDF: what stands at the top and bottom of each is not what it says."""
    running = [words_of(header[place]) for place in ("header", "footer")]
    said = lambda line: not any(words_of(line)[: len(words)] == words for words in running)
    return ["\n".join(line for line in page.split("\n") if not line.strip() or said(line)) for page in pages]


def f1(binaries, folder, gold, found):
    files = [eval_packs.write(folder / f"{kind}.jsonl", rows) for kind, rows in (("gold", gold), ("found", found))]
    told = json.loads(subprocess.run([binaries / "boardwatch", "eval", *files, "--json"], capture_output=True, text=True, check=True).stdout)
    return {family: told[family]["f1"] for family in ("changes", "signals")}


def scan_pack(binaries, folder, name):
    """(words there should be, wrong ones, pages, seconds, findings of the PDF, findings of the scan)"""
    header = eval_packs.header_of(ROOT / "tests" / "fixtures" / "packs" / f"{name}.txt")
    pdf = lay_out(name, folder)
    scan = folder / f"{name}.scan.pdf"
    pages = int(subprocess.run([binaries / "bench_scans", pdf, scan], capture_output=True, text=True, check=True).stdout)
    begun = time.monotonic()
    texts = [recognised(binaries, scan, page) for page in range(1, pages + 1)]
    seconds = time.monotonic() - begun
    wanted = wrong = 0
    for page, text in enumerate(texts, 1):
        orders = [words_of(printed(pdf, page)), words_of(printed(pdf, page, "-layout"))]
        wanted += len(orders[0])
        wrong += min(edits(order, words_of(text)) for order in orders)
    (folder / f"{name}.scan.txt").write_text("\f".join(without_running_lines(texts, header)), encoding="utf-8")
    read = [eval_packs.found_in(name, eval_packs.read(str(binaries / "boardwatch"), file, header["organisation"], header["date"]))
            for file in (pdf, folder / f"{name}.scan.txt")]
    return wanted, wrong, pages, seconds, *read


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("binaries", type=pathlib.Path)
    parser.add_argument("--at-least", metavar="ACCURACY,LOSS", help="fail where words are read less well, or an F1 is lower by more")
    parser.add_argument("names", nargs="*")
    arguments = parser.parse_intermixed_args()
    binaries = arguments.binaries.resolve()
    names = arguments.names or ["a1-wintersett"]
    gold = [eval_packs.with_text(labels, "", id=name) for name, labels in eval_packs.labels_in("packs", names)]
    with tempfile.TemporaryDirectory() as scratch:
        folder = pathlib.Path(scratch)
        told = [scan_pack(binaries, folder, pack["id"]) for pack in gold]
        wanted, wrong, pages, seconds = (sum(column) for column in list(zip(*told))[:4])
        accuracy = 1 - wrong / wanted
        print(f"{pages} scanned pages, {wanted} words: {accuracy:.4f} right, {seconds / pages:.2f} s a page")
        text, scan = (f1(binaries, folder, gold, [pack[column] for pack in told]) for column in (4, 5))
        for family in text:
            print(f"F1 of {family}: {text[family]:.3f} with text, {scan[family]:.3f} scanned")
        least, loss = map(float, (arguments.at_least or "0,1").split(","))
        if accuracy < least or any(scan[family] < text[family] - loss for family in text):
            sys.exit(f"scans: words should be right to {least}, findings no more than {loss} below those of the text")


if __name__ == "__main__":
    main()
