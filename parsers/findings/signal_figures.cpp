#include <algorithm>
#include <array>
#include <string>
#include <string_view>
#include <unordered_set>

#include "core/utf8.hpp"
#include "parsers/findings/signal_terms.hpp"
#include "parsers/findings/signals.hpp"

namespace boardwatch::findings {
namespace {

/// What boards count, as plural or single words.
const std::unordered_set<std::string_view>& counted() {
  static const std::unordered_set<std::string_view> words{
      "trusts", "providers", "executives", "executive", "chairs", "directors", "director", "posts", "jobs", "roles", "whistleblowers", "patients", "families", "case", "cases",
      "allegations", "claims", "claim", "colleagues", "staff", "employees", "people", "report", "reports", "notices", "notice", "incidents", "incident", "events", "event", "deaths",
      "recommendations", "weaknesses", "votes", "consultants", "doctors", "nurses", "surgeons", "wards", "pages", "years", "months", "weeks", "days", "times", "points", "applications",
      "concerns", "actions", "disclosures", "undertakings", "warnings", "warning", "complaints", "grounds", "teams", "babies", "children", "women", "governors", "members", "officers",
      "nurses", "reviews", "letters", "breaches", "conditions", "failings", "opportunities", "contacts", "respondents", "sites", "quarters", "wte", "beds", "homes", "hours", "charges",
      "counts", "suppliers", "invoices", "professors", "trainees", "midwives", "paramedics", "workers", "inquests", "chiefs", "secretaries", "departures", "exits", "resignations", "fte", "equivalents"};
  return words;
}

/// What may stand between a number and what it counts ends there.
const std::unordered_set<std::string_view>& between_ends() {
  static const std::unordered_set<std::string_view> words{"and", "or", "in", "to", "by", "from", "at", "on", "against", "for", "with", "per", "was", "were", "is", "are", "had", "has", "have", "who", "that", "which", "as", "than"};
  return words;
}

const std::unordered_set<std::string_view>& months() {
  static const std::unordered_set<std::string_view> words{"january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"};
  return words;
}

/// Words before a number that make it a name: "section 30", "page 12", "tier 1".
const std::unordered_set<std::string_view>& naming() {
  static const std::unordered_set<std::string_view> words{"section", "sections", "regulation", "segment", "segments", "tier", "tiers", "page", "pages", "paragraph", "paragraphs", "item", "appendix", "annex", "month", "quarter",
                                                          "band", "level", "part", "article", "ward", "table", "paper", "enclosure", "q", "m", "bands", "phase", "version", "reg", "category", "stage", "s"};
  return words;
}

double ordinal(std::string_view word) {
  static constexpr std::array<std::pair<std::string_view, double>, 9> words{{{"second", 2}, {"third", 3}, {"fourth", 4}, {"fifth", 5}, {"sixth", 6}, {"seventh", 7}, {"eighth", 8}, {"ninth", 9}, {"tenth", 10}}};
  for (const auto& [text, value] : words)
    if (text == word) return value;
  return 0;
}

const SignalTerms& plain_words() {
  static const SignalTerms terms = [] {
    SignalTerms numbers;
    numbers.finish();
    return numbers;
  }();
  return terms;
}

/// The thing that the number before `at` counts; empty where it counts nothing that is known.
std::string counted_after(std::string_view text, const std::vector<SignalWord>& words, const std::vector<std::string>& lower, std::size_t at) {
  for (std::size_t n = 0; n < 5 && at + n < words.size(); ++n) {
    const auto& word = words[at + n];
    if (n > 0 && (word.before == ',' || word.before == ';' || word.before == '|' || word.before == ':')) return {};
    if (between_ends().count(lower[at + n]) > 0) return {};
    if (counted().count(lower[at + n]) == 0) continue;
    auto begin = at + n;
    // "chief executives", "never events", "directors of finance": the name is the unit
    const auto before = begin > 0 ? std::string_view(lower[begin - 1]) : std::string_view();
    if (begin > at && (before == "chief" || before == "never" || before == "serious" || before == "improvement" || before == "finance" || before == "medical")) --begin;
    auto end = at + n;
    if (lower[end] == "directors" && end + 2 < words.size() && lower[end + 1] == "of") end += 2;
    return std::string(text.substr(words[begin].begin, words[end].end - words[begin].begin));
  }
  return {};
}

/// The thing counted nearest before `at`, for a number that stands alone: "applications closed in May, and 118 had been
/// accepted", "the headcount will fall from 412 to 230".
std::string counted_before(std::string_view text, const std::vector<SignalWord>& words, const std::vector<std::string>& lower, std::size_t at) {
  for (auto n = at; n-- > 0;) {
    if (lower[n] == "headcount" || lower[n] == "establishment") return "posts";
    if (lower[n].ends_with("s") && counted().count(lower[n]) > 0 && lower[n] != "years" && lower[n] != "months" && lower[n] != "weeks" && lower[n] != "days" && lower[n] != "hours")
      return to_lower(text.substr(words[n].begin, words[n].end - words[n].begin));
    if (lower[n] == "people" || lower[n] == "staff") return lower[n];
  }
  return {};
}

/// Does what stands behind a number show that it counts what was named before?
bool stands_alone(const std::vector<std::string>& lower, std::size_t behind) {
  static const std::unordered_set<std::string_view> words{"had", "have", "were", "was", "are", "will", "would", "of", "told", "said", "to", "by", "about", "concerned", "related", "involved"};
  return behind >= lower.size() || words.count(lower[behind]) > 0;
}

bool is_duration(const std::string& unit) {
  for (const std::string_view of : {"years", "months", "weeks", "days", "hours", "times"})
    if (unit == of) return true;
  return false;
}

struct Placed {
  Figure figure;
  std::size_t at = 0;  ///< byte
};

}  // namespace

std::vector<Figure> find_figures(std::string_view text, std::size_t begin, std::size_t end) {
  std::vector<SignalWord> words;
  plain_words().words_of(text, words);
  std::vector<std::string> lower;
  lower.reserve(words.size());
  for (const auto& word : words) lower.push_back(to_lower(text.substr(word.begin, word.end - word.begin)));
  std::vector<Placed> found;
  for (std::size_t i = 0; i < words.size(); ++i) {
    const auto& word = words[i];
    const auto before = i > 0 ? std::string_view(lower[i - 1]) : std::string_view();
    const auto add = [&](double value, std::string unit) {
      Placed placed{{value, std::move(unit)}, word.begin};
      if (std::any_of(found.begin(), found.end(), [&](const Placed& other) { return other.figure == placed.figure; })) return;
      // "from 29 to 19 per cent", "of the eleven reviews four": the second is the one that is told
      const bool from = before == "to" && i >= 2 && words[i - 2].number != 0 && i >= 3 && lower[i - 3] == "from";
      const bool of = !found.empty() && found.back().figure.unit == placed.figure.unit && !is_duration(placed.figure.unit) && text.substr(0, found.back().at).ends_with("f the ");
      if ((from || of) && !found.empty()) found.insert(found.end() - 1, std::move(placed));
      else found.push_back(std::move(placed));
    };
    if (word.number == '%') {
      add(word.value, "%");
    } else if (word.number == 'L') {
      add(word.value, "£m");
    } else if (word.number == '#') {
      if (naming().count(before) > 0 || months().count(before) > 0) continue;
      if (i + 1 < words.size() && months().count(lower[i + 1]) > 0) continue;
      const char prior = word.begin > 0 ? text[word.begin - 1] : ' ';
      const char next = word.end < text.size() ? text[word.end] : ' ';
      if (prior == '/' || prior == '.' || next == '/') continue;
      const bool year = word.value >= 1900 && word.value < 2100 && word.end - word.begin == 4;
      if (year) continue;
      // "from 29 to 19 per cent"
      if (before == "from" && i + 2 < words.size() && lower[i + 1] == "to" && words[i + 2].number == '%') {
        add(word.value, "%");
        continue;
      }
      auto unit = counted_after(text, words, lower, i + 1);
      // "14 votes to five", "six of 14 pages"
      if (unit.empty() && i >= 2 && !found.empty() && (before == "to" || before == "of" || before == "its" || before == "against") && found.back().figure.unit != "%" && found.back().figure.unit != "£m" &&
          (words[i - 2].number != 0 || counted().count(lower[i - 2]) > 0))
        unit = found.back().figure.unit;
      const bool score = word.value < 10 && text.substr(word.begin, word.end - word.begin).find('.') != std::string_view::npos;
      if (unit.empty() && score) unit = "score";
      if (unit.empty() && word.value > 1 && stands_alone(lower, i + 1)) unit = counted_before(text, words, lower, i);
      if (!unit.empty()) add(word.value, std::move(unit));
    } else if (const auto nth = ordinal(lower[i]); nth > 0) {
      auto unit = counted_after(text, words, lower, i + 1);
      if (!unit.empty() && unit != "report" && (lower[i + 1 < lower.size() ? i + 1 : i] != "year")) add(nth, unit + (unit.ends_with("s") || unit == "staff" ? "" : "s"));
    }
  }
  std::stable_sort(found.begin(), found.end(), [&](const Placed& a, const Placed& b) {
    const auto rank = [&](const Placed& placed) { return (is_duration(placed.figure.unit) ? 2 : 0) + (placed.at + 1 < begin || placed.at >= end ? 1 : 0); };
    return rank(a) < rank(b);
  });
  std::vector<Figure> figures;
  for (auto& placed : found) figures.push_back(std::move(placed.figure));
  return figures;
}

}  // namespace boardwatch::findings
