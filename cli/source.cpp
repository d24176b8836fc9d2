// `boardwatch source ...`: the commands about what is watched, one file each; and `source poll`.
#include "cli/commands.hpp"
#include "cli/output.hpp"
#include "client/control.hpp"

namespace boardwatch::cli {
namespace {

int poll_now(const config::Settings& settings, const std::string& source) {
  const auto answer = client::ask_daemon(settings.state, boost::json::object{{"command", "poll"}, {"source", source}});
  return answer ? 0 : complain(answer.error(), 1);
}

void add_poll(Commands& commands) {
  auto id = std::make_shared<std::string>();
  auto& command = commands.add("source poll", "let the running daemon look at a source now", configured([id](const config::Settings& settings) { return poll_now(settings, *id); }));
  command.add_option("ID", *id, "id of the source")->required();
}

}  // namespace

void add_source(Commands& commands) {
  commands.group("source", "what is watched");
  add_source_list(commands);
  add_source_add(commands);
  add_source_remove(commands);
  add_source_import(commands);
  add_source_export(commands);
  add_poll(commands);
  add_source_states(commands);
  add_source_test(commands);
}

}  // namespace boardwatch::cli
