#include <gtest/gtest.h>

#include <csignal>
#include <set>

#include "tests/documents/make_bombs.hpp"
#include "tests/documents/run_reader.hpp"

namespace boardwatch::documents {
namespace {

TEST(Bombs, ThereAreSixtyOfThem) {
  const auto bombs = make_bombs();
  std::set<std::string> names;
  for (const auto& bomb : bombs) names.insert(bomb.name);
  EXPECT_EQ(names.size(), bombs.size());
  EXPECT_GE(bombs.size(), 60u);
}

// Whatever it is, the reader ends by itself: with an answer, or killed for what it tried, never by a fault in memory.
TEST(Bombs, EachEndsWithinItsLimits) {
  for (const auto& bomb : make_bombs()) {
    const auto run = run_reader({"document", "--name", bomb.name, "--seconds", "1"}, bomb.bytes, std::chrono::seconds(60));
    EXPECT_FALSE(run.timed_out) << bomb.name;
    EXPECT_NE(run.signal, SIGSEGV) << bomb.name << run.errors;
    EXPECT_NE(run.signal, SIGABRT) << bomb.name << run.errors;
    EXPECT_NE(run.exit_status, 1) << bomb.name << " ended without an answer: " << run.errors;
    const auto paper = paper_of(run.output);
    if (paper) {
      EXPECT_TRUE(paper->partial || !paper->blocks.empty()) << bomb.name << " is empty and called whole";
    } else {
      EXPECT_FALSE(paper.error().where.empty()) << bomb.name;
    }
  }
}

}  // namespace
}  // namespace boardwatch::documents
