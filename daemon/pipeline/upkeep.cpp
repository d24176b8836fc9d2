// What is done every hour: states that the store does not have yet, originals whose time is over.
#include <spdlog/spdlog.h>

#include "core/utf8.hpp"
#include "daemon/pipeline/engine.hpp"

namespace boardwatch::pipeline {
namespace {

/// Removes originals that were last read longer ago than they are kept, a few at a time, so that others get their turn.
asio::awaitable<void> expire_contents(Engine& engine) {
  const auto keep = engine.knowledge->settings.keep;
  if (!keep) co_return;
  for (int removed = 1; removed > 0;) {
    const auto at = now();
    auto work = [before = at - *keep, at](store::Store& store) { return store.expire_contents(before, at); };
    const auto done = co_await engine.store.call(std::move(work));
    removed = done.value_or(0);
  }
}

/// Raises what is due by the day: nobody was appointed, nothing more was heard.
asio::awaitable<void> remind_rules(Engine& engine) {
  auto work = [knowledge = engine.knowledge, at = now()](store::Store& store) { return store.remind(knowledge->judge(), at); };
  const auto recorded = co_await engine.store.call(std::move(work));
  if (!recorded)
    spdlog::error("{}", printable(recorded.error().where));
  else
    tell(engine, recorded->alerts);
}

}  // namespace

asio::awaitable<void> save_states(Engine& engine) {
  std::map<std::string, store::SourceState> states;
  for (const auto& [id, watched] : engine.watched)
    if (std::exchange(watched->unsaved, false)) states.emplace(id, watched->state);
  if (states.empty()) co_return;
  auto work = [states = std::move(states)](store::Store& store) { return store.record_states(states); };
  const auto saved = co_await engine.store.call(std::move(work));
  if (!saved) spdlog::error("{}", printable(saved.error().where));
}

asio::awaitable<void> keep_up(Engine& engine) {
  for (;;) {
    const bool go_on = co_await sleep_for(engine.io, std::chrono::hours(1));
    if (!go_on) co_return;
    co_await save_states(engine);
    co_await expire_contents(engine);
    co_await remind_rules(engine);
  }
}

asio::awaitable<void> remember_past(Engine& engine) {
  constexpr int at_once = 2000;  // some tenths of a second, in which nothing else is stored
  for (;;) {
    auto remember = [knowledge = engine.knowledge](store::Store& store) { return store.remember(knowledge->judge(), at_once); };
    const auto all = co_await engine.store.call(std::move(remember));
    if (!all) spdlog::error("{}", printable(all.error().where));
    if (!all) co_return;
    if (*all) break;
  }
  co_await remind_rules(engine);
}

}  // namespace boardwatch::pipeline
