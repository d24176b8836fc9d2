#include "daemon/pipeline/papers.hpp"

#include <openssl/evp.h>

#include <algorithm>
#include <array>
#include <fstream>
#include <map>
#include <memory>

#include "core/utf8.hpp"
#include "watch/history.hpp"

namespace boardwatch::pipeline {
namespace {

class Sha256 {
 public:
  Sha256() : context_(EVP_MD_CTX_new(), &EVP_MD_CTX_free) { EVP_DigestInit_ex(context_.get(), EVP_sha256(), nullptr); }
  void add(std::string_view bytes) { EVP_DigestUpdate(context_.get(), bytes.data(), bytes.size()); }
  std::string hex() {
    std::array<unsigned char, EVP_MAX_MD_SIZE> digest{};
    unsigned size = 0;
    EVP_DigestFinal_ex(context_.get(), digest.data(), &size);
    std::string out;
    constexpr std::string_view digits = "0123456789abcdef";
    for (unsigned i = 0; i < size; ++i) {
      out.push_back(digits[digest[i] >> 4]);
      out.push_back(digits[digest[i] & 15]);
    }
    return out;
  }

 private:
  std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)> context_;
};

bool is_http(std::string_view url) { return url.starts_with("http://") || url.starts_with("https://"); }

/// Announced and recent meetings first, then those without a date.
struct Candidate {
  store::Paper paper;
  std::optional<Date> date;
};

bool is_later(const Candidate& a, const Candidate& b) {
  if (a.date && b.date) return std::chrono::sys_days(*a.date) > std::chrono::sys_days(*b.date);
  return a.date.has_value() && !b.date;
}

Candidate candidate_of(const Source& source, const ListedPaper& listed) {
  Candidate candidate;
  candidate.paper.address = listed.address;
  if (listed.url != listed.address) candidate.paper.link = listed.url;
  candidate.paper.source_id = source.id;
  candidate.paper.title = std::string(clip(listed.title, 300));
  candidate.paper.version = listed.version;
  return candidate;
}

std::string id_of(const std::vector<Meeting>& known, const ListedMeeting& listed) {
  for (const auto& meeting : known)
    if (meeting.kind == listed.kind && (meeting.date == listed.date || meeting.listed == listed.date)) return meeting.id;
  return {};
}

std::vector<Candidate> candidates_of(const Source& source, const Listing& listing, const std::vector<Meeting>& known) {
  std::vector<Candidate> candidates;
  for (const auto& meeting : listing.meetings) {
    const auto id = id_of(known, meeting);
    for (const auto& listed : meeting.papers) {
      auto candidate = candidate_of(source, listed);
      candidate.date = first_day(meeting.date);
      candidate.paper.published = Timestamp(std::chrono::sys_days(*candidate.date));
      candidate.paper.meeting_id = id;
      candidates.push_back(std::move(candidate));
    }
  }
  for (const auto& listed : listing.undated) candidates.push_back(candidate_of(source, listed));
  std::stable_sort(candidates.begin(), candidates.end(), is_later);
  return candidates;
}

/// The versions that a feed gives of each address at once.
using Versions = std::map<std::string, std::string>;

void add_entry_papers(std::vector<store::Paper>& papers, const Source& source, const FeedEntry& entry, const store::Paper& common, Versions& versions) {
  auto words = common;
  words.address = entry_address(source, entry);
  words.body = entry.title + "\n\n" + words_of(entry);
  words.version = sha256_hex(words.body);
  // Items that share a key stand side by side: none may take the place of another before it was read.
  const auto& first = versions.emplace(words.address, words.version).first->second;
  if (first != words.version) words.address += "#" + words.version.substr(0, 16);
  if (!trim(words.body).empty()) papers.push_back(std::move(words));
  const auto add_behind = [&](const std::string& address) {
    if (!is_http(address)) return;
    auto behind = common;
    behind.address = address;
    if (entry.updated) behind.version = to_rfc3339(*entry.updated);
    papers.push_back(std::move(behind));
  };
  // A number that stands for the entry is not the address of a page, though it can be read as one.
  if (!entry.link_is_id || is_http(entry.id)) add_behind(entry.link);
  for (const auto& attachment : entry.attachments) add_behind(attachment.url);
}

}  // namespace

std::string sha256_hex(std::string_view bytes) {
  Sha256 hash;
  hash.add(bytes);
  return hash.hex();
}

Result<std::string> sha256_of_file(const std::filesystem::path& file) {
  std::ifstream in(file, std::ios::binary);
  std::string piece(1u << 20, '\0');
  Sha256 hash;
  while (in.read(piece.data(), static_cast<std::streamsize>(piece.size())) || in.gcount() > 0) hash.add({piece.data(), static_cast<std::size_t>(in.gcount())});
  if (!in.eof()) return fail(Errc::not_found, file.string() + ": cannot be read");
  return hash.hex();
}

