#include "daemon/config/settings.hpp"

#include <algorithm>
#include <cstdlib>
#include <fstream>
#include <set>
#include <sstream>

#include "daemon/config/shipped.hpp"
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

/// "6 hours" as seconds.
Result<std::chrono::seconds> duration_of(const RuleFile& file, const YAML::Node& node, std::string_view what) {
  BW_TRY(const auto text, yaml::text_of(file, node, what));
  const auto space = text.find(' ');
  const auto number = text.substr(0, space);
  const auto unit = space == std::string::npos ? std::string() : text.substr(space + 1);
  const bool digits = !number.empty() && number.size() < 8 && number.find_first_not_of("0123456789") == std::string::npos;
  const int factor = unit == "second" || unit == "seconds"   ? 1
                     : unit == "minute" || unit == "minutes" ? 60
                     : unit == "hour" || unit == "hours"     ? 3600
                     : unit == "day" || unit == "days"       ? 86400
                                                             : 0;
  if (!digits || factor == 0 || std::stol(number) == 0)
    return yaml::refuse(file, node.Mark(), std::string(what) + " must be a number and a unit, for example \"6 hours\"");
  return std::chrono::seconds(std::stol(number) * factor);
}

Result<bool> truth_of(const RuleFile& file, const YAML::Node& node, std::string_view what) {
  BW_TRY(const auto text, yaml::text_of(file, node, what));
  if (text != "true" && text != "false") return yaml::refuse(file, node.Mark(), std::string(what) + " must be true or false");
  return text == "true";
}

class SourceReader {
 public:
  SourceReader(const RuleFile& file, const fs::path& folder, const Catalogue& catalogue) : file_(file), folder_(folder), catalogue_(catalogue) {}

