"""tests/fixtures/make_packs.py lays packs out faithfully, and tests/fixtures/check_labels.py finds each fault of a label."""
import copy
import pathlib
import re
import subprocess
import sys
import tempfile
import unittest

FIXTURES = pathlib.Path(__file__).resolve().parents[1] / "fixtures"
sys.path.insert(0, str(FIXTURES))

import check_labels
from packmaker import hyphen, pages, source

PACK = """---
organisation: Fernhollow Hospitals NHS Trust
code:
title: Board of Directors - meeting in public
date: 2026-05-28
pages: 30
seed: {seed}
header: Fernhollow Hospitals NHS Trust - Board
footer: Papers of May 2026
---
@section Chair's report
2.1 Zsuzsanna Kőrösi-Łęcka (ZK) asked about the (second) floor.

- Nothing else happened.
@dull
@section Changes
@table
Name | Post
Jiří Novák | Porter
@end
@columns
Left and right.
@end
@lines
Present:
Jane Example   Guest
@end
@dull
"""


def read(text):
    with tempfile.TemporaryDirectory() as folder:
        path = pathlib.Path(folder) / "pack.txt"
        path.write_text(text, encoding="utf-8")
        return source.read(path)


def shown(pdf):
    """The words of the pages, without the few letters that have codes of their own."""
    strings = re.findall(rb"\(((?:[^\\)]|\\.)*)\) Tj", pdf)
    return " ".join(re.sub(rb"\\([\\()])", rb"\1", s).decode("ascii") for s in strings)


class MakePacks(unittest.TestCase):
    def test_same_source_gives_the_same_bytes(self):
        text = PACK.format(seed=3)
        self.assertEqual(pages.build(read(text)), pages.build(read(text)))

    def test_pack_has_the_wanted_length_whatever_the_style(self):
        for seed in range(12):
            with self.subTest(seed=seed):
                self.assertEqual(pages.build(read(PACK.format(seed=seed))).count(b"/Type /Page /Parent"), 30)

    def test_cross_reference_table_leads_to_the_objects(self):
        pdf = pages.build(read(PACK.format(seed=1)))
        start = int(re.search(rb"startxref\n(\d+)\n", pdf).group(1))
        self.assertTrue(pdf[start:].startswith(b"xref\n"))
        for number, offset in enumerate(re.findall(rb"(\d{10}) 00000 n ", pdf), 1):
            self.assertTrue(pdf[int(offset):].startswith(b"%d 0 obj" % number))

    def test_words_of_the_source_stand_in_the_pack(self):
        for seed in range(6):
            words = shown(pages.build(read(PACK.format(seed=seed))))
            for word in ("(second)", "Nothing else", "Left", "Porter", "Guest", "Papers of May 2026", "Page 3 of 30|3 of 30|Page 3"):
                self.assertRegex(words.replace("  ", " "), re.escape(word).replace(r"\|", "|").replace(r"\ ", " +"))

    def test_letters_outside_the_usual_encoding_are_named_and_explained(self):
        pdf = pages.build(read(PACK.format(seed=1)))
        self.assertIn(b"/ohungarumlaut", pdf)
        self.assertIn(b"/Lslash", pdf)
        self.assertRegex(pdf, rb"<[0-9A-F]{2}> <0151>")

    def test_faults_of_a_source_are_named_by_line(self):
        for fault, told in (("@tabel\n", "line 11: @tabel"), ("@table\nA | B\n", "@table has no @end")):
            with self.assertRaisesRegex(source.BadSource, told):
                read(PACK.partition("@section")[0].format(seed=1) + fault)

    def test_words_are_broken_at_sensible_places(self):
        self.assertEqual([hyphen.breaks(w) for w in ("short", "NHSExample", "improvement", "governance", "committee")],
                         [(), (), (7,), (5,), (3, 6)])


CHANGE = {"kind": "departure", "person": "Ann Example", "post": "chair", "post_title": "chair", "organisation": "Fernhollow",
          "reason": "unknown", "destination": None, "effective": "2026-03", "tense": "announced", "evidence": "Ann Example leaves"}
SIGNAL = {"kind": "epr", "organisation": "Fernhollow", "direction": "steady", "figures": [{"value": 4, "unit": "£m"}],
          "status": "live", "evidence": "the record is live"}
DOCUMENT = {"id": "a", "source": "news", "published": "2026-02-03", "organisation": None, "changes": [CHANGE], "signals": [SIGNAL]}
TEXT = "In March Ann Example\nleaves, and the record is live."


class CheckLabels(unittest.TestCase):
    def faults(self, family=None, **slots):
        document = copy.deepcopy(DOCUMENT)
        (document if family is None else document[family][0]).update(slots)
        return list(check_labels.wrong_document(document, TEXT))

    def test_good_labels_pass(self):
        self.assertEqual(self.faults(), [])
        self.assertEqual(self.faults("changes", effective=["2026-03", None], evidence=["Ann Example leaves", "the record"]), [])

    def test_each_fault_is_found(self):
        for family, slots in ((None, {"source": "gossip"}), (None, {"published": "2026-02"}), (None, {"colour": 1}),
                              ("changes", {"kind": "exit"}), ("changes", {"kind": ["departure"]}), ("changes", {"post": "boss"}),
                              ("changes", {"reason": None}), ("changes", {"reason": "new_role"}), ("changes", {"tense": "past"}),
                              ("changes", {"effective": "2026-13"}), ("changes", {"kind": "appointment"}),
                              ("changes", {"evidence": "Ann Example left"}), ("changes", {"destination": {"organisation": None}}),
                              ("signals", {"status": None}), ("signals", {"direction": "up"}), ("signals", {"kind": "culture"}),
                              ("signals", {"figures": [{"value": "4", "unit": "£m"}]}), ("signals", {"evidence": ""})):
            with self.subTest(family=family, **slots):
                self.assertTrue(self.faults(family, **slots))

    def test_same_finding_twice_is_told(self):
        self.assertTrue(list(check_labels.wrong_document(DOCUMENT | {"signals": [SIGNAL, SIGNAL]}, TEXT)))

    def test_labels_of_the_repository_are_sound(self):
        run = subprocess.run([sys.executable, "-B", FIXTURES / "check_labels.py"], capture_output=True, text=True)
        self.assertEqual(run.returncode, 0, run.stdout + run.stderr)


if __name__ == "__main__":
    unittest.main()
