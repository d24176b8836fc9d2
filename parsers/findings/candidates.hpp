// Stage 1: which sentences are worth reading. The words of all sentences are gone through once; a sentence is a candidate
// where what it needs for a finding comes together.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "parsers/findings/changes.hpp"
#include "parsers/findings/prepare.hpp"
#include "parsers/findings/rows.hpp"
#include "parsers/findings/signals.hpp"

namespace boardwatch::findings {

struct Candidate {
  std::size_t sentence = 0;
  bool change = false;  ///< words that together may tell a change, and somebody or a post to tell it of
  bool signal = false;  ///< words that together may tell a signal
  bool holder = false;  ///< somebody named beside the title of a post
  RowSigns row;         ///< what rows and lists are read for
};

/// Immutable after build(); any thread.
class CandidateScan {
 public:
  static CandidateScan build(const ChangeGrammar& changes, const RowGrammar& rows, const SignalGrammar& signals);
  /// In the order of the sentences.
  std::vector<Candidate> scan(const Prepared& prepared) const;

  /// The fewest words without one of which no sentence is a candidate: what a search for literals would look for.
  std::vector<Needs::Word> literals() const;

 private:
  friend class Scan;
  /// What a word is a sign of by itself.
  struct Sign {
    std::uint32_t cues = 0;
    std::string cased;  ///< only where it is written so ("MD", "Dr"); empty: in any case
  };
  /// What a sentence may be read for.
  struct Reads {
    bool change = false, cue = false, lead = false, head = false, column = false, signal = false;
  };
  CandidateScan(TriggerWords triggers, std::vector<bool Reads::*> reads, SignalGate gate) : triggers_(std::move(triggers)), reads_(std::move(reads)), gate_(std::move(gate)) {}
  TriggerWords triggers_;             ///< the phrases of changes and rows, then the terms of the signals
  std::vector<bool Reads::*> reads_;  ///< by phrase
  SignalGate gate_;
  std::unordered_map<WordKey, Sign> signs_;
  std::vector<std::string> sign_words_;
};

}  // namespace boardwatch::findings
