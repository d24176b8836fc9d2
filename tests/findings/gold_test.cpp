// The labelled passages in tests/gold/ are read as well as they ever were, or nearly so.
#include <gtest/gtest.h>

#include <iostream>
#include <stdexcept>

#include "scoring/read_labels.hpp"
#include "scoring/score.hpp"
#include "tests/findings/fixture.hpp"
#include "tests/findings/passages.hpp"
#include "wire/json.hpp"

namespace boardwatch::findings {
namespace {

scoring::Labels labels_of(const std::string& lines, const std::string& name, scoring::Alternatives alternatives) {
  auto labels = scoring::read_labels(lines, name, alternatives);
  if (!labels) throw std::runtime_error(labels.error().where);
  return *std::move(labels);
}

/// What is found, as scoring takes it: evidence is its words alone.
std::string as_line(const Passage& passage) {
  auto object = wire::findings_to_json(cascade().find(passage.document, passage.context));
  for (auto& [family, list] : object)
    for (auto& finding : list.as_array()) {
      const auto words = finding.at("evidence").at("words");
      finding.as_object()["evidence"] = words;
    }
  object["id"] = passage.id;
  return boost::json::serialize(object) + "\n";
}

scoring::Score score_of(const std::string& file) {
  std::string found;
  for (const auto& passage : passages(file)) found += as_line(passage);
  return scoring::score(labels_of(repository_file("tests/gold/" + file), file, scoring::Alternatives::allowed), labels_of(found, "found", scoring::Alternatives::refused));
}

/// The figures last recorded, a little less: reading must not become worse unnoticed.
struct Floor {
  const char* file;
  double events, slots, signals, whole, alarms;
};

class Gold : public testing::TestWithParam<Floor> {};

TEST_P(Gold, ThePassagesAreReadAsWellAsTheyEverWere) {
  const auto score = score_of(GetParam().file);
  ASSERT_GT(score.changes.gold, 100u);
  std::cout << scoring::summary_of(score) << "\n";
  EXPECT_GE(score.changes.f1().value_or(0), GetParam().events);
  EXPECT_GE(score.all_slots().f1().value_or(0), GetParam().slots);
  EXPECT_GE(score.signals.f1().value_or(0), GetParam().signals);
  EXPECT_GE(score.whole.f1().value_or(0), GetParam().whole);
  EXPECT_LE(score.false_alarms.value().value_or(1), GetParam().alarms);
}

INSTANTIATE_TEST_SUITE_P(Passages, Gold,
                         testing::Values(Floor{"dev.jsonl", 0.95, 0.952, 0.98, 0.87, 0.02}, Floor{"passages.jsonl", 0.79, 0.835, 0.955, 0.695, 0.07},
                                         Floor{"fresh.jsonl", 0.955, 0.955, 0.94, 0.845, 0.04}, Floor{"blind.jsonl", 0.91, 0.915, 0.97, 0.83, 0.07},
                                         Floor{"unseen.jsonl", 0.57, 0.61, 0.66, 0.355, 0.39}),
                         [](const auto& named) { return std::string(named.param.file).substr(0, std::string(named.param.file).find('.')); });

}  // namespace
}  // namespace boardwatch::findings
