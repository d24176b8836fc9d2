// `boardwatch evidence` on a store as the daemon leaves it.
#include <gmock/gmock.h>
#include <zip.h>

#include "daemon/store/digest.hpp"
#include "daemon/store/store.hpp"
#include "tests/cli/command.hpp"
#include "tests/documents/make_pdf.hpp"

namespace boardwatch::cli {
namespace {

namespace fs = std::filesystem;
using testing::AllOf;
using testing::HasSubstr;
using testing::StartsWith;

const std::string leaving = "Sarah Whitcombe, chief executive, has resigned and will leave the Trust on 30 April 2027.";

class Evidenced : public CommandTest {
 protected:
  Evidenced() {
    write("boardwatch.yaml", "state: state\nsources: sources.yaml\n");
    write("sources.yaml", "- id: board\n  page: https://trust.example/board\n");
  }

  static Finding departure(std::optional<std::uint32_t> page) {
    Change change;
    change.person = "Sarah Whitcombe";
    change.post = Post::chief_executive;
    change.evidence.words = leaving.substr(0, leaving.size() - 1);
    change.evidence.page = page;
    change.confidence = 0.9;
    return change;
  }

  /// Raises A-2026-1 for a paper of these bytes.
  void store_paper(const std::string& address, const std::string& bytes, std::optional<std::uint32_t> page) {
    const auto opened = store::open_sqlite(folder / "state");
    ASSERT_TRUE(opened) << opened.error().where;
    store::Reading reading;
    reading.paper.address = reading.final_address = address;
    reading.paper.source_id = "board";
    reading.paper.title = "Board papers";
    reading.status = "ok";
    reading.sha256 = store::sha256_of(bytes);
    reading.document_date = *parse_date("2026-11-20");
    reading.seen = *parse_timestamp("2026-11-22T08:00:00Z");
    reading.headers = "ETag: \"one\"";
    reading.content_type = "application/pdf";
    reading.findings = {departure(page)};
    fs::create_directories(folder / "state" / "incoming");
    reading.file = folder / "state" / "incoming" / "1";
    write("state/incoming/1", bytes);
    const auto recorded = (*opened)->record_reading(reading, [](const FindingRecord& found, RuleMemory&, Age) {
      AlertDraft draft;
      draft.rule = "leaders";
      draft.fact = "x";
      draft.headline = "Sarah Whitcombe leaves";
      draft.evidence = {found};
      return std::vector<AlertDraft>{draft};
    });
    ASSERT_TRUE(recorded) << recorded.error().where;
  }
  void store_pack() { store_paper("https://trust.example/pack.pdf", documents::make_pdf({{"Agenda"}, {"Before it.", leaving, "After it."}}), 2); }

