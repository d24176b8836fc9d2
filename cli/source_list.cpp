// `boardwatch source list`: every source, how it is, and what it yields.
#include <algorithm>
#include <iomanip>
#include <iostream>

#include "cli/commands.hpp"
#include "cli/output.hpp"
#include "client/control.hpp"
#include "core/source_health.hpp"
#include "core/utf8.hpp"

namespace boardwatch::cli {
namespace {

namespace json = boost::json;

struct ListOptions {
  bool json = false;
  std::string status;  ///< only these; empty for all
};

/// What the daemon answers to {"command":"sources"}, an object for each source in "sources":
///   id, kind, location; organisation: code or null
///   status: "ok", "failing" and the others of core/source_health.hpp; since: of the status, or null
///   reason: why it is not well, or ""; last_success, next_look: times or null
///   expected, found: papers of a year, or null where that is not known
/// Without a daemon only the first four are known, and the others are left out.
json::array configured_sources(const config::Settings& settings) {
  json::array out;
  for (const auto& source : settings.sources)
    out.push_back(json::object{{"id", source.id},
                               {"kind", to_code(source.kind)},
                               {"location", source.location},
                               {"organisation", source.organisation_code ? json::value(*source.organisation_code) : json::value(nullptr)}});
  return out;
}

Result<json::array> watched_sources(const config::Settings& settings) {
  BW_TRY(const auto answer, client::ask_daemon(settings.state, json::object{{"command", "sources"}}));
  const auto* list = answer.if_contains("sources");
  if (list == nullptr || !list->is_array()) return fail(Errc::control, "the daemon's answer holds no sources");
  return list->get_array();
}

std::string number_at(const json::object& source, std::string_view name) {
  const auto* value = source.if_contains(name);
  return value != nullptr && value->is_number() ? std::to_string(value->to_number<std::int64_t>()) : std::string();
}

/// "2026-11-23 08:00"
std::string minute_at(const json::object& source, std::string_view name) {
  auto text = text_at(source, name).substr(0, 16);
  std::replace(text.begin(), text.end(), 'T', ' ');
  return text;
}

/// "3 of 12 a year"
std::string yield_of(const json::object& source) {
  const auto expected = number_at(source, "expected"), found = number_at(source, "found");
  if (found.empty()) return {};
  return expected.empty() ? found + " a year" : found + " of " + expected + " a year";
}

std::vector<std::string> cells_of(const json::object& source) {
  const auto status = text_at(source, "status");
  if (status.empty()) return {text_at(source, "id"), text_at(source, "kind"), text_at(source, "organisation"), text_at(source, "location")};
  const auto proposed = text_at(source, "proposed");
  const auto reason = proposed.empty() ? text_at(source, "reason") : "its papers seem to be at " + proposed + ": boardwatch source accept " + text_at(source, "id");
  return {text_at(source, "id"), status, minute_at(source, "since"), yield_of(source), minute_at(source, "next_look"), reason.empty() ? text_at(source, "asked") : reason};
}

void print_table(const json::array& sources, std::vector<std::string> heads) {
  std::vector<std::vector<std::string>> rows{std::move(heads)};
  for (const auto& source : sources)
    if (source.is_object()) rows.push_back(cells_of(source.get_object()));
  std::vector<std::size_t> widths;
  for (const auto& row : rows) {
    widths.resize(std::max(widths.size(), row.size()));
    for (std::size_t column = 0; column < row.size(); ++column) widths[column] = std::max(widths[column], row[column].size());
  }
  for (const auto& row : rows) {
    for (std::size_t column = 0; column + 1 < row.size(); ++column) std::cout << std::left << std::setw(static_cast<int>(widths[column] + 2)) << row[column];
    std::cout << row.back() << '\n';
  }
}

int list(const ListOptions& options, const config::Settings& settings) {
  if (!options.status.empty() && !source_status_from(options.status))
    return complain({Errc::usage, "--status: there is no \"" + options.status + "\"; there are new, ok, flaky, failing, moved?, blocked, needs scripts and gone"}, 2);
  auto sources = watched_sources(settings);
  const bool live = sources.has_value();
  if (!live && !options.status.empty()) return complain(sources.error(), 1);
  if (!live) {
    complain({Errc::control, "no daemon tells how they are (" + sources.error().where + "); this is what is configured"}, 0);
    sources = configured_sources(settings);
  }
  const auto other = [&](const json::value& source) { return !source.is_object() || text_at(source.get_object(), "status") != options.status; };
  if (!options.status.empty()) sources->erase(std::remove_if(sources->begin(), sources->end(), other), sources->end());
  if (options.json) {
    for (const auto& source : *sources) std::cout << json::serialize(source) << '\n';
    return 0;
  }
  print_table(*sources, live ? std::vector<std::string>{"ID", "STATE", "SINCE", "PAPERS", "NEXT LOOK", "REASON OR ADDRESS"} : std::vector<std::string>{"ID", "KIND", "BODY", "ADDRESS"});
  return 0;
}

}  // namespace

void add_source_list(Commands& commands) {
  auto options = std::make_shared<ListOptions>();
  auto& command = commands.add("source list", "every source: how it is since when, its papers, when it is looked at next", configured([options](const config::Settings& settings) { return list(*options, settings); }));
  command.add_flag("--json", options->json, "one JSON object per source");
  command.add_option("--status", options->status, "only those that are new, ok, flaky, failing, moved?, blocked, \"needs scripts\" or gone");
}

}  // namespace boardwatch::cli
