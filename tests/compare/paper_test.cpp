#include "compare/paper.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <random>

#include "compare/fold.hpp"
#include "tests/compare/fixture.hpp"

namespace boardwatch::compare {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;

PaperChanges changes(const std::vector<std::string>& before, const std::vector<std::string>& after) {
  return compare_papers(paper_of(before), paper_of(after));
}
Hunk only_hunk(const std::vector<std::string>& before, const std::vector<std::string>& after) {
  const auto found = changes(before, after);
  EXPECT_THAT(found.hunks, SizeIs(1));
  return found.hunks.empty() ? Hunk{} : found.hunks.front();
}

TEST(ComparePapers, ThePaperItselfHasNoDifferences) {
  const std::vector<std::string> pages{page_about("finance"), page_about("quality"), ""};
  EXPECT_EQ(changes(pages, pages), PaperChanges{});
  EXPECT_EQ(changes({}, {}), PaperChanges{});
}

TEST(ComparePapers, AWordThatChangedIsToldWithItsPagesAndWhatIsAround) {
  const auto hunk =
      only_hunk({page_about("quality"), "The chief executive will leave on 31 March 2027 and the board thanked her."},
                {page_about("quality"), "The chief executive will leave on 30 June 2027 and the board thanked her."});
  EXPECT_EQ(hunk.before.words, "31 March");
  EXPECT_EQ(hunk.after.words, "30 June");
  EXPECT_EQ(hunk.before.page, 2u);
  EXPECT_EQ(hunk.after.page, 2u);
  EXPECT_EQ(hunk.lead, "The chief executive will leave on");
  EXPECT_EQ(hunk.rest, "2027 and the board thanked her.");
}

TEST(ComparePapers, ASentenceThatWentIsToldFromItsBeginning) {
  const auto hunk =
      only_hunk({"The chair opened the meeting. The chair said that she would leave. The chair closed it."},
                {"The chair opened the meeting. The chair closed it."});
  EXPECT_EQ(hunk.before.words, "The chair said that she would leave.");
  EXPECT_EQ(hunk.after.count, 0u);
  EXPECT_EQ(hunk.after.page, 1u);
}

TEST(ComparePapers, LayoutIsNoDifference) {
  EXPECT_EQ(changes({"The  govern-\nance of non-executive  directors\nof Trust\xE2\x80\x99s \xEF\xAC\x81nance."},
                    {"The governance of non-\nexecutive directors of Trust's finance."}),
            PaperChanges{});
  EXPECT_THAT(changes({"A result of -5 million"}, {"A result of 5 million"}).hunks, SizeIs(1)) << "a sign is no layout";
}

TEST(ComparePapers, PageNumbersAndRunningHeadersAreNoDifference) {
  std::vector<std::string> before, after;
  for (const char* subject : {"finance", "quality", "staffing", "safety"}) {
    const auto number = std::to_string(before.size() + 1);
    before.push_back("Board of directors DRAFT\n" + page_about(subject) + "\nPage " + number + " of 4");
    after.push_back("Board of directors FINAL\n" + page_about(subject) + "\n" + number);
  }
  EXPECT_EQ(changes(before, after), PaperChanges{});
}

TEST(ComparePapers, AHeaderThatOneVersionRepeatsTooSeldomIsNoDifferenceEither) {
  std::vector<std::string> before, after;
  for (const char* subject : {"finance", "quality", "staffing", "safety"}) {
    before.push_back("Board of directors\n" + page_about(subject));
    after.push_back((after.size() < 2 ? "Board of directors\n" : "") + page_about(subject));
  }
  EXPECT_EQ(changes(before, after), PaperChanges{});
}

TEST(ComparePapers, AParagraphPushedToTheNextPageIsNoDifference) {
  const auto one = page_about("finance"), two = page_about("quality"), three = page_about("staffing");
  EXPECT_EQ(changes({one + " " + two, three}, {one, two + " " + three}), PaperChanges{});
}

TEST(ComparePapers, APagePutInIsToldAsOne) {
  const auto found = changes({page_about("finance"), page_about("quality")},
                             {page_about("finance"), page_about("staffing"), page_about("quality")});
  ASSERT_THAT(found.pages, SizeIs(1));
  EXPECT_EQ(found.pages[0].kind, PageChangeKind::inserted);
  EXPECT_EQ(found.pages[0].after->page, 2u);
  EXPECT_FALSE(found.pages[0].before);
  ASSERT_THAT(found.hunks, SizeIs(1));
  EXPECT_TRUE(found.hunks[0].on_changed_page) << "not to be told twice";
}

TEST(ComparePapers, APageThatMovedIsNoChangeOfWordsButWhatChangedOnItIs) {
  const auto finance = page_about("finance"), quality = page_about("quality"), safety = page_about("safety");
  const auto found =
      changes({finance + " The deficit is 5m.", quality, safety}, {quality, safety, finance + " The deficit is 6m."});
  ASSERT_THAT(found.pages, SizeIs(1));
  EXPECT_EQ(found.pages[0].kind, PageChangeKind::moved);
  EXPECT_EQ(found.pages[0].before->page, 1u);
  EXPECT_EQ(found.pages[0].after->page, 3u);
  ASSERT_THAT(found.hunks, SizeIs(1));
  EXPECT_EQ(found.hunks[0].before.words, "5m.");
  EXPECT_EQ(found.hunks[0].after.page, 3u);
}

TEST(ComparePapers, WhatAPartialVersionLacksWasNotCompared) {
  auto before = paper_of({page_about("finance"), page_about("quality")}), after = paper_of({page_about("finance")});
  after.partial = true;
  const auto found = compare_papers(before, after);
  ASSERT_THAT(found.pages, SizeIs(1));
  EXPECT_TRUE(found.pages[0].not_compared);
  ASSERT_THAT(found.hunks, SizeIs(1));
  EXPECT_TRUE(found.hunks[0].not_compared);
}

TEST(ComparePapers, PartsOfAPackKeepTheirNames) {
  auto before = paper_of({page_about("finance"), page_about("quality")}),
       after = paper_of({page_about("finance"), page_about("quality") + " Withdrawn."});
  for (auto* document : {&before, &after}) {
    document->parts = {{"Agenda.pdf", 0, document->pages[1].begin},
                       {"Quality.pdf", document->pages[1].begin, document->text.size()}};
    document->pages[1].number = 1;
  }
  const auto found = compare_papers(before, after);
  ASSERT_THAT(found.hunks, SizeIs(1));
  EXPECT_EQ(found.hunks[0].after.part, "Quality.pdf");
  EXPECT_EQ(found.hunks[0].after.page, 1u);
}

TEST(ComparePapers, WordsWithoutPagesOrBlocksAreComparedToo) {
  Document before, after;
  before.text = "The chief executive stays.";
  after.text = "The chief executive leaves.";
  const auto found = compare_papers(before, after);
  ASSERT_THAT(found.hunks, SizeIs(1));
  EXPECT_EQ(found.hunks[0].after.words, "leaves.");
  EXPECT_FALSE(found.hunks[0].after.page);
}

/// Words of few kinds over a few pages, of which some are like those of `like`.
std::vector<std::string> random_pages(std::mt19937& random, const std::vector<std::string>& like) {
  std::vector<std::string> pages;
  for (auto count = random() % 6; count > 0; --count) {
    auto page = !like.empty() && random() % 3 > 0 ? like[random() % like.size()]
                                                  : page_about("s" + std::to_string(random() % 5), 15);
    for (auto changes = random() % 4; changes > 0; --changes) {
      const auto at = page.find(' ', random() % page.size());
      if (at != page.npos) page.insert(at, " put" + std::to_string(random() % 9));
    }
    pages.push_back(page);
  }
  return pages;
}

TEST(ComparePapers, TheOtherWayRoundGivesTheSameChangedOver) {
  std::mt19937 random(7);
  for (int round = 0; round < 150; ++round) {
    const auto before = random_pages(random, {}), after = random_pages(random, before);
    const auto there = changes(before, after), back = changes(after, before);
    ASSERT_EQ(there.pages.size(), back.pages.size());
    ASSERT_EQ(there.hunks.size(), back.hunks.size());
    for (const auto& hunk : there.hunks)
      EXPECT_TRUE(std::any_of(back.hunks.begin(), back.hunks.end(), [&](const Hunk& other) {
        return hunk.before == other.after && hunk.after == other.before;
      }));
  }
}

TEST(ComparePapers, CountsOfWordsAddUp) {
  std::mt19937 random(8);
  const auto words_in = [](const std::vector<std::string>& pages) {
    std::ptrdiff_t count = 0;
    for (const auto& page : pages) count += 1 + std::count(page.begin(), page.end(), ' ');
    return count;
  };
  for (int round = 0; round < 100; ++round) {
    const auto before = random_pages(random, {}), after = random_pages(random, before);
    std::ptrdiff_t growth = 0;
    for (const auto& hunk : changes(before, after).hunks)
      growth += static_cast<std::ptrdiff_t>(hunk.after.count) - static_cast<std::ptrdiff_t>(hunk.before.count);
    EXPECT_EQ(growth, words_in(after) - words_in(before));
  }
}

TEST(ComparePapers, TwoUnrelatedPacksOfAThousandPagesComeToAnEnd) {
  std::vector<std::string> before, after;
  std::mt19937 random(9);
  for (int i = 0; i < 1000; ++i) {
    for (auto* pages : {&before, &after}) {
      std::string page;
      for (int word = 0; word < 120; ++word)
        page += (pages == &before ? "old" : "new") + std::to_string(random() % 3000) + (word % 5 == 0 ? " the " : " ");
      pages->push_back(page);
    }
  }
  const auto found = changes(before, after);
  EXPECT_THAT(found.hunks, SizeIs(1));
}

TEST(Fold, WordsAreShownOnOneLineAndFoldedForComparison) {
  EXPECT_EQ(shown_words("  govern-\nance  of\xC2\xA0the\nTrust "), "govern-ance of the Trust");
  EXPECT_EQ(fold_words("govern-\nance of \xE2\x80\x9Cit\xE2\x80\x9D 2025-26"), "governance of \"it\" 2025-26");
  EXPECT_EQ(fold_words(""), "");
}

}  // namespace
}  // namespace boardwatch::compare
