#include "daemon/pipeline/daemon.hpp"

#include <spdlog/spdlog.h>
#include <unistd.h>

#include <boost/asio/as_tuple.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/signal_set.hpp>
#include <csignal>
#include <tuple>

#include "core/utf8.hpp"
#include "daemon/async/on_pool.hpp"
#include "daemon/config/reader_program.hpp"
#include "daemon/pipeline/control.hpp"
#include "daemon/pipeline/engine.hpp"
#include "daemon/pipeline/notify.hpp"
#include "daemon/pipeline/papers.hpp"
#include "watch/interval.hpp"

namespace boardwatch::pipeline {
namespace {

namespace fs = std::filesystem;

int refuse(const Error& error, int status) {
  spdlog::error("{}", printable(error.where));
  return status;
}

/// What a crash left there was never recorded as read, so it will be fetched again.
Result<void> clear_incoming(const fs::path& folder) {
  std::error_code error;
  fs::remove_all(folder, error);
  fs::create_directories(folder, error);
  fs::permissions(folder, fs::perms::owner_all, error);
  if (error) return fail(Errc::store_io, folder.string() + ": " + error.message());
  return {};
}

Result<std::unique_ptr<publish::Publisher>> open_publisher(const config::Settings& settings, store::Store& store) {
  publish::PublisherOptions options;
  options.endpoint = settings.endpoint;
  options.heartbeat = settings.heartbeat;
  options.epoch = store.identity().epoch;
  BW_TRY(options.head, store.head());
  // Messages that are still to be sent are not behind a subscriber's back: the head is the last one that was sent.
  BW_TRY(const auto unsent, store.unsent(1));
  if (!unsent.empty()) options.head = unsent.front().sequence - 1;
  return publish::Publisher::open(std::move(options));
}

bool needs_restart(const config::Settings& before, const config::Settings& after) {
  const auto fixed = [](const config::Settings& settings) {
    return std::tie(settings.state, settings.endpoint, settings.heartbeat, settings.contact, settings.proxy, settings.reader);
  };
  return fixed(before) != fixed(after);
}

/// What the store knows of sources at the start.
struct Remembered {
  std::map<std::string, store::SourceState> states;
  std::map<std::string, std::vector<Date>> meetings;
};

Result<Remembered> remember(store::Store& store) {
  Remembered remembered;
  BW_TRY(remembered.states, store.source_states());
  const auto today = date_of(now());
  BW_TRY(const auto meetings, store.meetings(add_days(today, -31), add_days(today, 600)));
  for (const auto& meeting : meetings)
    for (const auto day : board_days({meeting}, today)) remembered.meetings[meeting.source_id].push_back(day);
  return remembered;
}

class Daemon {
 public:
  Daemon(asio::io_context& io, Engine& engine, Remembered remembered)
      : io_(io), engine_(engine), states_(std::move(remembered.states)), meetings_(std::move(remembered.meetings)), signals_(io, SIGTERM, SIGINT, SIGHUP) {}

  void start(asio::local::stream_protocol::acceptor control) {
    engine_.tasks.spawn("relay", relay(engine_));
    engine_.tasks.spawn("papers", read_papers(engine_));
    engine_.tasks.spawn("control", serve_control(engine_, std::move(control)));
    if (const auto interval = watchdog_interval()) engine_.tasks.spawn("watchdog", keep_alive(*interval));
    engine_.tasks.spawn("upkeep", keep_up(engine_));
    engine_.tasks.spawn("memory", remember_past(engine_));
    engine_.tasks.spawn("expectations", keep_expecting(engine_));
    for (const auto& source : engine_.knowledge->settings.sources) watch(source);
    asio::co_spawn(io_, serve_signals(), asio::detached);
    notify_ready(summary());
    spdlog::info("{}; alerts on {}", summary(), engine_.publisher->endpoint());
  }

  void stop() {
    if (engine_.tasks.stopping()) return;
    spdlog::info("stopping");
    notify_stopping();
    engine_.tasks.stop_all();
    signals_.cancel();
    // Whatever does not end in time is cut off: everything that counts is on disk.
    deadline_ = std::make_unique<asio::steady_timer>(io_, std::chrono::seconds(4));
    deadline_->async_wait([](const boost::system::error_code& error) {
      if (!error) {
        spdlog::warn("something did not stop in time; leaving it");
        std::_Exit(0);
      }
    });
    finish();
  }

 private:
  std::string summary() const { return "watching " + std::to_string(engine_.knowledge->settings.sources.size()) + " sources"; }

  void finish() {
    // The deadline must not keep the loop alive once all tasks have ended.
    asio::co_spawn(io_, wait_for_tasks(), asio::detached);
  }

  asio::awaitable<void> wait_for_tasks() {
    while (!engine_.tasks.empty()) (void)co_await sleep_for(io_, std::chrono::milliseconds(5));
    co_await save_states(engine_);
    deadline_->cancel();
  }

