#include "daemon/pipeline/engine.hpp"

#include <spdlog/spdlog.h>

#include <algorithm>
#include <boost/asio/as_tuple.hpp>
#include <thread>

#include "core/utf8.hpp"
#include "daemon/config/fetcher_options.hpp"
#include "daemon/pipeline/show.hpp"

namespace boardwatch::pipeline {
namespace {

workers::ReaderOptions reader_options(std::filesystem::path program) {
  workers::ReaderOptions options;
  options.program = std::move(program);
  options.readers_at_once = static_cast<int>(std::clamp(std::thread::hardware_concurrency(), 2u, 16u));
  options.recognisers_at_once = options.readers_at_once;
  return options;
}

}  // namespace

void Bell::ring() {
  rung_ = true;
  timer_.cancel();
}

void FailureLog::began(const std::string& source, const std::string& error, Clock::time_point now) {
  if (minute_ == Clock::time_point::min() || now - minute_ > std::chrono::minutes(1)) {
    if (untold_ > 0) spdlog::warn("{} more {} began to fail", untold_, what_);
    minute_ = now;
    told_ = untold_ = 0;
  }
  if (told_ < most_a_minute) {
    spdlog::warn("{}: {}", printable(source), printable(error));
  } else if (++untold_ == 1) {
    spdlog::warn("more {} fail; {}", what_, advice_);
  }
  ++told_;
}

asio::awaitable<bool> Bell::wait(std::chrono::milliseconds most) {
  if (!rung_) {
    timer_.expires_after(most);
    const auto [error] = co_await timer_.async_wait(asio::as_tuple(asio::use_awaitable));
    const auto state = co_await asio::this_coro::cancellation_state;
    if (state.cancelled() != asio::cancellation_type::none) co_return false;
    (void)error;  // cancelled by ring(), or over: both are a reason to look
  }
  rung_ = false;
  co_return true;
}

Engine::Engine(asio::io_context& loop, std::shared_ptr<const Knowledge> known, std::unique_ptr<store::Store> opened,
               std::function<void(const Error&)> fatal, std::filesystem::path reader, std::unique_ptr<publish::Publisher> live)
    : io(loop),
      knowledge(std::move(known)),
      tasks(loop),
      store(loop, std::move(opened), std::move(fatal)),
      fetcher(loop, config::fetcher_options(knowledge->settings)),
      gate(loop),
      robots(loop, fetcher, gate),
      readers(loop, reader_options(std::move(reader))),
      publisher(std::move(live)),
      incoming(knowledge->settings.state / "incoming"),
      papers(loop),
      outbox(loop) {}

Timestamp now() { return std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now()); }

asio::awaitable<bool> sleep_for(asio::io_context& io, std::chrono::milliseconds time) {
  asio::steady_timer timer(io, time);
  const auto [error] = co_await timer.async_wait(asio::as_tuple(asio::use_awaitable));
  co_return !error;
}

void tell(Engine& engine, const std::vector<Alert>& alerts) {
  for (const auto& alert : alerts) show_alert(alert);
  if (!alerts.empty()) engine.outbox.ring();
}

const Source* find_source(const Knowledge& knowledge, const std::string& id) {
  return knowledge.settings.find(id);
}

}  // namespace boardwatch::pipeline
