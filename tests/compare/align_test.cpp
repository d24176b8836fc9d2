#include "compare/align.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/compare/fixture.hpp"

namespace boardwatch::compare {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

Alignment aligned(const std::vector<std::string>& before, const std::vector<std::string>& after) {
  Vocabulary vocabulary;
  const auto a = paper_of(before), b = paper_of(after);
  return align(words_of(a, sheets_of(a), {}, vocabulary), words_of(b, sheets_of(b), {}, vocabulary));
}

TEST(Align, APageThatWasPutInPushesTheOthersOn) {
  const auto alignment = aligned({page_about("finance"), page_about("quality")},
                                 {page_about("finance"), page_about("staffing"), page_about("quality")});
  EXPECT_THAT(alignment.kept, ElementsAre(Pair{0, 0}, Pair{1, 2}));
  EXPECT_THAT(alignment.moved, IsEmpty());
}

TEST(Align, APageThatWasTakenOutLeavesTheOthers) {
  EXPECT_THAT(aligned({page_about("finance"), page_about("staffing"), page_about("quality")},
                      {page_about("finance"), page_about("quality")})
                  .kept,
              ElementsAre(Pair{0, 0}, Pair{2, 1}));
}

TEST(Align, APageAtAnotherPlaceIsMoved) {
  const auto alignment = aligned({page_about("finance"), page_about("quality"), page_about("safety")},
                                 {page_about("quality"), page_about("safety"), page_about("finance")});
  EXPECT_THAT(alignment.kept, ElementsAre(Pair{1, 0}, Pair{2, 1}));
  EXPECT_THAT(alignment.moved, ElementsAre(Pair{0, 2}));
}

TEST(Align, APageThatWasRewrittenInPartIsTheSamePage) {
  EXPECT_THAT(aligned({page_about("finance", 20) + page_about("quality", 20)},
                      {page_about("finance", 20) + page_about("safety", 20)})
                  .kept,
              ElementsAre(Pair{0, 0}));
}

TEST(Align, BlankPagesAndEmptyPapersAreNoTrouble) {
  EXPECT_THAT(aligned({}, {page_about("finance")}).kept, IsEmpty());
  EXPECT_THAT(aligned({page_about("finance"), ""}, {"", page_about("finance")}).kept, ElementsAre(Pair{0, 1}));
}

TEST(Align, PapersOfManyPagesAreComparedNearTheSamePlace) {
  std::vector<std::string> before, after{page_about("preface", 15)};
  for (int i = 0; i < 2600; ++i) before.push_back(page_about("subject" + std::to_string(i) + "x", 15));
  after.insert(after.end(), before.begin(), before.end());
  const auto alignment = aligned(before, after);
  ASSERT_EQ(alignment.kept.size(), before.size());
  EXPECT_EQ(alignment.kept.back(), (Pair{2599, 2600}));
}

}  // namespace
}  // namespace boardwatch::compare
