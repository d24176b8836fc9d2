// Stage 3 for signals: tagged sentences -> what is wrong, or better, with how a body is run, by signals.lex.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "core/result.hpp"
#include "parsers/findings/literals.hpp"
#include "parsers/findings/tagging.hpp"

namespace boardwatch::findings {

/// Whom a signal is about, as its entry says.
enum class Scope { one, all, national, follow };

struct RawSignal {
  SignalKind kind = SignalKind::culture;
  Direction direction = Direction::unknown;
  std::optional<EprStatus> status;
  Scope scope = Scope::one;
  std::vector<OrganisationMention> organisations;  ///< named in the sentence; empty: the one that is spoken of
  std::vector<Figure> figures;
  std::size_t sentence = 0;
  std::size_t at = 0;  ///< byte of the tagged sentence where it begins
};

/// Immutable after build(); any thread.
class SignalGrammar {
 public:
  static Result<SignalGrammar> build();
  SignalGrammar(SignalGrammar&&) noexcept;
  SignalGrammar& operator=(SignalGrammar&&) noexcept;
  ~SignalGrammar();

  const std::vector<Literal>& cues() const { return cues_; }
  std::size_t sections() const;
  /// `words` is the sentence as written, `heading` the one above it.
  std::vector<RawSignal> match(const TaggedSentence& tagged, std::string_view words, std::string_view heading,
                               const std::vector<bool>& cued) const;

 private:
  struct Parts;
  explicit SignalGrammar(std::unique_ptr<Parts> parts);
  std::unique_ptr<Parts> parts_;
  std::vector<Literal> cues_;
};

/// The numbers in words that state a fact: percentages, money in £m, and counted things.
std::vector<Figure> find_figures(std::string_view words);

}  // namespace boardwatch::findings
