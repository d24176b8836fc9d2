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
/// By document date, oldest first.
Result<std::vector<FindingRecord>> findings_at(sqlite::Database& database, std::string_view organisation, Date from,
                                               Date to);
/// The proofs of an alert in the order in which they came.
Result<std::vector<FindingRecord>> findings_of(sqlite::Database& database, const std::string& alert);
Result<std::uint64_t> count_findings(sqlite::Database& database);

}  // namespace boardwatch::store
