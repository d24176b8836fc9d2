#include "parsers/listings/announced.hpp"

#include <array>

#include "core/utf8.hpp"
#include "parsers/listings/meeting_kind.hpp"
#include "parsers/listings/paper_score.hpp"
#include "parsers/listings/phrases.hpp"

namespace boardwatch::listings {
namespace {

using namespace std::string_view_literals;

constexpr std::size_t longest_line = 300;     // more is prose, in which a date may be of anything
constexpr std::size_t most_other_words = 80;  // bytes beside a date that needs no "meeting" of its own
constexpr std::size_t longest_month_line = 60;
constexpr std::array meeting_words{
    "meeting"sv, "meetings"sv, "board"sv, "boards"sv, "governors"sv, "agm"sv, "amm"sv, "papers"sv, "agenda"sv, "cancelled"sv, "postponed"sv};
constexpr std::array date_sections{
    "meeting"sv, "meetings"sv, "dates"sv, "board"sv, "papers"sv, "governors"sv, "agm"sv, "annual general meeting"sv, "upcoming"sv, "forthcoming"sv, "future"sv,
    "schedule"sv, "calendar"sv};
constexpr std::array other_matters{
    "news"sv, "blog"sv, "consultation"sv, "bank holiday"sv, "vacancy"sv, "deadline"sv, "appointed"sv, "joined"sv, "policy"sv, "published"sv, "updated"sv,
    "reviewed"sv, "election"sv, "term of office"sv};

/// From the sentence's beginning to its end around a date.
std::string_view sentence_of(std::string_view words, const PlacedDate& date) {
  const auto before = words.substr(0, date.begin).rfind(". ");
  const auto after = words.find(". ", date.end);
  const auto begin = before == words.npos ? 0 : before + 2;
  return words.substr(begin, after == words.npos ? words.npos : after - begin);
}

/// Finds the announcements of one page.
class Announcements {
 public:
  Announcements(const LinkPage& page, const PageDates& dates, const std::vector<FilesOfBlock>& files, Date today)
      : page_(page), dates_(dates), files_(files), today_(today) {}

  void read(int index) {
    const auto& block = page_.blocks[static_cast<std::size_t>(index)];
    if (files_[static_cast<std::size_t>(index)] == FilesOfBlock::papers || (block.words.size() > longest_line && block.cells.empty())) return;
    if (block.cells.empty()) return take(block.words, index, is_cancelled(card_of(index)));
    bool cancelled = false;
    for (const auto& cell : block.cells) cancelled = cancelled || (is_cancelled(cell.words) && dates_.read(cell.words, index).empty());
    for (const auto& cell : block.cells)
      if (role_of_column(cell.column) == DateRole::meeting && cell.words.size() <= longest_line && !is_title_cell(cell)) take(cell.words, index, cancelled);
  }

  std::vector<Announced> found;

 private:
  /// Dates in the name of a thing are no meeting's: the "Document" column of a table.
  static bool is_title_cell(const PageCell& cell) {
    static constexpr std::array titles{"document"sv, "documents"sv, "title"sv, "name"sv, "venue"sv, "location"sv, "notes"sv};
    return Phrases(cell.column).has_any(titles) && !Phrases(cell.column).has("meeting");
  }

  /// What else the smallest box around a line says, where that is little and holds no other date.
  std::string card_of(int index) const {
    constexpr int most_lines = 4;
    for (int box = page_.blocks[static_cast<std::size_t>(index)].box; box >= 0; box = page_.boxes[static_cast<std::size_t>(box)].above) {
      const auto& card = page_.boxes[static_cast<std::size_t>(box)];
      if (card.first == card.last) continue;
      if (card.last - card.first >= most_lines) return {};
      std::string words;
      for (int i = card.first; i <= card.last; ++i) {
        const auto& line = page_.blocks[static_cast<std::size_t>(i)].words;
        if (i != index && !dates_.read(line, i).empty()) return {};
        if (i != index) words += line + " | ";
      }
      return words;
    }
    return {};
  }

  /// `cancelled`: by what stands beside the words.
  void take(std::string_view words, int block, bool cancelled) {
    const auto dates = dates_.read(words, block);
    for (std::size_t i = 0; i < dates.size(); ++i) {
      auto date = dates[i];
      if (date.role == DateRole::next_meeting) {
        if (days_between(today_, last_day(date.meeting.date)) < 0) continue;  // a banner that went stale
      } else if (date.role != DateRole::meeting || !is_meeting(words, dates, i, block)) {
        continue;
      }
      const auto& whole = page_.blocks[static_cast<std::size_t>(block)].words;
      date.where = "told by \"" + std::string(clip(whole, 100)) + "\"";
      found.push_back({date, kind_of_block(page_, dates_, block, whole), cancelled || is_called_off(words, dates, i)});
    }
  }

