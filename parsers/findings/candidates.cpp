#include "parsers/findings/candidates.hpp"

#include <algorithm>
#include <optional>
#include <tuple>

#include "core/utf8.hpp"

namespace boardwatch::findings {
namespace {

enum Cue : std::uint32_t { cue_change = 1, cue_post = 2, cue_person = 4, cue_pronoun = 8, cue_signal = 16, cue_row = 32, cue_lead = 64, cue_head = 128 };

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

namespace {

/// One literal for each text, with all that it is looked for.
std::vector<Literal> merged(std::vector<Literal> literals) {
  const auto key = [](const Literal& literal) { return std::tuple(to_lower(literal.text), literal.match_case ? literal.text : std::string(), literal.whole_word); };
  std::sort(literals.begin(), literals.end(), [&](const Literal& a, const Literal& b) { return key(a) < key(b); });
  std::vector<Literal> kept;
  for (auto& literal : literals) {
    if (!kept.empty() && key(kept.back()) == key(literal)) kept.back().id |= literal.id;
    else kept.push_back(std::move(literal));
  }
  return kept;
}

/// "Barnaby finishes on 31 March": may the word before `at` be the name of somebody who opens the sentence?
bool is_second_word(const Prepared& prepared, std::size_t begin, std::size_t at) {
  constexpr std::size_t shortest = 3, longest = 20;
  if (at < begin + shortest + 1 || at > begin + longest) return false;
  const auto first = prepared.text().substr(begin, at - begin - 1);
  return prepared.text()[at - 1] == ' ' && first.find_first_of(" \n") == std::string_view::npos && first.front() >= 'A' && first.front() <= 'Z';
}

}  // namespace

std::vector<Literal> CueScan::literals(const ChangeGrammar& changes, const RowGrammar& rows, const SignalGrammar& signals) {
  std::vector<Literal> literals;
  const auto add = [&](std::vector<Literal> cues, Cue cue) {
    for (auto& literal : cues) {
      literal.id = cue;
      literals.push_back(std::move(literal));
    }
  };
  add(changes.cues(), cue_change);
  add(rows.cues(), cue_row);
  add(rows.lead_cues(), cue_lead);
  add(rows.head_cues(), cue_head);
  add(signals.cues(), cue_signal);
  for (const auto word : post_words) literals.push_back({std::string(word), cue_post, word.size() < 5 && is_capital(word.front()), true});
  for (const auto word : honorifics) literals.push_back({std::string(word), cue_person, true, true});
  for (const auto word : pronouns) literals.push_back({std::string(word), cue_pronoun, false, true});
  literals.push_back({"I", cue_pronoun, true, true});  // of a letter or a quote
  for (const std::string_view word : {"my", "him", "both", "pair"}) literals.push_back({std::string(word), cue_pronoun, false, true});
  return merged(std::move(literals));
}

Result<CueScan> CueScan::build(const ChangeGrammar& changes, const RowGrammar& rows, const SignalGrammar& signals) {
  BW_TRY(auto compiled, Literals::build(literals(changes, rows, signals)));
  return CueScan(std::move(compiled));
}

std::vector<Candidate> CueScan::scan(const Prepared& prepared) const {
  std::vector<Candidate> found;
  const auto& sentences = prepared.sentences();
  std::size_t s = 0;
  std::uint32_t seen = 0;
  std::optional<std::size_t> post_at;  ///< the last sentence that has a post
  const auto close = [&] {
    if (seen == 0) return;
    Candidate candidate;
    candidate.sentence = s;
    const bool post = (seen & cue_post) != 0;
    // "The post of chair has been filled. Ann Lee will start in May."
    const bool post_before = post_at && *post_at + 1 == s && sentences[*post_at].unit == sentences[s].unit;
    const bool change = (seen & cue_change) != 0 || post_before;
    const bool named = (change || post) && ((seen & cue_person) != 0 || may_name_person(prepared.words(sentences[s])));
    if (post) post_at = s;
    if (post && s > 0 && signs(prepared, s)) {
      if (found.empty() || found.back().sentence + 1 != s) {
        found.emplace_back();
        found.back().sentence = s - 1;
      }
      found.back().holder = candidate.holder = true;
    }
    candidate.change = post || (change && ((seen & cue_pronoun) != 0 || named));
    candidate.holder = candidate.holder || (post && named);
    candidate.signal = (seen & cue_signal) != 0;
    candidate.row = {post, (seen & cue_row) != 0, (seen & cue_lead) != 0, (seen & cue_head) != 0};
    if (candidate.change || candidate.holder || candidate.signal || candidate.row.cue || candidate.row.lead || candidate.row.head) found.push_back(candidate);
    seen = 0;
  };
  literals_.scan(prepared.text(), [&](const LiteralHit& hit) {
    while (s < sentences.size() && sentences[s].end < hit.end) {
      close();
      ++s;
    }
    if (s < sentences.size() && hit.begin >= sentences[s].begin) seen |= hit.id | ((hit.id & cue_change) != 0 && is_second_word(prepared, sentences[s].begin, hit.begin) ? cue_person : 0u);
  });
  if (s < sentences.size()) close();
  return found;
}

}  // namespace boardwatch::findings
