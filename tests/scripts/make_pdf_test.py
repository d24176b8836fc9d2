"""tests/fixtures/make_pdf.py writes well-formed packs, the same ones every time."""
import pathlib
import re
import subprocess
import tempfile
import unittest

SCRIPT = pathlib.Path(__file__).resolve().parents[1] / "fixtures" / "make_pdf.py"
SENTENCE = "Ann Example, director of nursing, is leaving the Trust."


def pack(*arguments):
    with tempfile.TemporaryDirectory() as folder:
        out = pathlib.Path(folder) / "pack.pdf"
        subprocess.run(["python3", "-B", SCRIPT, out, *arguments], check=True, capture_output=True)
        return out.read_bytes()


class MakePdf(unittest.TestCase):
    def test_same_arguments_give_the_same_bytes(self):
        self.assertEqual(pack("--pages", "9"), pack("--pages", "9"))

    def test_sentence_stands_once_and_on_its_page(self):
        streams = re.findall(rb"stream\n(.*?)\nendstream", pack("--pages", "40", "--insert", "7", SENTENCE), re.DOTALL)
        self.assertEqual(len(streams), 40)
        self.assertEqual([n for n, s in enumerate(streams, 1) if SENTENCE.encode() in s], [7])

    def test_cross_reference_table_leads_to_the_objects(self):
        pdf = pack("--pages", "3")
        start = int(re.search(rb"startxref\n(\d+)\n", pdf).group(1))
        self.assertTrue(pdf[start:].startswith(b"xref\n"))
        for number, offset in enumerate(re.findall(rb"(\d{10}) 00000 n ", pdf), 1):
            self.assertTrue(pdf[int(offset):].startswith(b"%d 0 obj" % number))

    def test_page_that_is_not_there_is_refused(self):
        with self.assertRaises(subprocess.CalledProcessError):
            pack("--pages", "3", "--insert", "4", SENTENCE)


if __name__ == "__main__":
    unittest.main()
