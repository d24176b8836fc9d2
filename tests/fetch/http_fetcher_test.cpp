#include "daemon/fetch/http_fetcher.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <sys/resource.h>
#include <sys/stat.h>

#include <atomic>
#include <boost/asio/bind_cancellation_slot.hpp>
#include <boost/asio/cancellation_signal.hpp>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/post.hpp>
#include <csignal>
#include <cstdlib>
#include <fstream>
#include <thread>

#include "tests/fakes/run.hpp"
#include "tests/fakes/web_server.hpp"

namespace boardwatch::fetch {
namespace {

using namespace std::chrono_literals;
using fakes::reply;
using fakes::reply_raw;
using fakes::reply_redirect;
using fakes::reply_status;
using testing::HasSubstr;
using testing::Not;

namespace fs = std::filesystem;

class HttpFetcherTest : public testing::Test {
 protected:
  HttpFetcherTest() { fs::create_directories(folder); }
  ~HttpFetcherTest() override { fs::remove_all(folder); }

  FetchRequest request(const std::string& path) const {
    FetchRequest out;
    out.url = server.url(path);
    out.allow_private = true;
    out.timeout = 20s;
    return out;
  }
  Result<Fetched> get(FetchRequest what) { return fakes::run(io, fetcher.fetch(std::move(what))); }
  Result<Fetched> get(const std::string& path) { return get(request(path)); }
  Error error(FetchRequest what) {
    auto got = get(std::move(what));
    EXPECT_FALSE(got);
    return got ? Error{Errc::usage, "no error"} : got.error();
  }
  Error error(const std::string& path) { return error(request(path)); }

