// `boardwatch alerts list`: what the store holds. The running daemon answers; where none runs, the command takes the
// state's lock and looks itself.
#include <iostream>

#include "cli/commands.hpp"
#include "cli/output.hpp"
#include "client/control.hpp"
#include "daemon/store/store.hpp"
#include "wire/event.hpp"
#include "wire/json.hpp"

namespace boardwatch::cli {
namespace {

namespace json = boost::json;

/// With no daemon: the same answer from the store itself, under its lock.
Result<json::array> alerts_of_store(const std::filesystem::path& state, std::optional<Timestamp> since) {
  json::array list;
  if (!std::filesystem::exists(state / "boardwatch.db")) return list;
  BW_TRY(const auto lock, store::StateLock::take(state));
  BW_TRY(const auto store, store::open_sqlite(state));
  BW_TRY(const auto alerts, store->alerts(since, 10'000));
  for (const auto& alert : alerts) list.push_back(json::parse(wire::alert_event(alert, store->identity().installation)));
  return list;
}

Result<json::array> find_alerts(const std::filesystem::path& state, std::optional<Timestamp> since) {
  json::object request{{"command", "alerts"}};
  if (since) request["since"] = to_rfc3339(*since);
  auto answer = client::ask_daemon(state, request);
  if (!answer) {
    auto own = alerts_of_store(state, since);
    // A daemon that has the lock and does not answer is the reason worth telling.
    if (!own && own.error().code == Errc::store_locked) return tl::unexpected<Error>(answer.error());
    return own;
  }
  const auto* list = answer->if_contains("alerts");
  if (list == nullptr || !list->is_array()) return fail(Errc::control, "the daemon's answer holds no alerts");
  return list->get_array();
}

/// "2026-11-22", "2026-11-22T08:00:00Z" or "24h", "7d".
std::optional<Timestamp> parse_since(const std::string& text) {
  if (const auto time = parse_timestamp(text)) return time;
  if (const auto day = parse_date(text)) return Timestamp(std::chrono::sys_days(*day));
  const bool counted = text.size() > 1 && text.size() < 8 && text.find_first_not_of("0123456789") == text.size() - 1;
  if (!counted) return std::nullopt;
  const auto unit = text.back() == 'h' ? std::chrono::hours(1) : text.back() == 'd' ? std::chrono::hours(24) : std::chrono::hours(0);
  if (unit.count() == 0) return std::nullopt;
  return std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now()) - std::stoi(text) * unit;
}

int list_alerts(const config::Settings& settings, const std::string& since, bool as_json) {
  std::optional<Timestamp> from;
  if (!since.empty() && !(from = parse_since(since)))
    return complain({Errc::usage, "--since: \"" + since + "\" is no time; write 2026-11-22, 2026-11-22T08:00:00Z, 24h or 7d"}, 2);
  const auto alerts = find_alerts(settings.state, from);
  if (!alerts) return complain(alerts.error(), 1);
  for (const auto& event : *alerts) {
    if (as_json)
      std::cout << json::serialize(event) << '\n';
    else if (event.is_object())
      print_alert(event.get_object());
  }
  return 0;
}

}  // namespace

void add_alerts(Commands& commands) {
  struct Options {
    std::string since;
    bool json = false;
  };
  auto options = std::make_shared<Options>();
  commands.group("alerts", "stored alerts");
  auto& command = commands.add("alerts list", "print stored alerts, oldest first", configured([options](const config::Settings& settings) { return list_alerts(settings, options->since, options->json); }));
  command.add_flag("--json", options->json, "one CloudEvents object per line");
  command.add_option("--since", options->since, "raised since then: 2026-11-22, 2026-11-22T08:00:00Z, 24h or 7d");
}

}  // namespace boardwatch::cli
