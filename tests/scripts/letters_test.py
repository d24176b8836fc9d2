"""scoring/letters.txt says what Unicode says: every character of its blocks, and none besides."""
import pathlib
import unicodedata
import unittest

TABLE = pathlib.Path(__file__).resolve().parents[2] / "scoring" / "letters.txt"
BLOCKS = [(0x80, 0x52F), (0x1E00, 0x1FFF), (0x2010, 0x218F), (0x2C60, 0x2C7F), (0xA720, 0xA7FF),
          (0xFB00, 0xFB06)]
DASHES = range(0x2010, 0x2016)


def folded(character):
    apart = unicodedata.normalize("NFKD", character)
    return "".join(c for c in apart if not unicodedata.combining(c)).lower()


def expected():
    """character: (what it is replaced by, whether it is a capital)."""
    table, listed = {}, written()
    for first, last in BLOCKS:
        for character in map(chr, range(first, last + 1)):
            elsewhere = unicodedata.combining(character) or character.isspace() or ord(character) in DASHES
            # A later version of Unicode may know more characters than the table was made with.
            known = unicodedata.ucd_3_2_0.category(character) != "Cn" or character in listed
            if not elsewhere and known and folded(character) != character:
                table[character] = (folded(character), character.isupper())
    return table


def written():
    table = {}
    for line in TABLE.read_text(encoding="utf-8").splitlines():
        if not line.startswith("#"):
            replacement, capitals, others = line.split("\t")
            table.update({c: (replacement, True) for c in capitals})
            table.update({c: (replacement, False) for c in others})
    return table


class Letters(unittest.TestCase):
    def test_every_character_is_replaced_as_unicode_says(self):
        self.assertEqual(written(), expected())

    def test_every_replacement_stands_once(self):
        replacements = [line.split("\t")[0] for line in TABLE.read_text(encoding="utf-8").splitlines() if line[0] != "#"]
        self.assertEqual(len(replacements), len(set(replacements)))


if __name__ == "__main__":
    unittest.main()
