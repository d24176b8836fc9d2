#include "daemon/store/search_words.hpp"

#include <algorithm>
#include <vector>

#include "core/utf8.hpp"

namespace boardwatch::store {
namespace {

/// One thing to search for: a word, a phrase or the beginning of a word.
struct Term {
  std::string words;
  bool prefix = false;
  bool without = false;
  bool is_or = false;  ///< the word OR itself
};

tl::unexpected<Error> refuse(const std::string& what) { return fail(Errc::usage, "the search " + what); }

/// Letters and figures of any script; other marks part words and are no word by themselves.
bool is_word_character(const CodePoint& point) {
  const auto c = point.value;
  if (c < 0x80) return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  const bool mark = c < 0xAA || c == 0xAB || c == 0xAC || (c >= 0xAE && c <= 0xB1) || c == 0xB4 ||
                    (c >= 0xB6 && c <= 0xB8) || c == 0xBB || c == 0xBF || c == 0xD7 || c == 0xF7;
  return !mark && !(c >= 0x2000 && c <= 0x2BFF) && !(c >= 0x3000 && c <= 0x303F) && c != 0xFFFD && c != 0xFEFF;
}

std::size_t letters_in(std::string_view text) {
  std::size_t count = 0;
  for (std::size_t at = 0; at < text.size();) {
    const auto point = decode_utf8(text, at);
    if (is_word_character(point)) ++count;
    at += point.length;
  }
  return count;
}

/// Typographic quotes become plain ones, control characters spaces.
std::string plain(std::string_view query) {
  std::string out;
  for (std::size_t at = 0; at < query.size();) {
    const auto point = decode_utf8(query, at);
    if (point.value == 0x201C || point.value == 0x201D || point.value == 0x201E)
      out.push_back('"');
    else if (point.value < 0x20 || point.value == 0x7F || point.value == 0xA0)
      out.push_back(' ');
    else
      append_utf8(out, point.value);
    at += point.length;
  }
  return out;
}

class Reading {
 public:
  explicit Reading(std::string text) : text_(std::move(text)) {}

  Result<std::vector<Term>> terms() {
    std::vector<Term> terms;
    while (skip_space()) {
      BW_TRY(auto term, next());
      if (!term.is_or && letters_in(term.words) == 0) continue;  // a dash, an ampersand
      if (term.prefix && letters_in(term.words) < shortest_prefix)
        return refuse("has \"" + term.words + "*\": write at least " + std::to_string(shortest_prefix) +
                      " letters before the star");
      terms.push_back(std::move(term));
      if (terms.size() > most_query_words)
        return refuse("has more than " + std::to_string(most_query_words) + " words: leave some out");
    }
    return terms;
  }

 private:
  bool skip_space() {
    while (at_ < text_.size() && text_[at_] == ' ') ++at_;
    return at_ < text_.size();
  }

  Result<Term> next() {
    Term term;
    if (text_[at_] == '-' && at_ + 1 < text_.size() && text_[at_ + 1] != ' ') {
      term.without = true;
      ++at_;
    }
    const bool phrase = text_[at_] == '"';
    if (phrase) {
      const auto end = text_.find('"', at_ + 1);
      if (end == std::string::npos)
        return refuse("has a quotation mark that is not closed: write \"interim chief nurse\" with one at either end");
      term.words = text_.substr(at_ + 1, end - at_ - 1);
      at_ = end + 1;
    } else {
      const auto end = std::min(text_.find_first_of(" \"", at_), text_.size());
      term.words = text_.substr(at_, end - at_);
      at_ = end;
    }
    term.is_or = !phrase && !term.without && term.words == "OR";
    take_star(phrase, term);
    return term;
  }

  void take_star(bool phrase, Term& term) {
    if (phrase) {
      term.prefix = at_ < text_.size() && text_[at_] == '*';
      at_ += term.prefix ? 1 : 0;
    } else if (term.words.ends_with('*')) {
      term.prefix = true;
      term.words.pop_back();
    }
  }

  std::string text_;
  std::size_t at_ = 0;
};

/// Between quotes nothing is syntax; a quote itself cannot be inside by now.
std::string quoted(const Term& term) { return "\"" + term.words + "\"" + (term.prefix ? " *" : ""); }

/// What must be there: each of the groups, of which one member is enough; and what must not.
struct Wanted {
  std::vector<std::vector<std::string>> groups;
  std::vector<std::string> without;
};

Result<Wanted> sorted(const std::vector<Term>& terms) {
  Wanted wanted;
  for (std::size_t i = 0; i < terms.size(); ++i) {
    if (terms[i].is_or) {
      const bool between = i > 0 && i + 1 < terms.size() && !terms[i - 1].is_or && !terms[i - 1].without &&
                           !terms[i + 1].is_or && !terms[i + 1].without;
      if (!between)
        return refuse(
            "has OR where there are not two things to choose from: write retire* OR resign*, or \"or\" in small "
            "letters for the word itself");
      continue;
    }
    if (terms[i].without)
      wanted.without.push_back(quoted(terms[i]));
    else if (i > 0 && terms[i - 1].is_or)
      wanted.groups.back().push_back(quoted(terms[i]));
    else
      wanted.groups.push_back({quoted(terms[i])});
  }
  if (wanted.groups.empty())
    return refuse(wanted.without.empty() ? "has no word: write what the pages must say"
                                         : "says only what must not be there: write also what must");
  return wanted;
}

std::string joined(const std::vector<std::string>& words, std::string_view with) {
  std::string out;
  for (const auto& word : words) out += (out.empty() ? std::string() : std::string(with)) + word;
  return "(" + out + ")";
}

}  // namespace

Result<std::string> match_expression(std::string_view query) {
  if (query.size() > longest_query)
    return refuse("is longer than " + std::to_string(longest_query) + " bytes: leave words out");
  BW_TRY(const auto terms, Reading(plain(query)).terms());
  BW_TRY(const auto wanted, sorted(terms));
  std::vector<std::string> groups;
  for (const auto& group : wanted.groups) groups.push_back(joined(group, " OR "));
  const auto all = joined(groups, " AND ");
  return wanted.without.empty() ? all : all + " NOT " + joined(wanted.without, " OR ");
}

}  // namespace boardwatch::store
