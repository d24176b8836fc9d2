// The words of a sentence.
#pragma once

#include <string_view>
#include <vector>

#include "parsers/findings/word_classes.hpp"

namespace boardwatch::findings {

struct Token {
  std::uint32_t begin = 0, end = 0;  ///< bytes of the text that was cut
  WordKey key = 0;                   ///< of the word with its ASCII letters lowered
  std::uint32_t classes = 0;         ///< TagClass
  Post post = Post::director;        ///< of a topic
  bool word = false;                 ///< letters or digits; else a single mark
  bool capital = false;              ///< begins with a capital letter of any alphabet that Latin, Greek or Cyrillic has
  bool all_capitals = false;         ///< two letters or more, none of them small
  bool digit = false;                ///< one of its characters is a digit
  bool inner = false;                ///< holds a mark: "mid-May", "O'Hara"

  bool is(std::uint32_t any) const { return (classes & any) != 0; }
  std::size_t size() const { return end - begin; }
};

/// Words keep inner hyphens and apostrophes ("Al-Hamdani", "O'Hara"); a possessive "'s" is a token of its own.
void cut_tokens_into(std::string_view text, std::vector<Token>& tokens);
std::vector<Token> cut_tokens(std::string_view text);

/// The end of the word that begins at `at`, as cut_tokens() cuts it; `at` itself where no word begins there.
std::size_t end_of_word(std::string_view text, std::size_t at);
/// key_of() for the bytes from `begin` to `end`; those behind may be read too.
WordKey key_in(std::string_view text, std::size_t begin, std::size_t end);
bool capital_at(std::string_view text, std::size_t at);
/// Does the "'s" of an owner stand at `at`?
bool possessive_at(std::string_view text, std::size_t at);

inline std::string_view word_of(std::string_view text, const Token& token) { return text.substr(token.begin, token.size()); }

}  // namespace boardwatch::findings
