#include "parsers/findings/checks.hpp"

#include <algorithm>
#include <iterator>

#include "core/utf8.hpp"
#include "parsers/findings/bygone.hpp"
#include "parsers/findings/lexicon.hpp"

namespace boardwatch::findings {
namespace {

constexpr int old_news_days = 548;  ///< 18 months
constexpr std::size_t words_of_owner = 14;

std::vector<std::string> words_of(std::string_view text) {
  std::vector<std::string> words;
  for (const auto& token : cut_tokens(text)) words.push_back(to_lower(word_of(text, token)));
  return words;
}

/// The last word before a post that says whose it is.
bool leaves_owner_open(const std::string& word) {
  for (const std::string_view known : {"its", "whose", "their", "own", "a", "an", "new", "former", "next", "another"})
    if (word == known) return true;
  return false;
}

/// "x0": what is left of the tag of a body that is not watched
bool is_outside_tag(const std::string& word) { return word.size() > 1 && word.front() == 'x' && word[1] >= '0' && word[1] <= '9'; }

/// Is no other body named that is not watched?
bool only_councils(const TaggedSentence& tagged) {
  return std::all_of(tagged.organisations.begin(), tagged.organisations.end(), [](const auto& body) { return !body.outside || body.name == "Council" || body.name == "council"; });
}

}  // namespace

Result<Checks> Checks::build() {
  Checks checks;
  BW_TRY(const auto sections, parse_lexicon("others.lex", lexicon_text("others.lex")));
  for (const auto& section : sections)
    for (const auto& entry : section.entries) {
      if (section.name.front() == "body") checks.bodies_.insert(entry.text);
      if (section.name.front() == "supposed") checks.supposed_.insert(entry.text);
    }
  return checks;
}

/// "Healthwatch paid us a visit. Its own chair": is what was spoken of last a body of that kind, rather than ours?
bool Checks::speaks_of_others(std::string_view before) const {
  const auto words = words_of(before);
  for (std::size_t i = words.size(); i > 0; --i) {
    const auto& word = words[i - 1];
    for (const std::string_view ours : {"trust", "icb", "board", "hospital", "hospitals", "governors", "nhs"})
      if (word == ours) return false;
    if (bodies_.count(word) > 0) return true;
  }
  return false;
}

bool Checks::is_of_others(const RawChange& change, const TaggedSentence& tagged, std::string_view paragraph) const {
  if (!change.post) return false;
  for (std::size_t i = 0; i < tagged.chunks.size(); ++i) {
    const auto& chunk = tagged.chunks[i];
    if (!chunk.role || chunk.role->lower || chunk.role->post != *change.post || !chunk.organisations.empty() || chunk.pronoun) continue;
    const std::string_view text = tagged.text;
    const auto at = tagged.chunk_at[i];
    const auto clause = text.substr(0, at).find_last_of(";:");
    auto before = words_of(text.substr(clause == std::string_view::npos ? 0 : clause + 1, at - (clause == std::string_view::npos ? 0 : clause + 1)));
    if (before.size() > words_of_owner) before.erase(before.begin(), before.end() - words_of_owner);
    const bool owned = before.size() >= 2 && before.back() == "'s" && bodies_.count(before[before.size() - 2]) > 0;
    const bool ours = std::any_of(before.begin(), before.end(), [](const auto& word) { return word == "trust" || word == "trust's" || word == "governors" || word == "board" || word == "we" || word == "icb"; }) ||
                      text.substr(0, at).find("<O") != std::string_view::npos;
    const bool open = !before.empty() && leaves_owner_open(before.back());
    constexpr std::size_t first_words = 3;
    const bool takes_up = before.size() <= first_words && !before.empty() && (before.front() == "its" || before.front() == "their");
    if (takes_up && speaks_of_others(paragraph)) return true;
    const bool governed = is_of_governors(*change.post);  // "the Council": theirs
    const bool named = std::any_of(before.begin(), before.end(), [&](const auto& word) { return bodies_.count(word) > 0 && !(governed && word == "council"); }) ||
                       (text.substr(0, at).find("<X") != std::string_view::npos && !(governed && only_councils(tagged)));
    if (owned || (open && named && !ours)) return true;
    const auto tag_end = text.find('>', at);
    auto behind = words_of(text.substr(std::min(text.size(), tag_end + 1), 60));
    if (behind.size() > 6) behind.resize(6);
    const bool placed = behind.size() >= 2 && (behind.front() == "of" || behind.front() == "for" || behind.front() == "at");
    // "the finance director of the neighbouring trust"
    for (std::size_t k = 1; placed && k + 1 < behind.size() && k < 4; ++k)
      for (const std::string_view other : {"neighbouring", "nearby", "another", "different", "other"})
        if (behind[k] == other && (behind[k + 1] == "trust" || behind[k + 1] == "trusts" || behind[k + 1] == "hospital" || behind[k + 1] == "icb" || behind[k + 1] == "nhs")) return true;
    if (behind.size() >= 2 && (behind.front() == "of" || behind.front() == "for"))
      for (std::size_t k = 1; k < behind.size(); ++k) {
        if (behind[k] == "trust" || behind[k] == "board" || behind[k] == "council") break;
        if (behind[k] == "group" && behind[k - 1] == "the") break;  // of hospitals: theirs
        if (bodies_.count(behind[k]) > 0 || is_outside_tag(behind[k])) return true;
      }
  }
  return false;
}

bool Checks::is_left_elsewhere(const RawChange& change, const TaggedSentence& tagged) const {
  if (change.post || change.reason == Reason::new_role || change.trigger.empty() || (change.kind != ChangeKind::departure && change.kind != ChangeKind::absence)) return false;
  const auto at = to_lower(tagged.text).find(to_lower(change.trigger));
  if (at == std::string::npos) return false;
  const auto behind = std::string_view(tagged.text).substr(at + change.trigger.size());
  constexpr std::string_view goals[] = {"to", "for", "after", "and", "when", "with", "in", "because", "on", "who", ",", ";"};  // what follows is where, when or why
  constexpr std::string_view others[] = {"trustee", "governor", "trial", "x"};  // <X0>: a body that is not watched
  std::size_t place = 0;
  for (const auto& word : words_of(behind)) {
    const bool first = place++ == 0;
    if (std::find(std::begin(goals), std::end(goals), word) != std::end(goals) && !(first && word == "on")) return false;
    if (bodies_.count(word) > 0 || std::find(std::begin(others), std::end(others), word.substr(0, word.find_first_of("0123456789"))) != std::end(others)) return true;
  }
  return false;
}

bool Checks::is_supposed(const RawChange& change, const TaggedSentence& tagged) const {
  const auto at = std::string_view(tagged.text).find(change.trigger);
  if (change.trigger.empty() || at == std::string_view::npos) return false;
  const auto before = words_of(std::string_view(tagged.text).substr(0, at));
  // "It was agreed that Ann Lee should act": resolved, and not supposed.
  const bool resolved = std::any_of(before.begin(), before.end(), [](const auto& word) { return word == "agreed" || word == "resolved" || word == "approved" || word == "decided"; });
  // "I should like to welcome Ann Lee, who": said and done.
  const auto wishes = [&](const std::string& word) { return word == "should" && &word + 1 < before.data() + before.size() && (*(&word + 1) == "like" || *(&word + 1) == "wish"); };
  return std::any_of(before.begin(), before.end(), [&](const auto& word) { return supposed_.count(word) > 0 && !(resolved && word == "should") && !wishes(word); });
}

bool Checks::is_holiday_cover(const RawChange& change, std::string_view paragraph) {
  const bool covers = change.kind == ChangeKind::interim && !change.interim_post;
  const bool away = change.kind == ChangeKind::absence && change.reason.value_or(Reason::unknown) == Reason::unknown;
  if (!covers && !away) return false;
  constexpr std::size_t longest = 160;
  const auto before = to_lower(paragraph.substr(paragraph.size() > longest ? paragraph.size() - longest : 0));
  for (const std::string_view words : {"annual leave", "on holiday", "summer leave", "weeks' leave", "weeks\u2019 leave", "week's leave", "summer break"})
    if (before.find(words) != std::string::npos) return true;
  return false;
}

bool Checks::is_history(const RawChange& change, const TaggedSentence& tagged, std::optional<Date> published) {
  if (!published || change.tense != Tense::effective || change.effective) return false;
  // "has stepped down" is news, and "since 2018" says how long somebody had been there.
  const std::string_view text = tagged.text;
  const auto at = change.trigger.empty() ? std::string_view::npos : text.find(change.trigger);
  if (at != std::string_view::npos) {
    const auto before = words_of(text.substr(at > 24 ? at - 24 : 0, at > 24 ? 24 : at));
    for (std::size_t k = before.size(); k > 0 && k + 3 > before.size(); --k)
      if (before[k - 1] == "has" || before[k - 1] == "have") return false;
  }
  if (at != std::string_view::npos && tells_bygone_year(text, at + change.trigger.size(), static_cast<int>(published->year()))) return true;
  for (std::size_t i = 0; i < tagged.dates.size(); ++i)
    if (days_between(last_day(tagged.dates[i].last), *published) > old_news_days && !text.substr(0, tagged.date_at[i]).ends_with("since ")) return true;
  return false;
}

}  // namespace boardwatch::findings
