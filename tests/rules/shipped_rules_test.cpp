#include <gmock/gmock.h>

#include <algorithm>
#include <filesystem>
#include <fstream>

#include "tests/rules/fixture.hpp"

namespace boardwatch::rules {
namespace {

std::vector<RuleFile> shipped() {
  std::vector<RuleFile> files;
  for (const auto& entry : std::filesystem::directory_iterator(BOARDWATCH_SOURCE_DIR "/config/rules")) {
    std::ifstream in(entry.path());
    files.push_back({entry.path().filename().string(), std::string(std::istreambuf_iterator<char>(in), {})});
  }
  return files;
}

class ShippedRules : public testing::Test {
 protected:
  void SetUp() override {
    auto loaded = RuleSet::load({shipped(), {}}, std::make_shared<const Catalogue>(catalogue()));
    ASSERT_TRUE(loaded) << loaded.error().where;
    rules = *std::move(loaded);
  }
  std::vector<AlertDraft> raised(Finding finding) {
    return raised_by(rules, record(std::move(finding), "2026-11-20"));
  }

  RuleSet rules;
};

TEST_F(ShippedRules, EachFileSaysWhatItIsFor) {
  for (const auto& file : shipped()) EXPECT_EQ(file.text.rfind("# ", 0), 0u) << file.path;
}

TEST_F(ShippedRules, EveryChangeAtEveryPostRaisesExactlyOneAlert) {
  for (std::size_t kind = 0; kind < codes_of<ChangeKind>().size(); ++kind)
    for (std::size_t post = 0; post < codes_of<Post>().size(); ++post)
      EXPECT_EQ(raised(change(static_cast<ChangeKind>(kind), static_cast<Post>(post))).size(), 1u)
          << codes_of<ChangeKind>()[kind] << " " << codes_of<Post>()[post];
}

TEST_F(ShippedRules, EverySignalThatIsSureEnoughRaisesExactlyOneAlert) {
  for (std::size_t kind = 0; kind < codes_of<SignalKind>().size(); ++kind) {
    auto signal = signal_of(static_cast<SignalKind>(kind));
    EXPECT_EQ(raised(signal).size(), 1u) << codes_of<SignalKind>()[kind];
    signal.confidence = 0.5;
    EXPECT_EQ(raised(signal).size(), 0u) << codes_of<SignalKind>()[kind];
  }
}

TEST_F(ShippedRules, LeadersAreFlashFinanceIsHighOthersAreNormal) {
  EXPECT_EQ(raised(change(ChangeKind::departure, Post::chief_executive))[0].priority, Priority::flash);
  EXPECT_EQ(raised(change(ChangeKind::absence, Post::chair))[0].priority, Priority::flash);
  EXPECT_EQ(raised(change(ChangeKind::departure, Post::finance_director))[0].priority, Priority::high);
  EXPECT_EQ(raised(change(ChangeKind::departure, Post::nursing_director))[0].priority, Priority::normal);
  EXPECT_EQ(raised(change(ChangeKind::appointment, Post::chief_executive))[0].priority, Priority::normal);
}

TEST_F(ShippedRules, ThirdDepartureInAQuarterIsACluster) {
  const auto ann = record(change(ChangeKind::departure, Post::chair, "Ann"), "2026-10-01", 1);
  const auto bob = record(change(ChangeKind::departure, Post::medical_director, "Bob"), "2026-11-01", 2);
  const auto drafts = raised_by(rules, record(change(ChangeKind::departure, Post::people_director, "Cay"), "2026-11-20", 3), {ann, bob});
  ASSERT_EQ(drafts.size(), 2u);
  EXPECT_EQ(std::count_if(drafts.begin(), drafts.end(), [](const auto& draft) { return draft.cluster; }), 1);
}

}  // namespace
}  // namespace boardwatch::rules