  Result<Source> read(const YAML::Node& node) const {
    BW_TRY(const auto members, yaml::members_of(file_, node, "a source", {"id", "page", "feed", "folder", "organisation", "every", "max_papers", "max_age", "allow_private", "ignore_robots"}));
    Source source;
    const auto id = members.find("id");
    if (id == members.end()) return yaml::refuse(file_, node.Mark(), "a source needs an \"id\"");
    BW_TRY(source.id, yaml::text_of(file_, id->second, "id"));
    BW_CHECK(location(node, members, source));
    for (const auto& [key, value] : members) {
      if (key == "organisation") {
        BW_CHECK(organisation(value, source));
      } else if (key == "every") {
        BW_TRY(source.interval, duration_of(file_, value, "every"));
      } else if (key == "max_papers") {
        BW_TRY(source.max_papers, yaml::whole_of(file_, value, "max_papers", 1, 10'000));
      } else if (key == "max_age") {
        BW_TRY(source.max_age_days, yaml::days_of(file_, value, "max_age"));
      } else if (key == "allow_private") {
        BW_TRY(source.allow_private, truth_of(file_, value, "allow_private"));
      } else if (key == "ignore_robots") {
        BW_TRY(source.ignore_robots, truth_of(file_, value, "ignore_robots"));
      }
    }
    return source;
  }

 private:
  Result<void> location(const YAML::Node& node, const yaml::Members& members, Source& source) const {
    int kinds = 0;
    for (const auto kind : {SourceKind::feed, SourceKind::page, SourceKind::folder}) {
      const auto found = members.find(to_code(kind));
      if (found == members.end()) continue;
      ++kinds;
      source.kind = kind;
      BW_TRY(source.location, yaml::text_of(file_, found->second, to_code(kind)));
      if (kind == SourceKind::folder) {
        source.location = fs::weakly_canonical(folder_ / source.location).string();
        source.interval = std::chrono::seconds(2);
      } else if (!source.location.starts_with("http://") && !source.location.starts_with("https://")) {
        return yaml::refuse(file_, found->second.Mark(), "\"" + source.location + "\" is no address that begins with http:// or https://");
      }
    }
    if (kinds != 1) return yaml::refuse(file_, node.Mark(), "a source needs exactly one of \"page\", \"feed\" and \"folder\"");
    return {};
  }

  Result<void> organisation(const YAML::Node& node, Source& source) const {
    BW_TRY(const auto code, yaml::text_of(file_, node, "organisation"));
    if (catalogue_.by_code(code) == nullptr)
      return yaml::refuse(file_, node.Mark(), "no organisation has the code \"" + code + "\"; it must be in the file that \"organisations\" names");
    source.organisation_code = code;
    return {};
  }

  const RuleFile& file_;
  const fs::path& folder_;
  const Catalogue& catalogue_;
};

Result<std::vector<Source>> load_sources(const fs::path& path, const Catalogue& catalogue) {
  BW_TRY(auto text, read_file(path, 16u << 20));
  const RuleFile file{path.string(), std::move(text)};
  BW_TRY(const auto root, yaml::parse(file));
  if (!root.IsSequence()) return yaml::refuse(file, root.Mark(), "must be a list of sources");
  const auto folder = path.parent_path();
  const SourceReader reader(file, folder, catalogue);
  std::vector<Source> sources;
  std::set<std::string> ids;
  for (const auto& node : root) {
    BW_TRY(auto source, reader.read(node));
    if (!ids.insert(source.id).second) return yaml::refuse(file, node.Mark(), "the id \"" + source.id + "\" is there twice");
    sources.push_back(std::move(source));
  }
  return sources;
}

Result<rules::RuleSet> load_rules(const fs::path& folder, const Catalogue& catalogue) {
  std::error_code error;
  std::vector<fs::path> paths;
  for (const auto& entry : fs::directory_iterator(folder, error))
    if (entry.path().extension() == ".yaml" || entry.path().extension() == ".yml") paths.push_back(entry.path());
  if (error) return fail(Errc::not_found, folder.string() + ": the folder of rules cannot be read: " + error.message());
  std::sort(paths.begin(), paths.end());
  std::vector<RuleFile> files;
  for (const auto& path : paths) {
    BW_TRY(auto text, read_file(path, 1u << 20));
    files.push_back({path.string(), std::move(text)});
  }
  return rules::RuleSet::load(files, catalogue);
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

Result<void> load_fetch(const RuleFile& file, const YAML::Node& node, Settings& settings) {
  BW_TRY(const auto members, yaml::members_of(file, node, "fetch", {"contact"}));
  const auto contact = members.find("contact");
  if (contact == members.end() || (contact->second.IsScalar() && contact->second.Scalar().empty())) return {};
  BW_TRY(settings.contact, yaml::text_of(file, contact->second, "contact"));
  const bool plain = std::all_of(settings.contact.begin(), settings.contact.end(), [](char c) { return c > ' ' && c < 0x7F; });
  if (!plain) return yaml::refuse(file, contact->second.Mark(), "contact must be one address without spaces");
  return {};
}

/// Everything of the main file; the catalogue first, since the others are checked against it.
Result<Settings> load_main(const RuleFile& file, const fs::path& path) {
  BW_TRY(const auto root, yaml::parse(file));
  BW_TRY(const auto members, yaml::members_of(file, root, "the configuration", {"state", "organisations", "rules", "sources", "publish", "fetch", "reader"}));
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
  BW_TRY(const auto organisations, path_of("organisations"));
  if (organisations.empty()) {
    BW_TRY(auto catalogue, shipped_catalogue());
    settings.catalogue = std::make_shared<const Catalogue>(std::move(catalogue));
  } else {
    BW_TRY(const auto csv, read_file(organisations, 64u << 20));
    auto catalogue = Catalogue::parse(csv);
    if (!catalogue) return fail(catalogue.error().code, organisations.string() + ": " + catalogue.error().where);
    settings.catalogue = std::make_shared<const Catalogue>(std::move(*catalogue));
  }
  BW_TRY(const auto rules_folder, path_of("rules"));
  if (rules_folder.empty()) {
    BW_TRY(auto defaults, shipped());
    settings.rules = std::move(defaults.rules);
  } else {
    BW_TRY(settings.rules, load_rules(rules_folder, *settings.catalogue));
  }
  BW_TRY(const auto sources, path_of("sources"));
  if (sources.empty()) return yaml::refuse(file, root.Mark(), "\"sources\" is missing: the file that lists what is watched");
  BW_TRY(settings.sources, load_sources(sources, *settings.catalogue));
  BW_TRY(settings.reader, path_of("reader"));
  if (const auto publish = members.find("publish"); publish != members.end()) BW_CHECK(load_publish(file, publish->second, settings));
  if (const auto fetch = members.find("fetch"); fetch != members.end()) BW_CHECK(load_fetch(file, fetch->second, settings));
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
  std::vector<RuleFile> files;
  for (const auto& file : shipped_rules()) files.push_back({std::string(file.name), std::string(file.text)});
  BW_TRY(settings.rules, rules::RuleSet::load(files, catalogue));
  settings.catalogue = std::make_shared<const Catalogue>(std::move(catalogue));
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