  void watch(const Source& source) {
    auto watched = std::make_shared<Watched>(io_);
    if (const auto known = states_.find(source.id); known != states_.end()) watched->state = known->second;
    watched->state = state_at(std::move(watched->state), source.location);
    if (const auto known = meetings_.find(source.id); known != meetings_.end()) watched->meetings = known->second;
    const bool folder = source.kind == SourceKind::folder;
    const auto wait = watch::first_wait(source.interval, watched->state.health.last_look, now(), engine_.knowledge->settings.sources.size(), share());
    engine_.watched[source.id] = std::move(watched);
    engine_.tasks.spawn("source " + source.id, folder ? poll_folder(engine_, source.id) : poll_source(engine_, source.id, wait));
  }

  double share() { return std::uniform_real_distribution<double>(0, 1)(engine_.random); }

  asio::awaitable<void> serve_signals() {
    for (;;) {
      const auto [error, signal] = co_await signals_.async_wait(asio::as_tuple(asio::use_awaitable));
      if (error) co_return;
      if (signal != SIGHUP) {
        stop();
        co_return;
      }
      co_await reload();
    }
  }

  static Result<std::shared_ptr<const Knowledge>> read_again(const fs::path& file) {
    BW_TRY(auto settings, file.empty() ? config::shipped() : config::load(file));
    return Knowledge::build(std::move(settings));
  }

  asio::awaitable<void> reload() {
    notify_reloading();
    auto reading = [file = engine_.knowledge->settings.file] { return read_again(file); };
    const auto read = co_await async::on_pool(engine_.cpu, std::move(reading));
    if (!read) {
      spdlog::error("{}; the old configuration stays in force", printable(read.error().where));
    } else {
      take_over(*read);
      co_await remember_past(engine_);
      spdlog::info("configuration read again: {}", summary());
    }
    notify_ready(summary());
  }

  /// Sources that are gone or changed end; new and changed ones begin. State directory and endpoint stay as they were.
  void take_over(const std::shared_ptr<const Knowledge>& read) {
    const auto before = engine_.knowledge;
    if (needs_restart(before->settings, read->settings)) spdlog::warn("a new state directory, endpoint, heartbeat, contact, proxy or reader needs a restart");
    engine_.knowledge = read;
    for (const auto& old : before->settings.sources) {
      const auto* kept = find_source(*read, old.id);
      if (kept != nullptr && kept->kind == old.kind && kept->location == old.location) continue;
      engine_.tasks.stop("source " + old.id);
      if (const auto gone = engine_.watched.extract(old.id)) states_[old.id] = gone.mapped()->state;
    }
    for (const auto& source : read->settings.sources) {
      const auto* old = find_source(*before, source.id);
      if (old == nullptr || old->kind != source.kind || old->location != source.location) watch(source);
    }
  }

  /// The sign of life goes through the store, so that a stuck one is noticed.
  asio::awaitable<void> keep_alive(std::chrono::microseconds interval) {
    for (;;) {
      auto ask = [](store::Store& store) { return store.head(); };
      (void)co_await engine_.store.call(std::move(ask));
      notify_alive();
      const auto half = std::chrono::duration_cast<std::chrono::milliseconds>(interval / 2);
      if (!co_await sleep_for(io_, half)) co_return;
    }
  }

  asio::io_context& io_;
  Engine& engine_;
  std::map<std::string, store::SourceState> states_;      ///< of sources that are not watched at the moment
  std::map<std::string, std::vector<Date>> meetings_;     ///< as they were at the start
  asio::signal_set signals_;
  std::unique_ptr<asio::steady_timer> deadline_;
};

}  // namespace

int run_daemon(config::Settings settings) {
  auto lock = store::StateLock::take(settings.state);
  if (!lock) return refuse(lock.error(), 2);
  auto opened = store::open_sqlite(settings.state);
  if (!opened) return refuse(opened.error(), 2);
  if ((*opened)->identity().renewed) spdlog::warn("the store holds less than was published before (a restored backup?): numbers begin anew, subscribers are told");
  if (const auto cleared = clear_incoming(settings.state / "incoming"); !cleared) return refuse(cleared.error(), 2);
  auto publisher = open_publisher(settings, **opened);
  if (!publisher) return refuse(publisher.error(), 2);
  const auto reader = config::reader_program(settings);
  if (::access(reader.c_str(), X_OK) != 0) return refuse({Errc::not_found, reader.string() + ": the reader program is not there or may not be run; set \"reader\" in the configuration"}, 2);
  auto remembered = remember(**opened);
  if (!remembered) return refuse(remembered.error(), 2);
  const auto knowledge = Knowledge::build(std::move(settings));
  if (!knowledge) return refuse(knowledge.error(), 2);

  asio::io_context io{1};
  int status = 0;
  Daemon* running = nullptr;
  const auto fatal = [&](const Error& error) {
    if (status == 0) spdlog::critical("{}; ending, so that a fresh start can see what is on disk", printable(error.where));
    status = 1;
    if (running != nullptr) running->stop();
  };
  auto control = open_control(io, (*knowledge)->settings.state);
  if (!control) return refuse(control.error(), 2);
  Engine engine(io, *knowledge, std::move(*opened), fatal, reader, std::move(*publisher));
  Daemon daemon(io, engine, std::move(*remembered));
  running = &daemon;
  daemon.start(std::move(*control));
  io.run();
  std::error_code ignored;
  fs::remove((*knowledge)->settings.state / "control.sock", ignored);
  return status;
}

}  // namespace boardwatch::pipeline
