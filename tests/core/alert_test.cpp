#include "core/alert.hpp"

#include <gtest/gtest.h>

namespace boardwatch {
namespace {

Change departure() {
  Change change;
  change.kind = ChangeKind::departure;
  change.post = Post::chief_executive;
  change.person = "Paul Jenkins";
  change.organisation = "Tavistock and Portman NHS Foundation Trust";
  change.organisation_code = "RNK";
  return change;
}

TEST(FactKey, IsKindBodyPostAndPerson) {
  EXPECT_EQ(fact_key(departure()), "departure/RNK/chief_executive/paul-jenkins");
}

TEST(FactKey, DoesNotDependOnTheWords) {
  auto other = departure();
  other.person = "PAUL  JENKINS";
  other.post_title = "Chief Exec";
  other.evidence.words = "Paul will step down";
  other.confidence = 0.4;
  EXPECT_EQ(fact_key(other), fact_key(departure()));
}

TEST(FactKey, OfAnUnnamedHolderSaysNone) {
  auto change = departure();
  change.person.reset();
  EXPECT_EQ(fact_key(change), "departure/RNK/chief_executive/none");
}

TEST(FactKey, OfASignalHasNeitherPostNorPerson) {
  Signal signal;
  signal.kind = SignalKind::epr;
  EXPECT_EQ(fact_key(signal), "epr/national");
  signal.organisation = "Marlbridge & Ashcombe NHS Trust";
  EXPECT_EQ(fact_key(signal), "epr/marlbridge-and-ashcombe-nhs-trust");
}

TEST(OrganisationKey, IsNeverEmpty) {
  Signal signal;
  signal.organisation = " – ";
  EXPECT_EQ(organisation_key(signal), "national");
}

TEST(Slug, JoinsPlainWords) {
  EXPECT_EQ(slug("Zoë O'Neill-Marsh"), "zoe-oneill-marsh");
  EXPECT_EQ(slug("Dr. José  Núñez"), "dr-jose-nunez");
}

TEST(PriorityCodes, ComeBack) {
  for (const auto priority : {Priority::low, Priority::normal, Priority::high, Priority::flash})
    EXPECT_EQ(priority_from(to_code(priority)), priority);
  EXPECT_EQ(priority_from("urgent"), std::nullopt);
}

}  // namespace
}  // namespace boardwatch
