#include "parsers/listings/announced.hpp"

#include <array>

#include "core/utf8.hpp"
#include "parsers/listings/meeting_kind.hpp"
#include "parsers/listings/paper_score.hpp"
#include "parsers/listings/phrases.hpp"

namespace boardwatch::listings {
namespace {

using namespace std::string_view_literals;

constexpr std::size_t longest_line = 300;        // more is prose, in which a date may be of anything
constexpr std::size_t most_other_words = 80;     // bytes beside a date that needs no "meeting" of its own
constexpr std::size_t longest_month_line = 60;
constexpr std::array meeting_words{"meeting"sv, "meetings"sv, "board"sv, "boards"sv, "governors"sv, "agm"sv, "amm"sv, "papers"sv, "agenda"sv, "cancelled"sv, "postponed"sv};
constexpr std::array date_sections{"meeting"sv, "meetings"sv, "dates"sv, "board"sv, "papers"sv, "governors"sv, "agm"sv, "annual general meeting"sv, "upcoming"sv, "forthcoming"sv, "future"sv, "schedule"sv, "calendar"sv};
constexpr std::array other_matters{"news"sv, "blog"sv, "consultation"sv, "bank holiday"sv, "vacancy"sv, "deadline"sv, "appointed"sv, "joined"sv, "policy"sv, "published"sv, "updated"sv, "reviewed"sv, "election"sv, "term of office"sv};

/// Finds the announcements of one page.
class Announcements {
 public:
  Announcements(const LinkPage& page, const PageDates& dates, Date today) : page_(page), dates_(dates), today_(today) {}

  void read(int index) {
    const auto& block = page_.blocks[static_cast<std::size_t>(index)];
    if (block.words.size() > longest_line && block.cells.empty()) return;
    if (block.cells.empty()) return take(block.words, index);
    for (const auto& cell : block.cells)
      if (role_of_column(cell.column) == DateRole::meeting && cell.words.size() <= longest_line && !is_title_cell(cell)) take(cell.words, index);
  }

  std::vector<Announced> found;

 private:
  /// Dates in the name of a thing are no meeting's: the "Document" column of a table.
  static bool is_title_cell(const PageCell& cell) {
    static constexpr std::array titles{"document"sv, "documents"sv, "title"sv, "name"sv, "venue"sv, "location"sv, "notes"sv};
    return Phrases(cell.column).has_any(titles) && !Phrases(cell.column).has("meeting");
  }

  void take(std::string_view words, int block) {
    for (auto& date : dates_.read(words, block)) {
      if (date.role != DateRole::meeting && date.role != DateRole::next_meeting) continue;
      const bool banner = date.role == DateRole::next_meeting;
      if (banner && days_between(today_, last_day(date.meeting.date)) < 0) continue;
      if (!banner && !is_meeting(words, date, block)) continue;
      const auto& whole = page_.blocks[static_cast<std::size_t>(block)].words;
      date.where = "told by \"" + std::string(clip(whole, 100)) + "\"";
      found.push_back({date, kind_of_block(page_, dates_, block, whole), is_cancelled(whole), banner});
    }
  }

  bool is_meeting(std::string_view words, const PlacedDate& date, int block) const {
    const auto& whole = page_.blocks[static_cast<std::size_t>(block)];
    const Phrases said(whole.words);
    if (said.has_any(other_matters) && !said.has("meeting")) return false;
    if (is_private(whole.words)) return false;
    if (date.meeting.date.day == 0 && words.size() > longest_month_line) return false;
    if (whole.cells.empty() && dates_.is_clock(date)) return false;
    const bool says_so = said.has_any(meeting_words);
    for (const auto heading : dates_.headings(block)) {
      const auto above = dates_.heading_words(heading);
      if (is_other_section(above) && !says_so) return false;
    }
    if (says_so && date.meeting.date.day != 0) return true;
    if (words.size() - (date.end - date.begin) > most_other_words) return false;
    return in_section_of_meetings(whole, block);
  }

  bool in_section_of_meetings(const PageBlock& block, int index) const {
    for (const auto& cell : block.cells)
      if (Phrases(cell.column).has_any(date_sections) || Phrases(cell.column).has("date")) return true;
    for (const auto heading : dates_.headings(index))
      if (Phrases(dates_.heading_words(heading)).has_any(date_sections)) return true;
    return Phrases(page_.title).has_any(date_sections);
  }

  const LinkPage& page_;
  const PageDates& dates_;
  Date today_;
};

/// The label of an accordion or tab is no block of its own.
bool is_label_alone(const LinkPage& page, const PageHeading& heading) {
  const auto& block = page.blocks[static_cast<std::size_t>(heading.block)];
  return !(block.is_heading && block.words == heading.words);
}

}  // namespace

MeetingKind kind_of_block(const LinkPage& page, const PageDates& dates, int block, std::string_view own_words) {
  if (const auto kind = kind_in(own_words)) return *kind;
  if (block >= 0) {
    const auto& here = page.blocks[static_cast<std::size_t>(block)];
    for (const auto& cell : here.cells)
      if (const auto kind = kind_in(cell.column); kind && *kind != MeetingKind::board) return *kind;
    for (const auto heading : dates.headings(block))
      if (const auto kind = kind_in(dates.heading_words(heading))) return *kind;
  }
  if (const auto kind = kind_in(dates.main_heading())) return *kind;
  return kind_in(page.title).value_or(MeetingKind::board);
}

std::vector<Announced> announced_meetings(const LinkPage& page, const PageDates& dates, const std::vector<bool>& with_files, Date today) {
  Announcements announcements(page, dates, today);
  for (std::size_t i = 0; i < page.blocks.size(); ++i)
    if (!page.blocks[i].outside && !with_files[i]) announcements.read(static_cast<int>(i));
  for (std::size_t i = 0; i < page.headings.size(); ++i) {
    const auto& heading = page.headings[i];
    if (heading.block < 0 || !is_label_alone(page, heading) || page.blocks[static_cast<std::size_t>(heading.block)].outside) continue;
    for (const auto& date : dates.read(heading.words, heading.block))
      if (date.role == DateRole::meeting && heading.level == 0 && !is_other_section(heading.words))
        announcements.found.push_back({date, kind_of_block(page, dates, heading.block, heading.words), is_cancelled(heading.words), false});
  }
  return std::move(announcements.found);
}

}  // namespace boardwatch::listings
