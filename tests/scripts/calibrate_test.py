"""scripts/calibrate: whether labels are met, weights found, tables right and the lexicon's comments kept."""
import importlib.machinery
import importlib.util
import pathlib
import unittest

PATH = pathlib.Path(__file__).resolve().parents[2] / "scripts" / "calibrate"
loader = importlib.machinery.SourceFileLoader("calibrate", str(PATH))
calibrate = importlib.util.module_from_spec(importlib.util.spec_from_loader("calibrate", loader))
loader.exec_module(calibrate)


def change(**slots):
    return {"kind": "departure", "person": "Ada Quill", "post": "chair", "features": ["base"], "confidence": 0.8} | slots


def cases(feature, right, wrong, first=0):
    return [calibrate.Case(first + i, ["base", feature], 0.5, i < right) for i in range(right + wrong)]


class LabelsTest(unittest.TestCase):
    def met(self, gold, found):
        return [case.right for case in calibrate.cases_of("change", 0, gold, found)]

    def test_a_change_is_met_by_kind_person_and_post(self):
        self.assertEqual(self.met([change()], [change()]), [True])
        for other in ({"kind": "absence"}, {"person": "Bo Pell"}, {"person": None}, {"post": "director"}):
            self.assertEqual(self.met([change()], [change(**other)]), [False], other)

    def test_a_label_is_met_once(self):
        self.assertEqual(self.met([change()], [change(), change()]), [True, False])

    def test_a_label_may_allow_several_values(self):
        self.assertEqual(self.met([change(post=["chair", "director"])], [change(post="director")]), [True])

    def test_a_slot_that_is_not_labelled_is_not_asked_for(self):
        self.assertEqual(self.met([{"kind": "departure", "post": "chair"}], [change()]), [True])

    def test_people_are_the_same_by_surname_and_initial(self):
        self.assertTrue(calibrate.same_person("Ada Quill", "A. Quill"))
        self.assertTrue(calibrate.same_person("Ada Quill", "Quill"))
        self.assertFalse(calibrate.same_person("Ada Quill", "Bo Quill"))
        self.assertTrue(calibrate.same_person(None, None))
        self.assertFalse(calibrate.same_person("Ada Quill", None))

    def test_signals_are_met_by_kind_and_body(self):
        gold = [{"kind": "epr", "organisation": "Fenmarch NHS Trust"}]
        found = [{"kind": "epr", "organisation": o, "features": [], "confidence": 1} for o in ("Fenmarch Foundation Trust", "Aldersey Trust")]
        self.assertEqual([c.right for c in calibrate.cases_of("signal", 0, gold, found)], [True, False])


class ModelTest(unittest.TestCase):
    def test_fitted_confidences_are_the_shares_that_are_right(self):
        weights = calibrate.fit(cases("good", 1800, 200) + cases("bad", 600, 1400))
        self.assertAlmostEqual(calibrate.share(weights, ["base", "good"]), 0.9, delta=0.02)
        self.assertAlmostEqual(calibrate.share(weights, ["base", "bad"]), 0.3, delta=0.02)

    def test_a_feature_of_few_findings_says_little(self):
        weights = calibrate.fit(cases("common", 80, 20) + cases("rare", 0, 1))
        self.assertGreater(calibrate.share(weights, ["base", "rare"]), 0.5)

    def test_a_passage_is_judged_by_weights_that_were_fitted_without_it(self):
        told_by_heart = [calibrate.Case(i, ["base", f"only here {i}"], 0.5, i % 2 == 0) for i in range(48)]
        for confidence, _ in calibrate.crossed(told_by_heart):
            self.assertAlmostEqual(confidence, 0.5, delta=0.1)

    def test_the_same_cases_give_the_same_weights(self):
        some = cases("good", 9, 1) + cases("bad", 3, 7)
        self.assertEqual(calibrate.fit(some), calibrate.fit(some))


class TablesTest(unittest.TestCase):
    def test_the_error_is_the_distance_of_confidence_and_share(self):
        self.assertAlmostEqual(calibrate.expected_error([(0.85, True)] * 8 + [(0.85, False)] * 2), 0.05)
        self.assertEqual(calibrate.expected_error([]), 0)

    def test_findings_at_eight_tenths_are_those_from_seven_to_nine(self):
        self.assertEqual(calibrate.around([(0.69, False), (0.7, True), (0.8, False), (0.89, True), (0.9, False)]), (3, 2 / 3))

    def test_believable_confidences_have_no_fault(self):
        judged = [(0.8, i % 5 != 0) for i in range(50)]
        self.assertEqual(list(calibrate.faults(judged, judged)), [])

    def test_findings_at_eight_tenths_that_are_always_right_are_a_fault(self):
        judged = [(0.8, True)] * 50
        self.assertIn("at 0.8, 1.00 are right", "\n".join(calibrate.faults(judged, judged)))

    def test_a_share_of_few_findings_is_not_held_against_its_limits(self):
        judged = [(0.8, True)] * 5 + [(0.97, True)] * 200
        self.assertEqual(list(calibrate.faults(judged, judged)), [])

    def test_the_findings_nearest_to_eight_tenths_must_be_right_as_often_as_they_say(self):
        judged = [(0.95, i % 3 != 0) for i in range(40)] + [(0.99, True)] * 400
        self.assertIn("nearest to 0.8, at 0.95 on average, 0.65 are right", "\n".join(calibrate.faults(judged, judged)))

    def test_old_weights_are_a_fault_that_says_what_to_do(self):
        judged = [(0.8, i % 5 != 0) for i in range(50)]
        stale = [(0.3, right) for _, right in judged]
        self.assertIn("run scripts/calibrate", "\n".join(calibrate.faults(judged, stale)))


class LexiconTest(unittest.TestCase):
    def test_numbers_change_and_comments_stay(self):
        lexicon = "# all\n\n[change]\n# how it starts\nbase 1.50\nkind absence -0.20\n[signal]\nbase 2\n"
        weights = {"change": {"base": 2.345, "kind absence": 0.1}, "signal": {}}
        self.assertEqual(calibrate.rewritten(lexicon, weights), "# all\n\n[change]\n# how it starts\nbase 2.35\nkind absence 0.10\n[signal]\nbase 0.00\n")

    def test_the_shipped_lexicon_is_kept_word_for_word_but_for_its_numbers(self):
        lexicon = calibrate.LEXICON.read_text(encoding="utf-8")
        words = [line.rpartition(" ")[0] if not line.startswith(("#", "[")) else line for line in lexicon.split("\n")]
        again = calibrate.rewritten(lexicon, {"change": {}, "signal": {}})
        self.assertEqual(words, [line.rpartition(" ")[0] if not line.startswith(("#", "[")) else line for line in again.split("\n")])


if __name__ == "__main__":
    unittest.main()
