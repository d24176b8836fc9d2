#include "core/finding.hpp"

#include <gtest/gtest.h>

#include <set>

#include "core/error.hpp"
#include "core/source.hpp"

namespace boardwatch {
namespace {

template <class Enum>
void expect_codes_name(std::size_t count, Enum last) {
  const auto& codes = codes_of<Enum>();
  EXPECT_EQ(codes.size(), count);
  EXPECT_EQ(std::set<std::string_view>(codes.begin(), codes.end()).size(), count) << "a code is there twice";
  EXPECT_EQ(static_cast<std::size_t>(last) + 1, count) << "an enumerator has no code";
  for (std::size_t i = 0; i < codes.size(); ++i) {
    const auto value = static_cast<Enum>(i);
    EXPECT_EQ(to_code(value), codes[i]);
    EXPECT_EQ(from_code<Enum>(codes[i]), value);
  }
  EXPECT_EQ(from_code<Enum>("no such code"), std::nullopt);
}

TEST(FindingCodes, NameEveryEnumeratorOnce) {
  expect_codes_name(6, ChangeKind::vacancy);
  expect_codes_name(25, Post::director);
  expect_codes_name(14, Reason::unknown);
  expect_codes_name(3, Tense::reported);
  expect_codes_name(23, SignalKind::withheld);
  expect_codes_name(4, Direction::unknown);
  expect_codes_name(7, EprStatus::unsuitable);
}

TEST(FindingCodes, StandAtTheirEnumerators) {
  EXPECT_EQ(to_code(ChangeKind::interim), "interim");
  EXPECT_EQ(to_code(Post::nursing_director), "nursing_director");
  EXPECT_EQ(to_code(Post::speak_up_guardian), "speak_up_guardian");
  EXPECT_EQ(to_code(Reason::parental_leave), "parental_leave");
  EXPECT_EQ(to_code(SignalKind::financial_distress), "financial_distress");
  EXPECT_EQ(to_code(SignalKind::epr), "epr");
  EXPECT_EQ(to_code(EprStatus::joint_procurement), "joint_procurement");
}

TEST(Finding, SharedFieldsAreThoseOfItsFamily) {
  Signal signal;
  signal.kind = SignalKind::speak_up;
  signal.organisation = "Marlbridge NHS Trust";
  signal.evidence.words = "afraid to raise concerns";
  signal.confidence = 0.5;
  const Finding finding(signal);
  EXPECT_EQ(kind_of(finding), "speak_up");
  EXPECT_EQ(organisation_of(finding), "Marlbridge NHS Trust");
  EXPECT_EQ(organisation_code_of(finding), std::nullopt);
  EXPECT_EQ(evidence_of(finding).words, "afraid to raise concerns");
  EXPECT_EQ(confidence_of(finding), 0.5);
}

TEST(ErrorCodes, AreDistinct) {
  std::set<std::string_view> codes;
  const int count = static_cast<int>(Errc::control) + 1;
  for (int i = 0; i < count; ++i) codes.insert(to_code(static_cast<Errc>(i)));
  EXPECT_EQ(codes.size(), static_cast<std::size_t>(count));
  EXPECT_EQ(codes.count("unknown"), 0u);
}

TEST(SourceCodes, ComeBack) {
  for (const auto kind : {SourceKind::feed, SourceKind::page, SourceKind::folder})
    EXPECT_EQ(source_kind_from(to_code(kind)), kind);
  EXPECT_EQ(source_kind_from("mailbox"), std::nullopt);
}

}  // namespace
}  // namespace boardwatch
