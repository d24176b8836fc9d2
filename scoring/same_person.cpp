#include <algorithm>
#include <set>
#include <string>
#include <vector>

#include "core/utf8.hpp"
#include "scoring/letters.hpp"
#include "scoring/same.hpp"

namespace boardwatch::scoring {
namespace {

using Words = std::set<std::string, std::less<>>;

const Words honorifics = {"mr",        "mrs",     "ms",    "miss",    "mx",    "dr",       "prof",       "professor",
                          "sir",       "dame",    "lord",  "lady",    "baron", "baroness", "rev",        "revd",
                          "reverend",  "rt",      "right", "hon",     "the",   "cllr",     "councillor", "honourable",
                          "capt",      "captain", "col",   "colonel", "maj",   "major",    "gen",        "general",
                          "brigadier", "wg",      "cdr",   "lt",      "cmdr",  "commander"};

const Words post_nominals = {
    "obe",      "mbe",  "cbe",  "kbe", "dbe", "gbe",  "ch",    "cb",   "kcb",  "dcb",  "om",    "jp",     "dl",
    "qc",       "kc",   "mp",   "mep", "msp", "am",   "ms",    "frcp", "frcs", "frcn", "frcgp", "frcpch", "frcog",
    "frcpsych", "frca", "fcca", "fca", "aca", "acma", "cipfa", "cima", "phd",  "md",   "msc",   "bsc",    "ba",
    "ma",       "mba",  "rgn",  "rn",  "rmn", "rcn",  "nurse", "qn",   "qpm",  "qam",  "frsa",  "freng",  "fmedsci",
    "fcipd",    "cbii", "jr",   "jnr", "snr", "sr",   "ii",    "iii",  "iv"};

const Words particles = {"van", "von", "der", "den", "de", "del", "della", "di",  "da", "du", "dos",
                         "la",  "le",  "les", "el",  "al", "bin", "ben",   "ibn", "ap", "st", "mac"};

struct Word {
  std::string folded;
  bool initials;  ///< more than one capital, as "OBE" and "PhD" have
};

struct Name {
  std::string first;  ///< empty where there is none
  std::string last;
};

std::size_t letters_in(std::string_view text) {
  return static_cast<std::size_t>(std::count_if(text.begin(), text.end(), [](char c) { return (c & 0xC0) != 0x80; }));
}

int capitals_in(std::string_view text) {
  int count = 0;
  for (std::size_t at = 0; at < text.size();) {
    const auto [value, length] = decode_utf8(text, at);
    count += is_capital(value) ? 1 : 0;
    at += length;
  }
  return count;
}

/// White space and full stops part words; what follows a comma is post-nominals.
std::vector<Word> words_of_name(std::string_view name) {
  std::string spaced(name.substr(0, name.find(',')));
  std::replace(spaced.begin(), spaced.end(), '.', ' ');
  std::vector<Word> words;
  for (const auto word : words_of(spaced))
    if (word.find_first_not_of("-()") != std::string_view::npos) words.push_back({fold(word), capitals_in(word) > 1});
  return words;
}

bool is_post_nominal(const Word& word) { return word.initials && post_nominals.contains(word.folded); }

void drop_titles(std::vector<Word>& words) {
  while (words.size() > 1 && honorifics.contains(words.front().folded)) words.erase(words.begin());
  while (words.size() > 2 && is_post_nominal(words.back())) words.pop_back();
  // "Quill OBE", but "A KC" may be a name in capitals
  if (words.size() == 2 && is_post_nominal(words.back()) && !words.front().initials) words.pop_back();
}

Name parse_name(std::string_view written) {
  auto words = words_of_name(written);
  drop_titles(words);
  Name name;
  if (words.empty()) return name;
  name.last = words.back().folded;
  const auto& front = words.front().folded;
  if (words.size() > 1 && !particles.contains(front)) name.first = front.substr(0, front.find('-'));
  return name;
}

bool is_initial_of(std::string_view initial, std::string_view name) {
  return letters_in(initial) == 1 && name.starts_with(initial);
}

}  // namespace

bool is_same_person(std::string_view a, std::string_view b) {
  const auto x = parse_name(a), y = parse_name(b);
  if (x.last != y.last) return false;
  return x.first.empty() || y.first.empty() || x.first == y.first || is_initial_of(x.first, y.first) ||
         is_initial_of(y.first, x.first);
}

}  // namespace boardwatch::scoring
