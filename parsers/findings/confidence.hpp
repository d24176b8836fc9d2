// How likely a finding is to be right: features -> 0..1, by a logistic model. The weights are data, confidence.lex, fitted
// to labelled passages by scripts/calibrate.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/finding.hpp"
#include "core/result.hpp"
#include "parsers/findings/origins.hpp"

namespace boardwatch::findings {

/// What a change's confidence rests on.
struct ChangeClues {
  ChangeKind kind = ChangeKind::departure;
  Post post = Post::director;
  Tense tense = Tense::announced;
  Origins from;
  std::string_view source;  ///< Context::source
  std::size_t repeats = 0;  ///< sentences that tell it again
};

/// How a signal's direction was read.
enum class DirectionFrom : std::uint8_t { nothing, words, entry };

struct SignalClues {
  SignalKind kind = SignalKind::culture;
  DirectionFrom direction = DirectionFrom::nothing;
  BodyFrom body = BodyFrom::nobody;
  bool figures = false;
  bool in_heading = false;    ///< the topic stands in the heading
  std::string_view source;
  std::size_t repeats = 0;
  int parts = 0;              ///< how many things had to stand together; 0 where not known
  int spread = 0;             ///< words from the first to the last of them
};

/// The features that are there, by the names that confidence.lex has for them: "person pronoun".
std::vector<std::string> names_of(const ChangeClues& features);
std::vector<std::string> names_of(const SignalClues& features);

struct Weight {
  std::string name;
  double value = 0;
};

/// Immutable after build(); any thread.
class Confidence {
 public:
  /// Errors: bad_config with the line of a feature that there is none of, or the name of one without a weight.
  static Result<Confidence> build();
  static Result<Confidence> build(std::string_view lexicon);

  /// Between 0 and 1, in hundredths.
  double of(const ChangeClues& features) const;
  double of(const SignalClues& features) const;
  /// What counted, the most first.
  std::vector<Weight> weights(const ChangeClues& features) const;
  std::vector<Weight> weights(const SignalClues& features) const;

 private:
  std::vector<double> change_, signal_;  ///< by feature, as confidence.cpp numbers them; the first is the base
};

}  // namespace boardwatch::findings
