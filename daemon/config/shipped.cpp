#include "daemon/config/shipped.hpp"

namespace boardwatch::config {

extern const std::span<const EmbeddedFile> shipped_files;       // written by the build from config/
extern const std::span<const EmbeddedFile> shipped_rule_files;  // and from config/rules/

std::string_view shipped_file(std::string_view name) {
  for (const auto& file : shipped_files)
    if (file.name == name) return file.text;
  return {};
}

std::span<const EmbeddedFile> shipped_rules() { return shipped_rule_files; }

Result<Catalogue> shipped_catalogue() { return Catalogue::parse(shipped_file("organisations.csv")); }

}  // namespace boardwatch::config
