// sources.yaml: the list of what is watched (docs/configuration.md has its keys).
#pragma once

#include <filesystem>
#include <optional>
#include <string_view>
#include <vector>

#include "core/catalogue.hpp"
#include "daemon/config/source_list.hpp"
#include "rules/rules.hpp"

namespace boardwatch::config {

inline constexpr std::size_t most_source_bytes = 16u << 20;

/// The keys that a source may have, in the order in which they are written.
const std::vector<std::string_view>& source_keys();

/// Paths in the text are relative to `folder`; `quiet` holds for sources that name no quiet hours. Errors: bad_config with
/// file, line, column and what to do.
Result<SourceList> read_sources(const rules::RuleFile& file, const std::filesystem::path& folder, const Catalogue& catalogue, std::optional<QuietHours> quiet);

}  // namespace boardwatch::config
