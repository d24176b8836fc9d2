#include "cli/commands.hpp"

#include "cli/output.hpp"

namespace boardwatch::cli {
namespace {

Result<config::Settings> settings_of(const std::filesystem::path& file, const std::string& state) {
  BW_TRY(auto settings, file.empty() ? config::shipped() : config::load(file));
  if (!state.empty()) settings.state = std::filesystem::absolute(state);
  return settings;
}

}  // namespace

std::filesystem::path Common::file() const { return config.empty() ? config::default_file() : std::filesystem::path(config); }
Result<config::Settings> Common::settings() const { return settings_of(file(), state); }
Result<config::Settings> Common::knowledge() const { return settings_of(config, state); }

Run configured(std::function<int(const config::Settings&)> run) {
  return [run = std::move(run)](const Common& common) {
    const auto settings = common.settings();
    return settings ? run(*settings) : complain(settings.error(), 2);
  };
}

void Commands::group(const std::string& name, const std::string& description) {
  auto*& word = groups_[name];
  if (word == nullptr) word = app_.add_subcommand(name, description)->require_subcommand(1);
}

CLI::App& Commands::add(const std::string& name, const std::string& description, Run run) {
  const auto space = name.find(' ');
  auto* parent = space == std::string::npos ? &app_ : groups_.at(name.substr(0, space));
  auto* command = parent->add_subcommand(space == std::string::npos ? name : name.substr(space + 1), description);
  commands_.emplace_back(command, std::move(run));
  if (space == std::string::npos) groups_.try_emplace(name, command);
  return *command;
}

int Commands::run(const Common& common) const {
  for (const auto& [command, run] : commands_)
    if (command->parsed() && command->get_subcommands().empty()) return run(common);
  return 2;
}

}  // namespace boardwatch::cli
