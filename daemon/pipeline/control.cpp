#include "daemon/pipeline/control.hpp"

#include <spdlog/spdlog.h>
#include <sys/stat.h>

#include <boost/asio/as_tuple.hpp>
#include <boost/asio/read_until.hpp>
#include <boost/asio/write.hpp>
#include <csignal>

#include "client/control_path.hpp"
#include "daemon/evidence/alert_evidence.hpp"
#include "daemon/pipeline/answers.hpp"
#include "daemon/pipeline/source_commands.hpp"
#include "daemon/store/questions.hpp"
#include "wire/json.hpp"

namespace boardwatch::pipeline {
namespace {

namespace json = boost::json;
using Socket = asio::local::stream_protocol::socket;

constexpr std::size_t longest_request = 128 << 20;  // a paper that was read by a backfill
constexpr int most_alerts = 10'000;
constexpr int most_replayed = 500;

json::object alert_json(const Alert& alert, std::string_view installation) {
  auto event = json::parse(wire::alert_event(alert, installation));
  return event.as_object();
}

/// Every source whose last look failed, and those that a person must see to.
json::array failing_sources(const Engine& engine, const Knowledge& knowledge) {
  json::array failing;
  for (const auto& source : knowledge.settings.sources) {
    const auto watched = engine.watched.find(source.id);
    if (watched == engine.watched.end()) continue;
    const auto& health = watched->second->state.health;
    if (health.failures == 0 && (health.status == SourceStatus::ok || health.status == SourceStatus::flaky || health.status == SourceStatus::fresh)) continue;
    failing.push_back(json::object{{"id", source.id}, {"location", source.location}, {"status", to_code(health.status)}, {"failures", health.failures}, {"error", health.reason}, {"failing_since", time_or_null(health.failing_since)}});
  }
  return failing;
}

asio::awaitable<json::object> status(Engine& engine) {
  const auto knowledge = engine.knowledge;
  auto load = [](store::Store& store) -> Result<json::object> {
    BW_TRY(const auto counts, store.counts());
    BW_TRY(const auto head, store.head());
    return json::object{{"ok", true},
                        {"papers", json::object{{"pending", counts.papers_pending}, {"read", counts.papers_read}, {"failed", counts.papers_failed}}},
                        {"findings", counts.findings},
                        {"alerts", counts.alerts},
                        {"unsent", counts.unsent},
                        {"head", head}};
  };
  auto found = co_await engine.store.call(std::move(load));
  if (!found) co_return failure(found.error());
  (*found)["sources"] = knowledge->settings.sources.size();
  (*found)["failing"] = failing_sources(engine, *knowledge);
  (*found)["disk_full"] = engine.store.full();
  (*found)["endpoint"] = engine.publisher->endpoint();
  co_return *found;
}

asio::awaitable<json::object> alerts(Engine& engine, json::object request) {
  std::optional<Timestamp> since;
  if (const auto* text = request.if_contains("since"); text != nullptr && text->is_string()) {
    const std::string written(text->get_string());
    since = parse_timestamp(written);
    if (!since) {
      const Error error{Errc::usage, "since: \"" + written + "\" is no time"};
      co_return failure(error);
    }
  }
  auto load = [since](store::Store& store) -> Result<json::object> {
    BW_TRY(const auto found, store.alerts(since, most_alerts));
    json::array list;
    for (const auto& alert : found) list.push_back(alert_json(alert, store.identity().installation));
    return json::object{{"ok", true}, {"alerts", std::move(list)}};
  };
  const auto found = co_await engine.store.call(std::move(load));
  co_return found ? *found : failure(found.error());
}

asio::awaitable<json::object> evidence_of_alert(Engine& engine, json::object request) {
  auto load = [id = text_of(request, "alert")](store::Store& store) { return evidence::gather(store, id); };
  const auto found = co_await engine.store.call(std::move(load));
  if (!found) co_return failure(found.error());
  auto out = evidence::to_json(*found);
  out["ok"] = true;
  co_return out;
}

asio::awaitable<json::object> replay(Engine& engine, json::object request) {
  const auto number = [&](std::string_view name) -> std::uint64_t {
    const auto* value = request.if_contains(name);
    boost::system::error_code error;
    return value == nullptr ? 0 : value->to_number<std::uint64_t>(error);
  };
  const auto from = number("from"), to = number("to");
  if (from == 0 || to < from) {
    const Error error{Errc::usage, "replay needs \"from\" and \"to\", from 1 on and in that order"};
    co_return failure(error);
  }
  auto load = [from, to](store::Store& store) -> Result<json::object> {
    BW_TRY(const auto rows, store.replay(from, to, most_replayed));
    json::array messages;
    for (const auto& row : rows) messages.push_back(json::object{{"sequence", row.sequence}, {"topic", row.topic}, {"body", row.body}});
    return json::object{{"ok", true}, {"messages", std::move(messages)}};
  };
  const auto found = co_await engine.store.call(std::move(load));
  co_return found ? *found : failure(found.error());
}

/// What the store answers by itself.
asio::awaitable<json::object> ask_store(Engine& engine, json::object request) {
  auto ask = [request = std::move(request)](store::Store& store) { return store::answer(store, request); };
  const auto found = co_await engine.store.call(std::move(ask));
  co_return found ? *found : failure(found.error());
}

/// As a SIGHUP from outside does; what is wrong with the configuration is in the log.
json::object reload() {
  std::raise(SIGHUP);
  return {{"ok", true}};
}

asio::awaitable<json::object> answer(Engine& engine, std::string line) {
  const auto parsed = wire::parse(line);
  if (!parsed || !parsed->is_object()) {
    const Error error{Errc::usage, "a command is one line with a JSON object"};
    co_return failure(error);
  }
  const auto& request = parsed->get_object();
  const auto* command = request.if_contains("command");
  const std::string name = command != nullptr && command->is_string() ? std::string(command->get_string()) : std::string();
  if (name == "status") co_return co_await status(engine);
  if (name == "alerts") co_return co_await alerts(engine, request);
  if (name == "evidence") co_return co_await evidence_of_alert(engine, request);
  if (name == "replay") co_return co_await replay(engine, request);
  if (name == "poll") co_return poll_now(engine, request);
  if (name == "sources") co_return co_await list_sources(engine);
  if (name == "history") co_return co_await source_history(engine, request);
  if (name == "accept") co_return co_await answer_proposal(engine, request);
  if (name == "meetings") co_return co_await list_meetings(engine, request);
  if (name == "reload") co_return reload();
  if (store::is_question(name)) co_return co_await ask_store(engine, request);
  const Error error{Errc::usage, "no command is called \"" + name + "\"; there are status, alerts, evidence, replay, poll, sources, history, accept, meetings, reload, and those of daemon/store/questions.hpp"};
  co_return failure(error);
}

asio::awaitable<void> serve_one(Engine& engine, Socket socket) {
  std::string buffer;
  const auto [error, size] = co_await asio::async_read_until(socket, asio::dynamic_buffer(buffer, longest_request), '\n', asio::as_tuple(asio::use_awaitable));
  if (error) co_return;
  auto line = buffer.substr(0, size);
  const auto reply = co_await answer(engine, std::move(line));
  const auto text = json::serialize(reply) + "\n";
  (void)co_await asio::async_write(socket, asio::buffer(text), asio::as_tuple(asio::use_awaitable));
}

}  // namespace

Result<asio::local::stream_protocol::acceptor> open_control(asio::io_context& io, const std::filesystem::path& state) {
  const client::ControlPath path(state);
  boost::system::error_code error;
  asio::local::stream_protocol::acceptor acceptor(io);
  std::error_code ignored;
  std::filesystem::remove(state / client::control_name, ignored);
  acceptor.open(asio::local::stream_protocol(), error);
  const auto mask = ::umask(0177);  // nobody but this user, from the first moment on
  if (!error) acceptor.bind(asio::local::stream_protocol::endpoint(path.address()), error);
  ::umask(mask);
  if (!error) acceptor.listen(16, error);
  if (error) return fail(Errc::control, (state / client::control_name).string() + ": " + error.message());
  return acceptor;
}

asio::awaitable<void> serve_control(Engine& engine, asio::local::stream_protocol::acceptor acceptor) {
  for (;;) {
    auto [error, socket] = co_await acceptor.async_accept(asio::as_tuple(asio::use_awaitable));
    const auto state = co_await asio::this_coro::cancellation_state;
    if (state.cancelled() != asio::cancellation_type::none) co_return;
    if (error) {  // no descriptor left, say: try again rather than spin
      if (!co_await sleep_for(engine.io, std::chrono::milliseconds(200))) co_return;
      continue;
    }
    engine.tasks.spawn("control", serve_one(engine, std::move(socket)));
  }
}

}  // namespace boardwatch::pipeline
