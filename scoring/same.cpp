#include "scoring/same.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <vector>

#include "scoring/letters.hpp"

namespace boardwatch::scoring {
namespace {

bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_name_character(char c) { return is_digit(c) || (c >= 'a' && c <= 'z'); }

/// Lower-case letters and digits are kept, "&" is "and", everything else parts words.
std::string plain(std::string_view name) {
  std::string out;
  for (const char c : fold(name)) {
    if (c == '&')
      out += " and ";
    else
      out.push_back(is_name_character(c) ? c : ' ');
  }
  return out;
}

void append_written_out(std::vector<std::string>& words, std::string_view word) {
  if (word == "icb")
    words.insert(words.end(), {"integrated", "care", "board"});
  else if (word == "ics")
    words.insert(words.end(), {"integrated", "care", "system"});
  else
    words.emplace_back(word);
}

bool says_little(const std::string& word) {
  return word == "nhs" || word == "foundation" || word == "trust" || word == "the" || word == "ft";
}

/// What tells an organisation from others; all its words where none does ("The NHS Trust").
std::vector<std::string> key_of(std::string_view name) {
  const auto text = plain(name);
  std::vector<std::string> all;
  for (const auto word : words_of(text)) append_written_out(all, word);
  std::vector<std::string> telling;
  std::remove_copy_if(all.begin(), all.end(), std::back_inserter(telling), says_little);
  return telling.empty() ? all : telling;
}

bool has_form(std::string_view date, std::string_view form) {
  return date.size() == form.size() && std::equal(date.begin(), date.end(), form.begin(),
                                                  [](char c, char f) { return f == '-' ? c == '-' : is_digit(c); });
}

bool is_date(std::string_view text) {
  constexpr std::array<std::string_view, 3> forms = {"YYYY", "YYYY-MM", "YYYY-MM-DD"};
  return std::any_of(forms.begin(), forms.end(), [&](std::string_view form) { return has_form(text, form); });
}

}  // namespace

bool is_same_organisation(std::string_view a, std::string_view b) { return key_of(a) == key_of(b); }

bool is_same_date(std::string_view a, std::string_view b) {
  return is_date(a) && is_date(b) && (a.starts_with(b) || b.starts_with(a));
}

}  // namespace boardwatch::scoring
