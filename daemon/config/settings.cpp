#include "daemon/config/settings.hpp"

#include <algorithm>
#include <cstdlib>
#include <fstream>
#include <sstream>

#include "daemon/config/fields.hpp"
#include "daemon/config/shipped.hpp"
#include "daemon/config/sources_yaml.hpp"
#include "rules/yaml.hpp"

namespace boardwatch::config {
namespace {

namespace fs = std::filesystem;
namespace yaml = rules::yaml;
using rules::RuleFile;

Result<std::string> read_file(const fs::path& path, std::size_t most) {
  std::ifstream in(path, std::ios::binary);
  std::error_code ignored;
  if (!in || fs::is_directory(path, ignored)) return fail(Errc::not_found, path.string() + ": cannot be read; is the path right and may this user read it?");
  std::ostringstream text;
  text << in.rdbuf();
  auto bytes = std::move(text).str();
  if (bytes.size() > most) return fail(Errc::bad_config, path.string() + ": " + std::to_string(bytes.size()) + " bytes are too many for a configuration file");
  return bytes;
}

Result<SourceList> load_sources(const fs::path& path, const Catalogue& catalogue, std::optional<QuietHours> quiet) {
  BW_TRY(auto text, read_file(path, most_source_bytes));
  return read_sources(RuleFile{path.string(), std::move(text)}, path.parent_path(), catalogue, quiet);
}

/// The YAML files of a folder, by name.
Result<std::vector<RuleFile>> read_folder(const fs::path& folder, std::string_view of) {
  std::error_code error;
  std::vector<fs::path> paths;
  for (const auto& entry : fs::directory_iterator(folder, error))
    if (entry.path().extension() == ".yaml" || entry.path().extension() == ".yml") paths.push_back(entry.path());
  if (error) return fail(Errc::not_found, folder.string() + ": the folder of " + std::string(of) + " cannot be read: " + error.message());
  std::sort(paths.begin(), paths.end());
  std::vector<RuleFile> files;
  for (const auto& path : paths) {
    BW_TRY(auto text, read_file(path, 1u << 20));
    files.push_back({path.string(), std::move(text)});
  }
  return files;
}

std::vector<RuleFile> files_of(std::span<const EmbeddedFile> embedded) {
  std::vector<RuleFile> files;
  for (const auto& file : embedded) files.push_back({std::string(file.name), std::string(file.text)});
  return files;
}

Result<void> load_publish(const RuleFile& file, const YAML::Node& node, Settings& settings) {
  BW_TRY(const auto members, yaml::members_of(file, node, "publish", {"endpoint", "heartbeat"}));
  for (const auto& [key, value] : members) {
    if (key == "endpoint") {
      BW_TRY(settings.endpoint, yaml::text_of(file, value, "endpoint"));
      // The publisher refuses the others; here the line is known, and "boardwatch check" sees it.
      if (!settings.endpoint.starts_with("tcp://127.") && !settings.endpoint.starts_with("ipc://"))
        return yaml::refuse(file, value.Mark(), "only this machine may listen; use tcp://127.0.0.1:PORT or ipc://PATH");
    } else {
      BW_TRY(settings.heartbeat, duration_of(file, value, "heartbeat"));
    }
  }
  return {};
}

/// "http://proxy.example:3128". Whoever may read the configuration would read a password in it too.
Result<std::string> proxy_of(const RuleFile& file, const YAML::Node& node) {
  BW_TRY(auto text, address_of(file, node, "proxy"));
  const auto host = std::string_view(text).substr(text.find("//") + 2);
  if (host.empty() || host.find_first_of("@/?#") != host.npos)
    return yaml::refuse(file, node.Mark(), "proxy must be a scheme, a host and a port, for example \"http://proxy.example:3128\"; names and passwords are not taken");
  return text;
}

Result<std::string> contact_of(const RuleFile& file, const YAML::Node& node) {
  if (node.IsScalar() && node.Scalar().empty()) return std::string();
  BW_TRY(auto contact, yaml::text_of(file, node, "contact"));
  const bool plain = std::all_of(contact.begin(), contact.end(), [](char c) { return c > ' ' && c < 0x7F; });
  if (!plain) return yaml::refuse(file, node.Mark(), "contact must be one address without spaces");
  return contact;
}

Result<void> load_fetch(const RuleFile& file, const YAML::Node& node, Settings& settings) {
  BW_TRY(const auto members, yaml::members_of(file, node, "fetch", {"contact", "proxy", "quiet_hours"}));
  for (const auto& [key, value] : members) {
    if (key == "contact") {
      BW_TRY(settings.contact, contact_of(file, value));
    } else if (key == "proxy") {
      BW_TRY(settings.proxy, proxy_of(file, value));
    } else {
      BW_TRY(settings.quiet, quiet_hours_of(file, value, key));
    }
  }
  return {};
}

/// Everything of the main file; the catalogue first, since the others are checked against it.
Result<Settings> load_main(const RuleFile& file, const fs::path& path) {
  BW_TRY(const auto root, yaml::parse(file));
  BW_TRY(const auto members, yaml::members_of(file, root, "the configuration", {"state", "keep", "organisations", "rules", "watch_lists", "sources", "publish", "fetch", "reader"}));
  const auto folder = fs::absolute(path).parent_path();
  const auto path_of = [&](std::string_view key) -> Result<fs::path> {
    const auto found = members.find(key);
    if (found == members.end()) return fs::path();
    BW_TRY(const auto text, yaml::text_of(file, found->second, key));
    return (folder / text).lexically_normal();
  };
  Settings settings;
  settings.file = fs::absolute(path);
  BW_TRY(settings.state, path_of("state"));
  if (settings.state.empty()) return yaml::refuse(file, root.Mark(), "\"state\" is missing: the folder for everything that must outlive a restart");
  if (const auto keep = members.find("keep"); keep != members.end()) {
    BW_TRY(settings.keep, retention_of(file, keep->second, "keep"));
  }
  if (const auto publish = members.find("publish"); publish != members.end()) BW_CHECK(load_publish(file, publish->second, settings));
  if (const auto fetch = members.find("fetch"); fetch != members.end()) BW_CHECK(load_fetch(file, fetch->second, settings));
  BW_TRY(const auto organisations, path_of("organisations"));
  if (organisations.empty()) {
    BW_TRY(auto catalogue, shipped_catalogue());
    settings.catalogue = std::make_shared<const Catalogue>(std::move(catalogue));
  } else {
    settings.organisations_file = organisations;
    BW_TRY(const auto csv, read_file(organisations, 64u << 20));
    auto catalogue = Catalogue::parse(csv);
    if (!catalogue) return fail(catalogue.error().code, organisations.string() + ": " + catalogue.error().where);
    settings.catalogue = std::make_shared<const Catalogue>(std::move(*catalogue));
  }
  rules::RuleSources written;
  BW_TRY(const auto rules_folder, path_of("rules"));
  if (rules_folder.empty()) {
    written.rules = files_of(shipped_rules());
  } else {
    BW_TRY(written.rules, read_folder(rules_folder, "rules"));
  }
  BW_TRY(const auto lists_folder, path_of("watch_lists"));
  if (!lists_folder.empty()) {
    BW_TRY(written.watch_lists, read_folder(lists_folder, "watch-lists"));
  }
  BW_TRY(settings.rules, rules::RuleSet::load(written, settings.catalogue));
  BW_TRY(settings.sources_file, path_of("sources"));
  if (settings.sources_file.empty()) return yaml::refuse(file, root.Mark(), "\"sources\" is missing: the file that lists what is watched");
  BW_TRY(settings.sources, load_sources(settings.sources_file, *settings.catalogue, settings.quiet));
  BW_TRY(settings.reader, path_of("reader"));
  return settings;
}

}  // namespace

Result<Settings> load(const fs::path& path) {
  BW_TRY(auto text, read_file(path, 1u << 20));
  return load_main(RuleFile{path.string(), std::move(text)}, path);
}

Result<Settings> shipped() {
  Settings settings;
  settings.state = fs::absolute("var");
  BW_TRY(auto catalogue, shipped_catalogue());
  settings.catalogue = std::make_shared<const Catalogue>(std::move(catalogue));
  BW_TRY(settings.rules, rules::RuleSet::load({files_of(shipped_rules()), {}}, settings.catalogue));
  return settings;
}

fs::path default_file() {
  if (const char* named = std::getenv("BOARDWATCH_CONFIG"); named != nullptr && *named != '\0') return named;
  std::error_code ignored;
  for (const fs::path place : {"config/boardwatch.yaml", "/etc/boardwatch/boardwatch.yaml"})
    if (fs::exists(place, ignored)) return place;
  return {};
}

}  // namespace boardwatch::config
