#include "parsers/findings/words.hpp"

namespace boardwatch::findings {
namespace {

bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || static_cast<unsigned char>(c) >= 0x80; }
bool is_digit(char c) { return c >= '0' && c <= '9'; }

/// "<P12>" -> its letter and number; the end is behind the tag.
bool read_tag(std::string_view text, std::size_t at, Word& word) {
  if (text[at] != '<' || at + 3 >= text.size()) return false;
  std::size_t end = at + 2;
  unsigned index = 0;
  while (end < text.size() && is_digit(text[end])) index = index * 10 + static_cast<unsigned>(text[end++] - '0');
  if (end == at + 2 || end >= text.size() || text[end] != '>') return false;
  word.letter = text[at + 1];
  word.index = static_cast<std::uint16_t>(index);
  word.end = static_cast<std::uint32_t>(end + 1);
  return true;
}

std::size_t word_end(std::string_view text, std::size_t at) {
  const auto inside = [&](std::size_t i) { return i < text.size() && (is_letter(text[i]) || is_digit(text[i])); };
  std::size_t end = at;
  while (end < text.size()) {
    const char c = text[end];
    const bool possessive = c == '\'' && text.substr(end + 1, 1) == "s" && !inside(end + 2);
    const bool thousands = c == ',' && end > at && is_digit(text[end - 1]) && end + 1 < text.size() && is_digit(text[end + 1]);
    const bool inner = thousands || ((c == '\'' || c == '-' || c == '.') && inside(end + 1) && !possessive && end > at);
    if (!inside(end) && !inner) break;
    ++end;
  }
  return end;
}

}  // namespace

WordId Vocabulary::add(std::string_view lower) {
  const auto key = key_of(lower);
  if (const auto known = find(key); known != 0) return known;
  const auto id = static_cast<WordId>(classes_.size());
  ids_[key] = id;
  texts_.emplace_back(lower);
  classes_.push_back(0);
  verbs_.push_back(0);
  return id;
}

void Vocabulary::add_to_set(std::string_view name, WordId id) { sets_[std::string(name)].push_back(id); }

const std::vector<WordId>& Vocabulary::set(std::string_view name) const {
  static const std::vector<WordId> none;
  const auto found = sets_.find(name);
  return found == sets_.end() ? none : found->second;
}

std::vector<WordId> Vocabulary::forms_of(WordId base, std::uint32_t forms) const {
  std::vector<WordId> found;
  for (std::size_t id = 1; id < verbs_.size(); ++id)
    if (verbs_[id] == base && (classes_[id] & forms) != 0) found.push_back(static_cast<WordId>(id));
  return found;
}

std::vector<Word> read_words(const TaggedSentence& tagged, const Vocabulary& vocabulary) {
  const std::string_view text = tagged.text;
  std::vector<Word> words;
  words.reserve(text.size() / 4);
  for (std::size_t at = 0; at < text.size();) {
    if (text[at] == ' ' || text[at] == '\n' || text[at] == '"') {
      ++at;
      continue;
    }
    Word word;
    word.begin = static_cast<std::uint32_t>(at);
    if (!read_tag(text, at, word)) {
      std::size_t end = word_end(text, at);
      if (end == at) {
        end = at + (text[at] == '\'' && text.substr(at + 1, 1) == "s" ? 2 : 1);
        word.letter = 'm';
        word.mark = end == at + 2 ? 's' : text[at];
      } else if (is_digit(text[at])) {
        word.letter = '0';
      }
      word.end = static_cast<std::uint32_t>(end);
      word.id = vocabulary.find(key_in(text, at, end));
      word.classes = vocabulary.classes(word.id);
      const bool in_ly = end - at > 4 && (text[end - 2] | 0x20) == 'l' && (text[end - 1] | 0x20) == 'y';
      if (word.classes == 0 && word.letter == 'w' && in_ly) word.classes = class_adverb;
    }
    at = word.end;
    words.push_back(word);
  }
  return words;
}

}  // namespace boardwatch::findings
