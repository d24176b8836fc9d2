// What an expression can ask of a finding, by name.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

#include "core/alert.hpp"
#include "core/catalogue.hpp"
#include "rules/expression/value.hpp"

namespace boardwatch::rules {

/// A finding with the body that it is about. Views; outlived by both.
struct Subject {
  const FindingRecord& record;
  const Organisation* organisation = nullptr;  ///< null where the catalogue does not know it
  const Organisation* board = nullptr;         ///< the integrated care board that it belongs to; itself, where it is one
};
Subject subject_of(const FindingRecord& record, const Catalogue& catalogue);

enum class FieldId : unsigned char {
  family, kind, post, post_title, person, reason, tense, direction, status, effective, confidence, words, page, recognised,
  destination_organisation, destination_post_title, org_code, org_name, org_kind, org_type, org_region, org_icb,
  date, seen, source, address, title
};

struct Field {
  FieldId id;
  std::string_view name;  ///< as written: "org.region"
  Type type;
  const std::vector<std::string_view>* codes = nullptr;  ///< the only texts that it can be; null for any
  bool of_changes = true;                                ///< whether findings of that family can have it
  bool of_signals = true;
};

/// All of them, by FieldId.
const std::vector<Field>& fields();
/// Null where there is none of that name.
const Field* find_field(std::string_view name);
Value value_of(FieldId field, const Subject& subject);

/// The kinds of both families.
const std::vector<std::string_view>& all_kinds();
std::string_view family_of(std::string_view kind);  ///< "change" or "signal"

}  // namespace boardwatch::rules
