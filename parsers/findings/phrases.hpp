// Phrases of the lexicons, matched against the words of a sentence. An entry is a row of elements:
//   word            that word          word|word     one of them         (word|word)   one of them, or none
//   %post           one of a set of words: [set post]
//   @leave          any form of the verb             @leave:ing          one form: base, s, past, part, ing
//   *               up to four words that qualify: "the new", "his three-year"
//   ~               up to five words of any kind, but no person, post, body or date
//   ...             up to twelve items of any kind within the clause
//   {R} {A} {P} {W} {O} {D}   a post, an acting post, a person, a person or post, a body, a date; {Dest:O} names the group, {O?} may be missing
#pragma once

#include <array>
#include <optional>
#include <string>
#include <vector>

#include "parsers/findings/lexicon.hpp"
#include "parsers/findings/trigger_words.hpp"
#include "parsers/findings/words.hpp"

namespace boardwatch::findings {

enum class Group : std::uint8_t { who, role, org, dest, destrole, other, date, count };

struct PhraseMatch {
  std::size_t phrase = 0;             ///< as numbered by add()
  std::size_t begin = 0, end = 0;     ///< words
  std::size_t pivot = 0;              ///< the first literal word
  std::array<int, static_cast<std::size_t>(Group::count)> groups{-1, -1, -1, -1, -1, -1, -1};  ///< a word each; -1 none
  int of(Group group) const { return groups[static_cast<std::size_t>(group)]; }
};

/// Immutable after the last add().
class Phrases {
 public:
  /// Errors: bad_config with the line where the entry cannot be read. Words and verbs not known yet become known.
  Result<std::size_t> add(const LexiconEntry& entry, std::string_view file, Vocabulary& vocabulary);
  /// Each phrase that fits with its pivot at `at`; of `these` alone where given. The longest first is the caller's to choose.
  void match_at(const std::vector<Word>& words, std::size_t at, std::vector<PhraseMatch>& found, const std::vector<bool>* these = nullptr) const;
  /// Is there any match in [from, to)?
  std::optional<PhraseMatch> first_in(const std::vector<Word>& words, std::size_t from, std::size_t to) const;
  /// What must stand in a sentence that the phrase fits.
  Needs needs(std::size_t phrase, const Vocabulary& vocabulary) const;
  /// Of the lexicon, where the phrase stands.
  std::size_t line(std::size_t phrase) const { return phrases_[phrase].line; }

 private:
  enum class Kind : std::uint8_t { literal, qualifiers, plain, any, tag };
  struct Element {
    Kind kind = Kind::literal;
    bool optional = false;
    std::vector<WordId> ids;  ///< sorted
    std::string letters;
    Group group = Group::who;
  };
  struct Phrase {
    std::vector<Element> elements;
    std::size_t pivot = 0;
    std::size_t line = 0;
  };

  bool forward(const Phrase& phrase, std::size_t element, const std::vector<Word>& words, std::size_t at, PhraseMatch& match) const;
  bool backward(const Phrase& phrase, std::size_t element, const std::vector<Word>& words, std::size_t at, PhraseMatch& match) const;

  std::vector<Phrase> phrases_;
  std::vector<std::vector<std::uint32_t>> by_pivot_;  ///< by word
};

}  // namespace boardwatch::findings
