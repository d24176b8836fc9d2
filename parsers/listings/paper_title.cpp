#include "parsers/listings/paper_title.hpp"

#include <array>

#include "core/utf8.hpp"
#include "parsers/listings/address.hpp"
#include "parsers/listings/link_words.hpp"

namespace boardwatch::listings {
namespace {

constexpr std::size_t longest_title = 300;

void add(std::string& title, std::string_view words) {
  if (words.empty() || title.find(words) != std::string::npos) return;
  title += (title.empty() ? "" : ", ") + std::string(words);
}

}  // namespace

std::string paper_title(const LinkPage& page, const PageDates& dates, const Link& link) {
  const auto own = link_words(link.text).title;
  if (!is_generic(own) && !is_date_alone(own)) return std::string(clip(own, longest_title));
  std::string title;
  if (link.block >= 0) {
    const auto& block = page.blocks[static_cast<std::size_t>(link.block)];
    if (link.cell >= 0) {
      const auto column = link_words(block.cells[static_cast<std::size_t>(link.cell)].column).title;
      if (!is_generic(column)) add(title, column);
      for (const auto& cell : block.cells)
        if (const auto words = link_words(cell.words).title; !is_generic(words) && words.size() < 100) {
          add(title, words);
          break;
        }
    } else if (!is_generic(link_words(block.words).title)) {
      add(title, link_words(block.words).title);
    }
    for (const auto heading : dates.headings(link.block)) {
      if (!title.empty() && !is_date_alone(title)) break;
      add(title, dates.heading_words(heading));
    }
  }
  if (!is_generic(own)) add(title, own);
  if (title.empty()) title = as_words(file_name(link.url));
  if (is_generic(title)) add(title, page.title);
  if (is_generic(title)) title = link.url;
  return std::string(clip(title, longest_title));
}

std::string meeting_title(const ListedMeeting& meeting) {
  constexpr std::array<std::string_view, 5> kinds{"Board meeting", "Council of governors", "Annual or members' meeting", "Committee meeting", "Meeting"};
  constexpr std::array<std::string_view, 13> months{"",     "January", "February",  "March",   "April",    "May",     "June",
                                                    "July", "August",  "September", "October", "November", "December"};
  std::string title = std::string(kinds.at(static_cast<std::size_t>(meeting.kind))) + ", ";
  if (meeting.date.day != 0) title += std::to_string(meeting.date.day) + " ";
  return title + std::string(months.at(meeting.date.month)) + " " + std::to_string(meeting.date.year);
}

}  // namespace boardwatch::listings
