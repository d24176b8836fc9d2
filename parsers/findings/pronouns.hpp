// Who is meant by "he", "her last day", "both" and "the latter".
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "parsers/findings/mentions.hpp"
#include "parsers/findings/names.hpp"
#include "parsers/findings/tokens.hpp"

namespace boardwatch::findings {

/// Who has been spoken of so far in a section.
struct Cast {
  std::optional<Chunk> subject;  ///< who "he" or "she" is
  std::vector<Chunk> others;     ///< further people, the last first: for a "he" who is none of the subject's
  std::vector<Chunk> group;      ///< the people or posts of the last sentence that has several: "both", "they"
  bool joined = false;           ///< the group stood there as one list

  /// Takes over whom a sentence speaks of.
  void note(std::string_view text, const std::vector<Chunk>& chunks);

 private:
  void remember(const Chunk& person);
  void note_group(std::string_view text, const std::vector<Chunk>& chunks);
};

/// Pronouns become chunks of those whom they mean; what they tell of somebody's gender becomes known.
void add_pronouns(std::string_view text, const std::vector<Token>& tokens, const Cast& cast, KnownPeople& known, std::vector<Chunk>& chunks);

}  // namespace boardwatch::findings
