#include "parsers/listings/paper_date.hpp"

#include <algorithm>
#include <vector>

#include "core/utf8.hpp"
#include "parsers/listings/address.hpp"
#include "parsers/listings/link_words.hpp"
#include "parsers/listings/paper_score.hpp"
#include "parsers/listings/phrases.hpp"

namespace boardwatch::listings {
namespace {

/// `beside`: in the row or line behind the link, as often of the file as of a meeting.
enum class Level { row, beside, text, column, around, page, neighbour, name, folder, last };

struct Candidate {
  PlacedDate date;
  Level level;
};

bool is_digits(std::string_view text) { return !text.empty() && text.find_first_not_of("0123456789") == text.npos; }

/// Collects what may date one link, the most trusted first.
class Candidates {
 public:
  Candidates(const LinkPage& page, const PageDates& dates, const Link& link) : page_(page), dates_(dates), link_(link), hint_(upload_hint(link.url)) {}

  std::vector<Candidate> all() {
    if (link_.block >= 0) block().cells.empty() ? line() : row();
    text();
    column();
    if (link_.block < 0 || !block().outside) place();
    neighbours();
    address();
    std::stable_sort(found_.begin(), found_.end(), [](const Candidate& a, const Candidate& b) { return a.level < b.level; });
    return std::move(found_);
  }

 private:
  const PageBlock& block() const { return page_.blocks[static_cast<std::size_t>(link_.block)]; }

  void add(Level level, PlacedDate date, std::string where = {}) {
    if (!where.empty()) date.where = std::move(where);
    const bool own = level == Level::text || level == Level::name;
    if (date.role == DateRole::meeting)
      found_.push_back({std::move(date), level});
    else if (own && (date.role == DateRole::earlier || date.role == DateRole::period))
      found_.push_back({std::move(date), Level::last});
  }

  /// The first date of a text; of one told twice, the day.
  void add_first(Level level, std::string_view words, const std::string& where) {
    for (auto& date : dates_.read(words, link_.block, hint_)) add(level, std::move(date), where);
  }

  void row() {
    const auto& cells = block().cells;
    for (const bool named : {true, false})
      for (std::size_t i = 0; i < cells.size(); ++i) {
        const bool meeting_column = Phrases(cells[i].column).has("date") || Phrases(cells[i].column).has("meeting");
        if (static_cast<int>(i) == link_.cell || meeting_column != named || role_of_column(cells[i].column) != DateRole::meeting) continue;
        const bool behind = static_cast<int>(i) > link_.cell && !meeting_column;
        add_first(behind ? Level::beside : Level::row, cells[i].words, "in the same table row");
      }
    if (link_.cell < 0) return;
    auto own = cells[static_cast<std::size_t>(link_.cell)].words;
    if (const auto at = own.find(link_.text); !link_.text.empty() && at != own.npos) own.replace(at, link_.text.size(), " | ");
    add_first(Level::row, own, "in the same table cell");
  }

  /// The nearest date before the link that is in no other link's words, else the first behind it.
  void line() {
    const auto others = spans_of_links();
    std::optional<PlacedDate> before, after;
    for (auto& date : dates_.read(block().words, link_.block, hint_)) {
      const bool linked = std::any_of(others.begin(), others.end(), [&](const auto& span) { return date.begin >= span.first && date.begin < span.second; });
      if (linked || date.role != DateRole::meeting) continue;
      if (date.begin < static_cast<std::size_t>(link_.at))
        before = std::move(date);
      else if (!after && (next_link_ == 0 || date.begin < next_link_))
        after = std::move(date);
    }
    if (before)
      add(Level::row, std::move(*before), "in the same line");
    else if (after)
      add(Level::beside, std::move(*after), "in the same line");
  }

  /// Where in the line links' words stand, this link's among them.
  std::vector<std::pair<std::size_t, std::size_t>> spans_of_links() {
    std::vector<std::pair<std::size_t, std::size_t>> spans;
    constexpr std::ptrdiff_t furthest = 40;
    const auto here = &link_ - page_.links.data();
    for (auto i = std::max<std::ptrdiff_t>(0, here - furthest); i < std::min<std::ptrdiff_t>(static_cast<std::ptrdiff_t>(page_.links.size()), here + furthest);
         ++i) {
      const auto& other = page_.links[static_cast<std::size_t>(i)];
      if (other.block != link_.block) continue;
      const auto at = static_cast<std::size_t>(other.at);
      spans.emplace_back(at, at + other.text.size() + 1);
      if (at > static_cast<std::size_t>(link_.at) && next_link_ == 0) next_link_ = at;
    }
    return spans;
  }

