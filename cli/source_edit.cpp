#include "cli/source_edit.hpp"

#include <cerrno>
#include <cstring>
#include <fstream>
#include <iostream>
#include <sstream>

#include "client/control.hpp"
#include "core/utf8.hpp"
#include "daemon/config/change_file.hpp"
#include "daemon/config/sources_yaml.hpp"

namespace boardwatch::cli {

Result<std::string> read_named_file(const std::string& name) {
  errno = 0;
  std::ifstream file;
  if (name != "-") file.open(name, std::ios::binary);
  std::ostringstream text;
  auto& in = name == "-" ? std::cin : file;
  if (in && in.peek() != std::istream::traits_type::eof()) text << in.rdbuf();
  if (name != "-" && (!file.is_open() || file.bad() || std::filesystem::is_directory(name)))
    return fail(Errc::not_found, name + ": cannot be read: " + std::strerror(errno != 0 ? errno : EISDIR));
  return std::move(text).str();
}

Result<config::SourcesFile> read_sources_file(const config::Settings& settings) {
  if (settings.sources_file.empty()) return fail(Errc::not_found, "there is no configuration here that names sources; give one with --config");
  BW_TRY(auto text, read_named_file(settings.sources_file.string()));
  return config::SourcesFile::parse(settings.sources_file.string(), std::move(text));
}

Result<void> change_sources(const config::Settings& settings, const std::function<Result<std::string>(const config::SourcesFile&)>& change) {
  const auto& path = settings.sources_file;
  if (path.empty()) return fail(Errc::not_found, "there is no configuration here that names sources; give one with --config");
  return config::change_file(path, [&](const std::string& text) -> Result<std::string> {
    BW_TRY(const auto file, config::SourcesFile::parse(path.string(), text));
    BW_TRY(auto changed, change(file));
    BW_CHECK(config::read_sources({path.string(), changed}, path.parent_path(), *settings.catalogue, settings.quiet));
    return changed;
  });
}

void tell_daemon(const config::Settings& settings) {
  const auto answer = client::ask_daemon(settings.state, boost::json::object{{"command", "reload"}});
  if (answer)
    std::cout << "The running daemon reads its configuration again.\n";
  else
    std::cout << "No daemon took it over (" << printable(answer.error().where) << "); it counts from its next start or reload on.\n";
}

}  // namespace boardwatch::cli