  fakes::WebServer server;
  asio::io_context io;
  FetcherOptions options{.user_agent = "boardwatch/test (+mailto:desk@example.org)",
                         .max_redirects = 5,
                         .max_connections = 32,
                         .ca_file = {},
                         .proxy = {},
                         .name_servers = {}};
  HttpFetcher fetcher{io, options};
  fs::path folder = fs::temp_directory_path() / ("boardwatch-fetch-" + std::to_string(::getpid()));
};

TEST_F(HttpFetcherTest, GivesBodyValidatorsAndDigest) {
  auto page = reply("abc", "text/plain");
  page.headers.emplace_back("ETag", "\"v1\"");
  page.headers.emplace_back("Last-Modified", "Sun, 01 Mar 2026 12:00:00 GMT");
  server.on("/a", page);
  const auto got = get("/a");
  ASSERT_TRUE(got) << got.error().where;
  EXPECT_EQ(got->status, 200);
  EXPECT_EQ(got->bytes, "abc");
  EXPECT_EQ(got->size, 3u);
  EXPECT_EQ(got->content_type, "text/plain");
  EXPECT_EQ(got->etag, "\"v1\"");
  EXPECT_EQ(got->last_modified, "Sun, 01 Mar 2026 12:00:00 GMT");
  EXPECT_EQ(got->final_url, server.url("/a"));
  EXPECT_EQ(got->sha256, "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  EXPECT_EQ(server.requests().front().header("user-agent"), "boardwatch/test (+mailto:desk@example.org)");
}

TEST_F(HttpFetcherTest, SendsValidatorsAndBelieves304) {
  server.on("/a", [](const fakes::WebRequest& r) {
    const bool same = r.header("if-none-match") == "\"v1\"" && r.header("if-modified-since") == "yesterday";
    return same ? reply_status(304) : reply("changed");
  });
  auto again = request("/a");
  again.etag = "\"v1\"";
  again.last_modified = "yesterday";
  const auto got = get(again);
  ASSERT_TRUE(got) << got.error().where;
  EXPECT_EQ(got->status, 304);
  EXPECT_EQ(got->bytes, "");
}

TEST_F(HttpFetcherTest, ValidatorWithALineBreakIsNotSent) {
  server.on("/a", reply("x"));
  auto evil = request("/a");
  evil.etag = "\"v1\"\r\nX-Evil: 1";
  ASSERT_TRUE(get(evil));
  EXPECT_EQ(server.requests().front().headers.count("x-evil"), 0u);
}

TEST_F(HttpFetcherTest, DecompressesAndCountsWhatComesOut) {
  auto page = reply(fakes::gzip(std::string(5000, 'x')));
  page.headers.emplace_back("Content-Encoding", "gzip");
  server.on("/a", page);
  const auto got = get("/a");
  ASSERT_TRUE(got) << got.error().where;
  EXPECT_EQ(got->bytes, std::string(5000, 'x'));
  auto small = request("/a");
  small.max_bytes = 4999;
  EXPECT_EQ(error(small).code, Errc::too_large);
}

TEST_F(HttpFetcherTest, GzipBombIsRefused) {
  server.on("/bomb", fakes::reply_gzip_bomb(15u << 20));
  const auto refused = error("/bomb");
  EXPECT_EQ(refused.code, Errc::too_large);
  EXPECT_THAT(refused.where, HasSubstr("100:1"));
}

TEST_F(HttpFetcherTest, EndlessBodyIsStopped) {
  auto page = reply("");
  page.endless = std::string(65536, 'x');
  server.on("/plain", page);
  page.chunked = true;
  server.on("/chunked", page);
  auto small = request("/plain");
  small.max_bytes = 1u << 20;
  EXPECT_EQ(error(small).code, Errc::too_large);
  small.url = server.url("/chunked");
  EXPECT_EQ(error(small).code, Errc::too_large);
}

TEST_F(HttpFetcherTest, AnnouncedSizeOverTheLimitIsRefusedAtOnce) {
  auto page = reply("");
  page.headers.emplace_back("Content-Length", "100000000000000");
  page.hang = true;
  server.on("/a", page);
  EXPECT_EQ(error("/a").code, Errc::too_large);
}

TEST_F(HttpFetcherTest, TimeoutNamesAddressAndLimit) {
  auto silent = reply_raw("");
  silent.hang = true;
  server.on("/silent", silent);
  auto short_time = request("/silent?token=secret");
  short_time.timeout = 200ms;
  const auto late = error(short_time);
  EXPECT_EQ(late.code, Errc::timeout);
  EXPECT_EQ(late.where, server.url("/silent") + ": no answer within 200 ms");
}

TEST_F(HttpFetcherTest, CutBodyIsAnError) {
  auto page = reply(std::string(5000, 'x'));
  page.cut_after = 3000;
  server.on("/length", page);
  page.chunked = true;
  server.on("/chunks", page);
  EXPECT_EQ(error("/length").code, Errc::network);
  EXPECT_THAT(error("/length").where, HasSubstr("cut"));
  EXPECT_EQ(error("/chunks").code, Errc::network);
}

TEST_F(HttpFetcherTest, ClosedWithoutAnswerIsAnError) {
  server.on("/a", reply_raw(""));
  EXPECT_EQ(error("/a").code, Errc::network);
}

TEST_F(HttpFetcherTest, RefusedConnectionIsANetworkError) {
  auto nobody = request("/");
  nobody.url = "http://127.0.0.1:1/";
  EXPECT_EQ(error(nobody).code, Errc::network);
}

TEST_F(HttpFetcherTest, UnknownHostIsADnsError) {
  auto nobody = request("/");
  nobody.url = "http://no-such-host.invalid/";
  EXPECT_EQ(error(nobody).code, Errc::dns);
}

TEST_F(HttpFetcherTest, LengthsThatDisagreeAreRefused) {
  server.on("/two", reply_raw("HTTP/1.1 200 OK\r\nContent-Length: 3\r\nContent-Length: 5\r\n\r\nabcde"));
  server.on("/plus", reply_raw("HTTP/1.1 200 OK\r\nContent-Length: +5\r\n\r\nabcde"));
  server.on("/minus", reply_raw("HTTP/1.1 200 OK\r\nContent-Length: -5\r\n\r\nabcde"));
  server.on("/same", reply_raw("HTTP/1.1 200 OK\r\nContent-Length: 5\r\nContent-Length: 5\r\n\r\nabcde"));
  EXPECT_THAT(error("/two").where, HasSubstr("two different lengths"));
  EXPECT_EQ(error("/plus").code, Errc::network);
  EXPECT_EQ(error("/minus").code, Errc::network);
  EXPECT_TRUE(get("/same"));
}

TEST_F(HttpFetcherTest, OtherStatusesAreNoContent) {
  for (const int status : {202, 204, 206, 304 - 1, 400, 418, 500, 999}) {
    server.on("/a", reply_status(status, status == 204 ? "" : "<html>an error page</html>"));
    const auto refused = error("/a");
    EXPECT_EQ(refused.code, Errc::http_status) << status;
    EXPECT_THAT(refused.where, HasSubstr(std::to_string(status)));
  }
}

TEST_F(HttpFetcherTest, AnyStatusIsAValueWhereAskedFor) {
  server.on("/a", reply_status(404, "nothing here"));
  auto any = request("/a");
  any.any_status = true;
  const auto got = get(any);
  ASSERT_TRUE(got) << got.error().where;
  EXPECT_EQ(got->status, 404);
  EXPECT_EQ(got->bytes, "");
}

TEST_F(HttpFetcherTest, BusyServerSaysWhenToComeBack) {
  auto busy = reply_status(503, "busy");
  busy.headers.emplace_back("Retry-After", "120");
  server.on("/seconds", busy);
  auto dated = reply_status(429);
  dated.headers.emplace_back("Retry-After", "Fri, 31 Dec 2100 23:59:59 GMT");
  server.on("/date", dated);
  server.on("/neither", reply_status(429));
  const auto seconds = get("/seconds"), date = get("/date"), neither = get("/neither");
  ASSERT_TRUE(seconds && date && neither);
  EXPECT_EQ(seconds->status, 503);
  EXPECT_EQ(seconds->bytes, "");
  EXPECT_EQ(seconds->retry_after, 120s);
  EXPECT_EQ(date->status, 429);
  EXPECT_GT(date->retry_after, 24h);
  EXPECT_EQ(neither->retry_after, std::nullopt);
}

TEST_F(HttpFetcherTest, FollowsRedirectsAndNamesTheLastAddress) {
  for (const int status : {301, 302, 303, 307, 308}) {
    server.on("/old", reply_redirect("/new?x=1", status));
    server.on("/new", reply("here"));
    const auto got = get("/old");
    ASSERT_TRUE(got) << got.error().where;
    EXPECT_EQ(got->bytes, "here");
    EXPECT_EQ(got->final_url, server.url("/new?x=1"));
  }
}

TEST_F(HttpFetcherTest, FollowsRedirectsThatCarryAPage) {
  auto moved = reply_redirect("../new?x=1", 301);
  moved.body = "<html>" + std::string(200'000, 'x') + "</html>";
  server.on("/new", reply("here"));
  for (const bool chunked : {false, true}) {
    moved.chunked = chunked;
    server.on("/old/page", moved);
    const auto got = get("/old/page");
    ASSERT_TRUE(got) << got.error().where;
    EXPECT_EQ(got->permanent_url, server.url("/new?x=1"));
  }
}

TEST_F(HttpFetcherTest, RemembersWherePermanentRedirectsLead) {
  server.on("/old", reply_redirect("/new", 301));
  server.on("/new", reply("here"));
  server.on("/mixed", reply_redirect("/old", 302));
  EXPECT_EQ(get("/old")->permanent_url, server.url("/new"));
  EXPECT_EQ(get("/mixed")->permanent_url, "");
  EXPECT_EQ(get("/new")->permanent_url, "");
}

TEST_F(HttpFetcherTest, StatusTellsBlockedFromGone) {
  for (const auto& [status, code] : {std::pair(403, Errc::blocked), {401, Errc::blocked}, {404, Errc::gone}, {410, Errc::gone}}) {
    server.on("/a", reply_status(status, "<html>an error page</html>"));
    EXPECT_EQ(error("/a").code, code) << status;
  }
}

TEST_F(HttpFetcherTest, RedirectHomeIsGone) {
  server.on("/board/papers", reply_redirect("/"));
  server.on("/", reply("<html>Welcome</html>"));
  const auto gone = error("/board/papers");
  EXPECT_EQ(gone.code, Errc::gone);
  EXPECT_EQ(gone.where, server.url("/board/papers") + ": is redirected to the site's home page: there is no such page any more");
}

TEST_F(HttpFetcherTest, ChallengeIsToldByTheBodyOfAnErrorToo) {
  server.on("/a", reply_status(202, "<html><meta http-equiv=\"refresh\" content=\"0;/.well-known/sgcaptcha/\"></html>"));
  EXPECT_EQ(error("/a").code, Errc::blocked);
}

TEST_F(HttpFetcherTest, KeepsHeadersAndFreshness) {
  auto page = reply("x", "text/plain");
  page.headers = {{"Content-Type", "text/plain"}, {"Set-Cookie", "session=secret"}, {"Cache-Control", "max-age=600"}};
  server.on("/a", page);
  const auto got = get("/a");
  ASSERT_TRUE(got) << got.error().where;
  EXPECT_EQ(got->headers, "Content-Type: text/plain\nCache-Control: max-age=600\nContent-Length: 1\n");
  EXPECT_EQ(got->max_age, 600s);
}

TEST_F(HttpFetcherTest, ErrorPageLeavesItsConnectionToTheNext) {
  server.on("/a", reply_status(404, "not here"));
  for (int i = 0; i < 3; ++i) EXPECT_EQ(error("/a").code, Errc::gone);
  EXPECT_EQ(server.connections(), 1u);
}

TEST_F(HttpFetcherTest, RedirectLoopEndsAtFive) {
  server.on("/loop", reply_redirect("/loop"));
  const auto refused = error("/loop");
  EXPECT_EQ(refused.code, Errc::redirects);
  EXPECT_THAT(refused.where, HasSubstr("more than 5"));
  EXPECT_EQ(server.requests().size(), 6u);
}

TEST_F(HttpFetcherTest, RedirectToAUserNameIsRefused) {
  server.on("/a", reply_redirect("http://user:secret@127.0.0.1:" + std::to_string(server.port()) + "/b"));
  server.on("/b", reply("x"));
  const auto refused = error("/a");
  EXPECT_THAT(refused.where, Not(HasSubstr("secret")));
  EXPECT_EQ(server.requests_for("/b").size(), 0u);
}

TEST_F(HttpFetcherTest, OtherSchemesAndUserNamesAreRefusedBeforeConnecting) {
  auto bad = request("/");
  for (const std::string url :
       {"file:///etc/passwd", "ftp://127.0.0.1/", "not an address", "http://user:secret@127.0.0.1/"}) {
    bad.url = url;
    const auto refused = error(bad);
    EXPECT_EQ(refused.code, Errc::bad_url) << url;
    EXPECT_THAT(refused.where, Not(HasSubstr("secret")));
  }
}

TEST_F(HttpFetcherTest, RefusalSaysWhatToDo) {
  auto inward = request("/");
  inward.allow_private = false;
  const auto refused = error(inward);
  EXPECT_EQ(refused.code, Errc::refused_address);
  EXPECT_THAT(refused.where, HasSubstr("allow_private"));
}

TEST_F(HttpFetcherTest, ConnectionOfAPrivateSourceIsNotUsedByAnother) {
  server.on("/a", reply("inside"));
  ASSERT_TRUE(get("/a"));  // leaves an open connection behind
  auto outside = request("/a");
  outside.allow_private = false;
  EXPECT_EQ(error(outside).code, Errc::refused_address);
  EXPECT_EQ(server.requests().size(), 1u);
}

TEST_F(HttpFetcherTest, StreamsToAFileOfItsOwner) {
  const std::string body(3'000'000, 'p');
  server.on("/paper.pdf", reply(body, "application/pdf"));
  auto paper = request("/paper.pdf");
  paper.to_file = folder / "paper";
  const auto got = get(paper);
  ASSERT_TRUE(got) << got.error().where;
  EXPECT_EQ(got->bytes, "");
  EXPECT_EQ(got->size, body.size());
  EXPECT_EQ(got->sha256.size(), 64u);
  std::ifstream in(*paper.to_file);
  EXPECT_EQ(std::string(std::istreambuf_iterator<char>(in), {}), body);
  struct stat info {};
  ASSERT_EQ(::stat(paper.to_file->c_str(), &info), 0);
  EXPECT_EQ(info.st_mode & 0777u, 0600u);
}

TEST_F(HttpFetcherTest, EmptyBodyMakesAnEmptyFile) {
  server.on("/empty", reply(""));
  auto paper = request("/empty");
  paper.to_file = folder / "empty";
  ASSERT_TRUE(get(paper));
  EXPECT_EQ(fs::file_size(*paper.to_file), 0u);
}

/// Serves a file of which each connection gives no more than `at_once` bytes, and remembers what it was asked.
struct CutFile {
  std::string body;
  std::size_t at_once;
  std::string etag = "\"v1\"";
  bool knows_ranges = true;

  fakes::WebReply operator()(const fakes::WebRequest& r) const {
    const auto range = r.header("range");
    const std::size_t from = range.empty() || !knows_ranges || r.header("if-range") != etag ? 0 : std::stoul(range.substr(range.find('=') + 1));
    auto part = reply(body.substr(from), "application/pdf");
    part.status = from == 0 ? 200 : 206;
    part.headers.emplace_back("ETag", etag);
    if (from > 0) part.headers.emplace_back("Content-Range", "bytes " + std::to_string(from) + "-" + std::to_string(body.size() - 1) + "/" + std::to_string(body.size()));
    part.cut_after = at_once;
    return part;
  }
};

std::string numbered(std::size_t size) {
  std::string out;
  while (out.size() < size) out += std::to_string(out.size()) + " ";
  return out;
}

std::string content_of(const fs::path& file) {
  std::ifstream in(file);
  return {std::istreambuf_iterator<char>(in), {}};
}

TEST_F(HttpFetcherTest, FileThatIsCutIsFetchedOnFromThere) {
  const auto body = numbered(100'000);
  server.on("/paper.pdf", CutFile{body, 40'000});
  auto paper = request("/paper.pdf");
  paper.to_file = folder / "paper";
  const auto got = get(paper);
  ASSERT_TRUE(got) << got.error().where;
  EXPECT_EQ(got->status, 200);
  EXPECT_EQ(got->size, body.size());
  EXPECT_EQ(content_of(*paper.to_file), body);
  server.on("/whole.pdf", reply(body));
  EXPECT_EQ(got->sha256, get("/whole.pdf")->sha256);
  const auto asked = server.requests_for("/paper.pdf");
  ASSERT_EQ(asked.size(), 3u);
  EXPECT_EQ(asked[0].header("range"), "");
  EXPECT_EQ(asked[1].header("if-range"), "\"v1\"");
}

TEST_F(HttpFetcherTest, FileThatChangedBetweenIsFetchedAnew) {
  const auto before = numbered(100'000), after = "new " + numbered(50'000);
  std::atomic<int> count = 0;
  server.on("/paper.pdf", [&](const fakes::WebRequest& r) {
    return count++ == 0 ? CutFile{before, 40'000}(r) : CutFile{after, 1'000'000, "\"v2\""}(r);
  });
  auto paper = request("/paper.pdf");
  paper.to_file = folder / "paper";
  const auto got = get(paper);
  ASSERT_TRUE(got) << got.error().where;
  EXPECT_EQ(got->etag, "\"v2\"");
  EXPECT_EQ(content_of(*paper.to_file), after);
}

TEST_F(HttpFetcherTest, ServerThatAlwaysCutsIsGivenUp) {
  CutFile file{numbered(100'000), 10'000};
  server.on("/paper.pdf", file);
  auto paper = request("/paper.pdf");
  paper.to_file = folder / "paper";
  EXPECT_EQ(error(paper).code, Errc::network);
  EXPECT_EQ(server.requests_for("/paper.pdf").size(), 4u);
  EXPECT_FALSE(fs::exists(*paper.to_file));
}

TEST_F(HttpFetcherTest, OtherPartThanTheMissingOneIsRefused) {
  std::atomic<int> count = 0;
  server.on("/paper.pdf", [&](const fakes::WebRequest& r) {
    auto part = CutFile{numbered(100'000), 40'000}(r);
    if (count++ == 0) return part;
    part.headers = {{"ETag", "\"v1\""}, {"Content-Range", "bytes 50000-99999/100000"}};
    return part;
  });
  auto paper = request("/paper.pdf");
  paper.to_file = folder / "paper";
  EXPECT_THAT(error(paper).where, HasSubstr("another part"));
  EXPECT_FALSE(fs::exists(*paper.to_file));
}

TEST_F(HttpFetcherTest, WithoutStrongValidatorACutFileIsAnError) {
  server.on("/paper.pdf", CutFile{numbered(100'000), 40'000, "W/\"weak\""});
  auto paper = request("/paper.pdf");
  paper.to_file = folder / "paper";
  EXPECT_THAT(error(paper).where, HasSubstr("cut"));
  EXPECT_EQ(server.requests_for("/paper.pdf").size(), 1u);
}

TEST_F(HttpFetcherTest, ChallengeInPlaceOfAFileIsBlocked) {
  server.on("/paper.pdf", reply("<html><script src=\"/_Incapsula_Resource?x=1\"></script></html>"));
  auto paper = request("/paper.pdf");
  paper.to_file = folder / "paper";
  EXPECT_EQ(error(paper).code, Errc::blocked);
  EXPECT_FALSE(fs::exists(*paper.to_file));
}

TEST_F(HttpFetcherTest, NoFileIsLeftAfterAnError) {
  auto cut = reply(std::string(50'000, 'x'));
  cut.cut_after = 30'000;
  server.on("/cut", cut);
  server.on("/missing", reply_status(404, "no"));
  for (const auto* path : {"/cut", "/missing"}) {
    auto paper = request(path);
    paper.to_file = folder / "paper";
    EXPECT_FALSE(get(paper));
    EXPECT_FALSE(fs::exists(folder / "paper")) << path;
  }
}

TEST_F(HttpFetcherTest, FileInAMissingFolderIsNamed) {
  server.on("/a", reply("x"));
  auto paper = request("/a");
  paper.to_file = folder / "no" / "paper";
  const auto refused = error(paper);
  EXPECT_EQ(refused.code, Errc::store_io);
  EXPECT_THAT(refused.where, HasSubstr(paper.to_file->string()));
}

TEST_F(HttpFetcherTest, FullDiskIsNamedAndLeavesNoFile) {
  server.on("/a", reply(std::string(500'000, 'x')));
  auto paper = request("/a");
  paper.to_file = folder / "paper";
  rlimit before{};
  ASSERT_EQ(::getrlimit(RLIMIT_FSIZE, &before), 0);
  rlimit small = before;
  small.rlim_cur = 100'000;
  std::signal(SIGXFSZ, SIG_IGN);
  ::setrlimit(RLIMIT_FSIZE, &small);
  const auto full = error(paper);
  ::setrlimit(RLIMIT_FSIZE, &before);
  EXPECT_EQ(full.code, Errc::store_full);
  EXPECT_THAT(full.where, HasSubstr(paper.to_file->string()));
  EXPECT_FALSE(fs::exists(folder / "paper"));
}

TEST_F(HttpFetcherTest, CancelEndsTheTransferAndRemovesItsFile) {
  auto page = reply(std::string(50'000, 'x'));
  page.headers.emplace_back("Content-Length", "100000");
  page.hang = true;
  server.on("/a", page);
  auto paper = request("/a");
  paper.to_file = folder / "paper";
  asio::cancellation_signal stop;
  std::optional<Errc> code;
  asio::co_spawn(io, fetcher.fetch(paper),
                 asio::bind_cancellation_slot(stop.slot(), [&](std::exception_ptr thrown, Result<Fetched> got) {
                   EXPECT_FALSE(thrown);
                   if (!got) code = got.error().code;
                 }));
  std::thread later([&] {
    server.wait_for_requests(1);
    asio::post(io, [&] { stop.emit(asio::cancellation_type::terminal); });
  });
  io.run();
  later.join();
  EXPECT_EQ(code, Errc::cancelled);
  EXPECT_FALSE(fs::exists(folder / "paper"));
}

TEST_F(HttpFetcherTest, FiftyAtOnceAllEnd) {
  server.on("/good", reply(std::string(20'000, 'g')));
  server.on("/bad", reply_status(500));
  auto cut = reply(std::string(20'000, 'c'));
  cut.cut_after = 5'000;
  server.on("/cut", cut);
  int good = 0, failed = 0;
  for (int i = 0; i < 50; ++i) {
    const std::string path = i % 3 == 0 ? "/good" : i % 3 == 1 ? "/bad" : "/cut";
    asio::co_spawn(io, fetcher.fetch(request(path)),
                   [&](std::exception_ptr, Result<Fetched> got) { ++(got ? good : failed); });
  }
  io.run();
  EXPECT_EQ(good, 17);
  EXPECT_EQ(failed, 33);
}

TEST_F(HttpFetcherTest, MoreThanTheConnectionsAllowedWaitTheirTurn) {
  auto slow = reply("slow");
  slow.drip = 1ms;
  server.on("/a", slow);
  options.max_connections = 2;
  HttpFetcher narrow(io, options);
  int done = 0;
  for (int i = 0; i < 8; ++i)
    asio::co_spawn(io, narrow.fetch(request("/a")),
                   [&](std::exception_ptr, Result<Fetched> got) { done += got ? 1 : 0; });
  io.run();
  EXPECT_EQ(done, 8);
  EXPECT_LE(server.connections(), 2u);
}

TEST_F(HttpFetcherTest, MayBeDestroyedWithItsLoopWhileFetching) {
  auto silent = reply_raw("");
  silent.hang = true;
  server.on("/silent", silent);
  {
    asio::io_context short_lived;
    HttpFetcher doomed(short_lived, options);
    auto never = request("/silent");
    asio::co_spawn(short_lived, doomed.fetch(never), [](std::exception_ptr, Result<Fetched>) { FAIL(); });
    while (server.requests().empty()) short_lived.run_for(5ms);
  }
}

}  // namespace
}  // namespace boardwatch::fetch
