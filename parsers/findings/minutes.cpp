#include "parsers/findings/minutes.hpp"

#include <algorithm>

#include "core/utf8.hpp"
#include "parsers/findings/dates.hpp"
#include "parsers/findings/papers.hpp"

namespace boardwatch::findings {
namespace {

constexpr std::size_t longest_title = 220;    ///< bytes of a title that names the meeting
constexpr std::size_t longest_day = 60;       ///< of a line that gives the day below the title
constexpr int oldest_days = 400;

/// "DRAFT MINUTES of the Trust Board held in public on ...", but not "The minutes of 24 July were approved".
bool opens_minutes(std::string_view words) {
  constexpr std::size_t before = 48;  // "Draft minutes", "TRUST BOARD - Minutes"
  const auto opening = words.substr(0, before);
  if (words.size() > longest_title || (opening.find("inutes") == std::string_view::npos && opening.find("MINUTES") == std::string_view::npos)) return false;
  const auto lower = to_lower(words);
  const auto at = lower.find("minutes");
  if (lower.starts_with("the ")) return false;
  if (lower.find("held", at) == std::string::npos && lower.find("meeting", at) == std::string::npos) return false;
  for (const std::string_view verb : {" were ", " was ", "agreed", "approve", " be ", "action log"})
    if (lower.find(verb) != std::string::npos) return false;
  return true;
}

std::optional<Date> day_in(std::string_view words, std::optional<Date> published) {
  for (const auto& date : find_dates(words, published, std::nullopt))
    if (date.last.day != 0 && words.find(std::to_string(date.last.year)) != std::string_view::npos) return first_day(date.last);
  return std::nullopt;
}

}  // namespace

Minutes::Minutes(const Document& document, const Prepared& prepared, std::optional<Date> published) {
  if (!published || document.pages.empty()) return;
  const auto& units = prepared.units();
  const auto& sentences = prepared.sentences();
  const auto words_of = [&](const Unit& unit) { return prepared.text().substr(unit.begin, unit.end - unit.begin); };
  const auto sentence_at = [&](std::size_t place) {
    return static_cast<std::size_t>(std::lower_bound(sentences.begin(), sentences.end(), place, [](const Sentence& s, std::size_t p) { return s.begin < p; }) - sentences.begin());
  };
  for (std::size_t u = 0; u < units.size(); ++u) {
    if (!opens_minutes(words_of(units[u]))) continue;
    auto day = day_in(words_of(units[u]), published);
    if (!day && u + 1 < units.size() && units[u + 1].end - units[u + 1].begin < longest_day) day = day_in(words_of(units[u + 1]), published);
    if (!day || *day >= *published || days_between(*day, *published) > oldest_days) continue;
    const auto end = paper_at(document, prepared.origin(units[u].begin, units[u].end).first).second;
    Part part{sentence_at(units[u].begin), sentence_at(prepared.place(end)), *day};
    if (!parts_.empty()) parts_.back().last = std::min(parts_.back().last, part.first);
    parts_.push_back(part);
  }
}

std::optional<Date> Minutes::day_at(std::size_t sentence) const {
  const auto behind = std::partition_point(parts_.begin(), parts_.end(), [&](const Part& part) { return part.first <= sentence; });
  if (behind == parts_.begin() || (behind - 1)->last <= sentence) return std::nullopt;
  return (behind - 1)->day;
}

}  // namespace boardwatch::findings
