// How well predicted findings agree with labelled ones; docs/findings.md says what each figure means.
#pragma once

#include <map>
#include <string>
#include <utility>
#include <vector>

#include "scoring/calibration.hpp"
#include "scoring/count.hpp"
#include "scoring/label.hpp"

namespace boardwatch::scoring {

struct Difference {
  enum class Kind { differs, missing, spurious };
  std::string passage;
  Kind kind;
  std::string detail;  ///< which slots, with the values of both sides
};
std::string_view to_code(Difference::Kind kind);

/// What is wrong, how often, by kind of finding: "missed", "false", "reason wrong" (faults_of() has the rest).
using Causes = std::map<std::string, std::map<std::string, std::size_t>>;

struct Score {
  std::size_t passages = 0;
  Count changes;                              ///< right: as events
  std::vector<std::pair<Slot, Count>> slots;  ///< those that some gold change has; all where none has any
  Count signals;                              ///< right: kind and organisation
  Count whole;                                ///< changes and signals, right in everything
  std::map<std::string, Count> change_kinds, signal_kinds;
  Causes change_causes, signal_causes;  ///< by gold's kind, that of a false finding by its own
  Share direction, epr_status;          ///< of the right signals
  Share false_alarms;                   ///< passages with a finding, of those whose gold is empty
  std::vector<Difference> differences;  ///< in gold's order
  std::vector<Judged> judged;           ///< every scored prediction
  std::size_t unknown_passages = 0;     ///< predicted, not in gold: passed over
  std::size_t absent_passages = 0;      ///< in gold, not predicted: scored as empty

  Count all_slots() const;
};

Score score(const Labels& gold, const Labels& predicted);

/// "changes F1 0.812 slots F1 0.871 signals F1 0.702 false alarms 3/68 whole F1 0.455"
std::string summary_of(const Score& score);
/// "0.812", "n/a"
std::string three_digits(const std::optional<double>& figure);

}  // namespace boardwatch::scoring
