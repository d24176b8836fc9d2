#include "core/finding.hpp"

#include <algorithm>

namespace boardwatch {

template <>
const std::vector<std::string_view>& codes_of<ChangeKind>() {
  static const std::vector<std::string_view> codes{"departure",     "appointment", "interim",
                                                   "reappointment", "absence",     "vacancy"};
  return codes;
}

template <>
const std::vector<std::string_view>& codes_of<Post>() {
  static const std::vector<std::string_view> codes{
      "chief_executive",       "deputy_chief_executive",      "chair",
      "deputy_chair",          "non_executive_director",      "senior_independent_director",
      "medical_director",      "nursing_director",            "finance_director",
      "operations_director",   "people_director",             "strategy_director",
      "digital_director",      "governance_director",         "estates_director",
      "communications_director", "improvement_director",      "managing_director",
      "partnerships_director", "midwifery_director",          "allied_health_director",
      "pharmacy_director",     "speak_up_guardian",           "lead_governor",
      "director"};
  return codes;
}

template <>
const std::vector<std::string_view>& codes_of<Reason>() {
  static const std::vector<std::string_view> codes{
      "retirement", "resignation", "new_role",   "end_of_term",    "end_of_contract", "return_to_substantive", "secondment",
      "dismissal",  "suspension",  "ill_health", "parental_leave", "restructure",     "death",                 "unknown"};
  return codes;
}

template <>
const std::vector<std::string_view>& codes_of<Tense>() {
  static const std::vector<std::string_view> codes{"announced", "effective", "reported"};
  return codes;
}

template <>
const std::vector<std::string_view>& codes_of<SignalKind>() {
  static const std::vector<std::string_view> codes{
      "bullying_harassment", "speak_up",           "whistleblowing",      "staff_survey",
      "culture",             "governance_failure", "regulatory_action",   "oversight_level",
      "regulator_letter",    "inspection_rating",  "no_confidence",       "leadership_instability",
      "investigation",       "tribunal",           "financial_distress",  "safety_incident",
      "epr",                 "audit_finding",      "coroner_warning",     "workforce_reduction",
      "structural_change",   "external_support",   "withheld"};
  return codes;
}

template <>
const std::vector<std::string_view>& codes_of<Direction>() {
  static const std::vector<std::string_view> codes{"worsening", "improving", "steady", "unknown"};
  return codes;
}

template <>
const std::vector<std::string_view>& codes_of<EprStatus>() {
  static const std::vector<std::string_view> codes{"none",         "planned", "procuring", "joint_procurement",
                                                   "implementing", "live",    "unsuitable"};
  return codes;
}

template <class Enum>
std::optional<Enum> from_code(std::string_view code) {
  const auto& codes = codes_of<Enum>();
  const auto found = std::find(codes.begin(), codes.end(), code);
  if (found == codes.end()) return std::nullopt;
  return static_cast<Enum>(found - codes.begin());
}

template std::optional<ChangeKind> from_code<ChangeKind>(std::string_view);
template std::optional<Post> from_code<Post>(std::string_view);
template std::optional<Reason> from_code<Reason>(std::string_view);
template std::optional<Tense> from_code<Tense>(std::string_view);
template std::optional<SignalKind> from_code<SignalKind>(std::string_view);
template std::optional<Direction> from_code<Direction>(std::string_view);
template std::optional<EprStatus> from_code<EprStatus>(std::string_view);

namespace {

template <class Enum>
std::string_view code(Enum value) {
  return codes_of<Enum>()[static_cast<std::size_t>(value)];
}

}  // namespace

std::string_view to_code(ChangeKind value) { return code(value); }
std::string_view to_code(Post value) { return code(value); }
std::string_view to_code(Reason value) { return code(value); }
std::string_view to_code(Tense value) { return code(value); }
std::string_view to_code(SignalKind value) { return code(value); }
std::string_view to_code(Direction value) { return code(value); }
std::string_view to_code(EprStatus value) { return code(value); }

const Evidence& evidence_of(const Finding& finding) {
  return std::visit([](const auto& f) -> const Evidence& { return f.evidence; }, finding);
}

double confidence_of(const Finding& finding) {
  return std::visit([](const auto& f) { return f.confidence; }, finding);
}

std::string_view kind_of(const Finding& finding) {
  return std::visit([](const auto& f) { return to_code(f.kind); }, finding);
}

const std::optional<std::string>& organisation_of(const Finding& finding) {
  return std::visit([](const auto& f) -> const std::optional<std::string>& { return f.organisation; }, finding);
}

const std::optional<std::string>& organisation_code_of(const Finding& finding) {
  return std::visit([](const auto& f) -> const std::optional<std::string>& { return f.organisation_code; }, finding);
}

}  // namespace boardwatch
