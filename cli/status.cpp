// `boardwatch status`: what the running daemon does and which sources fail.
#include <iostream>

#include "cli/commands.hpp"
#include "cli/output.hpp"
#include "client/control.hpp"

namespace boardwatch::cli {
namespace {

namespace json = boost::json;

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

}  // namespace

void add_status(Commands& commands) {
  auto as_json = std::make_shared<bool>(false);
  auto& command = commands.add("status", "what the running daemon does and which sources fail", configured([as_json](const config::Settings& settings) { return show_status(settings, *as_json); }));
  command.add_flag("--json", *as_json, "as one JSON object");
}

}  // namespace boardwatch::cli
