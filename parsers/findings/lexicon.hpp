// Reads the lexicons: the data that the stages match with. Format, one entry a line:
//   # a comment                       explains the group below it
//   [section word word]               entries belong to the last section
//   anything else                     an entry
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/result.hpp"

namespace boardwatch::findings {

struct LexiconEntry {
  std::string text;
  std::size_t line = 0;
};

struct LexiconSection {
  std::vector<std::string> name;  ///< the words between the brackets
  std::vector<LexiconEntry> entries;
  std::size_t line = 0;
};

/// What the program has of one lexicon file; empty where there is none of that name. Names hold no folder.
std::string_view lexicon_text(std::string_view file);

/// Errors: bad_config with file, line and reason (an entry before any section, the same entry twice).
Result<std::vector<LexiconSection>> parse_lexicon(std::string_view file, std::string_view text);

}  // namespace boardwatch::findings
