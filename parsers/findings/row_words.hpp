// The words of a cell or list item, with its people, posts, bodies and dates as one item each, and the phrases of rows.lex.
#pragma once

#include <cstdint>
#include <functional>
#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <utility>
#include <vector>

#include "parsers/findings/tagging.hpp"
#include "parsers/findings/trigger_words.hpp"

namespace boardwatch::findings {

struct RowItem {
  std::string text;       ///< lower case; of a mention "<p>", "<r>", "<h>" (a person with a post), "<o>" or "<d>"
  char letter = 'w';      ///< w word, m mark, p r h o d
  std::size_t index = 0;  ///< of the chunk, body or date
  std::size_t begin = 0, end = 0;

  bool holder() const { return letter == 'p' || letter == 'r' || letter == 'h'; }
  bool person() const { return letter == 'p' || letter == 'h'; }
};

std::vector<RowItem> row_items(std::string_view text, const TaggedSentence& tagged);
/// Of text whose mentions are not known.
std::vector<RowItem> row_items(std::string_view text);

/// Is it one of these marks of one byte?
bool is_mark(const RowItem& item, std::string_view marks);
bool is_word(const RowItem& item, std::initializer_list<std::string_view> words);

/// Phrases, each with a number of the caller's; the longest one that begins at an item is found.
class RowPhrases {
 public:
  struct Match {
    std::size_t end = 0;
    std::uint32_t meaning = 0;
  };
  void add(std::string_view entry, std::uint32_t meaning);
  std::optional<Match> at(const std::vector<RowItem>& items, std::size_t from) const;
  /// Is the whole of [from, to) one phrase?
  std::optional<std::uint32_t> whole(const std::vector<RowItem>& items, std::size_t from, std::size_t to) const;
  bool opens(const std::string& word) const { return phrases_.count(word) > 0; }
  /// Does any word of the text open a phrase?
  bool any_opens(std::string_view text) const;
  /// Could a phrase begin the text? Asked of its first letters alone.
  bool may_open(std::string_view text) const { return openings_.count(letters_at(text)) > 0; }
  /// What must stand in a sentence before each phrase that `wanted` says yes to can.
  std::vector<Needs> needs(const std::function<bool(std::uint32_t)>& wanted) const;

 private:
  static WordKey letters_at(std::string_view text);

  using Phrase = std::pair<std::vector<std::string>, std::uint32_t>;
  std::unordered_map<std::string, std::vector<Phrase>> phrases_;  ///< by first word; the longest first
  std::unordered_set<WordKey> first_words_, openings_;           ///< the same words, and their first letters
};

}  // namespace boardwatch::findings
