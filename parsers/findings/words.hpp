// A tagged sentence as the grammar reads it: words of known meaning, and people, posts, bodies and dates as one item each.
#pragma once

#include <cstdint>
#include <initializer_list>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "parsers/findings/key_table.hpp"
#include "parsers/findings/tagging.hpp"

namespace boardwatch::findings {

using WordId = std::uint16_t;  ///< 0: a word that no lexicon has

/// What a word can be. A word can be several things: "left" is the past and the participle of "leave".
enum WordClass : std::uint32_t {
  class_have = 1u << 0,
  class_be = 1u << 1,
  class_future = 1u << 2,        ///< will, would
  class_doubtful = 1u << 3,      ///< may, could, should
  class_adverb = 1u << 4,
  class_negative = 1u << 5,
  class_preposition = 1u << 6,
  class_determiner = 1u << 7,
  class_relative = 1u << 8,
  class_conjunction = 1u << 9,
  class_if = 1u << 10,
  class_hearsay = 1u << 11,      ///< expected, understood, believed
  class_speech = 1u << 12,       ///< said, told, confirmed: what follows has a subject of its own
  class_bound = 1u << 13,        ///< until, since: the date behind it is an end or a beginning of something else
  class_aside = 1u << 14,        ///< opens words set aside between commas: aged, having, previously
  class_to = 1u << 15,
  class_occasion = 1u << 17,     ///< meeting, hearing: "on 9 May" behind it is not when a change takes effect
  class_since = 1u << 18,
  class_common = 1u << 19,       ///< on every page of a board pack: too common to look for alone
  class_and = 1u << 16,
  class_first = 1u << 25,        ///< I, we: whoever speaks
  class_rule = 1u << 26,         ///< shall
  class_occupation = 1u << 28,   ///< porter, surgeon, auditor: whoever is called so holds no post of ours
  class_but = 1u << 31,          ///< but, instead
  class_for = 1u << 29,          ///< for
  class_kin = 1u << 30,          ///< deputy, colleague, successor: a name may be set behind it
  class_number = 1u << 27,       ///< two, both, several
  class_weak = class_have | class_be | class_future | class_doubtful | class_adverb | class_negative | class_preposition | class_determiner |
               class_relative | class_conjunction | class_common,  ///< says little alone
  form_base = 1u << 20,
  form_s = 1u << 21,
  form_past = 1u << 22,
  form_participle = 1u << 23,
  form_ing = 1u << 24,
};

/// Immutable once the lexicons are read.
class Vocabulary {
 public:
  /// The word's number; a new one where it has none yet.
  WordId add(std::string_view lower);
  /// 0 where no lexicon has the word.
  WordId find(std::string_view word) const { return find(key_of(word)); }
  WordId find(WordKey key) const {
    const auto* id = ids_.find(key);
    return id != nullptr ? *id : WordId{0};
  }
  void add_class(WordId id, std::uint32_t classes) { classes_[id] |= classes; }
  std::uint32_t classes(WordId id) const { return classes_[id]; }
  /// Of every form of a verb, the verb's base; else 0.
  void set_verb(WordId form, WordId base) { verbs_[form] = base; }
  WordId verb(WordId form) const { return verbs_[form]; }
  /// The forms of a verb that have one of `forms`.
  std::vector<WordId> forms_of(WordId base, std::uint32_t forms) const;
  /// Words that stand for one another in phrases: [set post].
  void add_to_set(std::string_view name, WordId id);
  const std::vector<WordId>& set(std::string_view name) const;
  std::string_view text(WordId id) const { return texts_[id]; }

 private:
  struct Hash {
    using is_transparent = void;
    std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>()(text); }
  };
  KeyTable<WordId> ids_;
  std::unordered_map<std::string, std::vector<WordId>, Hash, std::equal_to<>> sets_;
  std::vector<std::string> texts_ = {""};
  std::vector<std::uint32_t> classes_ = {0};
  std::vector<WordId> verbs_ = {0};
};

struct Word {
  char letter = 'w';        ///< w word, m mark, 0 number; P R A H J Q N person or post; O X body; D date
  WordId id = 0;
  std::uint32_t classes = 0;
  char mark = 0;            ///< of a mark: the mark; of "'s": s
  std::uint16_t index = 0;  ///< of the chunk, body or date
  std::uint32_t begin = 0, end = 0;  ///< in TaggedSentence::text

  bool is(std::uint32_t any) const { return (classes & any) != 0; }
  bool holder() const { return letter == 'P' || letter == 'R' || letter == 'A' || letter == 'H' || letter == 'J' || letter == 'Q' || letter == 'N'; }
  bool person() const { return letter == 'P' || letter == 'H' || letter == 'J' || letter == 'Q'; }
  bool body() const { return letter == 'O' || letter == 'X'; }
  bool plain() const { return letter == 'w' || letter == '0'; }
  bool owner() const { return letter == 'm' && mark == 's'; }  ///< the "'s" of an owner
};

/// The word as the tagged sentence has it.
inline std::string_view text_of(const TaggedSentence& tagged, const Word& word) { return std::string_view(tagged.text).substr(word.begin, word.end - word.begin); }

std::vector<Word> read_words(const TaggedSentence& tagged, const Vocabulary& vocabulary);

}  // namespace boardwatch::findings
