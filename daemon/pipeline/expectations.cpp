// Papers that should be there and are not.
#include <spdlog/spdlog.h>

#include "core/utf8.hpp"
#include "daemon/pipeline/engine.hpp"
#include "daemon/pipeline/papers.hpp"
#include "watch/expectation.hpp"

namespace boardwatch::pipeline {
namespace {

constexpr int year = 366;

asio::awaitable<Result<int>> tell_missing(Engine& engine, const Source& source, const Watched& watched, std::vector<Meeting> meetings, Timestamp at) {
  const auto missing = watch::missing_papers(source, watched.state.health, meetings, at);
  if (missing.empty()) co_return 0;
  store::PollRecord poll;
  poll.source_id = source.id;
  poll.state = watched.state;
  poll.at = at;
  for (const auto& one : missing) poll.notices.push_back(draft_of(one.notice, one.fact));
  auto save = [poll = std::move(poll)](store::Store& store) { return store.record_poll(poll); };
  const auto saved = co_await engine.store.call(std::move(save));
  if (!saved) co_return tl::unexpected<Error>(saved.error());
  tell(engine, saved->alerts);
  co_return static_cast<int>(saved->alerts.size());
}

}  // namespace

std::map<std::string, std::vector<Meeting>> by_source(std::vector<Meeting> meetings) {
  std::map<std::string, std::vector<Meeting>> sorted;
  for (auto& meeting : meetings) sorted[meeting.source_id].push_back(std::move(meeting));
  return sorted;
}

asio::awaitable<Result<int>> check_expectations(Engine& engine, Timestamp at) {
  const auto knowledge = engine.knowledge;
  auto load = [day = date_of(at)](store::Store& store) { return store.meetings(add_days(day, -3 * year), add_days(day, year)); };
  auto meetings = co_await engine.store.call(std::move(load));
  if (!meetings) co_return tl::unexpected<Error>(meetings.error());
  int raised = 0;
  for (auto& [id, known] : by_source(std::move(*meetings))) {
    const auto* source = find_source(*knowledge, id);
    const auto watched = engine.watched.find(id);
    if (source == nullptr || watched == engine.watched.end()) continue;
    if (!watched->second->listed) continue;  // not read since the start: its papers may have come meanwhile
    const auto one = co_await tell_missing(engine, *source, *watched->second, std::move(known), at);
    if (!one) co_return tl::unexpected<Error>(one.error());
    raised += *one;
  }
  co_return raised;
}

asio::awaitable<void> keep_expecting(Engine& engine) {
  for (;;) {
    const auto checked = co_await check_expectations(engine, now());
    if (!checked) spdlog::error("{}", printable(checked.error().where));
    const bool go_on = co_await sleep_for(engine.io, std::chrono::hours(1));
    if (!go_on) co_return;
  }
}

}  // namespace boardwatch::pipeline
