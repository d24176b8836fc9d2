#include "parsers/listings/listing.hpp"

#include <algorithm>
#include <set>

#include "core/utf8.hpp"
#include "parsers/listings/address.hpp"
#include "parsers/listings/announced.hpp"
#include "parsers/listings/collect.hpp"
#include "parsers/listings/link_words.hpp"
#include "parsers/listings/meeting_kind.hpp"
#include "parsers/listings/pages.hpp"
#include "parsers/listings/paper_date.hpp"
#include "parsers/listings/paper_score.hpp"
#include "parsers/listings/paper_title.hpp"
#include "parsers/listings/phrases.hpp"
#include "parsers/listings/scripts.hpp"

namespace boardwatch::listings {
namespace {

/// Reads one page from its first link to its last.
class Reading {
 public:
  Reading(const LinkPage& page, std::string_view page_url, const ListingOptions& options)
      : page_(page), page_url_(page_url), options_(options), dates_(page, page_url, options.today), files_(page.blocks.size(), FilesOfBlock::none) {}

  Listing read() && {
    for (const auto& link : page_.links) take(link);
    announce();
    collected_.finish(out_);
    for (auto& meeting : out_.meetings) name(meeting);
    if (!holds_papers()) out_.needs_scripts = needs_scripts(page_, page_url_, !out_.pages.empty());
    return std::move(out_);
  }

 private:
  bool is_block(const Link& link) const { return link.block >= 0; }
  const PageBlock& block(const Link& link) const { return page_.blocks[static_cast<std::size_t>(link.block)]; }

  void take(const Link& link) {
    if (is_service(host_of(link.url)) || paper_address(link.url).key == paper_address(page_url_).key) return;
    const auto words = link_words(link.text);
    const bool printed_type = !words.type.empty() && words.bytes;
    if (is_file(link.url) || printed_type) return take_file(link, words);
    if (is_page_of_a_report(link, words)) return take_file(link, words);
    if (auto follow = page_to_follow(page_, dates_, link, page_url_, options_.more_hosts, options_.today)) take_page(link, std::move(*follow));
  }

  /// A report that is a page of its own, among the papers of one meeting.
  bool is_page_of_a_report(const Link& link, const LinkWords& words) const {
    if (!is_block(link) || block(link).outside || is_generic(words.title) || !is_own_host(host_of(link.url), host_of(page_url_), options_.more_hosts)) return false;
    const bool numbered = is_numbered(words.title);
    const bool below = path_of(link.url).starts_with(path_of(page_url_)) && path_of(link.url).size() > path_of(page_url_).size() && path_of(page_url_).size() > 1;
    if (!numbered && !(below && (speaks_of_reports(words.title) || speaks_of_papers(words.title)))) return false;
    if (!numbered && !find_dates(words.title, options_.today).empty()) return false;
    const auto date = date_of_paper(page_, dates_, link);
    return date && date->in_meeting && date->meeting.date.day != 0;
  }

  void take_file(const Link& link, const LinkWords& words) {
    const auto date = date_of_paper(page_, dates_, link);
    auto paper = describe(link, words);
    const auto judgement = judge_link(link, words, date, paper.bytes);
    if (is_block(link)) note_file(static_cast<std::size_t>(link.block), judgement.taken ? FilesOfBlock::papers : FilesOfBlock::others);
    if (!judgement.taken) return leave_out(link, paper.title, judgement.why);
    paper.why = judgement.why + place_of(link.url);
    if (!date) return collected_.add_undated(std::move(paper));
    auto& meeting = collected_.at(date->meeting, kind_of(link, words, date->in_meeting));
    if (meeting.why.empty()) meeting.why = date->where;
    if (is_block(link) && is_cancelled(block(link).words)) meeting.cancelled = true;
    collected_.add_paper(meeting, std::move(paper), date->in_meeting);
  }

  void note_file(std::size_t block, FilesOfBlock kind) {
    if (files_[block] != FilesOfBlock::papers) files_[block] = kind;
  }

  Judgement judge_link(const Link& link, const LinkWords& words, const std::optional<PaperDate>& date, const std::optional<std::uint64_t>& bytes) const {
    const auto name = as_words(file_name(link.url));
    std::string said = words.title;
    if (is_generic(said)) said = link.cell >= 0 ? block(link).cells[static_cast<std::size_t>(link.cell)].column + " " + link.context : link.context;
    if (is_private(words.title) || is_private(name) || (is_generic(words.title) && is_private(said))) return {false, "not of the public part of a meeting"};
    std::string section;
    if (is_block(link))
      for (const auto heading : dates_.headings(link.block)) {
        if (is_private(dates_.heading_words(heading))) return {false, "under \"" + std::string(clip(dates_.heading_words(heading), 80)) + "\", not public"};
        if (section.empty() && page_.headings[static_cast<std::size_t>(heading)].level != 1) section = dates_.heading_words(heading);
      }
    const auto subject = std::string(dates_.main_heading()) + " | " + page_.title;
    return judge({said, name, section, subject, date && date->in_meeting, date.has_value(), is_block(link) && block(link).outside, bytes});
  }

