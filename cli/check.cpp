// `boardwatch check`: is a configuration in order?
#include <iostream>

#include "cli/commands.hpp"
#include "cli/output.hpp"

namespace boardwatch::cli {
namespace {

int check(const config::Settings& settings) {
  std::cout << "The configuration is in order: " << settings.sources.size() << " sources, " << settings.rules.all().size() << " rules, "
            << settings.catalogue->all().size() << " organisations; state in " << settings.state.string() << ", alerts on " << settings.endpoint << ".\n";
  return 0;
}

}  // namespace

void add_check(Commands& commands) {
  auto file = std::make_shared<std::string>();
  auto& command = commands.add("check", "check a configuration with its rules, sources and organisations", [file](Common common) {
    if (!file->empty()) common.config = *file;
    return configured(check)(common);
  });
  command.add_option("CONFIG", *file, "file (default: as for --config)");
}

}  // namespace boardwatch::cli
