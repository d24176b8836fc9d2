// Findings and rule files in few words.
#pragma once

#include <gtest/gtest.h>

#include <string>

#include "rules/memory_table.hpp"
#include "rules/rules.hpp"

namespace boardwatch::rules {

inline Catalogue catalogue() {
  auto parsed = Catalogue::parse(
      "code,name,aliases,kind,type,region,icb_code,website,board_papers_url,opened,closed,successor_code\n"
      "RNK,Tavistock and Portman NHS Foundation Trust,The Tavi,trust,Mental Health,London,,,,,,\n"
      "RYR,University Hospitals Sussex NHS Foundation Trust,Sussex,trust,Acute,South East,,,,,,\n"
      "RX2,Sussex Partnership NHS Foundation Trust,Sussex,trust,Mental Health,South East,,,,,,\n");
  EXPECT_TRUE(parsed) << parsed.error().where;
  return *std::move(parsed);
}

inline Result<RuleSet> load(const std::string& text, const std::string& path = "rules.yaml") {
  return RuleSet::load({{{path, text}}, {}}, std::make_shared<const Catalogue>(catalogue()));
}

inline RuleSet loaded(const std::string& text) {
  auto rules = load(text);
  EXPECT_TRUE(rules) << rules.error().where;
  return rules ? *std::move(rules) : RuleSet();
}

inline Change change(ChangeKind kind, Post post, std::optional<std::string> person = {}) {
  Change out;
  out.kind = kind;
  out.post = post;
  out.person = std::move(person);
  out.organisation = "Tavistock and Portman NHS Foundation Trust";
  out.organisation_code = "RNK";
  out.confidence = 0.9;
  return out;
}

inline Signal signal_of(SignalKind kind, Direction direction = Direction::worsening) {
  Signal out;
  out.kind = kind;
  out.direction = direction;
  out.organisation = "Tavistock and Portman NHS Foundation Trust";
  out.organisation_code = "RNK";
  out.confidence = 0.9;
  return out;
}

inline FindingRecord record(Finding finding, const char* date, std::int64_t id = 1) {
  FindingRecord out{id, std::move(finding), {}};
  out.proof.address = "paper " + std::to_string(id);
  out.proof.document_date = *parse_date(date);
  return out;
}

/// What `found` raises after `earlier`, in that order, which is history.
inline std::vector<AlertDraft> raised_by(const RuleSet& rules, const FindingRecord& found, const std::vector<FindingRecord>& earlier = {}) {
  MemoryTable memory;
  for (const auto& record : earlier) {
    memory.keep(record);
    EXPECT_TRUE(rules.decide(record, memory, Age::history).empty());
  }
  memory.keep(found);
  return rules.decide(found, memory, Age::news);
}

}  // namespace boardwatch::rules
