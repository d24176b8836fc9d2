#include "scoring/read_labels.hpp"

#include <gmock/gmock.h>

namespace boardwatch::scoring {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Optional;
using testing::SizeIs;

Labels gold(const std::string& text) {
  auto read = read_labels(text, "gold.jsonl", Alternatives::allowed);
  EXPECT_TRUE(read) << read.error().where;
  return read.value_or(Labels());
}

/// The entry of a change with these fields.
Label change(const std::string& fields) {
  return gold(R"({"id": "a", "changes": [{"kind": "departure", )" + fields + "}]}").passages.at(0).changes->at(0);
}

std::string fault(const std::string& text, Alternatives alternatives = Alternatives::allowed) {
  const auto read = read_labels(text, "some.jsonl", alternatives);
  if (read) return "no fault";
  EXPECT_EQ(read.error().code, Errc::bad_json);
  return read.error().where;
}

TEST(ReadLabels, EachLineIsAPassage) {
  const auto read = gold("{\"id\": \"a\", \"text\": \"One.\"}\n{\"id\": \"b\"}\r\n");
  ASSERT_THAT(read.passages, SizeIs(2));
  EXPECT_EQ(read.passages[0].id, "a");
  EXPECT_EQ(read.passages[0].text, "One.");
  EXPECT_EQ(read.passages[1].id, "b");
  EXPECT_EQ(read.passages[1].text, "");
}

TEST(ReadLabels, EmptyFileHasNoPassages) { EXPECT_THAT(gold("").passages, IsEmpty()); }

TEST(ReadLabels, FamilyThatIsNotThereIsNotAnEmptyOne) {
  const auto read = gold(R"({"id": "a", "changes": []})");
  EXPECT_THAT(read.passages[0].changes, Optional(IsEmpty()));
  EXPECT_FALSE(read.passages[0].signals);
}

TEST(ReadLabels, SlotsAreAbsentNullFilledOrSeveral) {
  const auto read = change(R"("person": null, "post": "chair", "organisation": ["A", "B"])");
  EXPECT_FALSE(read[Slot::reason].present);
  EXPECT_TRUE(read[Slot::person].present);
  EXPECT_FALSE(read[Slot::person].is_filled());
  EXPECT_THAT(read[Slot::post].values, ElementsAre("chair"));
  EXPECT_TRUE(read[Slot::organisation].several);
  EXPECT_THAT(read[Slot::organisation].values, ElementsAre("A", "B"));
}

TEST(ReadLabels, DestinationIsItsOrganisation) {
  EXPECT_THAT(change(R"("destination": {"organisation": "A", "post_title": "chair"})")[Slot::destination].values,
              ElementsAre("A"));
  EXPECT_THAT(change(R"("destination": {"organisation": ["A", "B"]})")[Slot::destination].values,
              ElementsAre("A", "B"));
  EXPECT_THAT(change(R"("destination": "A")")[Slot::destination].values, ElementsAre("A"));
  const auto nowhere = change(R"("destination": {})")[Slot::destination];
  EXPECT_TRUE(nowhere.present);
  EXPECT_FALSE(nowhere.is_filled());
}

TEST(ReadLabels, NumberIsTheSameHoweverItIsWritten) {
  const auto figures =
      change(R"("figures": [{"value": 27}, {"value": 27.0}, {"value": 2.7e1}, {"unit": "%"}])").figures;
  ASSERT_THAT(figures, SizeIs(4));
  EXPECT_EQ(figures[0], figures[1]);
  EXPECT_EQ(figures[0], figures[2]);
  EXPECT_FALSE(figures[3]);
}

TEST(ReadLabels, ConfidenceIsANumberFromNoughtToOne) {
  EXPECT_THAT(change(R"("confidence": 0.7)").confidence, Optional(0.7));
  EXPECT_THAT(change(R"("confidence": 1)").confidence, Optional(1.0));
  for (const std::string other : {"null", "\"high\"", "1.5", "-1"})
    EXPECT_FALSE(change("\"confidence\": " + other).confidence) << other;
}

TEST(ReadLabels, FaultNamesFileAndLine) {
  EXPECT_THAT(fault("{\"id\": \"a\"}\nnonsense\n"), HasSubstr("some.jsonl:2: not JSON: "));
  EXPECT_EQ(fault("{\"id\": \"a\"}\n\n{\"id\": \"b\"}\n"), "some.jsonl:2: empty line");
  EXPECT_EQ(fault("{\"id\": \"a\"}\n \t\n"), "some.jsonl:2: empty line");
}

TEST(ReadLabels, PassageHasAnIdOfItsOwn) {
  for (const std::string line : {"[]", "{}", R"({"id": 1})", R"({"id": null})"})
    EXPECT_EQ(fault(line), "some.jsonl:1: not an object with a string \"id\"") << line;
  EXPECT_EQ(fault("{\"id\": \"a\"}\n{\"id\": \"a\"}\n"), "some.jsonl:2: id \"a\" seen before");
}

TEST(ReadLabels, FamilyIsAListOfObjectsWithAKind) {
  EXPECT_EQ(fault(R"({"id": "a", "changes": null})"), "some.jsonl:1: \"changes\" is not a list");
  EXPECT_EQ(fault(R"({"id": "a", "signals": {}})"), "some.jsonl:1: \"signals\" is not a list");
  EXPECT_EQ(fault(R"({"id": "a", "signals": ["epr"]})"), "some.jsonl:1: an entry of \"signals\" is not an object");
  EXPECT_EQ(fault(R"({"id": "a", "changes": [{}]})"), "some.jsonl:1: an entry of \"changes\" has no \"kind\"");
  EXPECT_EQ(fault(R"({"id": "a", "changes": [{"kind": ["departure"]}]})"),
            "some.jsonl:1: an entry of \"changes\" has no \"kind\"");
}

TEST(ReadLabels, SlotIsAStringOrNull) {
  for (const std::string value : {"1", "false", "{}", "[1]", "[null]"})
    EXPECT_EQ(fault(R"({"id": "a", "changes": [{"kind": "departure", "person": )" + value + "}]}"),
              "some.jsonl:1: \"person\" is neither a string nor null");
  EXPECT_EQ(fault(R"({"id": "a", "signals": [{"kind": "epr", "organisation": 1}]})"),
            "some.jsonl:1: \"organisation\" is neither a string nor null");
}

TEST(ReadLabels, OnlyGoldMayHaveSeveralRightValues) {
  const std::string line = R"({"id": "a", "changes": [{"kind": "departure", "person": ["A", "B"]}]})";
  EXPECT_EQ(fault(line), "no fault");
  EXPECT_EQ(fault(line, Alternatives::refused), "some.jsonl:1: \"person\" is neither a string nor null");
}

TEST(ReadLabels, OtherPartsThatAreScoredHaveTheirForm) {
  const auto with = [](const std::string& field) {
    return R"({"id": "a", "changes": [{"kind": "departure", )" + field + "}]}";
  };
  EXPECT_EQ(fault(with(R"("evidence": {"words": "left"})")), "some.jsonl:1: \"evidence\" is neither a string nor null");
  EXPECT_EQ(fault(with(R"("figures": 27)")), "some.jsonl:1: \"figures\" is not a list");
  EXPECT_EQ(fault(with(R"("figures": [27])")), "some.jsonl:1: an entry of \"figures\" is not an object");
  EXPECT_EQ(fault(R"({"id": "a", "text": 1})"), "some.jsonl:1: \"text\" is neither a string nor null");
}

TEST(ReadLabels, UnknownKindOfChangeIsOddButRead) {
  const auto read = gold(R"({"id": "a", "changes": [{"kind": "promotion"}], "signals": [{"kind": "novel"}]})");
  EXPECT_THAT(read.warnings, ElementsAre("gold.jsonl:1: unknown kind of change \"promotion\""));
  EXPECT_EQ(read.passages[0].changes->at(0).kind(), "promotion");
}

}  // namespace
}  // namespace boardwatch::scoring
