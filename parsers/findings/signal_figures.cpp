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

}  // namespace

std::vector<Figure> find_figures(std::string_view text) {
  std::vector<SignalWord> words;
  plain_words().words_of(text, words);
  std::vector<std::string> lower;
  lower.reserve(words.size());
  for (const auto& word : words) lower.push_back(to_lower(text.substr(word.begin, word.end - word.begin)));
  std::vector<Figure> figures;
  const auto add = [&](double value, std::string unit) {
    Figure figure{value, std::move(unit)};
    if (std::find(figures.begin(), figures.end(), figure) == figures.end()) figures.push_back(std::move(figure));
  };
  for (std::size_t i = 0; i < words.size(); ++i) {
    const auto& word = words[i];
    if (word.number == '%') {
      add(word.value, "%");
    } else if (word.number == 'L') {
      add(word.value, "£m");
    } else if (word.number == '#') {
      const auto before = i > 0 ? std::string_view(lower[i - 1]) : std::string_view();
      if (naming().count(before) > 0 || months().count(before) > 0) continue;
      if (i + 1 < words.size() && months().count(lower[i + 1]) > 0) continue;
      const char prior = word.begin > 0 ? text[word.begin - 1] : ' ';
      const char next = word.end < text.size() ? text[word.end] : ' ';
      if (prior == '/' || prior == '.' || next == '/') continue;
      auto unit = counted_after(text, words, lower, i + 1);
      // "14 votes to five", "six of 14 pages"
      if (unit.empty() && i >= 1 && !figures.empty() && (before == "to" || before == "of" || before == "its" || before == "against") && figures.back().unit != "%" && figures.back().unit != "£m" && i >= 2 &&
          (words[i - 2].number != 0 || counted().count(lower[i - 2]) > 0))
        unit = figures.back().unit;
      const bool score = word.value < 10 && text.substr(word.begin, word.end - word.begin).find('.') != std::string_view::npos;
      if (unit.empty() && score) unit = "score";
      const bool year = word.value >= 1900 && word.value < 2100 && word.end - word.begin == 4;
      if (!unit.empty() && !year) add(word.value, std::move(unit));
    } else if (const auto nth = ordinal(lower[i]); nth > 0) {
      auto unit = counted_after(text, words, lower, i + 1);
      if (!unit.empty() && unit != "report" && (lower[i + 1 < lower.size() ? i + 1 : i] != "year")) add(nth, unit + (unit.ends_with("s") || unit == "staff" ? "" : "s"));
    }
  }
  return figures;
}

}  // namespace boardwatch::findings
