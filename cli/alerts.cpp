#include "cli/alerts.hpp"

#include <iostream>

#include "cli/output.hpp"
#include "client/control.hpp"
#include "core/utf8.hpp"
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

std::string text_at(const json::object& object, std::string_view name) {
  const auto* value = object.if_contains(name);
  return value != nullptr && value->is_string() ? printable(std::string(value->get_string())) : std::string();
}

}  // namespace

int list_alerts(const config::Settings& settings, std::optional<Timestamp> since, bool as_json) {
  const auto alerts = find_alerts(settings.state, since);
  if (!alerts) return complain(alerts.error(), 1);
  for (const auto& event : *alerts) {
    if (as_json)
      std::cout << json::serialize(event) << '\n';
    else if (event.is_object())
      print_alert(event.get_object());
  }
  return 0;
}

int show_status(const config::Settings& settings, bool as_json) {
  auto answer = client::ask_daemon(settings.state, json::object{{"command", "status"}});
  if (!answer) return complain(answer.error(), 1);
  if (as_json) {
    std::cout << json::serialize(*answer) << '\n';
    return 0;
  }
  const auto& papers = answer->at("papers").as_object();
  const auto& failing = answer->at("failing").as_array();
  std::cout << answer->at("sources") << " sources, " << failing.size() << " failing; papers: " << papers.at("read") << " read, " << papers.at("pending")
            << " waiting, " << papers.at("failed") << " given up; " << answer->at("findings") << " findings, " << answer->at("alerts") << " alerts, "
            << answer->at("unsent") << " not yet sent\n";
  if (answer->at("disk_full").as_bool()) std::cout << "The disk is full: everything waits until there is space.\n";
  for (const auto& source : failing) std::cout << "  " << text_at(source.as_object(), "id") << ": " << text_at(source.as_object(), "error") << '\n';
  return 0;
}

int poll_now(const config::Settings& settings, const std::string& source) {
  const auto answer = client::ask_daemon(settings.state, json::object{{"command", "poll"}, {"source", source}});
  if (!answer) return complain(answer.error(), 1);
  return 0;
}

}  // namespace boardwatch::cli
