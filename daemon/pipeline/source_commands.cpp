#include "daemon/pipeline/source_commands.hpp"

#include "daemon/pipeline/answers.hpp"
#include "watch/expectation.hpp"
#include "watch/uk_time.hpp"
#include "wire/meeting.hpp"

namespace boardwatch::pipeline {
namespace {

constexpr int most_changes_told = 100;
constexpr int year = 366;

json::object unknown_source(const std::string& id) { return failure({Errc::not_found, "no source has the id \"" + id + "\""}); }

json::object source_json(const Source& source, const Watched& watched, const watch::Yield& yield) {
  const auto& health = watched.state.health;
  return {{"id", source.id},
          {"kind", to_code(source.kind)},
          {"location", source.location},
          {"asked", address_of(source, watched.state)},
          {"organisation", source.organisation_code ? json::value(*source.organisation_code) : json::value(nullptr)},
          {"status", to_code(health.status)},
          {"since", time_or_null(health.since)},
          {"reason", health.reason},
          {"failures", health.failures},
          {"last_look", time_or_null(health.last_look)},
          {"last_success", time_or_null(health.last_success)},
          {"next_look", time_or_null(watched.next_look)},
          {"expected", yield.expected ? json::value(*yield.expected) : json::value(nullptr)},
          {"found", yield.found},
          {"proposed", watched.state.proposed_address.empty() ? json::value(nullptr) : json::value(watched.state.proposed_address)}};
}

}  // namespace

asio::awaitable<json::object> list_sources(Engine& engine) {
  const auto knowledge = engine.knowledge;
  const auto today = watch::uk_day(now());
  auto load = [today](store::Store& store) { return store.meetings(add_days(today, -3 * year), add_days(today, year)); };
  auto meetings = co_await engine.store.call(std::move(load));
  if (!meetings) co_return failure(meetings.error());
  const auto sorted = by_source(std::move(*meetings));
  json::array list;
  for (const auto& source : knowledge->settings.sources) {
    const auto watched = engine.watched.find(source.id);
    if (watched == engine.watched.end()) continue;
    const auto known = sorted.find(source.id);
    const auto yield = watch::yield_of(source, known == sorted.end() ? std::vector<Meeting>() : known->second, today);
    list.push_back(source_json(source, *watched->second, yield));
  }
  co_return json::object{{"ok", true}, {"sources", std::move(list)}};
}

asio::awaitable<json::object> source_history(Engine& engine, json::object request) {
  const auto id = text_of(request, "source");
  if (!engine.watched.contains(id)) co_return unknown_source(id);
  auto load = [id](store::Store& store) { return store.history(id, most_changes_told); };
  const auto changes = co_await engine.store.call(std::move(load));
  if (!changes) co_return failure(changes.error());
  json::array list;
  for (const auto& change : *changes)
    list.push_back(json::object{{"at", to_rfc3339(change.at)}, {"from", to_code(change.from)}, {"to", to_code(change.to)}, {"reason", change.reason}});
  co_return json::object{{"ok", true}, {"changes", std::move(list)}};
}

asio::awaitable<json::object> answer_proposal(Engine& engine, json::object request) {
  const auto id = text_of(request, "source");
  const auto found = engine.watched.find(id);
  if (found == engine.watched.end()) co_return unknown_source(id);
  const auto watched = found->second;
  const auto* accept = request.if_contains("accept");
  const bool yes = accept == nullptr || !accept->is_bool() || accept->get_bool();
  auto work = [id, yes, at = now()](store::Store& store) { return yes ? store.accept_address(id, at) : store.reject_address(id, at); };
  auto state = co_await engine.store.call(std::move(work));
  if (!state) co_return failure(state.error());
  state->location = watched->state.location;
  watched->state = std::move(*state);
  watched->unsaved = true;
  watched->memory = look::PageMemory();
  watched->bell.ring();
  co_return json::object{{"ok", true}, {"address", watched->state.permanent_address}};
}

asio::awaitable<json::object> list_meetings(Engine& engine, json::object request) {
  const auto from = parse_date(text_of(request, "from")), to = parse_date(text_of(request, "to"));
  if (!from || !to) co_return failure({Errc::usage, "meetings needs \"from\" and \"to\", each a day as 2026-11-22"});
  auto load = [first = *from, last = *to](store::Store& store) { return store.meetings(first, last); };
  const auto meetings = co_await engine.store.call(std::move(load));
  if (!meetings) co_return failure(meetings.error());
  json::array list;
  for (const auto& meeting : *meetings) list.push_back(wire::to_json(meeting));
  co_return json::object{{"ok", true}, {"meetings", std::move(list)}};
}

json::object poll_now(Engine& engine, const json::object& request) {
  const auto id = text_of(request, "source");
  const auto watched = engine.watched.find(id);
  if (watched == engine.watched.end()) return unknown_source(id);
  watched->second->bell.ring();
  return {{"ok", true}};
}

}  // namespace boardwatch::pipeline
