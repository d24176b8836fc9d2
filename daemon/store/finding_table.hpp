// Findings with their proofs, found again by organisation and document date.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/alert.hpp"
#include "daemon/store/sqlite.hpp"

namespace boardwatch::store {

/// Stores a finding under its paper. None where the paper has that fact in those words already.
Result<std::optional<FindingRecord>> insert_finding(sqlite::Database& database, std::int64_t paper,
                                                    const Finding& finding, const Proof& proof);
/// The same, but what the paper has in those words already becomes what `finding` tells of it.
Result<std::optional<FindingRecord>> complete_finding(sqlite::Database& database, std::int64_t paper, const Finding& finding,
                                                      const Proof& proof);
/// The number of the paper's finding of that fact in those words; none where it has no such.
Result<std::optional<std::int64_t>> find_finding(sqlite::Database& database, std::int64_t paper, const Finding& finding);
/// Errors: store_io where it still is the proof of an alert.
Result<void> remove_finding(sqlite::Database& database, std::int64_t id);
/// None where it is no longer there.
Result<std::optional<FindingRecord>> load_finding(sqlite::Database& database, std::int64_t id);
/// Up to `most` that were stored after the one that the counter "remembered" names, in that order.
Result<std::vector<FindingRecord>> findings_after_mark(sqlite::Database& database, int most);
/// The proofs of an alert in the order in which they came.
Result<std::vector<FindingRecord>> findings_of(sqlite::Database& database, const std::string& alert);
Result<std::uint64_t> count_findings(sqlite::Database& database);

}  // namespace boardwatch::store
