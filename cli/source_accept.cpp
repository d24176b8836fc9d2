// `boardwatch source accept|reject|history`: a person's word on where a page has moved, and what became of a source.
#include <iostream>

#include "cli/commands.hpp"
#include "cli/output.hpp"
#include "client/control.hpp"

namespace boardwatch::cli {
namespace {

namespace json = boost::json;

int answer_proposal(const config::Settings& settings, const std::string& source, bool accept) {
  const auto answer = client::ask_daemon(settings.state, json::object{{"command", "accept"}, {"source", source}, {"accept", accept}});
  if (!answer) return complain(answer.error(), 1);
  if (accept) std::cout << source << " is looked for at " << text_at(*answer, "address") << " from now on; what is old there alerts nobody\n";
  return 0;
}

int show_history(const config::Settings& settings, const std::string& source, bool as_json) {
  const auto answer = client::ask_daemon(settings.state, json::object{{"command", "history"}, {"source", source}});
  if (!answer) return complain(answer.error(), 1);
  for (const auto& value : answer->at("changes").as_array()) {
    const auto& change = value.as_object();
    if (as_json)
      std::cout << json::serialize(change) << '\n';
    else
      std::cout << text_at(change, "at") << "  " << text_at(change, "from") << " -> " << text_at(change, "to") << "  " << text_at(change, "reason") << '\n';
  }
  return 0;
}

void add_answer(Commands& commands, const std::string& name, const std::string& description, bool accept) {
  auto id = std::make_shared<std::string>();
  auto& command = commands.add(name, description, configured([id, accept](const config::Settings& settings) { return answer_proposal(settings, *id, accept); }));
  command.add_option("ID", *id, "id of the source")->required();
}

void add_history(Commands& commands) {
  struct Options {
    std::string id;
    bool json = false;
  };
  auto options = std::make_shared<Options>();
  auto& command = commands.add("source history", "how a source's state has changed, the newest last", configured([options](const config::Settings& settings) { return show_history(settings, options->id, options->json); }));
  command.add_option("ID", options->id, "id of the source")->required();
  command.add_flag("--json", options->json, "one JSON object per line");
}

}  // namespace

void add_source_states(Commands& commands) {
  add_answer(commands, "source accept", "take the address that boardwatch proposes for a page that has moved", true);
  add_answer(commands, "source reject", "leave a page's address as it is and do not propose the other one again", false);
  add_history(commands);
}

}  // namespace boardwatch::cli
