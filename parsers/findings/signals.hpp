// Stage 3 for signals: what is wrong, or better, with how a body is run, by signals.lex. A signal is a topic and something
// asserted of it close by, without a trap beside it; which way it points is read from words of rise and fall, of good and
// bad, that all kinds share. The sentence is read as written, before bodies and posts are looked for in it.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "core/result.hpp"
#include "parsers/findings/signal_gate.hpp"
#include "parsers/findings/tagging.hpp"
#include "parsers/findings/trace.hpp"

namespace boardwatch::findings {

/// Whom a signal is about, as its entry says.
enum class Scope { one, all, national, follow };

/// What speaks for a signal: the features of its confidence.
struct SignalFeatures {
  int parts = 1;               ///< how many things had to stand together
  int spread = 0;              ///< words between the first and the last of them
  int told = 0;                ///< 2: the direction is the entry's own; 1: read from words beside it; 0: supposed
  bool figures = false;
  bool from_heading = false;   ///< the topic stands in the heading
  int mentions = 1;            ///< sentences of the document that tell it
};

struct RawSignal {
  SignalKind kind = SignalKind::culture;
  Direction direction = Direction::unknown;
  std::optional<EprStatus> status;
  Scope scope = Scope::one;
  std::vector<OrganisationMention> organisations;  ///< named in the sentence; empty: the one that is spoken of
  std::vector<Figure> figures;
  std::size_t sentence = 0;
  std::size_t at = 0;       ///< byte of the sentence where the words that tell it begin
  std::size_t end = 0;
  std::string trigger;      ///< those words
  std::size_t line = 0;     ///< of signals.lex
  SignalFeatures features;
};

/// Immutable after build(); any thread.
class SignalGrammar {
 public:
  static Result<SignalGrammar> build();
  SignalGrammar(SignalGrammar&&) noexcept;
  SignalGrammar& operator=(SignalGrammar&&) noexcept;
  ~SignalGrammar();

  /// What must stand in a sentence before it can tell a signal.
  SignalGate gate() const;
  /// `words` is the sentence as written, `heading` the one above it, `before` the sentence before it in its paragraph.
  /// Whose signals they are, name_bodies() tells.
  std::vector<RawSignal> match(std::size_t sentence, std::string_view words, std::string_view heading, std::string_view before, Trace* trace = nullptr) const;

 private:
  struct Parts;
  explicit SignalGrammar(std::unique_ptr<Parts> parts);
  std::unique_ptr<Parts> parts_;
};

/// The bodies that the sentence names.
void name_bodies(RawSignal& signal, const TaggedSentence& tagged);

/// The numbers in words that state a fact: percentages, money in £m, and counted things. The main one comes first: of
/// those between `begin` and `end`, where the fact is told, before the others, and how long something took last.
std::vector<Figure> find_figures(std::string_view words, std::size_t begin = 0, std::size_t end = std::string_view::npos);

}  // namespace boardwatch::findings
