#include "daemon/workers/reader_pool.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <boost/asio/bind_cancellation_slot.hpp>
#include <boost/asio/cancellation_signal.hpp>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/steady_timer.hpp>
#include <cerrno>
#include <fstream>

#include "tests/fakes/run.hpp"

namespace boardwatch::workers {
namespace {

using namespace std::chrono_literals;
using testing::ElementsAre;
using testing::HasSubstr;

namespace fs = std::filesystem;

std::ptrdiff_t open_descriptors() {
  return std::distance(fs::directory_iterator("/proc/self/fd"), fs::directory_iterator());
}

int children() {
  std::ifstream file("/proc/self/task/" + std::to_string(::gettid()) + "/children");
  return static_cast<int>(std::distance(std::istream_iterator<pid_t>(file), {}));
}

bool no_children() { return ::waitpid(-1, nullptr, WNOHANG) < 0 && errno == ECHILD; }

class ReaderPoolTest : public testing::Test {
 protected:
  ReaderPoolTest() { fs::create_directories(folder); }
  ~ReaderPoolTest() override {
    pool.reset();
    EXPECT_TRUE(no_children());
    fs::remove_all(folder);
  }

  static wire::ReadRequest feed(const std::string& words) {
    return {.kind = wire::ReadKind::feed, .name = "https://x.test/feed", .content_type = "text/xml", .bytes = words};
  }
  static wire::ReadRequest paper(const std::string& name = "https://x.test/paper.pdf") {
    return {.kind = wire::ReadKind::document, .name = name, .content_type = "application/pdf", .bytes = ""};
  }
  fs::path file(const std::string& words) {
    const auto path = folder / ("paper" + std::to_string(++files));
    std::ofstream(path) << words;
    return path;
  }
  static std::string text(const Result<wire::ReadValue>& value) {
    return value ? std::get<Feed>(*value).title
                 : std::string(to_code(value.error().code)) + ": " + value.error().where;
  }
  static std::string text(const PaperRead& paper) {
    return paper.document ? paper.document->text : std::string(to_code(paper.document.error().code)) + ": " + paper.document.error().where;
  }
  /// A paper that is long enough for several readers.
  PaperRead read_long(const std::string& script, OnPages on_pages = {}) {
    return fakes::run(io, pool->read_file(paper(), file(script + "\n" + std::string(300'000, ' ')), std::move(on_pages)));
  }
  std::string serve(const std::string& words) { return text(fakes::run(io, pool->read(feed(words)))); }
  std::string read_file(const std::string& words) {
    return text(fakes::run(io, pool->read_file(paper(), file(words))));
  }
  void limit(std::chrono::milliseconds time) {
    options.feed_limit = options.worker_limit = options.page_limit = time;
    pool = std::make_unique<ReaderPool>(io, options);
  }

  fs::path folder = fs::temp_directory_path() / ("boardwatch-workers-" + std::to_string(::getpid()));
  int files = 0;
  asio::io_context io;
  ReaderOptions options{.program = fs::path(BOARDWATCH_BINARY_DIR) / "fake_reader",
                        .feed_limit = 20s,
                        .worker_limit = 20s,
                        .paper_limit = 40s,
                        .readers_at_once = 2,
                        .documents_per_reader = 1000};
  std::unique_ptr<ReaderPool> pool = std::make_unique<ReaderPool>(io, options);
};

TEST_F(ReaderPoolTest, LongLivedReaderAnswersAgainAndAgain) {
  EXPECT_EQ(serve("one"), "one");
  const auto pid = serve("pid");
  EXPECT_EQ(serve("pid"), pid);
  EXPECT_EQ(serve("name"), "https://x.test/feed");
}

TEST_F(ReaderPoolTest, LargeFeedGoesThere) {
  const std::string large(5'000'000, 'x');
  EXPECT_EQ(serve(large), large);
}

TEST_F(ReaderPoolTest, ReaderIsReplacedAfterItsShare) {
  options.documents_per_reader = 2;
  pool = std::make_unique<ReaderPool>(io, options);
  const auto first = serve("pid");
  EXPECT_EQ(serve("pid"), first);
  EXPECT_NE(serve("pid"), first);
}

TEST_F(ReaderPoolTest, ErrorsOfTheDocumentArePassedOn) {
  EXPECT_EQ(serve("encrypted"), "encrypted: needs a password");
  const auto pid = serve("pid");
  serve("encrypted");
  EXPECT_EQ(serve("pid"), pid) << "an error is an answer";
}

TEST_F(ReaderPoolTest, DeathIsSaidAndTheNextRequestGetsAFreshReader) {
  EXPECT_EQ(
      serve("die"),
      "worker_died: https://x.test/feed: the reader was killed by signal 11 (Segmentation fault) before it answered");
  EXPECT_EQ(serve("exit 3"), "worker_died: https://x.test/feed: the reader ended with exit code 3 before it answered");
  EXPECT_EQ(serve("exit"), "worker_died: https://x.test/feed: the reader ended with exit code 0 before it answered");
  EXPECT_EQ(serve("well"), "well");
}

TEST_F(ReaderPoolTest, DeathOfAnEarlierDocumentIsNotHeldAgainstThisOne) {
  EXPECT_EQ(serve("one"), "one");
  EXPECT_EQ(serve("die unless fresh"), "die unless fresh");
  EXPECT_EQ(serve("one"), "one");
  EXPECT_THAT(serve("die"), HasSubstr("worker_died"));
}

TEST_F(ReaderPoolTest, ReaderThatDiedWhileIdleIsReplaced) {
  const auto pid = std::stoi(serve("pid"));
  ::kill(pid, SIGKILL);
  EXPECT_EQ(serve("well"), "well");
}

TEST_F(ReaderPoolTest, HangEndsAtTheLimit) {
  limit(200ms);
  EXPECT_EQ(serve("hang"),
            "worker_timeout: https://x.test/feed: the reader gave no answer within 200 ms and was killed");
  EXPECT_THAT(serve("half and hang"), HasSubstr("worker_timeout"));
  EXPECT_THAT(serve("close and hang"), HasSubstr("worker_timeout"));
  EXPECT_THAT(read_file("hang"), HasSubstr("worker_timeout"));
  EXPECT_THAT(read_file("half and hang"), HasSubstr("worker_timeout"));
  EXPECT_THAT(read_file("close and hang"), HasSubstr("worker_timeout"));
}

TEST_F(ReaderPoolTest, ReaderThatNeverReadsEndsAtTheLimit) {
  limit(200ms);
  serve("hang");
  EXPECT_THAT(text(fakes::run(io, pool->read_file(paper("never reads"), file(std::string(1'000'000, 'x'))))),
              HasSubstr("worker_timeout"));
}

TEST_F(ReaderPoolTest, NonsenseIsAProtocolError) {
  for (const auto* how : {"garbage", "half", "huge", "no json", "wrong shape"}) {
    EXPECT_THAT(serve(how), HasSubstr("worker_protocol: https://x.test/feed: the reader broke the protocol")) << how;
    EXPECT_EQ(serve("well"), "well") << how;
  }
  for (const auto* how : {"garbage", "half", "huge", "two"})
    EXPECT_THAT(read_file(how), HasSubstr("worker_protocol: https://x.test/paper.pdf: the reader broke the protocol"))
        << how;
}

TEST_F(ReaderPoolTest, PaperIsReadInAProcessOfItsOwn) {
  const auto pid = read_file("pid");
  EXPECT_NE(read_file("pid"), pid);
  EXPECT_EQ(read_file("words"), "words");
  EXPECT_EQ(read_file("arguments"), "https://x.test/paper.pdf|application/pdf");
}

TEST_F(ReaderPoolTest, ReaderInheritsNothing) {
  EXPECT_EQ(read_file("about me"), "0");
  EXPECT_EQ(serve("about me"), "0");
}

TEST_F(ReaderPoolTest, ContentTypeThatLooksLikeAnOptionIsDropped) {
  auto evil = paper();
  evil.content_type = "--help";
  EXPECT_EQ(text(fakes::run(io, pool->read_file(evil, file("arguments")))), "https://x.test/paper.pdf|");
}

TEST_F(ReaderPoolTest, DeathOverAPaperIsSaid) {
  EXPECT_THAT(read_file("die"), HasSubstr("worker_died: https://x.test/paper.pdf: the reader was killed by signal 11"));
  EXPECT_THAT(read_file("exit"), HasSubstr("ended with exit code 0 before it answered"));
}

TEST_F(ReaderPoolTest, AnswerBeforeDeathCounts) { EXPECT_EQ(read_file("answer and die"), "last words"); }

TEST_F(ReaderPoolTest, SeveralReadersShareALongPaper) {
  const auto read = read_long("pages 5");
  ASSERT_TRUE(read.document) << read.document.error().where;
  EXPECT_EQ(read.document->text,
            "b by reader 0.\fc by reader 1.\fd by reader 0.\fe by reader 1.\ff by reader 0.\f");
  EXPECT_EQ(read.document->title, "Pages");
  EXPECT_FALSE(read.document->partial);
  EXPECT_EQ(read.deaths, 0);
}

TEST_F(ReaderPoolTest, OneReaderTakesAPaperWhenTheOthersAreBusy) {
  options.readers_at_once = 1;
  pool = std::make_unique<ReaderPool>(io, options);
  EXPECT_THAT(text(read_long("pages 3")), HasSubstr("c by reader 0"));
}

TEST_F(ReaderPoolTest, DeathTakesOnePageAndTheOthersStand) {
  for (const auto* how : {"die", "exit 3", "half", "wrong"}) {
    const auto read = read_long("pages 9 " + std::string(how == std::string("exit 3") ? "exit" : how) + " 4");
    ASSERT_TRUE(read.document) << how << read.document.error().where;
    EXPECT_TRUE(read.document->partial) << how;
    EXPECT_THAT(read.document->fault, HasSubstr("page 4 could not be read: https://x.test/paper.pdf: the reader ")) << how;
    EXPECT_EQ(read.document->pages.size(), 9u) << how;
    EXPECT_THAT(read.document->text, HasSubstr("g by reader 1.")) << how;
    EXPECT_EQ(read.deaths, 1) << how;
  }
}

TEST_F(ReaderPoolTest, ThreeDeathsAreEnough) {
  const auto read = read_long("pages 40 always 9");
  ASSERT_TRUE(read.document) << read.document.error().where;
  EXPECT_GE(read.deaths, 3);
  EXPECT_LE(read.deaths, 4) << "the two readers may die at the same time";
  EXPECT_THAT(read.document->text, HasSubstr("\fi by"));
  EXPECT_EQ(read.document->pages.size(), 40u);
  EXPECT_TRUE(read.document->partial);
}

TEST_F(ReaderPoolTest, ReaderWithoutTimeHandsOverToTheNext) {
  const auto read = read_long("pages 6 rest 3");
  ASSERT_TRUE(read.document) << read.document.error().where;
  EXPECT_FALSE(read.document->partial) << read.document->fault;
  EXPECT_EQ(read.deaths, 0);
  EXPECT_THAT(read.document->text, HasSubstr("f by reader 0"));
}

TEST_F(ReaderPoolTest, PagesThatHangEndAtTheLimitOfTheWholePaper) {
  options.worker_limit = 20s;
  options.paper_limit = 300ms;
  pool = std::make_unique<ReaderPool>(io, options);
  const auto read = read_long("pages 12 hang 7");
  ASSERT_TRUE(read.document) << read.document.error().where;
  EXPECT_TRUE(read.document->partial);
  EXPECT_THAT(read.document->text, HasSubstr("\fg by"));
  EXPECT_THAT(read.document->text, HasSubstr("bc by reader 1"));
}

TEST_F(ReaderPoolTest, PictureOfWordsIsRecognisedAndSaysSo) {
  const auto read = read_long("pages 5 scan 3");
  ASSERT_TRUE(read.document) << read.document.error().where;
  EXPECT_FALSE(read.document->partial) << read.document->fault;
  EXPECT_THAT(read.document->text, HasSubstr("c by reader 1.\fRecognised words.\fe by"));
  EXPECT_EQ(read.document->pages[2].recognised, 0.9);
  EXPECT_EQ(read.document->pages[1].recognised, std::nullopt);
}

TEST_F(ReaderPoolTest, PictureThatCannotBeRecognisedLeavesThePaperPartial) {
  const auto read = read_long("pages 5 dark-scan 3");
  ASSERT_TRUE(read.document) << read.document.error().where;
  EXPECT_TRUE(read.document->partial);
  EXPECT_THAT(read.document->fault, HasSubstr("page 3 shows a picture of words"));
  EXPECT_EQ(read.deaths, 1);
}

TEST_F(ReaderPoolTest, FirstPagesAreToldWhileTheRestIsRead) {
  std::vector<std::size_t> told;
  const auto read = read_long("pages 100", [&](const Document& so_far) {
    told.push_back(so_far.pages.size());
    EXPECT_TRUE(so_far.partial);
    EXPECT_TRUE(so_far.text.starts_with("b by reader 0"));
  });
  ASSERT_TRUE(read.document);
  ASSERT_GE(told.size(), 2u);
  EXPECT_GE(told[0], 8u);
  EXPECT_LT(told[0], 100u);
  EXPECT_GE(told[1], 4 * told[0]);
}

TEST_F(ReaderPoolTest, PaperThatIsNoFileIsNotFound) {
  EXPECT_THAT(text(fakes::run(io, pool->read_file(paper(), folder / "missing"))), HasSubstr("not_found: "));
  EXPECT_THAT(text(fakes::run(io, pool->read_file(paper(), folder))), HasSubstr("not_found: "));
  ASSERT_EQ(::mkfifo((folder / "fifo").c_str(), 0600), 0);
  EXPECT_THAT(text(fakes::run(io, pool->read_file(paper(), folder / "fifo"))), HasSubstr("is no file"));
}

TEST_F(ReaderPoolTest, MissingProgramIsAStartError) {
  options.program = "/nowhere/boardwatch-read";
  pool = std::make_unique<ReaderPool>(io, options);
  EXPECT_THAT(serve("x"), HasSubstr("worker_start: cannot start /nowhere/boardwatch-read"));
  EXPECT_THAT(read_file("x"), HasSubstr("worker_start: "));
}

TEST_F(ReaderPoolTest, AtMostSoManyPapersAtOnceInTheOrderOfAsking) {
  options.readers_at_once = 1;
  pool = std::make_unique<ReaderPool>(io, options);
  std::vector<std::string> order;
  for (const auto* words : {"a", "b", "c", "d"})
    asio::co_spawn(io, pool->read_file(paper(), file(words)),
                   [&](std::exception_ptr, auto value) { order.push_back(text(value)); });
  io.restart();
  io.run();
  EXPECT_THAT(order, ElementsAre("a", "b", "c", "d"));
}

TEST_F(ReaderPoolTest, FeedsAreAnsweredInTheOrderOfAsking) {
  std::vector<std::string> order;
  for (const auto* words : {"a", "die", "c", "d"})
    asio::co_spawn(io, pool->read(feed(words)),
                   [&](std::exception_ptr, auto value) { order.push_back(value ? text(value) : "died"); });
  io.restart();
  io.run();
  EXPECT_THAT(order, ElementsAre("a", "died", "c", "d"));
}

TEST_F(ReaderPoolTest, NeitherProcessesNorDescriptorsAreLeftBehind) {
  limit(300ms);
  serve("warm up");
  pool.reset();
  const auto before = open_descriptors();
  pool = std::make_unique<ReaderPool>(io, options);
  for (const auto* how : {"well", "die", "exit", "hang", "garbage", "half", "huge", "answer and die"}) {
    serve(how);
    read_file(how);
  }
  pool.reset();
  EXPECT_EQ(open_descriptors(), before);
  EXPECT_TRUE(no_children());
}

TEST_F(ReaderPoolTest, ScansInAPackAreReadBehindTheRest) {
  std::vector<std::string> told;
  const auto read = fakes::run(io, pool->read_file(paper(), file("pack, scan"), [&](const Document& so_far) { told.push_back(so_far.text); }));
  ASSERT_TRUE(read.document) << read.document.error().where;
  EXPECT_EQ(read.document->text, "Recognised words.");
  EXPECT_EQ(read.deaths, 0);
  EXPECT_EQ(told, std::vector<std::string>{"Other words."});
}

TEST_F(ReaderPoolTest, WhatAPackSaysStandsWhereItsScansKillTheReader) {
  const auto read = fakes::run(io, pool->read_file(paper(), file("pack, deadly scan")));
  ASSERT_TRUE(read.document) << read.document.error().where;
  EXPECT_EQ(read.document->text, "Other words.");
  EXPECT_TRUE(read.document->partial);
  EXPECT_EQ(read.deaths, 1);
}

TEST_F(ReaderPoolTest, PackOfScansAloneHasNoTextUntilTheyAreRead) {
  EXPECT_EQ(read_file("pack, only scan"), "Recognised words.");
  EXPECT_EQ(read_file("pack, only dark scan"), "no_text: 1 page is a picture");
}

TEST_F(ReaderPoolTest, CancelKillsTheReader) {
  for (const bool long_lived : {true, false}) {
    asio::cancellation_signal stop;
    std::string got;
    const auto done = [&](std::exception_ptr, auto value) { got = text(value); };
    const auto hanging = file("hang");
    if (long_lived)
      asio::co_spawn(io, pool->read(feed("hang")), asio::bind_cancellation_slot(stop.slot(), done));
    else
      asio::co_spawn(io, pool->read_file(paper(), hanging), asio::bind_cancellation_slot(stop.slot(), done));
    asio::steady_timer later(io, 50ms);
    later.async_wait([&](auto) { stop.emit(asio::cancellation_type::terminal); });
    io.restart();
    io.run();
    EXPECT_THAT(got, HasSubstr("cancelled: "));
    EXPECT_EQ(children(), long_lived ? 0 : 1) << "the fork server stays";
  }
}

TEST_F(ReaderPoolTest, NoDescriptorsLeftIsAStartError) {
  const auto path = file("well");
  EXPECT_EQ(read_file("warm up"), "warm up");  // the loop has its own descriptors now
  rlimit before{};
  ASSERT_EQ(::getrlimit(RLIMIT_NOFILE, &before), 0);
  rlimit none = before;
  const int lowest = ::dup(STDIN_FILENO);
  ::close(lowest);
  none.rlim_cur = static_cast<rlim_t>(lowest) + 1;  // room for one
  ::setrlimit(RLIMIT_NOFILE, &none);
  const auto got = text(fakes::run(io, pool->read_file(paper(), path)));
  const auto served = text(fakes::run(io, pool->read(feed("well"))));
  ::setrlimit(RLIMIT_NOFILE, &before);
  EXPECT_THAT(got, HasSubstr("Too many open files"));
  EXPECT_THAT(served, HasSubstr("worker_start: "));
  EXPECT_EQ(serve("well"), "well");
}

TEST_F(ReaderPoolTest, PictureIsAskedForWithItsWords) {
  wire::PictureRequest request{.name = "-x.pdf", .page = 7, .words = "-- the \"words\"", .occurrence = 2, .extent = PictureExtent::whole_page};
  const auto picture = fakes::run(io, pool->read_picture(request, file("")));
  ASSERT_TRUE(picture) << picture.error().where;
  EXPECT_THAT(picture->png, HasSubstr("|--name||--page|7|--words|-- the \"words\"|--occurrence|2|--whole-page"));
}

TEST_F(ReaderPoolTest, PictureThatFailsSaysWhy) {
  const auto fault = [&](const std::string& how, std::string words = "w") {
    const auto picture = fakes::run(io, pool->read_picture({.name = "a.pdf", .words = std::move(words)}, file(how)));
    return picture ? "none" : std::string(to_code(picture.error().code)) + ": " + picture.error().where;
  };
  EXPECT_THAT(fault("not there"), HasSubstr("not_found: no such words"));
  EXPECT_THAT(fault("die"), HasSubstr("worker_died: a.pdf"));
  EXPECT_THAT(fault("garbage"), HasSubstr("worker_protocol: a.pdf"));
  EXPECT_THAT(fault("no png"), HasSubstr("worker_protocol: a.pdf"));
  EXPECT_THAT(fault("two"), HasSubstr("worker_protocol: a.pdf"));
  EXPECT_THAT(fault("", std::string(17'000, 'x')), HasSubstr("usage: a.pdf"));
  limit(200ms);
  EXPECT_THAT(fault("hang"), HasSubstr("worker_timeout: a.pdf"));
}

}  // namespace
}  // namespace boardwatch::workers
