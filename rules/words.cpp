#include "rules/words.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>
#include <set>

#include "core/utf8.hpp"

namespace boardwatch::rules {
namespace {

constexpr std::size_t longest_title = 160;

struct PostWords {
  std::string_view words;
  bool one_holder;
};

PostWords words_of(Post post) {
  switch (post) {
    case Post::chief_executive: return {"chief executive", true};
    case Post::deputy_chief_executive: return {"deputy chief executive", true};
    case Post::chair: return {"chair", true};
    case Post::deputy_chair: return {"deputy chair", true};
    case Post::non_executive_director: return {"non-executive director", false};
    case Post::senior_independent_director: return {"senior independent director", true};
    case Post::medical_director: return {"medical director", true};
    case Post::nursing_director: return {"nursing director", true};
    case Post::finance_director: return {"finance director", true};
    case Post::operations_director: return {"operations director", true};
    case Post::people_director: return {"people director", true};
    case Post::strategy_director: return {"strategy director", true};
    case Post::digital_director: return {"digital director", true};
    case Post::governance_director: return {"governance director", true};
    case Post::estates_director: return {"estates director", true};
    case Post::communications_director: return {"communications director", true};
    case Post::improvement_director: return {"improvement director", true};
    case Post::managing_director: return {"managing director", false};
    case Post::partnerships_director: return {"partnerships director", true};
    case Post::midwifery_director: return {"midwifery director", true};
    case Post::allied_health_director: return {"allied health professions director", true};
    case Post::pharmacy_director: return {"pharmacy director", true};
    case Post::speak_up_guardian: return {"Freedom to Speak Up guardian", false};
    case Post::lead_governor: return {"lead governor", true};
    case Post::director: return {"director", false};
  }
  return {"director", false};
}

/// Words of titles that are written small in a sentence. Whatever else has a capital keeps it: it may be a name.
bool is_title_word(const std::string& lower) {
  static const std::set<std::string, std::less<>> words{"accountable",
                                                        "acting",
                                                        "affairs",
                                                        "allied",
                                                        "and",
                                                        "assistant",
                                                        "associate",
                                                        "board",
                                                        "care",
                                                        "chair",
                                                        "chairman",
                                                        "chairperson",
                                                        "chairwoman",
                                                        "chief",
                                                        "clinical",
                                                        "commercial",
                                                        "communications",
                                                        "community",
                                                        "company",
                                                        "corporate",
                                                        "delivery",
                                                        "deputy",
                                                        "designate",
                                                        "development",
                                                        "digital",
                                                        "director",
                                                        "education",
                                                        "estates",
                                                        "executive",
                                                        "facilities",
                                                        "finance",
                                                        "financial",
                                                        "for",
                                                        "governance",
                                                        "governor",
                                                        "guardian",
                                                        "head",
                                                        "health",
                                                        "human",
                                                        "improvement",
                                                        "independent",
                                                        "information",
                                                        "innovation",
                                                        "integration",
                                                        "interim",
                                                        "joint",
                                                        "lead",
                                                        "managing",
                                                        "medical",
                                                        "midwife",
                                                        "midwifery",
                                                        "non",
                                                        "nurse",
                                                        "nursing",
                                                        "of",
                                                        "officer",
                                                        "operating",
                                                        "operations",
                                                        "organisational",
                                                        "partnerships",
                                                        "people",
                                                        "performance",
                                                        "pharmacist",
                                                        "pharmacy",
                                                        "planning",
                                                        "professions",
                                                        "quality",
                                                        "research",
                                                        "resources",
                                                        "secretary",
                                                        "senior",
                                                        "strategic",
                                                        "strategy",
                                                        "technology",
                                                        "the",
                                                        "therapies",
                                                        "transformation",
                                                        "vice",
                                                        "workforce"};
  return words.count(lower) != 0;
}

bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

/// "Nurse" and "EXECUTIVE" become small; "HR" and "McKinsey" stay.
std::string in_sentence(std::string_view run) {
  const std::string lower = to_lower(run);
  return is_title_word(lower) ? lower : std::string(run);
}

std::string without_article(std::string text) {
  for (const std::string_view article : {"the ", "The ", "our ", "Our ", "a ", "A ", "an ", "An "})
    if (text.rfind(article, 0) == 0) return text.substr(article.size());
  return text;
}

bool has_word_between(std::string_view title) {
  return title.find(" of ") != std::string_view::npos || title.find(" for ") != std::string_view::npos ||
         title.find(" at ") != std::string_view::npos;
}

/// "HR" is said "aitch ar": the name of the first letter decides, not its sound.
bool is_spelt_out(std::string_view word) {
  return word.size() >= 2 && word.size() <= 4 &&
         std::all_of(word.begin(), word.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
}

bool starts_with_vowel_sound(std::string_view noun) {
  if (noun.empty()) return false;
  const auto word = noun.substr(0, noun.find_first_of(" -"));
  if (is_spelt_out(word)) return std::string_view("AEFHILMNORSX").find(word.front()) != std::string_view::npos;
  const auto lower = to_lower(word);
  for (const std::string_view spoken_with_y : {"uni", "eu", "use", "one"})
    if (lower.rfind(spoken_with_y, 0) == 0) return false;
  return std::string_view("aeiou").find(lower.front()) != std::string_view::npos;
}

std::string number_words(double value) {
  std::array<char, 64> text{};
  if (value == std::floor(value) && std::abs(value) < 1e15)
    std::snprintf(text.data(), text.size(), "%.0f", value);
  else
    std::snprintf(text.data(), text.size(), "%.2f", value);
  std::string out = text.data();
  if (out.find('.') != std::string::npos && out.back() == '0') out.pop_back();
  if (out == "-0") out = "0";
  const auto first = out.front() == '-' ? std::size_t{1} : std::size_t{0};
  const auto whole = std::min(out.find('.'), out.size());
  for (auto at = whole; at > first + 3; at -= 3) out.insert(at - 3, ",");
  return out;
}

}  // namespace

std::string one_line(std::string_view text) { return fold_space(printable(text)); }

std::string capitalised(std::string text) {
  if (!text.empty() && text[0] >= 'a' && text[0] <= 'z') text[0] = static_cast<char>(text[0] - 'a' + 'A');
  return text;
}

std::string with_article(std::string_view noun) {
  return (starts_with_vowel_sound(noun) ? "an " : "a ") + std::string(noun);
}

std::string spaced(std::string_view code) {
  std::string out(code);
  std::replace(out.begin(), out.end(), '_', ' ');
  return out;
}

std::string_view plural_of(ChangeKind kind) {
  switch (kind) {
    case ChangeKind::departure: return "departures";
    case ChangeKind::appointment: return "appointments";
    case ChangeKind::interim: return "interim appointments";
    case ChangeKind::reappointment: return "reappointments";
    case ChangeKind::absence: return "absences";
    case ChangeKind::vacancy: return "vacancies";
  }
  return "changes";
}

std::string title_in_sentence(std::string_view written) {
  const auto text = without_article(one_line(clip(written, longest_title)));
  std::string out;
  for (std::size_t at = 0; at < text.size();) {
    if (!is_letter(text[at])) {
      out.push_back(text[at++]);
      continue;
    }
    auto end = at;
    while (end < text.size() && is_letter(text[end])) ++end;
    out += in_sentence(std::string_view(text).substr(at, end - at));
    at = end;
  }
  return out;
}

std::string title_of(const Change& change) {
  auto title = change.post_title ? title_in_sentence(*change.post_title) : std::string();
  return title.empty() ? std::string(words_of(change.post).words) : title;
}

bool has_one_holder(const Change& change) {
  if (words_of(change.post).one_holder) return true;
  if (change.post != Post::director && change.post != Post::managing_director) return false;
  return has_word_between(title_of(change));  // "director of space"
}

std::string title_at(std::string_view title, std::string_view organisation) {
  if (organisation.empty()) return std::string(title);
  return std::string(title) + (has_word_between(title) ? " at " : " of ") + std::string(organisation);
}

std::string organisation_words(const Finding& finding) {
  if (const auto& name = organisation_of(finding); name && !one_line(*name).empty()) return one_line(*name);
  if (const auto& code = organisation_code_of(finding); code && !one_line(*code).empty()) return one_line(*code);
  return "an NHS body";
}

std::string words_of(PartialDate date) {
  constexpr std::array<std::string_view, 13> months{"",        "January",  "February", "March",  "April",
                                                    "May",     "June",     "July",     "August", "September",
                                                    "October", "November", "December"};
  std::string out = std::to_string(date.year);
  if (date.month >= 1 && date.month <= 12) out = std::string(months[date.month]) + " " + out;
  if (date.month != 0 && date.day != 0) out = std::to_string(date.day) + " " + out;
  return out;
}

std::string on_date(PartialDate date) { return (date.month != 0 && date.day != 0 ? "on " : "in ") + words_of(date); }

std::string words_of(const Figure& figure) {
  if (!std::isfinite(figure.value)) return {};
  const auto number = number_words(figure.value);
  const auto unit = one_line(clip(figure.unit, longest_title));
  constexpr std::string_view pound = "£";
  if (unit.rfind(pound, 0) == 0) {
    const bool minus = number.front() == '-';
    return (minus ? "-£" : "£") + number.substr(minus ? 1 : 0) + unit.substr(pound.size());
  }
  if (unit.empty() || unit == "%") return number + unit;
  return number + " " + unit;
}

}  // namespace boardwatch::rules