  /// The words of a paper tell whose meeting it is, but for a report on others to the board.
  MeetingKind kind_of(const Link& link, const LinkWords& words, bool in_meeting) const {
    const auto own = kind_in(words.title);
    const bool report = is_numbered(words.title) || speaks_of_reports(words.title) || (own == MeetingKind::committee && in_meeting);
    if (own && !(report && in_meeting)) return *own;
    std::string row;
    if (is_block(link) && !report) row = block(link).words;
    return kind_of_block(page_, dates_, link.block, row);
  }

  ListedPaper describe(const Link& link, const LinkWords& words) const {
    auto address = paper_address(link.url);
    ListedPaper paper{link.url, std::move(address.key), std::move(address.version), paper_title(page_, dates_, link), file_type(link.url), words.bytes, ""};
    if (paper.type.empty()) paper.type = words.type;
    if (paper.type.empty() && !is_file(link.url)) paper.type = "html";
    if (!paper.bytes && is_block(link)) paper.bytes = size_beside(link);
    return paper;
  }

  /// Printed in another cell of the row, or behind the link where it is the only one of its line.
  std::optional<std::uint64_t> size_beside(const Link& link) const {
    const auto& here = block(link);
    if (!here.cells.empty()) return printed_size(here.words);
    const auto behind = here.words.find(link.text, static_cast<std::size_t>(link.at));
    return behind == here.words.npos ? std::nullopt : printed_size(clip(std::string_view(here.words).substr(behind + link.text.size()), 30));
  }

  std::string place_of(std::string_view url) const {
    const auto host = host_of(url);
    return is_own_host(host, host_of(page_url_), options_.more_hosts) ? "" : "; it lies on " + host + ", which is not the page's own site";
  }

  void leave_out(const Link& link, std::string title, std::string why) {
    if (left_out_.insert(link.url).second) out_.left_out.push_back({link.url, std::move(title), std::move(why)});
  }

  void take_page(const Link& link, ListedPage follow) {
    if (follow.meeting && follow.date) {
      auto date = date_of_paper(page_, dates_, link);
      const auto title = follow.title;
      if (date && !is_private(title)) {
        auto& meeting = collected_.at(date->meeting, kind_of_block(page_, dates_, link.block, is_block(link) ? block(link).words : title));
        if (meeting.why.empty()) meeting.why = date->where;
        if (meeting.page.empty()) meeting.page = follow.url;
        if (is_block(link) && is_cancelled(block(link).words)) meeting.cancelled = true;
      }
    }
    if (followed_.insert(paper_address(follow.url).key).second) out_.pages.push_back(std::move(follow));
  }

  void announce() {
    const auto announced = announced_meetings(page_, dates_, files_, options_.today);
    for (const auto& one : announced) {
      auto& meeting = collected_.at(one.date.meeting, one.kind);
      if (meeting.why.empty()) meeting.why = one.date.where;
      meeting.cancelled = meeting.cancelled || one.cancelled;
    }
    if (const auto& own = dates_.of_page(); own && own->meeting.date.day != 0) {
      auto& meeting = collected_.at(own->meeting, kind_of_block(page_, dates_, -1, ""));
      if (meeting.why.empty()) meeting.why = own->where;
      if (meeting.page.empty()) meeting.page = page_url_;
    }
  }

  void name(ListedMeeting& meeting) const { meeting.title = meeting_title(meeting); }

  bool holds_papers() const {
    return !out_.undated.empty() || std::any_of(out_.meetings.begin(), out_.meetings.end(), [](const ListedMeeting& m) { return !m.papers.empty(); });
  }

  const LinkPage& page_;
  std::string page_url_;
  const ListingOptions& options_;
  PageDates dates_;
  std::vector<FilesOfBlock> files_;  ///< by block
  MeetingCollection collected_;
  std::set<std::string> left_out_, followed_;
  Listing out_;
};

}  // namespace

Listing read_listing(const LinkPage& page, std::string_view page_url, const ListingOptions& options) { return Reading(page, page_url, options).read(); }

}  // namespace boardwatch::listings
