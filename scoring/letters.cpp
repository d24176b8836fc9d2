#include "scoring/letters.hpp"

#include <unordered_map>

#include "core/embedded.hpp"
#include "core/utf8.hpp"

namespace boardwatch::scoring {

extern const std::span<const EmbeddedFile> letter_files;  // written by the build from letters.txt

namespace {

struct Letter {
  std::string_view folded;
  bool capital;
};
using Letters = std::unordered_map<char32_t, Letter>;

void add_letters(Letters& letters, std::string_view characters, const Letter& letter) {
  for (std::size_t at = 0; at < characters.size();) {
    const auto [value, length] = decode_utf8(characters, at);
    letters.emplace(value, letter);
    at += length;
  }
}

Letters read_letters() {
  Letters letters;
  for (const auto line : split(letter_files.front().text, '\n')) {
    if (line.empty() || line.front() == '#') continue;
    const auto fields = split(line, '\t');
    add_letters(letters, fields.at(1), {fields.front(), true});
    add_letters(letters, fields.at(2), {fields.front(), false});
  }
  return letters;
}

const Letter* find_letter(char32_t c) {
  static const Letters letters = read_letters();
  const auto found = letters.find(c);
  return found == letters.end() ? nullptr : &found->second;
}

/// What is left out of the blocks joins or encloses letters and is no accent.
bool is_accent(char32_t c) {
  return (c >= 0x300 && c <= 0x36F && c != 0x34F) || (c >= 0x483 && c <= 0x487) ||
         (c >= 0x1AB0 && c <= 0x1AFF && c != 0x1ABE) || (c >= 0x1DC0 && c <= 0x1DFF) || (c >= 0x20D0 && c <= 0x20DC) ||
         c == 0x20E1 || (c >= 0x20E5 && c <= 0x20F0) || (c >= 0xFE20 && c <= 0xFE2F);
}

bool is_apostrophe(char32_t c) { return c == '\'' || c == '`' || c == 0x2018 || c == 0x2019 || c == 0x1FEF; }

/// The full-width forms of East Asian fonts repeat ASCII.
char32_t narrow(char32_t c) { return c >= 0xFF01 && c <= 0xFF5E ? c - 0xFEE0 : c; }

/// Spaces that Unicode calls a space of another width.
bool is_wide_space(char32_t c) {
  return c == 0xA0 || (c >= 0x2000 && c <= 0x200A) || c == 0x202F || c == 0x205F || c == 0x3000;
}

void append_folded(std::string& out, char32_t c) {
  c = narrow(c);
  if (is_accent(c) || is_apostrophe(c)) return;
  if (c >= 'A' && c <= 'Z')
    out.push_back(static_cast<char>(c - 'A' + 'a'));
  else if (c < 0x80)
    out.push_back(static_cast<char>(c));
  else if (c >= 0x2010 && c <= 0x2015)
    out.push_back('-');
  else if (is_wide_space(c))
    out.push_back(' ');
  else if (const auto* letter = find_letter(c))
    out += letter->folded;
  else
    append_utf8(out, c);
}

}  // namespace

std::string fold(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  for (std::size_t at = 0; at < text.size();) {
    const auto [value, length] = decode_utf8(text, at);
    append_folded(out, value);
    at += length;
  }
  return out;
}

bool is_space(char32_t c) {
  return (c >= '\t' && c <= '\r') || (c >= 0x1C && c <= ' ') || c == 0x85 || is_wide_space(c) || c == 0x1680 ||
         c == 0x2028 || c == 0x2029;
}

bool is_capital(char32_t c) {
  c = narrow(c);
  if (c < 0x80) return c >= 'A' && c <= 'Z';
  const auto* letter = find_letter(c);
  return letter != nullptr && letter->capital;
}

std::vector<std::string_view> words_of(std::string_view text) {
  std::vector<std::string_view> words;
  std::size_t begin = 0;
  const auto end_word = [&](std::size_t end) {
    if (end > begin) words.push_back(text.substr(begin, end - begin));
  };
  for (std::size_t at = 0; at < text.size();) {
    const auto [value, length] = decode_utf8(text, at);
    if (is_space(value)) {
      end_word(at);
      begin = at + length;
    }
    at += length;
  }
  end_word(text.size());
  return words;
}

std::string one_spaced(std::string_view text) {
  std::string out;
  for (const auto word : words_of(text)) {
    if (!out.empty()) out.push_back(' ');
    out += word;
  }
  return out;
}

}  // namespace boardwatch::scoring
