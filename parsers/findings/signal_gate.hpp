// Which terms must stand together in a sentence before any entry of the signal lexicon can fit it. An entry needs some
// term of each of its sets; a term needs its words. Only the terms of an entry's rarest set are looked for; the others are
// asked of where one of those was met.
#pragma once

#include <algorithm>
#include <cstdint>
#include <vector>

#include "parsers/findings/trigger_words.hpp"

namespace boardwatch::findings {

/// Immutable after finish(); any thread.
class SignalGate {
 public:
  explicit SignalGate(std::size_t sets) : weights_(sets), terms_of_(sets), entries_of_(sets) {}
  /// A term that is a hit of each of `sets`.
  void add_term(Needs needs, std::vector<std::uint16_t> sets);
  void add_entry(std::vector<std::uint16_t> sets) { entries_.push_back(std::move(sets)); }
  void finish();

  /// By the number of the term.
  const std::vector<Needs>& terms() const { return terms_; }

  /// Could an entry fit a sentence where `term` was met? `stands` tells of another term whether it may stand there.
  template <class Stands>
  bool may_tell(std::uint32_t term, const Stands& stands) const {
    const auto any = [&](std::uint16_t set) { return std::any_of(terms_of_[set].begin(), terms_of_[set].end(), stands); };
    for (const auto set : sets_of_[term])
      for (const auto entry : entries_of_[set])
        if (std::all_of(entries_[entry].begin() + 1, entries_[entry].end(), any)) return true;
    return false;
  }

 private:
  std::vector<Needs> terms_;
  std::vector<std::vector<std::uint16_t>> sets_of_;     ///< by term
  std::vector<std::size_t> weights_;                    ///< by set: how often one of its terms is met
  std::vector<std::vector<std::uint32_t>> terms_of_;    ///< by set
  std::vector<std::vector<std::uint16_t>> entries_;     ///< the sets of each, the rarest first
  std::vector<std::vector<std::uint32_t>> entries_of_;  ///< by their rarest set
};

}  // namespace boardwatch::findings
