#include "parsers/findings/candidates.hpp"

#include <optional>

namespace boardwatch::findings {
namespace {

enum CueId : std::uint32_t { cue_change = 0, cue_weak_change = 1, cue_post = 2, cue_person = 3, cue_pronoun = 4, cue_signal = 5 };

/// Words that name a post, or most of it.
constexpr std::string_view post_words[] = {"director",  "directors", "chief",  "chair",    "chairs", "chairman", "chairwoman", "officer", "secretary", "guardian",
                                           "guardians", "governor",  "governors", "CEO",   "CFO",    "COO",      "CNO",        "CMO",     "CPO",       "CIO",
                                           "CDIO",      "NED",       "NEDs",   "SID",      "DoF",    "HRD",      "nurse",      "non-executive", "non-executives", "vice-chair",
                                           "executives", "member",   "members", "boss",    "leader", "midwife", "pharmacist", "MD", "CE"};
/// Words that stand before a name.
constexpr std::string_view honorifics[] = {"Mr", "Mrs", "Ms", "Miss", "Mx", "Dr", "Prof", "Professor", "Sir", "Dame", "Lord", "Lady", "Baroness", "Cllr", "Councillor", "Rev", "Revd", "Reverend"};
constexpr std::string_view pronouns[] = {"he", "she", "his", "her", "they"};

bool is_capital(char c) { return (c >= 'A' && c <= 'Z') || static_cast<unsigned char>(c) >= 0xC3; }
bool is_small(char c) { return (c >= 'a' && c <= 'z') || static_cast<unsigned char>(c) >= 0x80; }
bool is_letter(char c) { return is_capital(c) || is_small(c); }

/// "Ann Lee", "RK": two words with capitals side by side, or initials alone.
bool may_name_person(std::string_view words) {
  bool before = false;
  for (std::size_t at = 0; at < words.size();) {
    if (!is_letter(words[at])) {
      if (words[at] != ' ' && words[at] != '-' && words[at] != '\'' && words[at] != '.') before = false;
      ++at;
      continue;
    }
    std::size_t end = at + 1;
    bool small = false;
    for (; end < words.size() && is_letter(words[end]); ++end) small = small || is_small(words[end]);
    const bool capital = is_capital(words[at]);
    if (capital && before && small) return true;
    if (capital && !small && end - at >= 2 && end - at <= 3) return true;
    before = capital;
    at = end;
  }
  return false;
}

/// A name on a line of its own above a line with a post: whoever signs a letter.
bool signs(const Prepared& prepared, std::size_t post_line) {
  constexpr std::size_t longest_line = 50;
  const auto name = prepared.words(prepared.sentences()[post_line - 1]), post = prepared.words(prepared.sentences()[post_line]);
  return name.size() <= longest_line && post.size() <= longest_line && prepared.sentences()[post_line - 1].unit != prepared.sentences()[post_line].unit && may_name_person(name);
}

}  // namespace

Result<CueScan> CueScan::build(const ChangeGrammar& changes, const SignalGrammar& signals) {
  std::vector<Literal> literals = changes.cues();
  for (const auto word : post_words) literals.push_back({std::string(word), cue_post, word.size() < 5 && is_capital(word.front()), true});
  for (const auto word : honorifics) literals.push_back({std::string(word), cue_person, true, true});
  for (const auto word : pronouns) literals.push_back({std::string(word), cue_pronoun, false, true});
  literals.push_back({"I", cue_pronoun, true, true});  // of a letter or a quote
  for (const std::string_view word : {"my", "him", "both", "pair"}) literals.push_back({std::string(word), cue_pronoun, false, true});
  for (auto cue : signals.cues()) {
    cue.id = cue_signal;
    literals.push_back(std::move(cue));
  }
  BW_TRY(auto compiled, Literals::build(std::move(literals)));
  return CueScan(std::move(compiled));
}

std::vector<Candidate> CueScan::scan(const Prepared& prepared) const {
  std::vector<Candidate> found;
  const auto hits = literals_.scan(prepared.text());
  const auto& sentences = prepared.sentences();
  std::size_t s = 0;
  std::optional<std::size_t> post_at;  ///< the last sentence that has a post
  for (std::size_t h = 0; h < hits.size();) {
    while (s < sentences.size() && sentences[s].end <= hits[h].begin) ++s;
    if (s == sentences.size()) break;
    if (hits[h].begin < sentences[s].begin) {
      ++h;
      continue;
    }
    Candidate candidate;
    candidate.sentence = s;
    bool strong = false, weak = false, post = false, person = false, pronoun = false;
    for (; h < hits.size() && hits[h].begin < sentences[s].end; ++h) {
      switch (hits[h].id) {
        case cue_change: strong = true; break;
        case cue_weak_change: weak = true; break;
        case cue_post: post = true; break;
        case cue_person: person = true; break;
        case cue_pronoun: pronoun = true; break;
        default: candidate.signal = true;
      }
    }
    // "The post of chair has been filled. Ann Lee will start in May."
    const bool post_before = post_at && *post_at + 1 == s && sentences[*post_at].unit == sentences[s].unit;
    const bool tells = strong || (weak && (post || post_before));
    const bool named = (tells || post) && (person || may_name_person(prepared.words(sentences[s])));
    if (post) post_at = s;
    if (post && s > 0 && signs(prepared, s)) {
      if (found.empty() || found.back().sentence + 1 != s) found.push_back({s - 1, false, false, false});
      found.back().holder = candidate.holder = true;
    }
    candidate.change = tells && (post || pronoun || named);
    candidate.holder = candidate.holder || (post && named);
    if (candidate.change || candidate.holder || candidate.signal) found.push_back(candidate);
  }
  return found;
}

}  // namespace boardwatch::findings