  /// A link in the footer is not of the meeting that the page is about.
  void place() {
    if (auto around = dates_.around(link_.block)) add(Level::around, std::move(*around));
    if (const auto& page = dates_.of_page()) add(Level::page, *page);
  }

  void text() { add_first(Level::text, link_.text, "in the link's words"); }

  void column() {
    if (link_.cell < 0) return;
    const auto& head = block().cells[static_cast<std::size_t>(link_.cell)].column;
    if (role_of_column(head) == DateRole::meeting) add_first(Level::column, head, "at the head of its column");
  }

  /// "28 May 2026 agenda | minutes": the second link is of the first one's day.
  void neighbours() {
    if (link_.block < 0 || !block().cells.empty()) return;
    for (auto& date : dates_.read(block().words, link_.block, hint_))
      if (date.begin < static_cast<std::size_t>(link_.at)) add(Level::neighbour, std::move(date), "in the words of the link before it");
  }

  void address() {
    add_first(Level::name, as_words(file_name(link_.url)), "in the file's name");
    auto folders = split(path_of(link_.url), '/');
    if (!folders.empty()) folders.pop_back();
    for (auto folder = folders.rbegin(); folder != folders.rend(); ++folder) {
      const bool upload = is_digits(*folder) || (folder->size() == 7 && (*folder)[4] == '-' && is_digits(folder->substr(0, 4)));
      if (!upload && folder->find_first_of("0123456789") != folder->npos) add_first(Level::folder, as_words(*folder), "in the name of its folder");
    }
  }

  const LinkPage& page_;
  const PageDates& dates_;
  const Link& link_;
  std::optional<Date> hint_;
  std::vector<Candidate> found_;
  std::size_t next_link_ = 0;
};

bool same_month(PartialDate a, PartialDate b) { return a.year == b.year && a.month == b.month; }

/// The words of a link to a pack or an agenda tell the meeting's day; those of a report may tell another.
bool tells_the_meeting(std::string_view text) {
  const auto title = link_words(text).title;
  return speaks_of_papers(title) || is_generic(title) || is_date_alone(title);
}

const Candidate* place_of(const std::vector<Candidate>& candidates) {
  for (const auto& candidate : candidates)
    if ((candidate.level == Level::around || candidate.level == Level::page) && candidate.date.meeting.date.day != 0) return &candidate;
  return nullptr;
}

}  // namespace

std::optional<Date> upload_hint(std::string_view url) {
  const auto folders = split(path_of(url), '/');
  for (std::size_t i = 0; i < folders.size(); ++i) {
    auto year = folders[i], month = i + 1 < folders.size() ? folders[i + 1] : std::string_view();
    if (year.size() == 7 && year[4] == '-') month = year.substr(5), year = year.substr(0, 4);
    if (year.size() != 4 || month.size() != 2 || !is_digits(year) || !is_digits(month)) continue;
    if (const auto day = parse_date(std::string(year) + "-" + std::string(month) + "-15")) return day;
  }
  return std::nullopt;
}

std::optional<PaperDate> date_of_paper(const LinkPage& page, const PageDates& dates, const Link& link) {
  const auto candidates = Candidates(page, dates, link).all();
  if (candidates.empty()) return std::nullopt;
  const auto* chosen = &candidates.front();
  const auto* place = place_of(candidates);
  bool disagree = false;
  const auto text = std::find_if(candidates.begin(), candidates.end(), [](const Candidate& c) { return c.level == Level::text; });
  if (chosen->level == Level::row && text != candidates.end() && tells_the_meeting(link.text) && text->date.meeting.date.day != 0)
    disagree = text->date.meeting.date != chosen->date.meeting.date;
  const bool of_the_file = chosen->level == Level::beside || (chosen->level == Level::text && !tells_the_meeting(link.text));
  if ((of_the_file || chosen->level == Level::text) && place != nullptr && place->date.meeting.date != chosen->date.meeting.date) {
    if (of_the_file)
      chosen = place;
    else
      disagree = chosen->date.meeting.date.day != 0 || !same_month(chosen->date.meeting.date, place->date.meeting.date);
  }
  PaperDate out{chosen->date.meeting, chosen->date.where,
                chosen->level == Level::row || chosen->level == Level::column || chosen->level == Level::around || chosen->level == Level::page};
  for (const auto& other : candidates) {
    const auto& more = other.date.meeting;
    if (out.meeting.date.day != 0 || more.date.day == 0 || !same_month(out.meeting.date, more.date)) continue;
    out.meeting = more;
    out.where += ", the day " + other.date.where;
  }
  out.in_meeting = out.in_meeting || place != nullptr;
  out.meeting.doubtful = out.meeting.doubtful || disagree;
  return out;
}

}  // namespace boardwatch::listings
