#include "parsers/listings/date_role.hpp"

#include <algorithm>
#include <array>

#include "core/utf8.hpp"
#include "parsers/listings/phrases.hpp"

namespace boardwatch::listings {
namespace {

using namespace std::string_view_literals;

constexpr std::size_t furthest_words = 90;  // bytes before a date that can be about it

constexpr std::array deadline_words{
    "deadline"sv, "deadlines"sv, "closing date"sv, "no later than"sv, "submit"sv, "submitted"sv, "submission"sv, "received by"sv, "questions"sv, "in advance"sv,
    "working days before"sv, "register by"sv, "book by"sv, "papers due"sv, "papers to be sent"sv};
constexpr std::array publication_words{
    "published"sv, "publish"sv, "publication date"sv, "publication"sv, "available"sv, "uploaded"sv, "upload date"sv, "posted"sv, "added"sv, "created"sv,
    "modified"sv, "updated"sv, "last update"sv, "last edited"sv, "last changed"sv, "issued"sv, "circulated"sv, "released"sv, "last checked"sv, "archived"sv,
    "revised"sv, "expected"sv, "replaced"sv, "corrected"sv};
constexpr std::array review_words{
    "review date"sv, "review due"sv, "reviewed"sv, "next review"sv, "for review"sv, "ratified"sv, "approved"sv, "expires"sv, "expiry"sv, "expiry date"sv,
    "valid until"sv, "valid to"sv, "effective"sv, "effective from"sv, "in force"sv, "adopted"sv, "appointed"sv, "established"sv};
constexpr std::array period_words{
    "as at"sv, "year ended"sv, "year ending"sv, "month ending"sv, "month ended"sv, "period"sv, "quarter"sv, "quarter ending"sv, "position at"sv,
    "week ending"sv, "since"sv};
constexpr std::array earlier_words{"minutes of"sv,   "minutes from"sv, "minutes for"sv,  "minutes"sv,        "previous meeting"sv,
                                   "last meeting"sv, "action log"sv,   "actions from"sv, "matters arising"sv};
constexpr std::array today_words{"today"sv, "today is"sv, "todays date"sv, "current date"sv};
constexpr std::array next_words{
    "next meeting"sv, "next board meeting"sv, "next public board meeting"sv, "next public meeting"sv, "next trust board meeting"sv,
    "next board of directors meeting"sv, "next board of directors"sv, "next board"sv, "next trust board"sv, "next meets"sv, "meets next"sv,
    "next meeting in public"sv, "next board meeting in public"sv, "next meeting of the board"sv, "next meeting of the board of directors"sv,
    "next meeting of the trust board"sv, "next group board meeting"sv, "next one"sv, "date of next meeting"sv};
constexpr std::array meeting_words{"meeting"sv, "meetings"sv,    "papers for"sv,   "agenda for"sv, "pack for"sv,
                                   "held on"sv, "takes place"sv, "will be held"sv, "meet on"sv};
constexpr std::array times{
    "on"sv, "at"sv, "the"sv, "noon"sv, "midday"sv, "midnight"sv, "am"sv, "pm"sv, "end"sv, "of"sv, "close"sv, "play"sv, "business"sv, "working"sv, "day"sv};
constexpr std::array just_before_deadline{"by"sv, "before"sv, "until"sv, "till"sv};

struct Trap {
  std::span<const std::string_view> words;
  DateRole role;
  bool meeting_ends_it;  ///< "questions for the meeting on 28 May" names the meeting's day
};

constexpr std::array<Trap, 7> traps{{{deadline_words, DateRole::deadline, true},
                                     {publication_words, DateRole::publication, true},
                                     {review_words, DateRole::review, true},
                                     {period_words, DateRole::period, false},
                                     {earlier_words, DateRole::earlier, false},
                                     {today_words, DateRole::today, false},
                                     {next_words, DateRole::next_meeting, false}}};

/// The words from the date before, the sentence's or the cell's beginning to the date.
std::string_view words_before(std::string_view text, const std::vector<FoundDate>& dates, std::size_t which) {
  const auto end = dates[which].begin;
  auto begin = which > 0 ? dates[which - 1].end : 0;
  for (const auto* stop : {". ", "? ", "! ", "; ", " | "})
    if (const auto at = text.substr(0, end).rfind(stop); at != text.npos && at + 2 > begin && at + 2 <= end) begin = at + 2;
  if (end - begin > furthest_words) begin = end - furthest_words;
  while (begin < end && (static_cast<unsigned char>(text[begin]) & 0xC0U) == 0x80U) ++begin;
  return text.substr(begin, end - begin);
}

/// "28 May 2026 (deadline for questions)".
DateRole role_after(std::string_view text, const std::vector<FoundDate>& dates, std::size_t which) {
  const auto begin = dates[which].end;
  const auto end = std::min(which + 1 < dates.size() ? dates[which + 1].begin : text.size(), begin + 40);
  const auto after = clip(text.substr(begin), end - begin);
  const auto words = Phrases(after);
  if (words.words().starts_with(" deadline ") || words.words().starts_with(" is the deadline ") || words.words().starts_with(" closing date "))
    return DateRole::deadline;
  if (words.words().starts_with(" minutes ") && !words.has("agenda") && !words.has("papers")) return DateRole::earlier;
  return DateRole::meeting;
}

/// The trap whose words stand nearest before the date, unless a meeting is named after them.
DateRole role_before(const Phrases& before) {
  DateRole role = DateRole::meeting;
  std::size_t nearest = 0;
  for (const auto& trap : traps) {
    const auto end = before.end_of_last(trap.words);
    if (end == Phrases::npos || end < nearest) continue;
    const auto meeting = before.end_of_last(meeting_words);
    if (trap.meeting_ends_it && meeting != Phrases::npos && meeting > end) continue;
    nearest = end;
    role = trap.role;
  }
  return role;
}

/// "by 21 May", "before noon on Tuesday 26 May".
bool ends_with_deadline(const Phrases& before) {
  const auto end = before.end_of_last(just_before_deadline);
  if (end == Phrases::npos) return false;
  const auto words = split(trim(before.words().substr(end)), ' ');
  return std::all_of(words.begin(), words.end(), [](std::string_view word) {
    return word.empty() || (word.front() >= '0' && word.front() <= '9') || std::find(times.begin(), times.end(), word) != times.end();
  });
}

}  // namespace

std::string_view to_words(DateRole role) {
  constexpr std::array<std::string_view, 8> names{"a meeting",
                                                  "a \"next meeting\" notice",
                                                  "an earlier meeting's minutes",
                                                  "a deadline",
                                                  "a publication or update",
                                                  "a review or approval",
                                                  "the period of a report",
                                                  "today"};
  return names.at(static_cast<std::size_t>(role));
}

DateRole role_of(std::string_view text, const std::vector<FoundDate>& dates, std::size_t which) {
  const auto words = words_before(text, dates, which);
  const Phrases before(words);
  if (before.words() == " is " || before.words() == " are " || before.words() == " will be ")  // "The deadline for the meeting on 28 May is 21 May"
    if (which > 0 && Phrases(words_before(text, dates, which - 1)).has_any(deadline_words)) return DateRole::deadline;
  if (ends_with_deadline(before)) return DateRole::deadline;
  if (before.words().ends_with(" report to ") || before.words().ends_with(" data to ")) return DateRole::period;
  const auto role = role_before(before);
  return role == DateRole::meeting ? role_after(text, dates, which) : role;
}

bool names_next_meeting(std::string_view words) { return Phrases(words).has_any(next_words); }

DateRole role_of_column(std::string_view heading) {
  const Phrases words(heading);
  if (words.has("meeting") && !words.has_any(deadline_words)) return DateRole::meeting;
  for (const auto& trap : traps)
    if (trap.role != DateRole::earlier && words.has_any(trap.words)) return trap.role;
  return DateRole::meeting;
}

}  // namespace boardwatch::listings
