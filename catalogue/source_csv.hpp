// Sources as a table that a spreadsheet opens.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "catalogue/source_entry.hpp"
#include "core/result.hpp"

namespace boardwatch::catalogue {

/// The first line names the columns: id, kind, address, title, and the keys of sources.yaml. No cell can be taken for a
/// formula.
std::string sources_to_csv(const std::vector<SourceEntry>& sources);

/// Columns in any order; only "address" (or "url") is needed; empty cells say nothing. Errors: bad_config with the line, for
/// a table without that column, an unknown column and a record of another length.
Result<std::vector<SourceEntry>> sources_from_csv(std::string_view text);

}  // namespace boardwatch::catalogue
