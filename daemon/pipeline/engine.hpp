// The loop: sources are polled, papers read, findings made alerts, alerts published. The parts share one Engine.
#pragma once

#include <boost/asio/awaitable.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/thread_pool.hpp>
#include <filesystem>
#include <map>
#include <memory>
#include <random>
#include <set>
#include <string>
#include <unordered_map>

#include "daemon/look/look_at_page.hpp"
#include "daemon/pipeline/knowledge.hpp"
#include "daemon/pipeline/store_thread.hpp"
#include "daemon/pipeline/tasks.hpp"
#include "daemon/publish/publisher.hpp"

namespace boardwatch::pipeline {

/// A timer used as a bell: wait() returns when somebody rings or the time is over.
class Bell {
 public:
  explicit Bell(asio::io_context& io) : timer_(io) {}
  void ring();
  /// False when the waiting task was cancelled.
  asio::awaitable<bool> wait(std::chrono::milliseconds most);

 private:
  asio::steady_timer timer_;
  bool rung_ = false;
};

/// Sources, or papers, that begin to fail are told one by one up to a few a minute, then by their number: a network that is
/// down is one piece of news, not two hundred.
class FailureLog {
 public:
  using Clock = std::chrono::steady_clock;
  /// `what` fails, in the plural, and what there is to know of those that are not told.
  FailureLog(std::string what, std::string advice) : what_(std::move(what)), advice_(std::move(advice)) {}
  void began(const std::string& source, const std::string& error, Clock::time_point now);

 private:
  std::string what_, advice_;
  static constexpr int most_a_minute = 3;
  Clock::time_point minute_ = Clock::time_point::min();
  int told_ = 0;
  int untold_ = 0;
};

/// A source while it is watched. Its state is kept here too, so that a look that finds nothing new does not touch the
/// store.
struct Watched {
  explicit Watched(asio::io_context& io) : bell(io) {}

  store::SourceState state;
  bool unsaved = false;       ///< times of looks that the store does not have yet
  look::PageMemory memory;    ///< pages behind the source's own, since the start
  std::optional<int> listed;   ///< watch::Look::listed when the page was last read
  std::string needs_scripts;   ///< likewise
  std::vector<Date> meetings;  ///< of the board, announced or just held
  std::chrono::steady_clock::time_point last_news = std::chrono::steady_clock::now();  ///< something new, or the start
  std::string older_page;      ///< of a feed, with entries that are still to be read; empty for none
  std::optional<std::chrono::seconds> feed_pause;  ///< the pause that the feed itself asks for
  std::chrono::steady_clock::time_point next_search = std::chrono::steady_clock::time_point::min();  ///< for where the page has moved
  std::optional<Timestamp> next_look;
  Bell bell;                  ///< look now
};

/// Lives on the I/O thread. The parts are coroutines over it: poll.cpp, read_papers.cpp, relay.cpp, ...
struct Engine {
  asio::io_context& io;
  std::shared_ptr<const Knowledge> knowledge;  ///< swapped on reload; take a copy before waiting
  Tasks tasks;
  StoreThread store;
  fetch::HttpFetcher fetcher;
  fetch::HostGate gate;
  fetch::RobotsCache robots;
  workers::ReaderPool readers;
  std::unique_ptr<publish::Publisher> publisher;
  asio::thread_pool cpu{1};
  std::filesystem::path incoming;  ///< where papers lie while they are read
  Bell papers;                     ///< something became pending
  Bell outbox;                     ///< something is to be published
  std::unordered_map<std::string, std::shared_ptr<Watched>> watched;  ///< by the source's id
  std::set<std::string> in_flight;                     ///< addresses of papers that are being read
  FailureLog failures{"sources", "\"boardwatch status\" lists them all"};
  FailureLog paper_failures{"papers", "each is tried again"};
  std::uint64_t files = 0;                             ///< numbers the files in `incoming`
  std::mt19937_64 random{std::random_device{}()};

  look::Web web() { return {fetcher, gate, robots, readers}; }

  Engine(asio::io_context& loop, std::shared_ptr<const Knowledge> known, std::unique_ptr<store::Store> opened,
         std::function<void(const Error&)> fatal, std::filesystem::path reader, std::unique_ptr<publish::Publisher> live);
};

Timestamp now();
/// Ends when the task is cancelled: false then.
asio::awaitable<bool> sleep_for(asio::io_context& io, std::chrono::milliseconds time);
/// What is known of a source at `location`: of another address that was configured before it, nothing that leads elsewhere.
store::SourceState state_at(store::SourceState state, const std::string& location);
/// Where a source is asked for: where it has moved to for good, else as configured.
std::string address_of(const Source& source, const store::SourceState& state);
const Source* find_source(const Knowledge& knowledge, const std::string& id);

/// Polls a source for ever (poll.cpp, poll_folder.cpp). `wait` is what the start-up spread leaves it before the first look.
asio::awaitable<void> poll_source(Engine& engine, std::string source_id, std::chrono::milliseconds wait);
asio::awaitable<void> poll_folder(Engine& engine, std::string source_id);
/// Looks for the papers of a page that has moved and keeps what it finds as a proposal (moved_pages.cpp).
asio::awaitable<void> search_moved_page(Engine& engine, std::string source_id);
std::map<std::string, std::vector<Meeting>> by_source(std::vector<Meeting> meetings);
/// Notices where papers are missing at `at` (expectations.cpp); checks it every hour for ever.
asio::awaitable<Result<int>> check_expectations(Engine& engine, Timestamp at);
asio::awaitable<void> keep_expecting(Engine& engine);
/// Writes the states that the store does not have yet, and removes originals whose time is over, every hour for ever
/// (upkeep.cpp).
asio::awaitable<void> save_states(Engine& engine);
asio::awaitable<void> keep_up(Engine& engine);
/// Shows the rules, where they are new, the findings that they have not seen (upkeep.cpp).
asio::awaitable<void> remember_past(Engine& engine);
/// Tells alerts that were raised on the terminal and wakes the relay.
void tell(Engine& engine, const std::vector<Alert>& alerts);
/// Reads what is pending for ever (read_papers.cpp).
asio::awaitable<void> read_papers(Engine& engine);
/// Publishes what is in the outbox for ever (relay.cpp).
asio::awaitable<void> relay(Engine& engine);

}  // namespace boardwatch::pipeline