  Outcome evidence(std::vector<std::string> arguments) const {
    arguments.insert(arguments.begin(), {"--config", "boardwatch.yaml", "evidence"});
    return run(arguments);
  }
  std::string zipped(const std::string& name) const {
    zip_t* archive = zip_open((folder / "b.zip").c_str(), ZIP_RDONLY, nullptr);
    if (archive == nullptr) return "no archive";
    zip_file_t* file = zip_fopen(archive, name.c_str(), 0);
    std::string out;
    char buffer[4096];
    for (zip_int64_t got = 0; file != nullptr && (got = zip_fread(file, buffer, sizeof buffer)) > 0;) out.append(buffer, static_cast<std::size_t>(got));
    if (file != nullptr) zip_fclose(file);
    zip_discard(archive);
    return out;
  }
};

TEST_F(Evidenced, PictureOfAnAlertIsAPng) {
  store_pack();
  const auto got = evidence({"picture", "A-2026-1", "-o", "out.png"});
  EXPECT_EQ(got.status, 0) << got.errors;
  EXPECT_THAT(got.output, StartsWith("out.png: page 2, 1075 x "));
  EXPECT_THAT(text_of(folder / "out.png"), StartsWith("\x89PNG"));
}

TEST_F(Evidenced, SecondPictureStartsNoReader) {
  store_pack();
  ASSERT_EQ(evidence({"picture", "A-2026-1", "-o", "one.png"}).status, 0);
  write("boardwatch.yaml", "state: state\nsources: sources.yaml\nreader: /nowhere/boardwatch-read\n");
  const auto again = evidence({"picture", "A-2026-1", "-o", "two.png"});
  EXPECT_EQ(again.status, 0) << again.errors;
  EXPECT_EQ(text_of(folder / "one.png"), text_of(folder / "two.png"));
  const auto other = evidence({"picture", "A-2026-1", "-o", "three.png", "--whole-page"});
  EXPECT_EQ(other.status, 1);
  EXPECT_THAT(other.errors, HasSubstr("/nowhere/boardwatch-read"));
}

TEST_F(Evidenced, PictureOfAFileNeedsNoAlertAndLeavesNoState) {
  write("pack.pdf", documents::make_pdf({{leaving}}));
  const auto got = evidence({"picture", "pack.pdf#page=1", "will leave the Trust", "-o", "out.png"});
  EXPECT_EQ(got.status, 0) << got.errors;
  EXPECT_THAT(text_of(folder / "out.png"), StartsWith("\x89PNG"));
  EXPECT_FALSE(fs::exists(folder / "state"));
}

TEST_F(Evidenced, PictureThatCannotBeIsToldAndLeavesNoFile) {
  write("pack.pdf", documents::make_pdf({{leaving}}));
  const auto errors = [&](const std::vector<std::string>& arguments, int status) {
    const auto got = evidence(arguments);
    EXPECT_EQ(got.status, status) << got.errors;
    EXPECT_FALSE(fs::exists(folder / "out.png"));
    return got.errors;
  };
  EXPECT_THAT(errors({"picture", "pack.pdf#page=1", "other words", "-o", "out.png"}, 1), HasSubstr("pack.pdf#page=1: page 1: these words do not stand on the page"));
  EXPECT_THAT(errors({"picture", "pack.pdf#page=9", "words", "-o", "out.png"}, 1), HasSubstr("there is no page 9"));
  EXPECT_THAT(errors({"picture", "none.pdf#page=1", "words", "-o", "out.png"}, 1), HasSubstr("none.pdf"));
  EXPECT_THAT(errors({"picture", "pack.pdf#page=1", "-o", "out.png"}, 2), HasSubstr("which words"));
  EXPECT_THAT(errors({"picture", "pack.pdf", "words", "-o", "out.png"}, 2), HasSubstr("#page=7"));
  EXPECT_THAT(errors({"picture", "A-2026-1", "-o", "out.png"}, 1), HasSubstr("no such alert"));
}

TEST_F(Evidenced, PaperWithoutPagesIsToldWithItsWords) {
  store_paper("https://trust.example/news.html", "<p>" + leaving + "</p>", {});
  const auto got = evidence({"picture", "A-2026-1", "-o", "out.png"});
  EXPECT_EQ(got.status, 1);
  EXPECT_THAT(got.errors, AllOf(HasSubstr("has no pages"), HasSubstr("has resigned")));
  EXPECT_FALSE(fs::exists(folder / "out.png"));
}

TEST_F(Evidenced, BundleHoldsPaperPictureAndReasons) {
  store_pack();
  const auto got = evidence({"A-2026-1", "-o", "b.zip"});
  ASSERT_EQ(got.status, 0) << got.errors;
  EXPECT_THAT(zipped("papers/1-pack.pdf"), StartsWith("%PDF"));
  EXPECT_THAT(zipped("pictures/1-page-2.png"), StartsWith("\x89PNG"));
  EXPECT_EQ(zipped("quotes/1.txt") + ".", leaving);
  EXPECT_THAT(zipped("headers/1.txt"), HasSubstr("ETag: \"one\""));
  EXPECT_THAT(zipped("alert.json"), HasSubstr("\"A-2026-1.1\""));
  EXPECT_THAT(zipped("trace.txt"), AllOf(HasSubstr("Rule leaders"), HasSubstr("told by")));
  EXPECT_THAT(zipped("index.html"), AllOf(HasSubstr("papers/1-pack.pdf#page=2"), HasSubstr("pictures/1-page-2.png")));
}

TEST_F(Evidenced, SameAlertGivesTheSameBundle) {
  store_pack();
  ASSERT_EQ(evidence({"A-2026-1", "-o", "b.zip"}).status, 0);
  ASSERT_EQ(evidence({"A-2026-1", "-o", "c.zip"}).status, 0);
  EXPECT_EQ(text_of(folder / "b.zip"), text_of(folder / "c.zip"));
}

TEST_F(Evidenced, BundleOfARemovedPaperSaysSo) {
  store_pack();
  {
    const auto opened = store::open_sqlite(folder / "state");
    ASSERT_EQ((*opened)->expire_contents(*parse_timestamp("2028-01-01T00:00:00Z"), *parse_timestamp("2028-01-02T00:00:00Z")).value_or(0), 1);
  }
  ASSERT_EQ(evidence({"A-2026-1", "-o", "b.zip"}).status, 0);
  EXPECT_THAT(zipped("index.html"), HasSubstr("removed on 2028-01-02"));
  EXPECT_EQ(zipped("papers/1-pack.pdf"), "");
  const auto picture = evidence({"picture", "A-2026-1", "-o", "out.png"});
  EXPECT_EQ(picture.status, 1);
  EXPECT_THAT(picture.errors, HasSubstr("was removed on 2028-01-02"));
}

TEST_F(Evidenced, WrongUseIsTold) {
  EXPECT_EQ(evidence({}).status, 2);
  EXPECT_THAT(evidence({"pack.pdf", "-o", "b.zip"}).errors, HasSubstr("A-2026-12"));
  EXPECT_THAT(evidence({"A-2026-1"}).errors, HasSubstr("-o bundle.zip"));
  EXPECT_EQ(evidence({"A-2026-1", "-o", "b.zip"}).status, 1);
}

}  // namespace
}  // namespace boardwatch::cli
