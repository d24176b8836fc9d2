#include "cli/backfill_run.hpp"

#include <unistd.h>

#include <algorithm>
#include <boost/asio/bind_cancellation_slot.hpp>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/signal_set.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/thread_pool.hpp>
#include <csignal>
#include <list>
#include <set>

#include "cli/backfill_reading.hpp"
#include "cli/output.hpp"
#include "daemon/async/on_pool.hpp"
#include "daemon/config/reader_program.hpp"
#include "daemon/store/backfill_questions.hpp"
#include "daemon/workers/reader_pool.hpp"

namespace boardwatch::cli {
namespace {

namespace asio = boost::asio;
namespace fs = std::filesystem;
namespace json = boost::json;

class Backfill {
 public:
  Backfill(const std::vector<BackfillGroup>& work, const BackfillOptions& options, const config::Settings& settings,
           const findings::Cascade& cascade, StoreDesk& desk, BackfillReport& report)
      : work_(work),
        options_(options),
        settings_(settings),
        cascade_(cascade),
        desk_(desk),
        report_(report),
        readers_(io_, reader_options()),
        cpu_(static_cast<std::size_t>(options.at_once)),
        signals_(io_, SIGINT, SIGTERM),
        tick_(io_) {}

  Result<void> run() {
    BW_CHECK(prepare());
    for (const auto& group : work_) report_.total += group.size();
    lanes_left_ = options_.at_once;
    for (int i = 0; i < options_.at_once; ++i) start_lane();
    signals_.async_wait([this](const boost::system::error_code& error, int) {
      if (error) return;
      stop({Errc::cancelled, "stopped: the same command goes on where this one ended"});
      signals_.clear();  // a second one ends the process where it is: a full disk, say, may hold up the daemon's answer
    });
    wait_for_tick();
    io_.run();
    cpu_.join();
    asking_.join();
    note_time();
    std::sort(report_.failures.begin(), report_.failures.end(),
              [](const auto& a, const auto& b) { return a.address < b.address; });
    if (error_) return tl::unexpected<Error>(*error_);
    return {};
  }

 private:
  workers::ReaderOptions reader_options() const {
    workers::ReaderOptions options;
    options.program = config::reader_program(settings_);
    options.readers_at_once = options.recognisers_at_once = options_.at_once;
    return options;
  }

  Result<void> prepare() {
    std::error_code error;
    if (!desk_.is_daemon()) fs::remove_all(incoming(), error);  // what a run that was killed left there
    fs::create_directories(incoming(), error);
    if (error) return fail(Errc::store_io, incoming().string() + ": " + error.message());
    fs::permissions(incoming(), fs::perms::owner_all, error);
    return {};
  }
  fs::path incoming() const { return settings_.state / "incoming"; }

  void start_lane() {
    auto& cancel = cancels_.emplace_back();
    auto ended = [this](const std::exception_ptr& thrown) {
      if (thrown && !error_)
        stop({Errc::cancelled, "something unforeseen ended a reading; run the same command again"});
      if (--lanes_left_ > 0) return;
      signals_.cancel();
      tick_.cancel();
    };
    asio::co_spawn(io_, lane(), asio::bind_cancellation_slot(cancel.slot(), std::move(ended)));
  }

  /// The first reason counts.
  void stop(Error error) {
    if (error_) return;
    error_ = std::move(error);
    for (auto& cancel : cancels_) cancel.emit(asio::cancellation_type::terminal);
  }

  void wait_for_tick() {
    tick_.expires_after(options_.step);
    tick_.async_wait([this](const boost::system::error_code& error) {
      if (error) return;
      note_time();
      if (options_.progress) options_.progress(report_);
      wait_for_tick();
    });
  }

  void note_time() {
    report_.time = std::chrono::duration_cast<std::chrono::seconds>(std::chrono::steady_clock::now() - start_);
  }

  asio::awaitable<void> lane() {
    while (!error_ && next_ < work_.size()) {
      const auto& group = work_[next_++];
      for (const auto& job : group) {
        if (error_) co_return;
        auto done = co_await one(job);
        if (!done) stop(done.error());
      }
    }
  }

  asio::awaitable<Result<void>> one(const BackfillJob& job) {
    if (job.stored) co_return co_await one_stored(job);
    co_return co_await one_file(job);
  }

  asio::awaitable<Result<json::object>> ask(json::object request) {
    auto work = [this, request = std::move(request)] { return desk_.ask(request); };
    co_return co_await async::on_pool(asking_, std::move(work));
  }

  void add_failure(const BackfillJob& job, std::string why) {
    report_.failures.push_back({job.address, std::move(why)});
  }

  /// Counts a job whose file or content is known. False where it is to be read.
  bool count_known(const BackfillJob& job, const json::object& known, std::size_t& where_read) {
    const auto state = text_at(known, "known");
    if (state == "failed" && !options_.again) add_failure(job, text_at(known, "error"));
    if (state == "read") ++where_read;
    if (state == "waiting") ++report_.waiting;
    return state == "read" || state == "waiting" || (state == "failed" && !options_.again);
  }

