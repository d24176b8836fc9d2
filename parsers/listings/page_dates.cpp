#include "parsers/listings/page_dates.hpp"

#include <algorithm>
#include <array>

#include "core/utf8.hpp"
#include "parsers/listings/address.hpp"
#include "parsers/listings/meeting_kind.hpp"
#include "parsers/listings/phrases.hpp"

namespace boardwatch::listings {
namespace {

using namespace std::string_view_literals;

constexpr std::size_t longest_dated_line = 150;  // more is prose
constexpr std::size_t longest_dated_sentence = 50;
constexpr std::size_t most_headings_above = 64;
constexpr int most_neutral = 6;  // headings in a row that say but "Papers"
constexpr int most_lines_back = 50;
constexpr int largest_card = 8;  // blocks in a box whose one date may stand after the link
constexpr std::array neutral{
    "papers"sv, "paper"sv, "agenda"sv, "agendas"sv, "minutes"sv, "documents"sv, "document"sv, "downloads"sv, "download"sv, "and"sv, "the"sv, "board"sv,
    "meeting"sv, "pack"sv, "packs"sv, "part"sv, "1"sv, "one"sv, "public"sv, "files"sv, "attachments"sv, "of"sv, "supporting"sv, "appendices"sv, "session"sv,
    "in"sv, "reports"sv, "for"sv, "this"sv, "full"sv, "supplementary"sv, "individual"sv, "late"sv, "main"sv, "a"sv};

std::string without_site(std::string_view title) {
  for (const auto* mark : {" | ", " - ", " :: ", " \xE2\x80\x93 ", " \xE2\x80\x94 "})
    if (const auto at = title.rfind(mark);
        at != title.npos && at > 0 && !std::any_of(title.begin() + static_cast<std::ptrdiff_t>(at), title.end(), [](char c) { return c >= '0' && c <= '9'; }))
      title = title.substr(0, at);
  return std::string(title);
}

}  // namespace

PageDates::PageDates(const LinkPage& page, std::string_view page_url, Date today) : page_(page), today_(today), has_links_(page.blocks.size()) {
  for (const auto& link : page.links)
    if (link.block >= 0) has_links_[static_cast<std::size_t>(link.block)] = true;
  for (const auto& heading : page.headings)
    if (heading.level == 1 && main_heading_.empty()) main_heading_ = heading.words;
  for (const auto& heading : page.headings)
    if (heading.level >= 1 && heading.level <= 6 && first_heading_ < 0) first_heading_ = heading.block;
  for (const auto& words : {main_heading_, without_site(page.title), as_words(file_name(page_url)), as_words(path_of(page_url))})
    if (!page_year_) page_year_ = find_year(words);
  for (std::size_t i = 0; i < page.headings.size(); ++i) {
    const auto& heading = page.headings[i];
    heading_dates_.emplace_back();
    if (heading.level == 1) continue;  // of the whole page
    auto dates = read(heading.words, heading.block);
    std::erase_if(dates, [](const PlacedDate& d) { return d.role != DateRole::meeting; });
    if (dates.empty() || dates.size() > 1) continue;
    dates[0].block = heading.block;
    dates[0].where = "under \"" + std::string(clip(heading.words, 80)) + "\"";
    heading_dates_[i] = std::move(dates[0]);
  }
  find_single_dates();
  find_page_date(page_url);
}

std::optional<YearFrame> PageDates::frame_of(std::string_view words, int block) const {
  if (block >= 0)
    for (const auto heading : headings(block))
      if (const auto year = find_year(heading_words(heading))) return year;
  const auto own = find_year(words);
  return own ? own : page_year_;
}

/// Under a heading "Next meeting".
bool PageDates::is_banner(int block) const {
  const int heading = page_.blocks[static_cast<std::size_t>(block)].heading;
  return heading >= 0 && names_next_meeting(heading_words(heading));
}

std::vector<PlacedDate> PageDates::read(std::string_view words, int block, const std::optional<Date>& hint) const {
  const auto found = find_dates(words, today_);
  std::vector<PlacedDate> dates;
  if (found.empty()) return dates;
  const auto frame = frame_of(words, block);
  const bool under_banner = block >= 0 && is_banner(block);
  for (std::size_t i = 0; i < found.size(); ++i) {
    auto meeting = complete(found[i], frame, hint, today_);
    if (!meeting) continue;
    if (block >= 0 && found[i].date.year == 0)
      for (const auto& time : page_.blocks[static_cast<std::size_t>(block)].times)
        if (const auto day = parse_partial_date(time.day.substr(0, 10));
            day && day->day == found[i].date.day && day->month == found[i].date.month && is_likely(*day, today_))
          meeting = MeetingDate{*day, false};
    auto role = role_of(words, found, i);
    if (role == DateRole::meeting && under_banner) role = DateRole::next_meeting;
    dates.push_back({*meeting, role, found[i].begin, found[i].end, block, ""});
  }
  return dates;
}

std::vector<int> PageDates::headings(int block) const {
  std::vector<int> above;
  const auto is_neutral = [&](int h) { return Phrases(heading_words(h)).only(neutral); };
  const auto level = [&](int h) { return page_.headings[static_cast<std::size_t>(h)].level; };
  const auto before = [&](int h) {  // the heading before it under the same one
    const int parent = page_.headings[static_cast<std::size_t>(h)].above;
    for (int i = h - 1; i > parent; i = std::max(parent, i - 1)) {
      while (i > parent && page_.headings[static_cast<std::size_t>(i)].above > parent) i = page_.headings[static_cast<std::size_t>(i)].above;
      if (i > parent && page_.headings[static_cast<std::size_t>(i)].above == parent) return i;
    }
    return -1;
  };
  for (int h = page_.blocks[static_cast<std::size_t>(block)].heading; h >= 0 && above.size() < most_headings_above;
       h = page_.headings[static_cast<std::size_t>(h)].above) {
    above.push_back(h);
    int sibling = h;
    for (int steps = 0; steps < most_neutral && sibling >= 0 && is_neutral(sibling) && above.size() < most_headings_above; ++steps) {
      sibling = before(sibling);
      const bool tells = sibling >= 0 && level(sibling) == level(h) && heading_words(sibling).find_first_of("0123456789") != std::string_view::npos;
      if (tells) above.push_back(sibling);
    }
  }
  return above;
}

void PageDates::find_single_dates() {
  for (std::size_t i = 0; i < page_.blocks.size(); ++i) {
    const auto& block = page_.blocks[i];
    if (has_links_[i] || block.outside || block.cells.size() > 1 || block.words.size() > longest_dated_line || is_cancelled(block.words)) continue;
    if (block.words.ends_with('.') && block.words.size() > longest_dated_sentence) continue;
    auto dates = read(block.words, static_cast<int>(i));
    std::erase_if(dates, [](const PlacedDate& d) { return d.role != DateRole::meeting; });
    if (dates.size() != 1 || is_clock(dates[0])) continue;
    dates[0].where = "below the line \"" + std::string(clip(block.words, 80)) + "\"";
    singles_.push_back(std::move(dates[0]));
  }
}

bool PageDates::is_clock(const PlacedDate& date) const {
  constexpr std::size_t most_other_words = 12;
  if (date.meeting.date != partial(today_) || date.block < 0 || date.block >= first_heading_) return false;
  return page_.blocks[static_cast<std::size_t>(date.block)].words.size() - (date.end - date.begin) < most_other_words;
}

void PageDates::find_page_date(std::string_view page_url) {
  for (const auto& words : {main_heading_, without_site(page_.title), as_words(file_name(page_url))}) {
    auto dates = read(words, -1);
    std::erase_if(dates, [](const PlacedDate& d) { return d.role != DateRole::meeting && d.role != DateRole::earlier; });
    if (dates.size() != 1) continue;
    dates[0].where = "the page is about \"" + std::string(clip(words, 80)) + "\"";
    if (!page_date_) page_date_ = dates[0];
    const auto &known = page_date_->meeting.date, &more = dates[0].meeting.date;
    if (known.day == 0 && more.day != 0 && known.year == more.year && known.month == more.month) page_date_ = dates[0];
  }
}

/// Whether a line further up tells of a block: under the same headings, and in no list that ends before the block.
bool PageDates::tells_of(int dated, int block, const std::vector<int>& above) const {
  const auto& line = page_.blocks[static_cast<std::size_t>(dated)];
  int heading = line.heading;
  if (line.is_heading && heading >= 0 && page_.headings[static_cast<std::size_t>(heading)].block == dated)
    heading = page_.headings[static_cast<std::size_t>(heading)].above;
  if (heading >= 0 && std::find(above.begin(), above.end(), heading) == above.end()) return false;
  if (line.is_heading && std::find(above.begin(), above.end(), line.heading) == above.end() && page_.headings[static_cast<std::size_t>(line.heading)].level < 7)
    return false;
  for (int box = line.box; box >= 0; box = page_.boxes[static_cast<std::size_t>(box)].above) {
    const auto& around = page_.boxes[static_cast<std::size_t>(box)];
    if (block <= around.last) return true;
    if (around.closed) return false;
  }
  return true;
}

std::optional<PlacedDate> PageDates::line_before(int block, const std::vector<int>& above) const {
  auto at = std::lower_bound(singles_.begin(), singles_.end(), block, [](const PlacedDate& d, int b) { return d.block < b; });
  for (int steps = 0; at != singles_.begin() && steps < most_lines_back; ++steps)
    if (tells_of((--at)->block, block, above)) return *at;
  return std::nullopt;
}

std::optional<PlacedDate> PageDates::heading_before(const std::vector<int>& above) const {
  for (const auto heading : above)
    if (const auto& date = heading_dates_[static_cast<std::size_t>(heading)]) return date;
  return std::nullopt;
}

/// A card shows its date below its title: the only one in the smallest box around the link that holds one.
std::optional<PlacedDate> PageDates::card_after(int block) const {
  for (int box = page_.blocks[static_cast<std::size_t>(block)].box; box >= 0; box = page_.boxes[static_cast<std::size_t>(box)].above) {
    const auto& card = page_.boxes[static_cast<std::size_t>(box)];
    if (card.last - card.first >= largest_card) return std::nullopt;
    const auto first = std::lower_bound(singles_.begin(), singles_.end(), card.first, [](const PlacedDate& d, int b) { return d.block < b; });
    const auto last = std::upper_bound(first, singles_.end(), card.last, [](int b, const PlacedDate& d) { return b < d.block; });
    if (first == last) continue;
    const bool one = std::all_of(first, last, [&](const PlacedDate& d) { return d.meeting.date == first->meeting.date; });
    return one && card.above >= 0 ? std::optional(*first) : std::nullopt;
  }
  return std::nullopt;
}

std::optional<PlacedDate> PageDates::around(int block) const {
  if (block < 0) return std::nullopt;
  const auto above = headings(block);
  auto card = card_after(block);
  auto line = line_before(block, above), heading = heading_before(above);
  if (line && heading && heading->block >= line->block) line.reset();
  // A line before belongs to another card than a date within the link's own; a heading above rules them all.
  if (card && card->block > block && !(heading && heading->meeting.date.day != 0)) return card;
  return line ? line : heading;
}

}  // namespace boardwatch::listings
