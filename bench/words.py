#!/usr/bin/env python3
"""Compares the words that boardwatch-read gives with those that others give.

    bench/words.py BIN FILE...

BIN is the folder of the built programs. Every file is read by a locked reader and by an unlocked one, whose answers must be the
same bytes. The words of each page of a PDF are counted beside those of pdftotext, hyphens at the ends of lines joined; words
that ours lacks are told, with their cause where it is known. Fails where answers differ or words are lost without a cause.
"""
import collections
import json
import pathlib
import re
import struct
import subprocess
import sys
import unicodedata

DIRECTION = re.compile("[\u200e\u200f\u202a-\u202e]")
HYPHENS = re.compile("[-\u00ad\u2010]")


def answer(binaries, file, *options):
    with open(file, "rb") as paper:
        command = [binaries / "boardwatch-read", "document", "--name", file.name, "--seconds", "30", *options]
        return subprocess.run(command, stdin=paper, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, check=False).stdout


def pages_of(frames):
    """The text of each page, by its number."""
    pages, at = {}, 0
    while at + 4 <= len(frames):
        size = struct.unpack(">I", frames[at:at + 4])[0]
        head, _, text = frames[at + 4:at + 4 + size].partition(b"\n")
        told = json.loads(head)
        if "page" in told:
            pages[told["page"]["number"] if isinstance(told["page"], dict) else told["page"]] = text.decode("utf-8")
        at += 4 + size
    return pages


def words(text):
    joined = HYPHENS.sub("", re.sub(r"(\w)[-\u00ad\u2010]\n\s*", r"\1", DIRECTION.sub("", text)))
    return collections.Counter(joined.split())


def letters(text):
    return collections.Counter(HYPHENS.sub("", re.sub(r"\s", "", DIRECTION.sub("", text))))


def cause(word):
    """Why it is no loss, or None."""
    if any(unicodedata.bidirectional(letter) in ("R", "AL") for letter in word):
        return "right-to-left words, which stand in reading order"
    if any(unicodedata.category(letter) in ("Cc", "Cn", "Co") or letter == "\ufffd" for letter in word):
        return "control characters and letters that are none"
    return None


def lost(file, ours):
    """Words that pdftotext has on a page and ours has not: how many, by cause."""
    theirs = subprocess.run(["pdftotext", "-q", file, "-"], stdout=subprocess.PIPE, check=False).stdout.decode("utf-8", "replace").split("\f")
    out, examples = collections.Counter(), []
    for number, page in enumerate(theirs[:-1], 1):
        text = ours.get(number, "")
        missing = words(page) - words(text)
        if not missing or letters(page) == letters(text):  # the same letters, parted otherwise
            continue
        for word, count in missing.items():
            out[cause(word)] += count
            if cause(word) is None and len(examples) < 5:
                examples.append(f"page {number}: {word}")
    return out, examples


def main():
    if len(sys.argv) < 3:
        sys.exit(__doc__)
    binaries, files = pathlib.Path(sys.argv[1]), [pathlib.Path(name) for name in sys.argv[2:]]
    differ, causes, faults, pdfs, pages = [], collections.Counter(), 0, 0, 0
    for file in files:
        locked = answer(binaries, file)
        if locked != answer(binaries, file, "--unlocked"):
            differ.append(file.name)
        if file.suffix.lower() != ".pdf":
            continue
        ours = pages_of(locked)
        pdfs, pages = pdfs + bool(ours), pages + len(ours)
        missing, examples = lost(file, ours) if ours else ({}, [])
        causes += collections.Counter({why: 1 for why in missing if why})
        if None in missing:
            faults += 1
            print(f"  {file.name}: {missing[None]} words lost: {'; '.join(examples)}")
    print(f"{len(files)} files read locked and unlocked: {len(differ)} differ {' '.join(differ)}")
    print(f"{pdfs} PDFs with {pages} pages beside pdftotext: {faults} lack words")
    for why, count in causes.items():
        print(f"  {count} differ by {why}")
    return 1 if differ or faults else 0


if __name__ == "__main__":
    sys.exit(main())
