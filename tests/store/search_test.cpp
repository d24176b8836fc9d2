// Whatever was read can be found again, page by page.
#include <gmock/gmock.h>

#include <random>

#include "daemon/store/page_texts.hpp"
#include "tests/store/fixture.hpp"

namespace boardwatch::store {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::SizeIs;
using testing::UnorderedElementsAre;

class Search : public StoreTest {
 protected:
  void SetUp() override { open(); }

  static Reading pages(const std::string& address, const char* date, const std::vector<std::string>& words,
                       const char* status = "ok") {
    auto out = reading(address, date, {});
    out.status = status;
    out.organisation = "RNK";
    for (const auto& page : words) out.pages.push_back({static_cast<std::uint32_t>(out.pages.size() + 1), "", page});
    return out;
  }

  void record(const Reading& reading) {
    const auto recorded = store->record_reading(reading, everything);
    ASSERT_TRUE(recorded) << recorded.error().where;
  }

  std::vector<PageHit> hits(SearchRequest request) {
    request.today = day("2026-11-23");
    auto found = store->search(request);
    EXPECT_TRUE(found) << found.error().where;
    return found ? *std::move(found) : std::vector<PageHit>();
  }
  std::vector<PageHit> hits(const std::string& query) {
    SearchRequest request;
    request.query = query;
    return hits(request);
  }
  std::vector<std::string> found(const std::string& query) { return places(hits(query)); }
  static std::vector<std::string> places(const std::vector<PageHit>& hits) {
    std::vector<std::string> out;
    for (const auto& hit : hits) out.push_back(hit.address + (hit.page ? "#" + std::to_string(*hit.page) : ""));
    return out;
  }
};

TEST_F(Search, FindsThePageWithItsPaperAndTheWordsMarked) {
  record(pages("a.pdf", "2026-11-20", {"Apologies were received.", "The interim chief nurse spoke to the board."}));
  const auto found = hits("\"interim chief nurse\"");
  ASSERT_THAT(found, SizeIs(1));
  EXPECT_EQ(found[0].page, 2u);
  EXPECT_EQ(found[0].title, "Board papers");
  EXPECT_EQ(found[0].organisation, "RNK");
  EXPECT_EQ(found[0].source_id, "tavi");
  EXPECT_EQ(found[0].document_date, day("2026-11-20"));
  EXPECT_EQ(found[0].sha256, "sum of a.pdf");
  EXPECT_EQ(found[0].snippet, "The \x01interim chief nurse\x02 spoke to the board.");
}

TEST_F(Search, CaseAccentsAndMarksDoNotCount) {
  record(pages("a.pdf", "2026-11-20", {"Zo\xC3\xAB O\xE2\x80\x99Neill, NON-EXECUTIVE director"}));
  EXPECT_THAT(found("zoe o'neill non-executive"), ElementsAre("a.pdf#1"));
}

TEST_F(Search, WordsPhrasesBeginningsChoicesAndExceptions) {
  record(pages("a.pdf", "2026-11-20",
               {"The chair resigned today", "The chair is to retire", "The nurse resigned", "executive chief"}));
  EXPECT_THAT(found("chair resign* OR retire"), UnorderedElementsAre("a.pdf#1", "a.pdf#2"));
  EXPECT_THAT(found("resigned -nurse"), ElementsAre("a.pdf#1"));
  EXPECT_THAT(found("\"chief executive\""), IsEmpty());
  EXPECT_THAT(found("chief executive"), ElementsAre("a.pdf#4"));
}

TEST_F(Search, SyntaxOfTheIndexIsOnlyWords) {
  record(pages("a.pdf", "2026-11-20", {"near not and words chair"}));
  EXPECT_THAT(found("words:chair"), ElementsAre("a.pdf#1"));
  EXPECT_THAT(found("NEAR(not) AND ^chair"), ElementsAre("a.pdf#1")) << "it has all these words";
  EXPECT_THAT(found("chair NOT nurse"), IsEmpty()) << "there is no nurse";
  SearchRequest open;
  open.query = "\"chair";
  const auto refused = store->search(open);
  ASSERT_FALSE(refused);
  EXPECT_EQ(refused.error().code, Errc::usage);
}

TEST_F(Search, NoQueryBreaksIt) {
  record(pages("a.pdf", "2026-11-20", {"The chair resigned today"}));
  std::mt19937 random(5);
  const std::vector<std::string> pieces{"chair",
                                        "\"",
                                        "*",
                                        "-",
                                        " ",
                                        " OR ",
                                        "(",
                                        ")",
                                        "AND",
                                        "NOT",
                                        "NEAR",
                                        ":",
                                        "^",
                                        "\xC3",
                                        "\xE2\x80\x9C",
                                        "'",
                                        ";",
                                        "--",
                                        std::string(1, '\0'),
                                        "re",
                                        "\n",
                                        "+",
                                        "{",
                                        "}"};
  for (int round = 0; round < 2000; ++round) {
    SearchRequest request;
    for (auto count = random() % 8; count > 0; --count) request.query += pieces[random() % pieces.size()];
    const auto found = store->search(request);
    EXPECT_TRUE(found || found.error().code == Errc::usage)
        << request.query << ": " << (found ? "" : found.error().where);
  }
}

TEST_F(Search, DaysAndBodyNarrowIt) {
  record(pages("a.pdf", "2025-03-01", {"The chair resigned"}));
  record(pages("b.pdf", "2026-03-01", {"The chair resigned"}));
  auto other = pages("c.pdf", "2026-06-01", {"The chair resigned"});
  other.organisation = "RX1";
  record(other);
  SearchRequest request;
  request.query = "chair";
  request.since = day("2026-03-01");
  EXPECT_THAT(places(hits(request)), UnorderedElementsAre("b.pdf#1", "c.pdf#1"));
  request.until = day("2026-03-01");
  EXPECT_THAT(places(hits(request)), ElementsAre("b.pdf#1"));
  request = {};
  request.query = "chair";
  request.organisations = {"RX1"};
  EXPECT_THAT(places(hits(request)), ElementsAre("c.pdf#1"));
}

TEST_F(Search, OfTwoAsGoodTheYoungerIsFirstAndNewestFirstAsksForNothingElse) {
  record(pages("old.pdf", "2020-01-01", {"The chair resigned"}));
  record(pages("new.pdf", "2026-11-01", {"The chair resigned"}));
  record(pages("best.pdf", "2026-10-01", {"chair chair chair"}));
  record(pages("rest.pdf", "2026-10-01", {"Apologies", "Minutes", "Matters arising", "Any other business"}));
  EXPECT_THAT(found("resigned"), ElementsAre("new.pdf#1", "old.pdf#1"));
  EXPECT_THAT(found("chair"), ElementsAre("best.pdf#1", "new.pdf#1", "old.pdf#1"));
  SearchRequest request;
  request.query = "chair";
  request.order = SearchOrder::newest;
  EXPECT_THAT(places(hits(request)), ElementsAre("new.pdf#1", "best.pdf#1", "old.pdf#1"));
  request.limit = 1;
  EXPECT_THAT(hits(request), SizeIs(1));
}

TEST_F(Search, ANewVersionTakesThePlaceOfTheOldOne) {
  auto first = pages("a.pdf", "2026-11-20", {"The chair stays", "The nurse stays"});
  record(first);
  auto second = pages("a.pdf", "2026-11-20", {"The chair resigned"});
  second.sha256 = "another sum";
  record(second);
  EXPECT_THAT(found("stays"), IsEmpty());
  EXPECT_THAT(found("resigned"), ElementsAre("a.pdf#1"));
}

TEST_F(Search, AVersionReadInPartTakesNothingAway) {
  record(pages("a.pdf", "2026-11-20", {"The chair stays", "The nurse stays"}));
  auto part = pages("a.pdf", "2026-11-20", {"The chair resigned"}, "partial");
  part.sha256 = "another sum";
  record(part);
  EXPECT_THAT(found("chair"), ElementsAre("a.pdf#1"));
  EXPECT_THAT(found("resigned"), ElementsAre("a.pdf#1"));
  const auto nurse = hits("nurse");
  ASSERT_THAT(nurse, SizeIs(1));
  EXPECT_EQ(nurse[0].sha256, "sum of a.pdf") << "the content that has the page";
  record(pages("a.pdf", "2026-11-20", {"Nothing but this"}));
  EXPECT_THAT(found("nurse"), IsEmpty());
}

TEST_F(Search, HalfOfAPaperWithoutPagesStandsBesideTheWhole) {
  const auto text = [](const char* words, const char* status) {
    auto out = pages("a.docx", "2026-11-20", {}, status);
    out.pages.push_back({std::nullopt, "", words});
    return out;
  };
  record(text("The chair stays and the nurse resigned", "ok"));
  record(text("The chair went", "partial"));
  record(text("The chair left", "partial"));
  EXPECT_THAT(found("nurse"), ElementsAre("a.docx"));
  EXPECT_THAT(found("left"), ElementsAre("a.docx"));
  EXPECT_THAT(found("went"), IsEmpty());
}

TEST_F(Search, APaperThatCannotBeReadLeavesWhatCouldBeFound) {
  record(pages("a.pdf", "2026-11-20", {"The chair stays"}));
  record(pages("a.pdf", "2026-11-20", {}, "encrypted"));
  EXPECT_THAT(found("chair"), ElementsAre("a.pdf#1"));
}

TEST_F(Search, OutlivesARestart) {
  record(pages("a.pdf", "2026-11-20", {"The chair stays"}));
  open();
  EXPECT_THAT(found("chair"), ElementsAre("a.pdf#1"));
}

TEST(PageTexts, ArePagesAndWhatLiesOutsideThem) {
  Document document;
  document.text = "Dear all,\nsee below.\fPage one\f \fLetter text";
  document.pages = {{1, 21, 29, {}}, {2, 30, 31, {}}};
  document.parts = {{"pack.pdf", 21, 32}, {"letter.docx", 32, document.text.size()}};
  EXPECT_THAT(page_texts(document),
              ElementsAre(SearchablePage{std::nullopt, "", "Dear all, see below."}, SearchablePage{1, "pack.pdf", "Page one"},
                          SearchablePage{std::nullopt, "letter.docx", "Letter text"}));
}

TEST(PageTexts, APaperBelongsToItsBodyElseToTheOneMostIsSaidOf) {
  auto one = departure("A", "a"), two = departure("B", "b");
  one.organisation_code = "RX1";
  EXPECT_EQ(paper_organisation("RNK", {one}), "RNK");
  EXPECT_EQ(paper_organisation(std::nullopt, {one, two, two}), "RNK");
  EXPECT_EQ(paper_organisation(std::nullopt, {}), "");
}

}  // namespace
}  // namespace boardwatch::store
