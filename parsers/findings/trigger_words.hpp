// Which words must stand together in a sentence before any phrase of a lexicon can fit it: asked of the words alone,
// so that a sentence is only tagged where it can tell something.
#pragma once

#include <cstdint>
#include <vector>

#include "parsers/findings/phrases.hpp"
#include "parsers/findings/tokens.hpp"

namespace boardwatch::findings {

/// Immutable after build(); any thread.
class TriggerWords {
 public:
  /// The phrases whose numbers `wanted` says yes to.
  static TriggerWords build(const Phrases& phrases, const std::vector<bool>& wanted, const Vocabulary& vocabulary);

  /// Could one of the phrases fit a sentence of these words? Yes where in doubt.
  bool may_fit(const std::vector<Token>& tokens) const;

 private:
  using GroupId = std::uint16_t;
  struct Slot {
    WordKey key = 0;
    std::uint32_t from = 0, to = 0;  ///< into groups_of_
  };
  struct Need {
    std::uint32_t classes = 0;       ///< TagClass: one of the words must have one of these; 0 none
    bool named = false;              ///< a person or a body must stand in the sentence
    bool dated = false;              ///< a date must
    std::vector<GroupId> groups;     ///< beside the one that it is listed under
  };
  static constexpr std::size_t group_words = 32;  ///< of 64 groups each

  const Slot* find(WordKey key) const;

  std::vector<Slot> slots_;              ///< by the key of a word
  std::vector<GroupId> groups_of_;
  std::vector<std::vector<Need>> needs_; ///< by the group that is met most rarely
};

}  // namespace boardwatch::findings
