// Words of the signal lexicon looked up in a sentence as written, and the terms that they make. A term is a row of
// elements, hyphens being spaces:
//   word            that word            word*       any word that begins so      (a)    one or none
//   a|b or a/b      one of them          a+b|c       alternatives of more than one word
//   ~               up to four words     ~9          up to nine                   _      one word
//   #               a number             #%          a percentage                 #£     an amount of money
//   $set            one of the set's single words
//   ^word           the term begins the sentence
// Marks of punctuation are no words; a term never goes over ";" or the end of a table's cell.
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "core/result.hpp"
#include "parsers/findings/key_table.hpp"
#include "parsers/findings/lexicon.hpp"
#include "parsers/findings/trigger_words.hpp"

namespace boardwatch::findings {

struct SignalWord {
  std::array<std::uint16_t, 4> ids{};  ///< of the lexicon's words that it is or begins with; 0 none
  std::uint32_t begin = 0, end = 0;    ///< bytes of the sentence
  std::uint32_t place = 0;             ///< counts words, a name's as one
  char before = ' ';                   ///< the strongest mark before it: ' ' , ( : ; |
  char number = 0;                     ///< 0 none, '#', '%' or 'L' for pounds
  double value = 0;
  bool is(std::uint16_t id) const { return ids[0] == id || ids[1] == id || ids[2] == id || ids[3] == id; }
};

struct TermHit {
  std::uint32_t begin = 0, end = 0;  ///< words
};

/// Hits by set, kept from sentence to sentence so that nothing is allocated twice.
struct TermHits {
  std::vector<std::vector<TermHit>> of;
  std::vector<std::uint16_t> touched;
  void clear();
};

/// When a set is looked for: topics in every sentence, what stands beside them where there is one, and what bends or
/// forbids a signal where there is a signal.
enum class Phase : std::uint8_t { topic, part, late };
constexpr std::size_t phases = 3;

/// Immutable after build; any thread.
class SignalTerms {
 public:
  SignalTerms();
  /// The set of that name, made if there is none.
  std::uint16_t set(const std::string& name);
  bool has_set(const std::string& name) const { return sets_.count(name) > 0; }
  std::size_t sets() const { return count_; }
  /// Whatever hits `set` hits `into` too.
  void include(std::uint16_t set, std::uint16_t into);
  /// Errors: what is wrong with the term.
  Result<void> add(std::uint16_t set, std::string_view term);

  /// The earliest phase that a set is needed in; late where nobody says.
  void need(std::uint16_t set, Phase phase);
  /// Sorts the terms by phase: to be called when all are added.
  void finish();

  void words_of(std::string_view sentence, std::vector<SignalWord>& words) const;
  /// Empties `hits` and finds the sets of the first phase; then those of a further one, beside what was found.
  void start(const std::vector<SignalWord>& words, TermHits& hits) const;
  void match(const std::vector<SignalWord>& words, Phase phase, TermHits& hits) const;

  std::size_t terms() const { return terms_.size(); }
  /// What must stand in a sentence before each term can be hit.
  std::vector<Needs> needs() const;
  /// The sets that a hit of the term is a hit of.
  std::vector<std::uint16_t> sets_of(std::size_t term) const;

 private:
  enum class Kind : std::uint8_t { literal, gap, one, number };
  struct Element {
    Kind kind = Kind::literal;
    bool optional = false;
    char number = 0;
    std::uint8_t most = 0;
    std::vector<std::uint16_t> ids;
    std::vector<std::pair<std::string, bool>> texts;  ///< text, begins a word
  };
  struct Term {
    std::uint16_t set = 0;
    std::uint16_t pivot = 0;
    bool first = false;  ///< it begins the sentence
    std::vector<Element> elements;
  };

  std::uint16_t word(std::string_view text, bool prefix);
  void look_up(std::string_view word, std::size_t readable, SignalWord& into) const;
  /// An element as it is matched: small, and side by side with the others of its term.
  struct Step {
    Kind kind = Kind::literal;
    bool optional = false;
    char number = 0;
    std::uint8_t most = 0;
    std::uint32_t ids = 0;    ///< into step_ids_
    std::uint16_t count = 0;
  };
  /// A term to be tried at a word: what must stand beside that word is looked at first.
  struct Attempt {
    std::uint32_t pivot = 0;            ///< into steps_
    std::uint16_t before = 0, behind = 0;  ///< steps of the term on either side of the pivot
    std::uint16_t set = 0;
    bool first = false;
  };
  bool fits(const Step& step, const SignalWord& word) const;
  bool forward(const Step* step, const Step* end, const std::vector<SignalWord>& words, std::size_t at, std::uint32_t& found) const;
  bool backward(const Step* step, std::size_t left, const std::vector<SignalWord>& words, std::size_t at, std::uint32_t& found) const;

  std::uint16_t id_of(std::uint64_t hash) const;

  KeyTable<std::uint16_t> ids_;                           ///< by the hash of the word, marked where it only begins one
  std::vector<std::uint32_t> prefix_lengths_;             ///< by a word's first two letters: how long such beginnings are
  std::vector<double> values_;  ///< of number words, by id
  std::vector<Term> terms_;
  struct Index {
    std::vector<std::uint32_t> from;         ///< by word id, into `terms`
    std::vector<Attempt> terms;
    std::vector<Attempt> numbers;            ///< terms without a word
  };
  std::array<Index, phases> index_;
  std::vector<Step> steps_;
  std::vector<std::uint16_t> step_ids_;
  std::vector<Phase> phase_of_set_;
  std::unordered_map<std::string, std::uint16_t> sets_;
  std::vector<std::vector<std::uint32_t>> terms_of_set_;
  std::vector<std::vector<std::uint16_t>> also_, included_;  ///< by set: those that it is part of, those that are part of it
  std::uint16_t count_ = 0;
  std::uint16_t words_ = 0;
};

}  // namespace boardwatch::findings
