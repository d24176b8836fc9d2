// Which words must stand together in a sentence before any phrase of a lexicon can fit it: asked of the words alone,
// so that a sentence is only tagged where it can tell something.
#pragma once

#include <array>
#include <cstdint>
#include <vector>

#include "parsers/findings/phrases.hpp"
#include "parsers/findings/tokens.hpp"

namespace boardwatch::findings {

/// Immutable after build(); any thread.
class TriggerWords {
 public:
  /// `telling` says of each phrase whether it is one that makes a sentence worth reading.
  static TriggerWords build(const Phrases& phrases, const std::vector<bool>& telling, const Vocabulary& vocabulary);

  /// Could a telling phrase fit a sentence of these words? Yes where in doubt.
  bool may_fit(const std::vector<Token>& tokens) const;
  /// Which phrases could, by their numbers; true where one of them is telling.
  bool find_fitting(const std::vector<Token>& tokens, std::vector<bool>& fitting) const;

 private:
  using GroupId = std::uint16_t;
  struct Slot {
    WordKey key = 0;
    std::uint32_t from = 0, to = 0;  ///< into groups_of_
  };
  struct Need {
    std::uint32_t phrase = 0;
    bool telling = false;
    std::uint32_t classes = 0;       ///< TagClass: one of the words must have one of these; 0 none
    bool named = false;              ///< a person or a body must stand in the sentence
    bool dated = false;              ///< a date must
    std::vector<GroupId> groups;     ///< beside the one that it is listed under
  };
  static constexpr std::size_t group_words = 64;  ///< of 64 groups each

  /// What the words of a sentence hold.
  struct Met {
    std::array<std::uint64_t, group_words> groups{};
    std::uint32_t classes = 0;
    bool named = false, dated = false;
    bool has(const Need& need) const;
  };

  const Slot* find(WordKey key) const;
  Met met_by(const std::vector<Token>& tokens) const;
  /// Calls for each phrase that could fit, until `enough` says so.
  template <class Enough>
  void for_each_fitting(const std::vector<Token>& tokens, const Enough& enough) const;

  std::vector<Slot> slots_;              ///< by the key of a word
  std::vector<GroupId> groups_of_;
  std::vector<std::vector<Need>> needs_; ///< by the group that is met most rarely
  std::vector<Need> wordless_;           ///< of phrases without a word that is seen alone
  std::size_t phrases_ = 0;
};

}  // namespace boardwatch::findings
