// The dates on a page, and which of them a link's place gives it.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/link_page.hpp"
#include "parsers/listings/date_role.hpp"

namespace boardwatch::listings {

/// A date read on the page.
struct PlacedDate {
  MeetingDate meeting;
  DateRole role = DateRole::meeting;
  std::size_t begin = 0, end = 0;  ///< in the words that it was read in
  int block = -1;                  ///< where it stands; -1: not in a block
  std::string where;               ///< for a person: "under \"28 May 2026\""
};

/// Views a page, which must outlive it.
class PageDates {
 public:
  PageDates(const LinkPage& page, std::string_view page_url, Date today);

  /// All dates in `words`, their years by what stands around `block` (-1: by the page alone). `hint`: see complete().
  std::vector<PlacedDate> read(std::string_view words, int block, const std::optional<Date>& hint = std::nullopt) const;
  /// The meeting that the headings, lines and cards around a block are about.
  std::optional<PlacedDate> around(int block) const;
  /// The one meeting that the whole page is about, by its main heading, title or address.
  const std::optional<PlacedDate>& of_page() const { return page_date_; }

  /// The headings above a block, the nearest first. One that says but "Papers" or "Agenda" does not end the one before it.
  std::vector<int> headings(int block) const;
  std::string_view heading_words(int heading) const { return page_.headings[static_cast<std::size_t>(heading)].words; }
  std::string_view main_heading() const { return main_heading_; }
  /// Today's date above the first heading, as some sites show it on every page.
  bool is_clock(const PlacedDate& date) const;
  bool has_links(int block) const { return has_links_[static_cast<std::size_t>(block)]; }

 private:
  std::optional<YearFrame> frame_of(std::string_view words, int block) const;
  bool is_banner(int block) const;
  void find_single_dates();
  void find_page_date(std::string_view page_url);
  bool tells_of(int dated, int block, const std::vector<int>& headings) const;
  std::optional<PlacedDate> line_before(int block, const std::vector<int>& headings) const;
  std::optional<PlacedDate> heading_before(const std::vector<int>& headings) const;
  std::optional<PlacedDate> card_after(int block) const;

  const LinkPage& page_;
  Date today_;
  std::vector<bool> has_links_;         ///< by block
  std::optional<YearFrame> page_year_;  ///< of the title or address
  std::string main_heading_;
  int first_heading_ = -1;           ///< its block
  std::vector<PlacedDate> singles_;  ///< of lines without links that hold one meeting's date, in the page's order
  std::vector<std::optional<PlacedDate>> heading_dates_;
  std::optional<PlacedDate> page_date_;
};

}  // namespace boardwatch::listings
