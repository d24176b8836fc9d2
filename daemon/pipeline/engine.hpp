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

#include "daemon/fetch/host_gate.hpp"
#include "daemon/fetch/http_fetcher.hpp"
#include "daemon/fetch/robots_cache.hpp"
#include "daemon/pipeline/knowledge.hpp"
#include "daemon/pipeline/store_thread.hpp"
#include "daemon/pipeline/tasks.hpp"
#include "daemon/publish/publisher.hpp"
#include "daemon/workers/reader_pool.hpp"

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

/// Sources that begin to fail are told one by one up to a few a minute, then by their number: a network that is down
/// is one piece of news, not two hundred.
class FailureLog {
 public:
  using Clock = std::chrono::steady_clock;
  void began(const std::string& source, const std::string& error, Clock::time_point now);

 private:
  static constexpr int most_a_minute = 3;
  Clock::time_point minute_ = Clock::time_point::min();
  int told_ = 0;
  int untold_ = 0;
};

/// Lives on the I/O thread. The parts are coroutines over it: poll.cpp, read_papers.cpp, relay.cpp.
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
  std::map<std::string, std::unique_ptr<Bell>> polls;  ///< by source: poll now
  std::set<std::string> in_flight;                     ///< addresses of papers that are being read
  FailureLog failures;
  std::uint64_t files = 0;                             ///< numbers the files in `incoming`
  std::mt19937_64 random{std::random_device{}()};

  Engine(asio::io_context& loop, std::shared_ptr<const Knowledge> known, std::unique_ptr<store::Store> opened,
         std::function<void(const Error&)> fatal, std::filesystem::path reader, std::unique_ptr<publish::Publisher> live);
};

Timestamp now();
/// Ends when the task is cancelled: false then.
asio::awaitable<bool> sleep_for(asio::io_context& io, std::chrono::milliseconds time);
const Source* find_source(const Knowledge& knowledge, const std::string& id);

/// Asks robots.txt, waits for the host's turn, fetches (polite.cpp). `crawl_delay` becomes what the site asks for. Errors:
/// network where the site cannot be asked, robots where it forbids, and those of the gate and the fetcher.
asio::awaitable<Result<fetch::Fetched>> fetch_politely(Engine& engine, const Source& source, fetch::FetchRequest request,
                                                       std::optional<std::chrono::milliseconds>& crawl_delay);

/// Polls a source for ever (poll.cpp, poll_folder.cpp).
asio::awaitable<void> poll_source(Engine& engine, std::string source_id);
asio::awaitable<void> poll_folder(Engine& engine, std::string source_id);
/// Reads what is pending for ever (read_papers.cpp).
asio::awaitable<void> read_papers(Engine& engine);
/// Publishes what is in the outbox for ever (relay.cpp).
asio::awaitable<void> relay(Engine& engine);

}  // namespace boardwatch::pipeline
