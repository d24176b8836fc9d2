#include "parsers/listings/phrases.hpp"

#include <algorithm>

#include "core/utf8.hpp"

namespace boardwatch::listings {
namespace {

/// `phrase` in `words` with a space on both sides.
std::size_t find_phrase(std::string_view words, std::string_view phrase, std::size_t from) {
  for (auto at = words.find(phrase, from); at != words.npos; at = words.find(phrase, at + 1))
    if (at > 0 && words[at - 1] == ' ' && at + phrase.size() < words.size() && words[at + phrase.size()] == ' ') return at;
  return words.npos;
}

}  // namespace

Phrases::Phrases(std::string_view text) : words_(" " + slug_words(text) + " ") {
  if (words_ == "  ") words_ = " ";
}

bool Phrases::has(std::string_view phrase) const { return find_phrase(words_, phrase, 0) != words_.npos; }

std::string_view Phrases::first_of(std::span<const std::string_view> phrases) const {
  for (const auto phrase : phrases)
    if (has(phrase)) return phrase;
  return {};
}

bool Phrases::only(std::span<const std::string_view> words) const {
  for (const auto word : split(trim(words_), ' '))
    if (!word.empty() && std::find(words.begin(), words.end(), word) == words.end()) return false;
  return true;
}

std::size_t Phrases::end_of_last(std::span<const std::string_view> phrases) const {
  std::size_t last = words_.npos;
  for (const auto phrase : phrases)
    for (auto at = find_phrase(words_, phrase, 0); at != words_.npos; at = find_phrase(words_, phrase, at + 1))
      if (last == words_.npos || at + phrase.size() > last) last = at + phrase.size();
  return last;
}

}  // namespace boardwatch::listings
