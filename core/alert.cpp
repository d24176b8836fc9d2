#include "core/alert.hpp"

#include <algorithm>

#include "core/utf8.hpp"

namespace boardwatch {
namespace {

std::string person_part(const Finding& finding) {
  const auto* change = std::get_if<Change>(&finding);
  if (change == nullptr) return {};
  return "/" + std::string(to_code(change->post)) + "/" + (change->person ? slug(*change->person) : std::string("none"));
}

}  // namespace

std::string_view to_code(Priority priority) {
  switch (priority) {
    case Priority::low: return "low";
    case Priority::normal: return "normal";
    case Priority::high: return "high";
    case Priority::flash: return "flash";
  }
  return "unknown";
}

std::optional<Priority> priority_from(std::string_view code) {
  for (const auto priority : {Priority::low, Priority::normal, Priority::high, Priority::flash})
    if (to_code(priority) == code) return priority;
  return std::nullopt;
}

std::string_view to_code(NoticeKind kind) {
  switch (kind) {
    case NoticeKind::source_state: return "source_state";
    case NoticeKind::missing_papers: return "missing_papers";
    case NoticeKind::page_moved: return "page_moved";
  }
  return "unknown";
}

std::optional<NoticeKind> notice_kind_from(std::string_view code) {
  for (const auto kind : {NoticeKind::source_state, NoticeKind::missing_papers, NoticeKind::page_moved})
    if (to_code(kind) == code) return kind;
  return std::nullopt;
}

std::string slug(std::string_view words) {
  std::string out = slug_words(words);
  std::replace(out.begin(), out.end(), ' ', '-');
  return out;
}

std::string organisation_key(const Finding& finding) {
  if (const auto& code = organisation_code_of(finding)) return *code;
  const auto& name = organisation_of(finding);
  std::string words = name ? slug(*name) : std::string();
  return words.empty() ? "national" : words;  // an empty part would break the topic apart
}

std::string fact_key(const Finding& finding) {
  return std::string(kind_of(finding)) + "/" + organisation_key(finding) + person_part(finding);
}

}  // namespace boardwatch
