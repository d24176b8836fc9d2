// Which words must stand together in a sentence before any entry of a lexicon can fit it: asked of the words alone, so
// that a sentence is only tagged and read where it can tell something.
#pragma once

#include <algorithm>
#include <cstdint>
#include <span>
#include <string>
#include <utility>
#include <vector>

#include "parsers/findings/key_table.hpp"
#include "parsers/findings/tokens.hpp"

namespace boardwatch::findings {

/// "(" or ":"; no other mark is looked for.
constexpr std::uint32_t mark_bit(std::string_view mark) { return mark == "(" ? 1u : mark == ":" ? 2u : 0u; }

/// What a sentence must hold before one entry can fit it.
struct Needs {
  struct Word {
    std::string text;     ///< in small letters
    bool begins = false;  ///< any word of three letters or more that begins so
    bool common = false;  ///< on every page: says little alone
  };
  std::vector<std::vector<Word>> words;  ///< of each list one
  std::uint32_t classes = 0;             ///< TagClass: one of the words must have one of these; 0 none
  std::uint32_t marks = 0;               ///< mark_bit: all of these
  bool named = false;                    ///< a person or a body must stand in the sentence
  bool dated = false;                    ///< a date must
  bool told = true;                      ///< for_each_fitting() tells of it; else it is only asked about
};

/// Immutable after build(); any thread.
class TriggerWords {
 public:
  using GroupId = std::uint16_t;

  static TriggerWords build(const std::vector<Needs>& entries);
  /// How often what is needed is met, by its rarest words; for comparing.
  static std::size_t weight_of(const Needs& needs);

  /// What the words of a sentence hold. Kept from sentence to sentence, so that nothing is allocated twice.
  class Met {
   public:
    explicit Met(const TriggerWords& words) : groups_(words.needs_.size() / 64 + 1) {}
    void clear();
    std::uint32_t classes = 0, marks = 0;
    bool named = false, dated = false;

   private:
    friend class TriggerWords;
    std::vector<std::uint64_t> groups_;
    std::vector<GroupId> touched_;
  };

  /// The groups that the word stands in, alone or by its beginning.
  void find_groups(std::string_view word, WordKey key, std::vector<GroupId>& groups) const;
  void add(std::span<const GroupId> groups, Met& met) const {
    for (const auto group : groups) {
      auto& bits = met.groups_[group / 64u];
      const auto bit = std::uint64_t{1} << (group % 64u);
      if ((bits & bit) != 0) continue;
      bits |= bit;
      met.touched_.push_back(group);
    }
  }
  /// Is one of them the one that an entry is listed under? Without such a group no entry fits that needs a word.
  bool lists(std::span<const GroupId> groups) const {
    return std::any_of(groups.begin(), groups.end(), [&](GroupId group) { return needs_[group].first != needs_[group].second; });
  }
  /// Calls with the number of each entry that could fit. Yes where in doubt.
  template <class OnEntry>
  void for_each_fitting(const Met& met, const OnEntry& on_entry) const {
    for (const auto& need : wordless_)
      if (fits(need, met)) on_entry(need.entry);
    for (const auto group : met.touched_)
      for (auto k = needs_[group].first; k < needs_[group].second; ++k)
        if (fits(needs_in_[k], met)) on_entry(needs_in_[k].entry);
  }

  bool fits(std::uint32_t entry, const Met& met) const { return fits(by_entry_[entry], met); }

  /// The entries that could fit a text of these words, in no order.
  std::vector<std::uint32_t> fitting(std::string_view text, const std::vector<Token>& tokens) const;
  /// Of each entry the words that are met most rarely: one of them stands in every sentence that it fits.
  std::vector<Needs::Word> rarest() const;

 private:
  struct Range {
    std::uint32_t from = 0, to = 0;  ///< into groups_of_
  };
  struct Need {
    std::uint32_t entry = 0, classes = 0, marks = 0;
    std::uint32_t from = 0, to = 0;  ///< into also_: its groups; where it is listed, those beside the one that it is listed under
    bool named = false, dated = false;
  };
  bool fits(const Need& need, const Met& met) const {
    if ((need.named && !met.named) || (need.dated && !met.dated) || (need.classes != 0 && (met.classes & need.classes) == 0) || (need.marks & ~met.marks) != 0) return false;
    for (auto k = need.from; k < need.to; ++k)
      if ((met.groups_[also_[k] / 64u] >> (also_[k] % 64u) & 1u) == 0) return false;
    return true;
  }

  KeyTable<Range> ranges_;                ///< by the key of a word, marked where it only begins one
  std::vector<GroupId> groups_of_;
  std::vector<std::uint32_t> beginnings_; ///< by a word's first three letters: how long such beginnings are
  std::vector<Need> by_entry_, needs_in_; ///< all; those that are told, in the order of needs_
  std::vector<std::pair<std::uint32_t, std::uint32_t>> needs_; ///< by the group that is met most rarely, into needs_in_
  std::vector<GroupId> also_;
  std::vector<Need> wordless_;            ///< of entries without a word that is seen alone
  std::vector<Needs::Word> rarest_;
};

}  // namespace boardwatch::findings
