// What a body that publishes can be expected to publish, and whether it has. Board meetings only: governors, members and
// committees publish where and when they like. Pure functions; all of `meetings` are the source's own.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/alert.hpp"
#include "core/meeting.hpp"
#include "core/source.hpp"
#include "core/source_health.hpp"

namespace boardwatch::watch {

constexpr int meetings_to_learn_from = 4;
constexpr int leads_to_learn_from = 3;
constexpr int shortest_lead = 3;   ///< days: the notice that the law gives, three clear days, and what most bodies keep
constexpr int longest_lead = 14;
constexpr int days_to_complain = 7;  ///< after a meeting without papers: later it is no news
constexpr int shortest_silence = 60;

/// Meetings with papers in the 365 days up to today.
struct Yield {
  std::optional<int> expected;  ///< Source::papers_a_year, else learned; none where too few meetings are known
  int found = 0;
};

Yield yield_of(const Source& source, const std::vector<Meeting>& meetings, Date today);

/// Days from one board meeting to the next: the mean without gaps of three times the median or more, which are outages.
/// None for less than `meetings_to_learn_from` days.
std::optional<int> usual_gap(std::vector<Date> days);

/// How many days before a meeting papers that are not up are missing: one less than all but a quarter of the body's
/// meetings have had theirs, from `shortest_lead` to `longest_lead`; `shortest_lead` where too few are known. Only
/// meetings count that were known before their papers.
int missing_from(const std::vector<Meeting>& meetings);

struct MissingPapers {
  std::string fact;                       ///< AlertDraft::fact: the same for ever, so that it is told once
  std::optional<std::string> meeting_id;  ///< none for a silence
  Notice notice;
};

/// What is missing at `now`:
///
/// - for each board meeting known before its day: no papers from missing_from() days before it to `days_to_complain` after;
/// - once for a silence: the last meeting with papers is more than twice the usual gap ago (365 / papers_a_year, else learned of
///   meetings with papers; at least `shortest_silence` days), not counting the days of August and of 15 December to 5 January, and
///   for each cancelled meeting since a gap more. None where the body's own timetable explains it: a meeting is ahead, and
///   none was held since without papers.
///
/// None at all while the source is not well: then its state says that nothing is known.
std::vector<MissingPapers> missing_papers(const Source& source, const SourceHealth& health, const std::vector<Meeting>& meetings, Timestamp now);

}  // namespace boardwatch::watch
