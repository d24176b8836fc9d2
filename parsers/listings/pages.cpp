#include "parsers/listings/pages.hpp"

#include <array>

#include "core/utf8.hpp"
#include "parsers/listings/address.hpp"
#include "parsers/listings/link_words.hpp"
#include "parsers/listings/paper_date.hpp"
#include "parsers/listings/paper_score.hpp"
#include "parsers/listings/phrases.hpp"

namespace boardwatch::listings {
namespace {

using namespace std::string_view_literals;

constexpr std::size_t longest_title = 200;
constexpr std::size_t longest_line = 150;  // in which a date is the link's
/// Beside a year or alone, words that lead to an archive and to nothing else.
constexpr std::array archive_words{
    "board"sv, "boards"sv, "trust"sv, "papers"sv, "paper"sv, "meeting"sv, "meetings"sv, "minutes"sv, "agendas"sv, "agenda"sv, "and"sv, "of"sv, "directors"sv,
    "public"sv, "archive"sv, "archived"sv, "previous"sv, "past"sv, "year"sv, "financial"sv, "in"sv, "the"sv, "from"sv, "to"sv, "for"sv, "view"sv, "all"sv,
    "april"sv, "march"sv, "january"sv, "december"sv, "reports"sv, "packs"sv, "fy"sv, "our"sv, "group"sv, "documents"sv, "see"sv, "older"sv, "earlier"sv,
    "held"sv, "icb"sv, "council"sv, "governors"sv, "folder"sv, "browse"sv, "historic"sv, "common"sv, "joint"sv, "open"sv, "part"sv, "1"sv, "more"sv, "years"sv};
constexpr std::array archives{
    "previous meetings"sv, "past meetings"sv, "previous board meetings"sv, "past board meetings"sv, "archive"sv, "archived board papers"sv,
    "board papers archive"sv, "board papers"sv, "board meetings"sv, "previous board papers"sv, "meeting papers"sv, "older board papers"sv, "previous papers"sv,
    "board meeting papers"sv, "archived papers"sv, "trust board papers"sv, "trust board meetings"sv, "board meetings and papers"sv,
    "board of directors meetings"sv, "upcoming meetings"sv, "board papers and minutes"sv, "meetings and papers"sv, "earlier meetings"sv, "board agendas"sv,
    "papers archive"sv, "past papers"sv, "meeting archive"sv, "meetings archive"sv};
constexpr std::array paging{"next"sv,      "next page"sv, "older"sv,        "older posts"sv,   "older entries"sv,
                            "load more"sv, "show more"sv, "older papers"sv, "older meetings"sv};
constexpr std::array meeting_words{
    "board"sv, "boards"sv, "meeting"sv, "meetings"sv, "papers"sv, "agenda"sv, "minutes"sv, "governors"sv, "agm"sv, "bod"sv, "trustboard"sv, "cog"sv, "amm"sv};
constexpr std::array other_pages{
    "news"sv, "blog"sv, "vacancies"sv, "jobs"sv, "annual report"sv, "strategy"sv, "plan"sv, "account"sv, "accounts"sv, "policy"sv, "consultation"sv,
    "staff survey"sv, "awards"sv, "privacy"sv, "expenses"sv, "register of interests"sv, "press"sv, "events calendar"sv, "statement"sv, "foi"sv,
    "declarations"sv, "gender pay"sv};

bool is_paging(const Link& link, const Phrases& words) {
  const auto address = to_lower(link.url);
  const bool numbered = address.find("/page/") != address.npos || address.find("page=") != address.npos || address.find("paged=") != address.npos ||
                        address.find("offset=") != address.npos || address.find("start=") != address.npos;
  const bool number = words.words().size() <= 5 && words.words().find_first_not_of(" 0123456789") == std::string_view::npos && !words.empty();
  return numbered && (number || words.has_any(paging));
}

/// The way back up: the page lies below that address.
bool is_above(std::string_view url, std::string_view page_url) {
  auto path = path_of(url);
  while (path.ends_with('/')) path.remove_suffix(1);
  const auto own = path_of(page_url);
  return query_of(url).empty() && own.size() > path.size() && own.starts_with(path) && own[path.size()] == '/' && host_of(url) == host_of(page_url);
}

std::optional<PartialDate> whole_year(const std::string& words, Date today) {
  const auto year = find_year(words);
  if (!year) return std::nullopt;
  for (const auto& date : find_dates(words, today))
    if (date.date.day != 0) return std::nullopt;
  const Phrases phrases(words);
  std::string rest;
  for (const auto word : split(trim(phrases.words()), ' '))
    if (word.find_first_not_of("0123456789") != word.npos) rest += std::string(word) + " ";
  return Phrases(rest).only(archive_words) ? std::optional(PartialDate{year->first, 0, 0}) : std::nullopt;
}

/// A link with what decides where it leads.
struct Lead {
  const Link& link;
  std::string title, slug;
  bool outside;  ///< in navigation or the like: only what names its day counts
};

/// A day in its own words, its address or its line, or in the row of a table.
bool has_date(const LinkPage& page, const Lead& lead, Date today) {
  if (!find_dates(lead.title, today).empty()) return true;
  if (lead.outside) return false;
  const auto& link = lead.link;
  const bool in_line = speaks_of_papers(lead.title) && link.context.size() <= longest_line && !find_dates(link.context, today).empty();
  const bool in_row = link.block >= 0 && !page.blocks[static_cast<std::size_t>(link.block)].cells.empty();
  return in_line || in_row || is_generic(lead.title) || !find_dates(lead.slug, today).empty();
}

bool speaks_of_meetings(const LinkPage& page, const Lead& lead) {
  if (lead.outside) return is_date_alone(lead.title) || Phrases(lead.title).has_any(meeting_words);
  const auto& link = lead.link;
  return Phrases(lead.title + " | " + lead.slug + " | " + link.context + " | " + link.heading).has_any(meeting_words) ||
         Phrases(as_words(path_of(link.url))).has_any(meeting_words) || Phrases(page.title).has_any(meeting_words);
}

}  // namespace

std::optional<ListedPage> page_to_follow(const LinkPage& page, const PageDates& dates, const Link& link, std::string_view page_url,
                                         std::span<const std::string> more_hosts, Date today) {
  const auto host = host_of(link.url);
  if (is_service(host) || !is_own_host(host, host_of(page_url), more_hosts) || paper_address(link.url).key == paper_address(page_url).key ||
      is_above(link.url, page_url))
    return std::nullopt;
  const Lead lead{link, link_words(link.text).title, as_words(file_name(link.url)), link.block >= 0 && page.blocks[static_cast<std::size_t>(link.block)].outside};
  const Phrases words(lead.title);
  if (Phrases(lead.title + " | " + lead.slug).has_any(other_pages)) return std::nullopt;
  ListedPage out{link.url, std::string(clip(lead.title.empty() ? lead.slug : lead.title, longest_title)), std::nullopt, false};
  if (is_paging(link, words)) return out;
  out.date = whole_year(lead.title, today);
  if (!out.date && is_generic(lead.title)) out.date = whole_year(lead.slug, today);
  if (out.date) return out;
  if (has_date(page, lead, today) && speaks_of_meetings(page, lead))
    if (const auto date = date_of_paper(page, dates, link)) {
      out.date = date->meeting.date;
      out.meeting = true;
      if (is_generic(lead.title)) out.title = link.heading.empty() ? std::string(clip(link.context, longest_title)) : link.heading;
      return out;
    }
  return !lead.outside && words.has_any(archives) ? std::optional(out) : std::nullopt;
}

}  // namespace boardwatch::listings