std::string entry_address(const Source& source, const FeedEntry& entry) { return source.location + "#entry:" + entry.id; }

std::vector<store::Paper> papers_of_feed(const Source& source, const std::vector<FeedEntry>& entries, Date today, Watching watching) {
  std::vector<store::Paper> papers;
  Versions versions;
  for (const auto& entry : entries) {
    store::Paper common;
    common.source_id = source.id;
    common.title = entry.title;
    common.published = entry.published ? entry.published : entry.updated;
    // An entry without a date is as young as the feed's own newest, for all that is known.
    common.history = watching == Watching::newly && common.published && watch::is_history(partial(date_of(*common.published)), today);
    add_entry_papers(papers, source, entry, common, versions);
  }
  return papers;
}

PageSelection papers_of_listing(const Source& source, const Listing& listing, const std::vector<Meeting>& known, Date today, Watching watching) {
  PageSelection selection;
  const bool first_time = watching == Watching::newly;
  for (auto& candidate : candidates_of(source, listing, known)) {
    const bool old = source.max_age_days > 0 && candidate.date && days_between(*candidate.date, today) > source.max_age_days;
    const bool beyond = first_time && static_cast<int>(selection.papers.size()) >= source.max_papers;
    candidate.paper.history = first_time && watch::is_history(candidate.date ? std::optional(partial(*candidate.date)) : std::nullopt, today);
    (old || beyond ? selection.skipped : selection.papers).push_back(std::move(candidate.paper));
  }
  return selection;
}

std::string digest_of(const Listing& listing) {
  std::string all;
  const auto add = [&](std::string_view words) { all.append(words).push_back('\n'); };
  for (const auto& meeting : listing.meetings) {
    add(to_iso(meeting.date) + std::string(to_code(meeting.kind)) + (meeting.cancelled ? "x" : ""));
    for (const auto& paper : meeting.papers) add(paper.address + " " + paper.version + " " + paper.title);
  }
  for (const auto& paper : listing.undated) add(paper.address + " " + paper.version + " " + paper.title);
  return sha256_hex(all);
}

std::string digest_of(const Feed& feed) {
  std::string all;
  for (const auto& entry : feed.entries) {
    all += entry.id + "\n" + entry.link + "\n" + entry.title + "\n" + words_of(entry) + "\n";
    if (entry.updated) all += to_rfc3339(*entry.updated);
    for (const auto& attachment : entry.attachments) all += "\n" + attachment.url;
  }
  return sha256_hex(all);
}

std::vector<Date> board_days(const std::vector<Meeting>& meetings, Date today) {
  std::vector<Date> days;
  for (const auto& meeting : meetings) {
    const bool ahead = days_between(last_day(meeting.date), today) <= 31;
    if (meeting.kind == MeetingKind::board && meeting.status != MeetingStatus::cancelled && ahead) days.push_back(first_day(meeting.date));
  }
  return days;
}

AlertDraft draft_of(Notice notice, std::string fact) {
  AlertDraft draft;
  draft.rule = to_code(notice.kind);
  draft.fact = std::move(fact);
  draft.priority = notice.kind == NoticeKind::missing_papers ? Priority::normal : Priority::low;
  draft.headline = notice.reason;
  draft.notice = std::move(notice);
  return draft;
}

bool speaks_for_its_meeting(std::string_view title, PartialDate listed, Date stated) {
  const auto words = to_lower(title);
  const auto has = [&](std::string_view word) { return words.find(word) != std::string::npos; };
  const bool whole = has("agenda") || has("pack") || has("papers") || has("book");
  if (!whole || has("minutes")) return false;
  const bool same_day = listed.month == static_cast<unsigned>(stated.month()) && listed.day == static_cast<unsigned>(stated.day());
  return same_day || std::abs(days_between(first_day(listed), stated)) <= 31;
}

std::optional<Timestamp> next_check(const Source& source, const store::Paper& paper, Timestamp now) {
  if (source.kind != SourceKind::page || !paper.published) return std::nullopt;
  const int days = days_between(date_of(*paper.published), date_of(now));
  if (days <= 3) return now + std::chrono::hours(6);
  return days <= 30 ? std::optional(now + std::chrono::hours(24)) : std::nullopt;
}

std::size_t papers_in(const Listing& listing) {
  std::size_t papers = listing.undated.size();
  for (const auto& meeting : listing.meetings) papers += meeting.papers.size();
  return papers;
}

}  // namespace boardwatch::pipeline
