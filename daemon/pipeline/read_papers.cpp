// Pending papers -> documents -> findings -> alerts.
#include <spdlog/spdlog.h>

#include "core/utf8.hpp"
#include "daemon/fetch/url.hpp"
#include "daemon/pipeline/engine.hpp"
#include "daemon/pipeline/keep_paper.hpp"
#include "daemon/pipeline/papers.hpp"
#include "daemon/pipeline/take_paper.hpp"
#include "daemon/store/page_texts.hpp"
#include "watch/interval.hpp"

namespace boardwatch::pipeline {
namespace {

/// Why a paper is taken: it is new or changed, or it may have been replaced since it was read.
enum class Purpose { read, check };

constexpr std::size_t most_in_flight = 32;
constexpr int most_per_host = 2;  // the host's gate lets in one; the second is ready when its turn comes

/// The file is as it was: only when it is to be asked for again is kept.
asio::awaitable<void> leave_as_is(Engine& engine, const Source& source, const store::Paper& paper) {
  auto record = [paper, next = next_check(source, paper, now())](store::Store& store) { return store.record_check(paper, next); };
  (void)co_await engine.store.call(std::move(record));
}

constexpr int most_deaths = 3;  ///< of readers over one file

/// Keeps a file that kills its readers where a person can look at it.
asio::awaitable<void> set_aside(Engine& engine, const Taken& taken, const store::Paper& paper) {
  if (taken.file == nullptr) co_return;
  spdlog::warn("{}: {} killed {} readers; a copy is kept in {}", printable(paper.source_id), printable(fetch::shown_url(paper.address)), taken.deaths,
               (engine.knowledge->settings.state / "quarantine" / taken.sha256).string());
  auto keep_copy = [file = taken.file, sha256 = taken.sha256](store::Store& store) { return store.set_aside(*file, sha256); };
  const auto kept = co_await engine.store.call(std::move(keep_copy));
  if (!kept) spdlog::error("{}", printable(kept.error().where));
}

/// Readers die over a damaged machine as well as over a damaged file, so it gets three chances in all.
bool is_deadly(const Error& error, const store::Paper& paper) {
  const auto status = wire::status_of(error.code);
  return (status == wire::ReadStatus::died || status == wire::ReadStatus::timed_out) && error.code != Errc::worker_start && paper.attempts + 1 >= most_deaths;
}

/// A file that is given up is asked for again as long as any other: it may be replaced by one that can be read.
asio::awaitable<void> put_off(Engine& engine, const Source* source, store::Paper paper, const Error& error, std::optional<std::chrono::seconds> retry_after) {
  const bool hopeless = wire::status_of(error.code) == wire::ReadStatus::encrypted || error.code == Errc::unknown_format || error.code == Errc::no_text ||
                        error.code == Errc::wrong_type || error.code == Errc::too_large || error.code == Errc::empty || error.code == Errc::damaged ||
                        error.code == Errc::bad_url || error.code == Errc::refused_address || is_deadly(error, paper);
  auto delay = hopeless ? std::nullopt : watch::paper_retry(paper.attempts + 1);
  if (delay && retry_after) delay = std::max(*delay, std::min<std::chrono::seconds>(*retry_after, std::chrono::hours(24)));
  if (!delay) spdlog::warn("{}: {}; given up", printable(paper.source_id), printable(error.where));
  if (delay && paper.attempts == 0) engine.paper_failures.began(paper.source_id, error.where + "; it will be tried again", FailureLog::Clock::now());
  const auto next = delay ? std::optional(now() + *delay) : std::nullopt;
  paper.next_check = next || source == nullptr ? std::nullopt : next_check(*source, paper, now());
  auto record = [paper, error, next](store::Store& store) { return store.record_failure(paper, error, next); };
  (void)co_await engine.store.call(std::move(record));
}

asio::awaitable<void> read_paper(Engine& engine, store::Paper paper, Purpose purpose) {
  const auto knowledge = engine.knowledge;
  const auto* source = find_source(*knowledge, paper.source_id);
  if (source == nullptr) {
    const Error gone{Errc::not_found, fetch::shown_url(paper.address) + ": its source is no longer configured"};
    co_await put_off(engine, nullptr, std::move(paper), gone, std::nullopt);
    co_return;
  }
  const auto early = std::make_shared<EarlyFindings>(engine, knowledge, *source, paper);
  OnArriving on_arriving = [early](Arrived so_far) { early->offer(std::move(so_far)); };
  auto taken = co_await take_paper(engine, *source, paper, on_arriving);
  if (taken.error && taken.error->code == Errc::cancelled) co_return;
  auto told = co_await early->settle();
  const bool deadly = taken.error && is_deadly(*taken.error, paper);
  if (taken.deaths >= most_deaths || deadly) co_await set_aside(engine, taken, paper);
  if (taken.arrived)
    co_await keep(engine, knowledge, *source, std::move(paper), std::move(*taken.arrived), std::move(told));
  else if (!taken.error || purpose == Purpose::check)  // what was read stands although the file cannot be had again
    co_await leave_as_is(engine, *source, paper);
  else
    co_await put_off(engine, source, std::move(paper), *taken.error, taken.retry_after);
}

/// Takes the paper off the list of those under way, however its reading ends.
asio::awaitable<void> read_and_release(Engine& engine, store::Paper paper, Purpose purpose) {
  struct Release {
    Engine& engine;
    std::string address;
    Release(Engine& e, std::string a) : engine(e), address(std::move(a)) {}
    Release(const Release&) = delete;
    Release& operator=(const Release&) = delete;
    ~Release() {
      engine.in_flight.erase(address);
      engine.papers.ring();
    }
  };
  const Release release(engine, paper.address);
  co_await read_paper(engine, std::move(paper), purpose);
}

std::string host_of(const std::string& address) {
  const auto parts = fetch::parse_url(address);
  return parts ? parts->host : std::string();
}

/// False when as many are under way as may be.
bool start_due(Engine& engine, std::vector<store::Paper> due, Purpose purpose) {
  std::map<std::string, int> per_host;
  for (const auto& address : engine.in_flight) ++per_host[host_of(address)];
  for (auto& paper : due) {
    if (engine.in_flight.size() >= most_in_flight) return false;
    const auto host = paper.body.empty() ? host_of(paper.address) : std::string();
    if (!host.empty() && per_host[host] >= most_per_host) continue;
    if (!engine.in_flight.insert(paper.address).second) continue;
    ++per_host[host];
    engine.tasks.spawn("paper", read_and_release(engine, std::move(paper), purpose));
  }
  return true;
}

/// Those that one busy host holds up do not hide the others behind them.
asio::awaitable<void> start_pending(Engine& engine) {
  constexpr int batch = 500;
  for (int skip = 0;; skip += batch) {
    auto load = [skip, at = now()](store::Store& store) { return store.pending(batch, at, skip); };
    auto due = co_await engine.store.call(std::move(load));
    if (!due) co_return;
    const bool last = due->size() < batch;
    const bool places_left = start_due(engine, std::move(*due), Purpose::read);
    if (last || !places_left) co_return;
  }
}

}  // namespace

asio::awaitable<void> read_papers(Engine& engine) {
  constexpr std::chrono::milliseconds longest_wait{60'000};
  for (;;) {
    co_await start_pending(engine);
    auto load_checks = [at = now()](store::Store& store) { return store.due_checks(100, at); };
    auto checks = co_await engine.store.call(std::move(load_checks));
    if (checks) start_due(engine, std::move(*checks), Purpose::check);
    auto ask = [](store::Store& store) { return store.next_due(); };
    const auto next = co_await engine.store.call(std::move(ask));
    std::chrono::milliseconds wait = longest_wait;
    if (next && *next) wait = std::clamp<std::chrono::milliseconds>(**next - now(), std::chrono::milliseconds(1000), longest_wait);
    if (!co_await engine.papers.wait(wait)) co_return;
  }
}

}  // namespace boardwatch::pipeline
