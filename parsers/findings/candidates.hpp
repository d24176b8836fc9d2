// Stage 1: which sentences are worth reading. All cue words of all lexicons are looked for in one pass over the text;
// a sentence is a candidate where what it needs for a finding comes together.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "parsers/findings/changes.hpp"
#include "parsers/findings/literals.hpp"
#include "parsers/findings/prepare.hpp"
#include "parsers/findings/rows.hpp"
#include "parsers/findings/signals.hpp"

namespace boardwatch::findings {

struct Candidate {
  std::size_t sentence = 0;
  bool change = false;  ///< the title of a post, or a word that tells a change and somebody to tell it of
  bool signal = false;  ///< a word that tells a signal
  bool holder = false;  ///< somebody named beside the title of a post
  RowSigns row;         ///< what rows and lists are read for
};

/// Immutable after build(); any thread.
class CueScan {
 public:
  static Result<CueScan> build(const ChangeGrammar& changes, const RowGrammar& rows, const SignalGrammar& signals);
  /// The literals that are looked for.
  static std::vector<Literal> literals(const ChangeGrammar& changes, const RowGrammar& rows, const SignalGrammar& signals);
  /// In the order of the sentences.
  std::vector<Candidate> scan(const Prepared& prepared) const;

 private:
  explicit CueScan(Literals literals) : literals_(std::move(literals)) {}
  Literals literals_;
};

}  // namespace boardwatch::findings