  asio::awaitable<Result<void>> one_file(const BackfillJob& job) {
    json::object by_name{{"command", "known"}, {"address", job.address}, {"version", job.version}};
    const auto file = co_await ask(std::move(by_name));
    if (!file) co_return tl::unexpected<Error>(file.error());
    if (count_known(job, *file, report_.known)) co_return Result<void>();
    const BackfillCopy copy(incoming() / ("backfill-" + std::to_string(::getpid()) + "-" + std::to_string(++copies_)));
    auto copying = [&copy, &job] { return copy.take(job.address); };
    const auto sha256 = co_await async::on_pool(cpu_, std::move(copying));
    if (!sha256) {  // gone or closed to us: nothing to remember
      add_failure(job, std::string(to_code(sha256.error().code)) + ": " + sha256.error().where);
      co_return Result<void>();
    }
    json::object by_content{{"command", "known"}, {"sha256", *sha256}};
    const auto content = co_await ask(std::move(by_content));
    if (!content) co_return tl::unexpected<Error>(content.error());
    // What was tried again in this run already needs no third time.
    const bool tried = !claimed_.insert(*sha256).second;
    if (tried && text_at(*content, "known") == "failed") {
      add_failure(job, text_at(*content, "error"));
      co_return Result<void>();
    }
    if (count_known(job, *content, report_.same)) co_return Result<void>();
    const BackfillBytes bytes{*sha256, copy.path(), {}};
    co_return co_await read_and_record(job, bytes);
  }

  asio::awaitable<Result<void>> one_stored(const BackfillJob& job) {
    if (!job.kept) {
      ++report_.lost;
      co_return Result<void>();
    }
    if (!job.refused.empty() && !options_.again) {
      add_failure(job, job.refused);
      co_return Result<void>();
    }
    json::object request{{"command", "content"}, {"sha256", job.sha256}};
    const auto content = co_await ask(std::move(request));
    if (!content) {  // damaged, or removed since: the others can still be read
      add_failure(job, std::string(to_code(content.error().code)) + ": " + content.error().where);
      co_return Result<void>();
    }
    const auto* words = content->if_contains("words");
    BackfillBytes bytes{job.sha256, text_at(*content, "file"),
                        words != nullptr && words->is_string() ? std::string(words->get_string()) : std::string()};
    co_return co_await read_and_record(job, bytes);
  }

  asio::awaitable<Result<Document>> document_of(const BackfillJob& job, const BackfillBytes& bytes) {
    if (bytes.file.empty()) {
      Document document;
      document.text = bytes.words;
      document.title = job.title;
      co_return document;
    }
    wire::ReadRequest request;
    request.name = job.stored ? job.final_address : job.title;
    auto paper = co_await readers_.read_file(std::move(request), bytes.file);
    co_return std::move(paper.document);
  }

  asio::awaitable<Result<void>> read_and_record(const BackfillJob& job, const BackfillBytes& bytes) {
    auto document = co_await document_of(job, bytes);
    if (!document && document.error().code == Errc::cancelled) co_return tl::unexpected<Error>(document.error());
    if (!document && document.error().code == Errc::worker_start) co_return tl::unexpected<Error>(document.error());
    auto reading = reading_of(job, bytes);
    if (!document) co_return co_await record_failure(job, reading, document.error());
    auto finding = [this, &job, reading = std::move(reading), document = std::move(*document)]() mutable {
      return with_findings(job, std::move(reading), document, *settings_.catalogue, cascade_);
    };
    const auto found = co_await async::on_pool(cpu_, std::move(finding));
    json::object request{{"command", "backfill"}, {"reading", store::reading_json(found)}};
    const auto recorded = co_await ask(std::move(request));
    if (!recorded) co_return tl::unexpected<Error>(recorded.error());
    ++(found.status == "ok" ? report_.read : report_.partial);
    report_.pages += found.pages.size();
    const auto* findings = recorded->if_contains("findings");
    if (findings != nullptr && findings->is_number()) report_.findings += findings->to_number<std::size_t>();
    co_return Result<void>();
  }

  asio::awaitable<Result<void>> record_failure(const BackfillJob& job, const store::Reading& reading,
                                               const Error& error) {
    auto why = std::string(to_code(error.code)) + ": " + error.where;
    json::object request{{"command", "unreadable"}, {"reading", store::reading_json(reading)}, {"why", why}};
    const auto recorded = co_await ask(std::move(request));
    if (!recorded) co_return tl::unexpected<Error>(recorded.error());
    add_failure(job, std::move(why));
    co_return Result<void>();
  }

  const std::vector<BackfillGroup>& work_;
  const BackfillOptions& options_;
  const config::Settings& settings_;
  const findings::Cascade& cascade_;
  StoreDesk& desk_;
  BackfillReport& report_;
  asio::io_context io_{1};
  workers::ReaderPool readers_;
  asio::thread_pool cpu_;
  asio::thread_pool asking_{1};
  asio::signal_set signals_;
  asio::steady_timer tick_;
  std::list<asio::cancellation_signal> cancels_;
  std::set<std::string> claimed_;  ///< hashes that this run has come across
  std::size_t next_ = 0;
  std::size_t copies_ = 0;
  int lanes_left_ = 0;
  std::optional<Error> error_;
  const std::chrono::steady_clock::time_point start_ = std::chrono::steady_clock::now();
};

}  // namespace

Result<void> run_backfill(const std::vector<BackfillGroup>& work, const BackfillOptions& options,
                          const config::Settings& settings, const findings::Cascade& cascade, StoreDesk& desk,
                          BackfillReport& report) {
  return Backfill(work, options, settings, cascade, desk, report).run();
}

}  // namespace boardwatch::cli
