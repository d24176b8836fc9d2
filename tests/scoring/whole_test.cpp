#include <gmock/gmock.h>

#include "scoring/agreement.hpp"
#include "tests/scoring/fixture.hpp"

namespace boardwatch::scoring {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

const std::string text = "The chair,  Zoë Quill, has left. Some 27 per cent\nof posts are empty.";

/// Whether a prediction with these fields is whole, gold having those.
bool whole(const std::string& gold, const std::string& predicted, const std::string& of_text = "") {
  return is_whole(label(R"("kind": "departure")" + gold), label(R"("kind": "departure")" + predicted), of_text);
}

TEST(Whole, SlotsThatGoldDoesNotHaveAreFree) {
  EXPECT_TRUE(whole("", R"(, "person": "Ada Quill", "tense": "reported")"));
}

TEST(Whole, KindPostOrganisationReasonAndDestinationMustBeRight) {
  EXPECT_FALSE(is_whole(label(R"("kind": "departure")"), label(R"("kind": "absence")"), ""));
  for (const std::string slot : {"post", "organisation", "reason", "destination"}) {
    const auto as = [&](const std::string& value) { return ", \"" + slot + "\": " + value; };
    EXPECT_TRUE(whole(as("\"one\""), as("\"one\""))) << slot;
    EXPECT_FALSE(whole(as("\"one\""), as("\"other\""))) << slot;
    EXPECT_FALSE(whole(as("\"one\""), "")) << slot;
    EXPECT_FALSE(whole(as("null"), as("\"one\""))) << slot;
  }
}

TEST(Whole, NameMustBeTheFullOne) {
  EXPECT_TRUE(whole(R"(, "person": "Zoë Quill")", R"(, "person": "zoe quill")"));
  EXPECT_FALSE(whole(R"(, "person": "Zoë Quill")", R"(, "person": "Z Quill")"));
  EXPECT_FALSE(whole(R"(, "person": "Zoë Quill")", R"(, "person": "Dr Zoë Quill")"));
  EXPECT_TRUE(whole(R"(, "person": ["Z Quill", "Zoë Quill"])", R"(, "person": "Z Quill")"));
  EXPECT_TRUE(whole(R"(, "person": null)", ""));
  EXPECT_FALSE(whole(R"(, "person": null)", R"(, "person": "Zoë Quill")"));
  EXPECT_FALSE(whole(R"(, "person": "Zoë Quill")", ""));
}

TEST(Whole, DateMustHaveGoldsPrecision) {
  EXPECT_TRUE(whole(R"(, "effective": "2027-03")", R"(, "effective": "2027-03")"));
  EXPECT_FALSE(whole(R"(, "effective": "2027-03")", R"(, "effective": "2027-03-31")"));
  EXPECT_FALSE(whole(R"(, "effective": "2027-03")", R"(, "effective": "2027")"));
  EXPECT_FALSE(whole(R"(, "effective": null)", R"(, "effective": "2027")"));
  EXPECT_TRUE(whole(R"(, "effective": ["2027-03", "2027"])", R"(, "effective": "2027")"));
}

TEST(Whole, TenseDirectionAndStatusMustBeRight) {
  for (const std::string slot : {"tense", "direction", "status"}) {
    const auto as = [&](const std::string& value) { return ", \"" + slot + "\": " + value; };
    EXPECT_TRUE(whole(as("\"one\""), as("\"one\""))) << slot;
    EXPECT_TRUE(whole(as("[\"one\", \"other\"]"), as("\"other\""))) << slot;
    EXPECT_TRUE(whole(as("null"), "")) << slot;
    EXPECT_FALSE(whole(as("\"one\""), as("\"other\""))) << slot;
    EXPECT_FALSE(whole(as("\"one\""), "")) << slot;
  }
}

TEST(Whole, DirectionOfAnEprDoesNotCount) {
  const auto gold = label(R"("kind": "epr", "direction": "worsening", "status": "live")");
  EXPECT_TRUE(is_whole(gold, label(R"("kind": "epr", "direction": "steady", "status": "live")"), ""));
  EXPECT_FALSE(is_whole(gold, label(R"("kind": "epr", "direction": "worsening", "status": "none")"), ""));
}

TEST(Whole, MainFigureMustBeAmongThePredicted) {
  const std::string gold = R"(, "figures": [{"value": 27, "unit": "%"}, {"value": 5}])";
  EXPECT_TRUE(whole(gold, R"(, "figures": [{"value": 1}, {"value": 27.0}])"));
  EXPECT_FALSE(whole(gold, R"(, "figures": [{"value": 5}])"));
  EXPECT_FALSE(whole(gold, R"(, "figures": [])"));
  EXPECT_FALSE(whole(gold, ""));
  EXPECT_TRUE(whole(R"(, "figures": [])", R"(, "figures": [{"value": 27}])"));
}

TEST(Whole, EvidenceMustOverlapGolds) {
  const std::string gold = R"(, "evidence": "Zoë Quill, has left")";
  EXPECT_TRUE(whole(gold, R"(, "evidence": "The chair, Zoë Quill")", text));
  EXPECT_FALSE(whole(gold, R"(, "evidence": "The chair,")", text));
  EXPECT_FALSE(whole(gold, R"(, "evidence": "of posts")", text));
}

TEST(Whole, EvidenceMustStandInTheTextButForWhiteSpace) {
  const std::string gold = R"(, "evidence": "27 per cent of posts")";
  EXPECT_TRUE(whole(gold, R"(, "evidence": "27  per cent\nof")", text));
  EXPECT_FALSE(whole(gold, R"(, "evidence": "27 % of posts")", text));
  EXPECT_FALSE(whole(gold, R"(, "evidence": "27 Per cent")", text)) << "case matters";
  EXPECT_FALSE(whole(gold, "", text));
}

TEST(Whole, EvidenceIsNotAskedForWhereGoldHasNoneOrThereIsNoText) {
  EXPECT_TRUE(whole("", R"(, "evidence": "made up")", text));
  EXPECT_TRUE(whole(R"(, "evidence": "27 per cent")", R"(, "evidence": "made up")", ""));
}

TEST(Whole, WhereGoldsWordsAreNotInTheTextAnyOfTheTextWillDo) {
  EXPECT_TRUE(whole(R"(, "evidence": "paraphrased")", R"(, "evidence": "has left")", text));
  EXPECT_FALSE(whole(R"(, "evidence": "paraphrased")", R"(, "evidence": "paraphrased")", text));
}

TEST(Faults, TellWhatKeepsAFindingFromBeingWhole) {
  const auto gold = label(R"("kind": "departure", "person": "Zoë Quill", "post": "chair", "reason": "retirement", "destination": null, "effective": "2027-03-31")");
  const auto faults = [&](const std::string& fields) { return faults_of(gold, label(fields), ""); };
  EXPECT_THAT(faults(R"("kind": "departure", "person": "Zoë Quill", "post": "chair", "reason": "retirement", "effective": "2027-03-31")"), IsEmpty());
  EXPECT_THAT(faults(R"("kind": "absence", "person": "Quill", "post": "director", "destination": "Fenmarch", "effective": "2027-03")"),
              ElementsAre("kind wrong", "person not in full", "post wrong", "reason missing", "effective not exact", "destination too much"));
  EXPECT_THAT(faults_of(label(R"("kind": "culture", "direction": "worsening", "figures": [{"value": 27}], "evidence": "empty")"),
                        label(R"("kind": "culture", "direction": "improving", "evidence": "The chair")"), text),
              ElementsAre("direction wrong", "figure", "evidence"));
}

TEST(Faults, ThereAreNoneJustWhereAFindingIsWhole) {
  const std::vector<std::string> slots = {"", R"(, "person": "Zoë Quill")", R"(, "person": "Z. Quill")", R"(, "post": "chair")", R"(, "effective": "2027")", R"(, "effective": "2027-03")",
                                          R"(, "tense": "reported")", R"(, "reason": null)", R"(, "evidence": "27 per cent of")", R"(, "evidence": "The chair, Zoë")", R"(, "figures": [{"value": 27}])"};
  for (const auto& gold : slots)
    for (const auto& predicted : slots) {
      const auto a = label(R"("kind": "departure")" + gold), b = label(R"("kind": "departure")" + predicted);
      EXPECT_EQ(faults_of(a, b, text).empty(), is_whole(a, b, text)) << gold << " with " << predicted;
    }
}

}  // namespace
}  // namespace boardwatch::scoring
