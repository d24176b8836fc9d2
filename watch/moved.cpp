#include "watch/moved.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <set>

#include "core/utf8.hpp"

namespace boardwatch::watch {
namespace {

struct Weight {
  std::string_view word;
  int score;
};
// Words of an address or a link, and how much they speak for a page of board papers: sources.md, section 3.
constexpr std::array<Weight, 24> weights{{
    {"board", 4},      {"papers", 4},       {"directors", 2},  {"meeting", 3},    {"meetings", 3},   {"agenda", 2},     {"agendas", 2},  {"minutes", 2},
    {"public", 1},     {"governance", 1},   {"trust", 1},      {"publications", 1}, {"governors", -4}, {"committee", -2}, {"committees", -2}, {"members", -2},
    {"membership", -3}, {"news", -3},       {"jobs", -4},      {"vacancies", -4}, {"patients", -2},  {"wards", -3},     {"policies", -3}, {"biographies", -3},
}};
constexpr int shared_segment = 2;
constexpr int worth_a_look = 4;
constexpr std::array<std::string_view, 12> file_endings{".pdf", ".doc", ".docx", ".xls", ".xlsx", ".ppt", ".pptx", ".zip", ".jpg", ".png", ".xml", ".csv"};

struct Address {
  std::string host;
  std::string path;  ///< lower case, without query
};

Address take_apart(std::string_view url) {
  const auto scheme = url.find("://");
  const auto rest = scheme == std::string_view::npos ? url : url.substr(scheme + 3);
  const auto end = std::min(rest.find_first_of("/?#"), rest.size());
  auto host = to_lower(rest.substr(0, end));
  if (host.starts_with("www.")) host.erase(0, 4);
  const auto path = rest.substr(end);
  return {host, to_lower(path.substr(0, path.find_first_of("?#")))};
}

bool is_subdomain(std::string_view host, std::string_view of) { return host.size() > of.size() && host.ends_with(of) && host[host.size() - of.size() - 1] == '.'; }

bool same_site(std::string_view a, std::string_view b) { return a == b || is_subdomain(a, b) || is_subdomain(b, a); }

bool is_file(std::string_view path) {
  return std::any_of(file_endings.begin(), file_endings.end(), [&](std::string_view ending) { return path.ends_with(ending); });
}

std::set<std::string> segments(std::string_view path) {
  std::set<std::string> parts;
  for (const auto part : split(path, '/'))
    if (!part.empty()) parts.emplace(part);
  return parts;
}

std::set<std::string> words(std::string_view text) {
  std::set<std::string> found;
  const auto folded = slug_words(text);
  for (const auto word : split(folded, ' ')) found.emplace(word);
  return found;
}

Candidate rate(const Link& link, const Address& address, const std::set<std::string>& old_segments) {
  Candidate candidate;
  candidate.url = link.url;
  const auto found = words(address.path + ' ' + link.text + ' ' + link.heading);
  for (const auto& [word, score] : weights) {
    if (!found.contains(std::string(word))) continue;
    candidate.score += score;
    if (score > 0) candidate.why += (candidate.why.empty() ? "" : ", ") + std::string(word);
  }
  for (const auto& segment : segments(address.path)) {
    if (!old_segments.contains(segment)) continue;
    candidate.score += shared_segment;
    candidate.why += (candidate.why.empty() ? "/" : ", /") + segment;
  }
  return candidate;
}

/// How often each title is there: one that several papers have, as "Agenda", tells nothing.
std::map<std::string, int> count_titles(const std::vector<KnownPaper>& known) {
  std::map<std::string, int> counts;
  for (const auto& paper : known) ++counts[slug_words(paper.title)];
  return counts;
}

bool has_figure(std::string_view title) { return title.find_first_of("0123456789") != std::string_view::npos; }

/// What a page lists, for looking up.
struct Shelf {
  std::set<std::string> addresses, titles, days;

