"""tests/fixtures/check_listings.py finds each fault of a label, and none in the repository's."""
import copy
import pathlib
import subprocess
import sys
import unittest

FIXTURES = pathlib.Path(__file__).resolve().parents[1] / "fixtures"
sys.path.insert(0, str(FIXTURES))

import check_listings

PAGE = """<html><head><base href="https://fernhollow.example/"></head><body>
<p>28&nbsp;May 2026 <a href="files/Pack 28.PDF#page=2">Papers</a> <a href=/2025/>2025</a> <a href="">nothing</a>
<p><a href="download_file/view/12/7">Policy</a> <a href="files/tb_290126.pdf">Papers</a> <script>"3 June"</script>"""
LABELS = {
    "url": "https://fernhollow.example/board/papers", "today": "2026-05-26", "layout": "A", "about": "a page for this test",
    "meetings": [
        {"date": "2026-05-28", "kind": "board", "cancelled": False, "papers": ["https://fernhollow.example/files/Pack%2028.PDF"]},
        {"date": "2026-01-29", "kind": "board", "cancelled": False, "papers": ["https://fernhollow.example/files/tb_290126.pdf"]}],
    "undated": [], "pages": ["https://fernhollow.example/2025/"],
    "not_papers": ["https://fernhollow.example/download_file/view/12/7"], "needs_scripts": False,
}


def faults(labels):
    return list(check_listings.wrong_labels(labels, PAGE))


class Listings(unittest.TestCase):
    def test_sound_labels_have_no_fault(self):
        self.assertEqual(faults(LABELS), [])

    def test_each_fault_of_a_page_is_told(self):
        for slots in ({"layout": "G"}, {"needs_scripts": None}, {"extra": 1}, {"not_papers": []},
                      {"pages": ["https://fernhollow.example/2024/"]}, {"undated": LABELS["not_papers"]},
                      {"meetings": LABELS["meetings"][:1]}, {"meetings": LABELS["meetings"] * 2}):
            with self.subTest(**slots):
                self.assertTrue(faults(LABELS | slots))

    def test_each_fault_of_a_meeting_is_told(self):
        for slots in ({"date": "2026-05-27"}, {"date": "2026-06-03"}, {"date": "2026-02-30"}, {"date": "2026-13"}, {"kind": "seminar"},
                      {"cancelled": None}, {"papers": []}, {"papers": ["https://fernhollow.example/board/files/Pack%2028.PDF"]}):
            labels = copy.deepcopy(LABELS)
            labels["meetings"][0] |= slots
            with self.subTest(**slots):
                self.assertTrue(faults(labels))

    def test_month_needs_no_day(self):
        labels = copy.deepcopy(LABELS)
        labels["meetings"][0]["date"] = "2026-05"
        self.assertEqual(faults(labels), [])

    def test_labels_of_the_repository_are_sound(self):
        run = subprocess.run([sys.executable, "-B", FIXTURES / "check_listings.py"], capture_output=True, text=True)
        self.assertEqual(run.returncode, 0, run.stdout + run.stderr)


if __name__ == "__main__":
    unittest.main()
