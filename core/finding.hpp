// One fact read out of one document, with the words that carry it. The contract is docs/findings.md.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "core/date.hpp"

namespace boardwatch {

// The enumerators equal the codes on the wire.
enum class ChangeKind { departure, appointment, interim, reappointment, absence, vacancy };

enum class Post {
  chief_executive, deputy_chief_executive, chair, deputy_chair, non_executive_director, senior_independent_director,
  medical_director, nursing_director, finance_director, operations_director, people_director, strategy_director,
  digital_director, governance_director, estates_director, communications_director, improvement_director,
  managing_director, partnerships_director, midwifery_director, allied_health_director, pharmacy_director,
  speak_up_guardian, lead_governor, director
};

enum class Reason {
  retirement, resignation, new_role, end_of_term, end_of_contract, return_to_substantive, secondment, dismissal,
  suspension, ill_health, parental_leave, restructure, death, unknown
};

enum class Tense { announced, effective, reported };

enum class SignalKind {
  bullying_harassment, speak_up, whistleblowing, staff_survey, culture, governance_failure, regulatory_action,
  oversight_level, regulator_letter, inspection_rating, no_confidence, leadership_instability, investigation, tribunal,
  financial_distress, safety_incident, epr, audit_finding, coroner_warning, workforce_reduction, structural_change,
  external_support, withheld
};

enum class Direction { worsening, improving, steady, unknown };

enum class EprStatus { none, planned, procuring, joint_procurement, implementing, live, unsuitable };

std::string_view to_code(ChangeKind);
std::string_view to_code(Post);
std::string_view to_code(Reason);
std::string_view to_code(Tense);
std::string_view to_code(SignalKind);
std::string_view to_code(Direction);
std::string_view to_code(EprStatus);

/// The enumerator of a code; defined for each of the enumerations above.
template <class Enum>
std::optional<Enum> from_code(std::string_view code);
/// All codes of an enumeration, in its order.
template <class Enum>
const std::vector<std::string_view>& codes_of();

struct Evidence {
  std::string words;                  ///< exactly as in Document::text
  std::optional<std::uint32_t> page;  ///< 1-based; none outside paged documents
  std::size_t start = 0;              ///< byte offsets into Document::text
  std::size_t end = 0;
  std::string part;                    ///< the file inside a pack or an e-mail; empty where the document is one file
  std::optional<double> recognised{};  ///< the words were read from a picture of them: how sure OCR is, 0 to 1
  friend bool operator==(const Evidence&, const Evidence&) = default;
};

struct Destination {
  std::optional<std::string> organisation;
  std::optional<std::string> post_title;
  friend bool operator==(const Destination&, const Destination&) = default;
};

struct Figure {
  double value = 0;
  std::string unit;  ///< "%", "£m" or the thing that is counted
  friend bool operator==(const Figure&, const Figure&) = default;
};

/// The body that has since taken the place of a finding's.
struct Successor {
  std::string organisation;
  std::string code;
  friend bool operator==(const Successor&, const Successor&) = default;
};

struct Change {
  ChangeKind kind = ChangeKind::departure;
  std::optional<std::string> person;
  Post post = Post::director;
  std::optional<std::string> post_title;
  std::optional<std::string> organisation;
  std::optional<std::string> organisation_code;
  std::optional<Reason> reason;
  std::optional<Destination> destination;
  std::optional<PartialDate> effective;
  Tense tense = Tense::announced;
  Evidence evidence;
  std::uint32_t repeats = 0;  ///< how often the document tells it again
  double confidence = 0;
  std::optional<Successor> successor;
  friend bool operator==(const Change&, const Change&) = default;
};

struct Signal {
  SignalKind kind = SignalKind::culture;
  std::optional<std::string> organisation;
  std::optional<std::string> organisation_code;
  Direction direction = Direction::unknown;
  std::vector<Figure> figures;
  std::optional<EprStatus> status;  ///< for `epr` only
  Evidence evidence;
  std::uint32_t repeats = 0;  ///< as in Change
  double confidence = 0;
  std::optional<Successor> successor;
  friend bool operator==(const Signal&, const Signal&) = default;
};

/// Self-contained: outlives its document.
using Finding = std::variant<Change, Signal>;

/// The fields that both families have.
const Evidence& evidence_of(const Finding& finding);
double confidence_of(const Finding& finding);
std::string_view kind_of(const Finding& finding);  ///< the code of its kind
const std::optional<std::string>& organisation_of(const Finding& finding);
const std::optional<std::string>& organisation_code_of(const Finding& finding);

}  // namespace boardwatch
