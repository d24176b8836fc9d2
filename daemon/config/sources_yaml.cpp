#include "daemon/config/sources_yaml.hpp"

#include <algorithm>

#include "daemon/config/fields.hpp"

namespace boardwatch::config {
namespace {

namespace fs = std::filesystem;
namespace yaml = rules::yaml;
using rules::RuleFile;

constexpr std::size_t longest_id = 100;

class SourceReader {
 public:
  SourceReader(const RuleFile& file, const fs::path& folder, const Catalogue& catalogue, std::optional<QuietHours> quiet)
      : file_(file), folder_(folder), catalogue_(catalogue), quiet_(quiet) {}

  Result<Source> read(const YAML::Node& node) const {
    BW_TRY(const auto members, yaml::members_of(file_, node, "a source", source_keys()));
    Source source;
    source.quiet = quiet_;
    const auto id = members.find("id");
    if (id == members.end()) return yaml::refuse(file_, node.Mark(), "a source needs an \"id\"");
    BW_CHECK(identity(id->second, source));
    BW_CHECK(location(node, members, source));
    for (const auto& [key, value] : members) {
      BW_CHECK(whose(key, value, source));
      BW_CHECK(when(key, value, source));
      BW_CHECK(permission(key, value, source));
    }
    return source;
  }

 private:
  Result<void> identity(const YAML::Node& node, Source& source) const {
    BW_TRY(source.id, yaml::text_of(file_, node, "id"));
    const bool plain = std::none_of(source.id.begin(), source.id.end(), [](char c) { return (c >= 0 && c < 0x20) || c == 0x7F; });
    if (!plain || source.id.size() > longest_id)
      return yaml::refuse(file_, node.Mark(), "an id is one line of at most " + std::to_string(longest_id) + " bytes");
    return {};
  }

  Result<void> location(const YAML::Node& node, const yaml::Members& members, Source& source) const {
    int kinds = 0;
    for (const auto kind : {SourceKind::feed, SourceKind::page, SourceKind::folder}) {
      const auto found = members.find(to_code(kind));
      if (found == members.end()) continue;
      ++kinds;
      source.kind = kind;
      if (kind == SourceKind::folder) {
        BW_TRY(const auto path, yaml::text_of(file_, found->second, to_code(kind)));
        source.location = fs::weakly_canonical(folder_ / path).string();
        source.interval = std::chrono::seconds(2);
      } else {
        BW_TRY(source.location, address_of(file_, found->second, to_code(kind)));
      }
    }
    if (kinds != 1) return yaml::refuse(file_, node.Mark(), "a source needs exactly one of \"page\", \"feed\" and \"folder\"");
    return {};
  }

  Result<void> whose(const std::string& key, const YAML::Node& node, Source& source) const {
    if (key == "organisation") {
      BW_TRY(const auto code, yaml::text_of(file_, node, key));
      const auto* organisation = catalogue_.by_code(code);
      if (organisation == nullptr)
        return yaml::refuse(file_, node.Mark(), "no organisation has the code \"" + code + "\"; it must be in the file that \"organisations\" names");
      source.organisation_code = code;
      source.organisation_name = organisation->name;
    } else if (key == "papers_a_year") {
      BW_TRY(source.papers_a_year, yaml::whole_of(file_, node, key, 1, 366));
    } else if (key == "max_papers") {
      BW_TRY(source.max_papers, yaml::whole_of(file_, node, key, 1, 10'000));
    } else if (key == "max_age") {
      BW_TRY(source.max_age_days, yaml::days_of(file_, node, key));
    }
    return {};
  }

  Result<void> when(const std::string& key, const YAML::Node& node, Source& source) const {
    if (key == "every") {
      BW_TRY(source.interval, duration_of(file_, node, key));
    } else if (key == "quiet_hours") {
      BW_TRY(source.quiet, quiet_hours_of(file_, node, key));
    }
    return {};
  }

  Result<void> permission(const std::string& key, const YAML::Node& node, Source& source) const {
    if (key == "also_hosts") {
      BW_TRY(source.more_hosts, hosts_of(file_, node, key));
    } else if (key == "allow_private") {
      BW_TRY(source.allow_private, truth_of(file_, node, key));
    } else if (key == "allow_downgrade") {
      BW_TRY(source.allow_downgrade, truth_of(file_, node, key));
    } else if (key == "ignore_robots") {
      BW_TRY(source.ignore_robots, truth_of(file_, node, key));
    }
    return {};
  }

  const RuleFile& file_;
  const fs::path& folder_;
  const Catalogue& catalogue_;
  std::optional<QuietHours> quiet_;
};

}  // namespace

const std::vector<std::string_view>& source_keys() {
  static const std::vector<std::string_view> keys{"id",          "page",       "feed",    "folder",     "organisation",  "every",           "quiet_hours",
                                                  "papers_a_year", "max_papers", "max_age", "also_hosts", "allow_private", "allow_downgrade", "ignore_robots"};
  return keys;
}

Result<SourceList> read_sources(const RuleFile& file, const fs::path& folder, const Catalogue& catalogue, std::optional<QuietHours> quiet) {
  BW_TRY(const auto root, yaml::parse(file, most_source_bytes));
  if (!root.IsSequence()) return yaml::refuse(file, root.Mark(), "must be a list of sources");
  const SourceReader reader(file, folder, catalogue, quiet);
  SourceList sources;
  for (const auto& node : root) {
    BW_TRY(auto source, reader.read(node));
    const auto id = source.id;
    if (!sources.add(std::move(source))) return yaml::refuse(file, node.Mark(), "the id \"" + id + "\" is there twice");
  }
  return sources;
}

}  // namespace boardwatch::config