  /// "28 May cancelled", "POSTPONED: 28 May", "28 May moved to 4 June"; of the last the second day takes place.
  static bool is_called_off(std::string_view words, const std::vector<PlacedDate>& dates, std::size_t which) {
    const auto& date = dates[which];
    const auto begin = which > 0 ? dates[which - 1].end : 0, end = which + 1 < dates.size() ? dates[which + 1].begin : words.size();
    const auto before = words.substr(begin, date.begin - begin);
    const Phrases lead(before);
    if (is_cancelled(before) && (lead.words().ends_with(" to ") || lead.words().ends_with(" until ") || lead.words().ends_with(" now on "))) return false;
    const PlacedDate alone{date.meeting, date.role, date.begin - begin, date.end - begin, date.block, ""};
    return (which == 0 || dates.size() == 1) ? is_cancelled(sentence_of(words.substr(begin, end - begin), alone))
                                             : is_cancelled(words.substr(date.end, end - date.end));
  }

  bool is_meeting(std::string_view words, const std::vector<PlacedDate>& dates, std::size_t which, int block) const {
    const auto& date = dates[which];
    const auto& whole = page_.blocks[static_cast<std::size_t>(block)];
    const Phrases said(whole.words);
    if (said.has_any(other_matters) && !said.has("meeting")) return false;
    if (is_private(sentence_of(words, date)) || (whole.cells.empty() && dates_.is_clock(date))) return false;
    const bool says_so = said.has_any(meeting_words);
    if (!says_so && files_[static_cast<std::size_t>(block)] == FilesOfBlock::others && whole.cells.empty()) return false;
    if (is_range(words, dates, which) || (date.meeting.date.day == 0 && words.size() > longest_month_line)) return false;
    const bool sentence = words.ends_with('.') && dates.front().begin > 0;
    if (sentence && !says_so && !said.has_any(date_sections)) return false;  // about something else
    for (const auto heading : dates_.headings(block))
      if (!says_so && page_.headings[static_cast<std::size_t>(heading)].level != 1 && is_other_section(dates_.heading_words(heading))) return false;
    if (!whole.cells.empty() && !begins_with_date(words, dates)) return false;
    if (says_so && date.meeting.date.day != 0) return true;
    auto others = words.size();
    for (const auto& one : dates) others -= one.end - one.begin;
    return others <= most_other_words && in_section_of_meetings(whole, block);
  }

  /// A cell that is about a meeting begins with its day, or names it.
  static bool begins_with_date(std::string_view words, const std::vector<PlacedDate>& dates) {
    const auto before = words.substr(0, dates.front().begin);
    return trim(before).empty() || Phrases(before).has_any(meeting_words) || is_cancelled(before);
  }

  /// "April 2025 to March 2026", "24 December to 2 January".
  static bool is_range(std::string_view words, const std::vector<PlacedDate>& dates, std::size_t which) {
    const auto joins = [&](std::size_t i) {
      const auto between = trim(words.substr(dates[i].end, dates[i + 1].begin - dates[i].end));
      return between == "to" || between == "-" || between == "\xE2\x80\x93";
    };
    return (which > 0 && joins(which - 1)) || (which + 1 < dates.size() && joins(which));
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
  const std::vector<FilesOfBlock>& files_;
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

std::vector<Announced> announced_meetings(const LinkPage& page, const PageDates& dates, const std::vector<FilesOfBlock>& files, Date today) {
  Announcements announcements(page, dates, files, today);
  for (std::size_t i = 0; i < page.blocks.size(); ++i)
    if (!page.blocks[i].outside) announcements.read(static_cast<int>(i));
  for (std::size_t i = 0; i < page.headings.size(); ++i) {
    const auto& heading = page.headings[i];
    if (heading.block < 0 || !is_label_alone(page, heading) || page.blocks[static_cast<std::size_t>(heading.block)].outside) continue;
    for (const auto& date : dates.read(heading.words, heading.block))
      if (date.role == DateRole::meeting && heading.level == 0 && !is_other_section(heading.words))
        announcements.found.push_back({date, kind_of_block(page, dates, heading.block, heading.words), is_cancelled(heading.words)});
  }
  return std::move(announcements.found);
}

}  // namespace boardwatch::listings
