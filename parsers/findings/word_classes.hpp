// What the finders of names, posts, bodies and dates want to know of a word, looked up once for all of them.
#pragma once

#include <cstdint>
#include <cstring>
#include <string_view>

#include "core/finding.hpp"
#include "parsers/findings/key_table.hpp"

namespace boardwatch::findings {

/// Stands for a word in lower case: equal words have equal numbers, and two words of a text that differ share one as
/// good as never (64 bits).
using WordKey = std::uint64_t;

namespace word_key {

constexpr std::uint64_t ones = 0x0101010101010101u;
constexpr std::uint64_t start = 0x9E3779B97F4A7C15u;

constexpr std::uint64_t lowered(std::uint64_t bytes) {
  const std::uint64_t low = bytes & (0x7F * ones);
  const std::uint64_t above_z = low + (0x7F - 'Z') * ones, from_a = low + (0x80 - 'A') * ones;
  const std::uint64_t upper = ~bytes & (0x80 * ones) & (from_a ^ above_z);
  return bytes | (upper >> 2);
}

constexpr std::uint64_t mixed(std::uint64_t key, std::uint64_t bytes) {
  key = (key ^ lowered(bytes)) * 0xD6E8FEB86659FD93u;
  return key ^ (key >> 32);
}

}  // namespace word_key

constexpr WordKey key_of(std::string_view word) {
  std::uint64_t key = word_key::start * (word.size() + 1);
  for (std::size_t at = 0; at < word.size(); at += 8) {
    std::uint64_t bytes = 0;
    for (std::size_t k = 0; k < 8 && at + k < word.size(); ++k) bytes |= static_cast<std::uint64_t>(static_cast<unsigned char>(word[at + k])) << (8 * k);
    key = word_key::mixed(key, bytes);
  }
  return key;
}

enum TagClass : std::uint32_t {
  is_honorific = 1u << 0,
  is_male = 1u << 1,
  is_female = 1u << 2,
  is_particle = 1u << 3,
  is_post_nominal = 1u << 4,    ///< in the right case only
  is_not_name = 1u << 5,
  is_title_start = 1u << 6,     ///< begins a title of posts.lex, perhaps in the plural
  is_topic = 1u << 7,
  is_before_interim = 1u << 8,
  is_before_plain = 1u << 9,
  is_before_lower = 1u << 10,
  is_chair_below = 1u << 11,
  is_ending_start = 1u << 12,   ///< begins how a body's name ends
  is_connector = 1u << 13,
  is_strip = 1u << 14,
  is_no_body = 1u << 15,
  is_outside = 1u << 16,
  is_fixed_start = 1u << 17,
  is_date = 1u << 18,           ///< month, weekday, season or a word of time
  is_pronoun = 1u << 19,
  is_owned = 1u << 20,          ///< her "term", his "last" day
  is_first_name_too = 1u << 21, ///< May, June: of the calendar, and a first name
  is_surname_too = 1u << 22,    ///< Ward, West: a thing or a place, and a surname
  is_topic_of = 1u << 24,       ///< says what a director is for behind "director of" only
  is_personal_verb = 1u << 23,  ///< what people do or have done to them: "appointed", "retires"
};

/// Of these classes a word tells that a person or a body may stand in the sentence, though it has no capital.
constexpr std::uint32_t names_something = is_pronoun | is_honorific | is_ending_start | is_fixed_start | is_outside;

struct WordInfo {
  std::uint32_t classes = 0;
  Post post = Post::director;  ///< of a topic
};

/// The words of the lexicons. Immutable; built from the shipped lexicons when first asked for.
class WordClasses {
 public:
  static const WordClasses& shared();
  WordInfo find(WordKey key) const {
    const auto* info = infos_.find(key);
    return info != nullptr ? *info : WordInfo();
  }

 private:
  WordClasses();
  void add(std::string_view word, std::uint32_t classes);

  KeyTable<WordInfo> infos_;
};

}  // namespace boardwatch::findings
