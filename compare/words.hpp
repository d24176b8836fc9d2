// The words of a paper, numbered so that two versions can be compared.
#pragma once

#include <cstdint>
#include <set>
#include <string>
#include <unordered_map>
#include <vector>

#include "core/sheets.hpp"

namespace boardwatch::compare {

/// Gives the same number to the same word of both versions.
class Vocabulary {
 public:
  std::uint32_t number_of(std::string word);

 private:
  std::unordered_map<std::string, std::uint32_t> numbers_;
};

struct Word {
  std::uint32_t key;       ///< its number in the vocabulary
  std::uint32_t sheet;     ///< index into PaperWords::sheets
  std::size_t begin, end;  ///< byte offsets into Document::text
};

/// Does not own the document's text.
struct PaperWords {
  std::vector<Sheet> sheets;
  std::vector<Word> words;              ///< in order
  std::vector<std::size_t> first_word;  ///< of each sheet, and behind the last one: the number of words
};

/// Without white space, hyphens of layout, page numbers and the running lines given.
PaperWords words_of(const Document& document, std::vector<Sheet> sheets, const std::set<std::string>& running,
                    Vocabulary& vocabulary);

}  // namespace boardwatch::compare
