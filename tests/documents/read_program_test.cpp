#include <gmock/gmock.h>

#include <csignal>

#include "core/utf8.hpp"
#include "tests/documents/make_pdf.hpp"
#include "tests/documents/run_reader.hpp"
#include "wire/frame.hpp"
#include "wire/reader.hpp"

namespace boardwatch::documents {
namespace {

using testing::HasSubstr;
constexpr std::chrono::seconds deadline{60};

std::string frame(const std::string& payload) {
  const auto header = wire::frame_header(payload.size());
  return std::string(header.data(), header.size()) + payload;
}

/// Takes the first frame off `output`.
Result<wire::ReadValue> take_answer(std::string& output) {
  BW_TRY(const auto length, wire::frame_length(output));
  const auto payload = output.substr(wire::frame_header_size, length);
  output.erase(0, wire::frame_header_size + length);
  return wire::decode_answer(payload);
}

TEST(BoardwatchRead, ReadsAPaperFromStandardInput) {
  auto run = run_reader({"document", "--name", "pack.pdf"}, make_pdf({{"The words."}}), deadline);
  ASSERT_EQ(run.exit_status, 0) << run.errors;
  const auto paper = paper_of(run.output);
  ASSERT_TRUE(paper) << paper.error().where;
  EXPECT_THAT(paper->text, HasSubstr("The words."));
}

TEST(BoardwatchRead, WordsAreTheSameLockedAndUnlocked) {
  std::vector<PdfPage> pages(30, PdfPage{"The words \x80 and \xE9.", "", "Others."});
  const auto bytes = make_pdf(pages);
  const auto locked = run_reader({"document", "--name", "pack.pdf"}, bytes, deadline);
  ASSERT_EQ(locked.exit_status, 0) << locked.errors;
  EXPECT_EQ(locked.output, run_reader({"document", "--name", "pack.pdf", "--unlocked"}, bytes, deadline).output);
}

TEST(BoardwatchRead, SharesOfALongPaperHoldEachPageOnce) {
  std::vector<PdfPage> pages;
  for (int i = 1; i <= 40; ++i) pages.push_back({"Words of " + std::to_string(i) + "."});
  const auto bytes = make_pdf(pages);
  const auto even = run_reader({"document", "--name", "pack.pdf", "--share", "1/2"}, bytes, deadline);
  const auto odd = run_reader({"document", "--name", "pack.pdf", "--share", "0/2", "--from", "4"}, bytes, deadline);
  EXPECT_THAT(even.output, HasSubstr("Words of 2."));
  EXPECT_THAT(even.output, testing::Not(HasSubstr("Words of 3.")));
  EXPECT_THAT(odd.output, testing::Not(HasSubstr("Words of 3.")));
  EXPECT_THAT(odd.output, HasSubstr("Words of 5."));
}

TEST(BoardwatchRead, ShortPaperIsReadByTheFirstOfItsReaders) {
  const auto bytes = make_pdf({{"One."}, {"Two."}});
  EXPECT_THAT(run_reader({"document", "--name", "a.pdf", "--share", "0/2"}, bytes, deadline).output, HasSubstr("Two."));
  EXPECT_THAT(run_reader({"document", "--name", "a.pdf", "--share", "1/2"}, bytes, deadline).output, testing::Not(HasSubstr("Two.")));
}

// What a parser that a paper has taken over might try; under the sanitizers the reader is a little less locked.
TEST(BoardwatchRead, EveryWayOutIsBarred) {
  const auto names = run_reader({"probe"}, "", deadline).output;
  std::size_t tried = 0;
  for (const auto name : split(names, '\n')) {
    if (name.empty()) continue;
    ++tried;
    const auto run = run_reader({"probe", std::string(name)}, "", deadline);
    EXPECT_TRUE(run.signal == SIGSYS || run.exit_status == 0) << name << ": signal " << run.signal << ", exit status " << run.exit_status << ", " << run.output;
  }
  EXPECT_GT(tried, 20u);
}

TEST(BoardwatchRead, WhatIsBarredIsThereWhereItIsNot) {
  EXPECT_EQ(run_reader({"probe", "open", "--unlocked"}, "", deadline).exit_status, 1);
  EXPECT_EQ(run_reader({"probe", "socket_unix", "--unlocked"}, "", deadline).exit_status, 1);
  EXPECT_EQ(run_reader({"probe", "map_executable", "--unlocked"}, "", deadline).exit_status, 1);
}

TEST(BoardwatchRead, ServesOneRequestAfterAnother) {
  const std::string rss = "<rss version='2.0'><channel><item><title>One</title></item></channel></rss>";
  const std::string input = frame(wire::encode_request({wire::ReadKind::feed, "https://a.example/feed", "", rss})) + frame("no request") +
                            frame(wire::encode_request({wire::ReadKind::page, "https://a.example/", "", "<a href=b>b</a>"})) +
                            frame(wire::encode_request({wire::ReadKind::sitemap, "https://a.example/sitemap.txt", "", "https://a.example/c"}));
  auto run = run_reader({"serve"}, input, deadline);
  ASSERT_EQ(run.exit_status, 0) << run.errors;
  const auto feed = take_answer(run.output);
  ASSERT_TRUE(feed) << feed.error().where;
  EXPECT_EQ(std::get<Feed>(*feed).entries.at(0).title, "One");
  EXPECT_FALSE(take_answer(run.output));
  const auto page = take_answer(run.output);
  ASSERT_TRUE(page) << page.error().where;
  EXPECT_EQ(std::get<LinkPage>(*page).links.at(0).url, "https://a.example/b");
  const auto sitemap = take_answer(run.output);
  ASSERT_TRUE(sitemap) << sitemap.error().where;
  EXPECT_EQ(std::get<Sitemap>(*sitemap).pages.at(0).url, "https://a.example/c");
}

TEST(BoardwatchRead, HalfAFrameEndsItWithAReason) {
  const auto run = run_reader({"serve"}, std::string("\0\0\1\0half", 8), deadline);
  EXPECT_EQ(run.exit_status, 1);
  EXPECT_THAT(run.errors, HasSubstr("inside a frame"));
}

TEST(BoardwatchRead, EndsAtTheEndOfItsInput) { EXPECT_EQ(run_reader({"serve"}, "", deadline).exit_status, 0); }

TEST(BoardwatchRead, PaperThatTakesTooLongIsAnAnswer) {
  auto run = run_reader({"document", "--name", "bomb.pdf", "--seconds", "1"}, make_form_bomb(), deadline);
  EXPECT_EQ(run.signal, 0);
  ASSERT_FALSE(run.timed_out);
  const auto paper = paper_of(run.output);
  ASSERT_FALSE(paper);
  EXPECT_EQ(paper.error().code, Errc::worker_timeout) << paper.error().where;
}

TEST(BoardwatchRead, HelpSaysWhatItIs) {
  const auto run = run_reader({"--help"}, "", deadline);
  EXPECT_EQ(run.exit_status, 0);
  EXPECT_THAT(run.output, HasSubstr("boardwatchd"));
}

TEST(BoardwatchRead, WrongUseIsTold) {
  EXPECT_EQ(run_reader({"dokument"}, "", deadline).exit_status, 2);
  const auto run = run_reader({"document", "--seconds", "soon"}, "", deadline);
  EXPECT_EQ(run.exit_status, 2);
  EXPECT_THAT(run.errors, HasSubstr("--seconds"));
}

}  // namespace
}  // namespace boardwatch::documents
