// Several different facts at one organisation in a short time.
#pragma once

#include <functional>
#include <optional>

#include "core/alert.hpp"
#include "rules/rules.hpp"

namespace boardwatch::rules {

/// Whether the rule's condition is true of a finding.
using Accepts = std::function<bool(const FindingRecord& record)>;

/// The fullest window of document time that holds `found` and enough different facts which the rule accepts; none where
/// there is no such window or the organisation is not known. `rule` accepts `found` itself.
std::optional<AlertDraft> find_cluster(const Rule& rule, const FindingRecord& found, const History& history, const Accepts& accepts);

}  // namespace boardwatch::rules
