// What of somebody else's list of sources can be taken over.
#pragma once

#include <string>
#include <vector>

#include "catalogue/source_entry.hpp"
#include "core/catalogue.hpp"

namespace boardwatch::config {

enum class Permissions { refused, taken };

struct ImportPlan {
  std::vector<catalogue::SourceEntry> added;  ///< complete: with id and kind
  std::vector<std::string> known;             ///< "line 7: https://... is watched already as rr8-board"
  std::vector<std::string> faults;            ///< "line 9: ...", what is wrong with the rows that are left out
};

/// Completes an entry with what its address says and an id, and checks it as if it stood in sources.yaml. Errors: bad_config;
/// usage where the same is watched already.
Result<catalogue::SourceEntry> complete(catalogue::SourceEntry entry, const std::vector<catalogue::SourceEntry>& there, const Catalogue& catalogue);

/// `offered` beside what is `there`. Private networks, unencrypted redirects, disregard of robots.txt and folders of this
/// machine are only `taken` from a file that a person trusts.
ImportPlan plan_import(const std::vector<catalogue::SourceEntry>& there, std::vector<catalogue::SourceEntry> offered, const Catalogue& catalogue, Permissions permissions);

}  // namespace boardwatch::config