  explicit Shelf(const Listing& listing) {
    for (const auto& paper : listing.undated) add(paper);
    for (const auto& meeting : listing.meetings) {
      for (const auto& paper : meeting.papers) add(paper);
      if (meeting.kind == MeetingKind::board && !meeting.papers.empty()) days.insert(to_iso(meeting.date));
    }
  }
  void add(const ListedPaper& paper) {
    addresses.insert(paper.address);
    titles.insert(slug_words(paper.title));
  }
};

struct Found {
  int by_address = 0, by_title = 0, by_day = 0;
};

Found look_up(const std::vector<KnownPaper>& known, const Shelf& shelf) {
  const auto titles = count_titles(known);
  Found found;
  for (const auto& paper : known) {
    const auto title = slug_words(paper.title);
    if (shelf.addresses.contains(paper.address))
      ++found.by_address;
    else if (has_figure(title) && titles.at(title) == 1 && shelf.titles.contains(title))
      ++found.by_title;
    else if (paper.meeting && paper.meeting->day != 0 && shelf.days.contains(to_iso(*paper.meeting)))
      ++found.by_day;
  }
  return found;
}

}  // namespace

std::vector<Candidate> worth_looking_at(std::string_view old_address, const std::vector<Link>& links, std::size_t most) {
  const auto old = take_apart(old_address);
  const auto old_segments = segments(old.path);
  std::map<std::string, Candidate> best;  // of each address
  for (const auto& link : links) {
    const auto address = take_apart(link.url);
    if (!same_site(address.host, old.host) || is_file(address.path) || link.url == old_address) continue;
    auto candidate = rate(link, address, old_segments);
    if (candidate.score < worth_a_look) continue;
    auto& known = best[link.url];
    if (known.url.empty() || known.score < candidate.score) known = std::move(candidate);
  }
  std::vector<Candidate> ranked;
  for (auto& [url, candidate] : best) ranked.push_back(std::move(candidate));
  // Of two that speak alike, the shorter address is the one above the other.
  std::stable_sort(ranked.begin(), ranked.end(), [](const Candidate& a, const Candidate& b) {
    return a.score != b.score ? a.score > b.score : a.url.size() < b.url.size();
  });
  if (ranked.size() > most) ranked.resize(most);
  return ranked;
}

std::optional<Proposal> propose(std::string_view candidate, const Listing& listing, const std::vector<KnownPaper>& known) {
  const std::vector<KnownPaper> compared(known.begin(), known.begin() + static_cast<std::ptrdiff_t>(std::min(known.size(), compared_papers)));
  if (compared.empty()) return std::nullopt;
  const auto found = look_up(compared, Shelf(listing));
  Proposal proposal;
  proposal.address = candidate;
  proposal.papers = found.by_address + found.by_title + found.by_day;
  proposal.share = (found.by_address + found.by_title + found.by_day / 2.0) / static_cast<double>(compared.size());
  if (proposal.share < enough || proposal.papers < std::min<int>(enough_papers, static_cast<int>(compared.size()))) return std::nullopt;
  proposal.why = std::to_string(proposal.papers) + " of " + std::to_string(compared.size()) + " papers: " + std::to_string(found.by_address) + " by address, " +
                 std::to_string(found.by_title) + " by title, " + std::to_string(found.by_day) + " by the day of the meeting";
  return proposal;
}

Notice notice_of(const Source& source, const Proposal& proposal) {
  Notice notice;
  notice.kind = NoticeKind::page_moved;
  notice.source_id = source.id;
  notice.organisation_code = source.organisation_code;
  notice.address = proposal.address;
  notice.reason = shown_name(source) + ": its papers seem to be at " + proposal.address + " now (" + proposal.why + "); look there, then run: boardwatch source accept " + source.id;
  return notice;
}

std::string fact_of(const Source& source, const Proposal& proposal) { return source.id + "/moved?/" + proposal.address; }

bool better(const Proposal& a, const Proposal& b) { return a.share > b.share; }

}  // namespace boardwatch::watch
