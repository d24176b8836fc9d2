// `boardwatch search`: words in everything that was read.
#include <algorithm>
#include <iostream>

#include "cli/ask_store.hpp"
#include "cli/commands.hpp"
#include "cli/output.hpp"
#include "core/alert.hpp"
#include "core/utf8.hpp"

namespace boardwatch::cli {
namespace {

namespace json = boost::json;

struct Options {
  std::vector<std::string> words;
  std::string since, until, organisation;
  int limit = 20;
  bool newest = false, json = false;
};

/// What the shell has taken apart; several arguments are several words.
std::string query_of(const std::vector<std::string>& words) {
  std::string query;
  for (const auto& word : words) query += (query.empty() ? "" : " ") + word;
  return query;
}

/// The body and those that it took the place of, whose papers are older; what the catalogue does not know by its name.
json::array bodies_named(const std::string& name, const Catalogue& catalogue) {
  const auto* known = catalogue.resolve(name, std::nullopt);
  if (known == nullptr) return {slug(name)};
  std::vector<std::string> codes{known->code};
  for (std::size_t i = 0; i < codes.size(); ++i)  // grows while it is gone through
    for (const auto& body : catalogue.all())
      if (body.successor_code == codes[i] && std::find(codes.begin(), codes.end(), body.code) == codes.end())
        codes.push_back(body.code);
  return json::array(codes.begin(), codes.end());
}

json::object request_of(const Options& options, const Catalogue& catalogue) {
  const auto today = date_of(std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now()));
  json::object request{{"command", "search"},
                       {"query", query_of(options.words)},
                       {"limit", options.limit},
                       {"order", options.newest ? "newest" : "best"},
                       {"today", to_iso(today)}};
  if (!options.since.empty()) request["since"] = options.since;
  if (!options.until.empty()) request["until"] = options.until;
  if (!options.organisation.empty()) request["organisations"] = bodies_named(options.organisation, catalogue);
  return request;
}

/// With each match between two stars at either end.
std::string marked(const json::object& hit) {
  const auto& snippet = hit.at("snippet").as_string();
  std::string out;
  std::size_t done = 0;
  const auto add_until = [&](std::size_t end) {
    out += std::string_view(snippet).substr(done, end - done);
    done = end;
  };
  for (const auto& match : hit.at("matches").as_array()) {
    add_until(match.at(0).to_number<std::size_t>());
    out += "**";
    add_until(match.at(1).to_number<std::size_t>());
    out += "**";
  }
  add_until(snippet.size());
  return printable(out);
}

std::string address_of(const json::object& hit) {
  const auto* page = hit.if_contains("page");
  return text_at(hit, "address") +
         (page != nullptr && page->is_number() ? "#page=" + std::to_string(page->to_number<int>()) : "");
}

void print_hit(const json::object& hit, const Catalogue& catalogue) {
  const auto code = text_at(hit, "organisation");
  const auto* body = catalogue.by_code(code);
  const auto whose = body != nullptr ? body->name : code;
  const auto part = text_at(hit, "part");
  std::cout << text_at(hit, "date") << "  " << (whose.empty() ? "" : whose + "  ") << text_at(hit, "title")
            << (part.empty() ? "" : ", " + part) << "\n    " << marked(hit) << "\n    " << address_of(hit) << '\n';
}

int search(const Options& options, const config::Settings& settings) {
  const auto answer = ask_store(settings.state, request_of(options, *settings.catalogue));
  if (!answer) return complain(answer.error(), 2);
  const auto* hits = answer->if_contains("hits");
  if (hits == nullptr || !hits->is_array()) return complain({Errc::control, "the daemon's answer holds no pages"}, 2);
  for (const auto& value : hits->get_array()) {
    auto hit = value.as_object();
    if (options.json) {
      hit["link"] = address_of(hit);
      std::cout << json::serialize(hit) << '\n';
    } else {
      print_hit(hit, *settings.catalogue);
    }
  }
  if (!options.json && hits->get_array().empty()) std::cout << "No page says that.\n";
  return hits->get_array().empty() ? 1 : 0;
}

}  // namespace

void add_search(Commands& commands) {
  auto options = std::make_shared<Options>();
  auto& command = commands.add(
      "search",
      "find pages by their words, in everything that was read\nExit status: 0 found, 1 nothing found, 2 trouble",
      configured([options](const config::Settings& settings) { return search(*options, settings); }));
  command
      .add_option("WORDS", options->words,
                  "words that must all be there, \"words in a row\", begin*, this OR that, -without (behind -- or in "
                  "quotes with the rest)")
      ->required();
  command.add_option("--since", options->since, "papers of that day and later, YYYY-MM-DD");
  command.add_option("--until", options->until, "papers of that day and before, YYYY-MM-DD");
  command.add_option("--organisation", options->organisation, "papers of one body, by name or code");
  command.add_option("--limit", options->limit, "at most so many pages, 20 where nothing is said");
  command.add_flag("--newest", options->newest, "the newest first, in place of the best");
  command.add_flag("--json", options->json, "one JSON object for each page");
}

}  // namespace boardwatch::cli
