// The labelled passages in tests/gold/ are read as well as they ever were, or nearly so.
#include <gtest/gtest.h>

#include <fstream>

#include "tests/findings/fixture.hpp"
#include "tests/findings/scorer.hpp"
#include "wire/json.hpp"

namespace boardwatch::findings {
namespace {

namespace json = boost::json;

/// A slot's text; the first where several are right.
std::optional<std::string> text_of(const json::object& object, std::string_view name) {
  const auto* value = object.if_contains(name);
  if (value != nullptr && value->is_array() && !value->get_array().empty()) value = &value->get_array().front();
  if (value == nullptr || !value->is_string()) return std::nullopt;
  return std::string(value->get_string());
}

template <class Enum>
std::optional<Enum> code_of(const json::object& object, std::string_view name) {
  const auto text = text_of(object, name);
  return text ? from_code<Enum>(*text) : std::nullopt;
}

Change change_from(const json::object& object) {
  Change change;
  change.kind = code_of<ChangeKind>(object, "kind").value();
  change.post = code_of<Post>(object, "post").value_or(Post::director);
  change.person = text_of(object, "person");
  change.organisation = text_of(object, "organisation");
  change.reason = code_of<Reason>(object, "reason");
  if (const auto effective = text_of(object, "effective")) change.effective = parse_partial_date(*effective);
  const auto* destination = object.if_contains("destination");
  if (destination != nullptr && destination->is_object()) change.destination = Destination{text_of(destination->get_object(), "organisation"), std::nullopt};
  return change;
}

Signal signal_from(const json::object& object) {
  Signal signal;
  signal.kind = code_of<SignalKind>(object, "kind").value();
  signal.organisation = text_of(object, "organisation");
  return signal;
}

struct Passage {
  std::string id;
  Document document;
  Context context;
  Labelled gold;
};

std::vector<Passage> passages(const std::string& name) {
  std::vector<Passage> read;
  std::ifstream file(BOARDWATCH_SOURCE_DIR "/tests/gold/" + name);
  for (std::string line; std::getline(file, line);) {
    const auto value = wire::parse(line);
    if (!value) throw std::runtime_error(value.error().where);
    const auto& object = value->as_object();
    Passage passage{text_of(object, "id").value(), text_document(text_of(object, "text").value()), {}, {}};
    passage.document.title = text_of(object, "title").value_or("");
    passage.context.source = text_of(object, "source").value_or("");
    passage.context.organisation = text_of(object, "organisation");
    if (const auto published = text_of(object, "published")) passage.context.published = parse_date(*published);
    for (const auto& change : object.at("changes").as_array()) passage.gold.changes.push_back(change_from(change.as_object()));
    for (const auto& signal : object.at("signals").as_array()) passage.gold.signals.push_back(signal_from(signal.as_object()));
    read.push_back(std::move(passage));
  }
  return read;
}

/// The figures last recorded, a little less: reading must not become worse unnoticed.
struct Floor {
  const char* file;
  double events, slots, signals, alarms;
};

class Gold : public testing::TestWithParam<Floor> {};

TEST_P(Gold, ThePassagesAreReadAsWellAsTheyEverWere) {
  Score total;
  for (const auto& passage : passages(GetParam().file)) total += score(passage.gold, cascade().find(passage.document, passage.context));
  ASSERT_GT(total.events.gold, 100);
  std::cout << "events " << total.events.f1() << ", slots " << total.slots.f1() << ", signals " << total.signals.f1() << ", false alarms " << total.alarms << " of " << total.empty << "\n";
  EXPECT_GE(total.events.f1(), GetParam().events);
  EXPECT_GE(total.slots.f1(), GetParam().slots);
  EXPECT_GE(total.signals.f1(), GetParam().signals);
  EXPECT_LE(total.alarm_rate(), GetParam().alarms);
}

INSTANTIATE_TEST_SUITE_P(Passages, Gold, testing::Values(Floor{"dev.jsonl", 0.90, 0.90, 0.97, 0.06}, Floor{"passages.jsonl", 0.68, 0.70, 0.90, 0.26}, Floor{"unseen.jsonl", 0.50, 0.54, 0.57, 0.52}),
                         [](const auto& named) { return std::string(named.param.file).substr(0, std::string(named.param.file).find('.')); });

TEST(GoldEvidence, IsAlwaysTheDocumentsOwnWords) {
  for (const auto& passage : passages("dev.jsonl")) {
    for (const auto& finding : cascade().find(passage.document, passage.context)) {
      const auto& evidence = evidence_of(finding);
      ASSERT_LT(evidence.start, evidence.end) << passage.id;
      ASSERT_LE(evidence.end, passage.document.text.size()) << passage.id;
      EXPECT_EQ(evidence.words, passage.document.text.substr(evidence.start, evidence.end - evidence.start)) << passage.id;
      EXPECT_GT(confidence_of(finding), 0) << passage.id;
      EXPECT_LE(confidence_of(finding), 1) << passage.id;
    }
  }
}

TEST(Scorer, CountsWhatIsRightMissingAndTooMuch) {
  Change gold, found;
  gold.person = "Ada Quill";
  found.person = "A. Quill";
  gold.organisation = "Fenmarch NHS Trust";
  found.organisation = "Fenmarch Foundation Trust";
  const auto good = score({{gold}, {}}, {found});
  EXPECT_EQ(good.events.right, 1);
  EXPECT_EQ(good.slots.right, 4);
  found.post = Post::chair;
  EXPECT_EQ(score({{gold}, {}}, {found}).events.right, 0);
  EXPECT_EQ(score({{gold}, {}}, {}).events.gold, 1);
  EXPECT_EQ(score({}, {found}).alarms, 1);
}

TEST(Scorer, KnowsAPersonByInitialAndSurname) {
  EXPECT_TRUE(is_same_person("Ada Quill", "Quill"));
  EXPECT_TRUE(is_same_person("Ada Quill", "A Quill"));
  EXPECT_FALSE(is_same_person("Ada Quill", "Bo Quill"));
  EXPECT_FALSE(is_same_person("Ada Quill", "Ada Pell"));
}

}  // namespace
}  // namespace boardwatch::findings
