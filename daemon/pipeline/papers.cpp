#include "daemon/pipeline/papers.hpp"

#include <openssl/sha.h>
#include <re2/re2.h>

#include <algorithm>
#include <array>

#include "core/utf8.hpp"
#include "parsers/findings/dates.hpp"

namespace boardwatch::pipeline {
namespace {

bool is_http(std::string_view url) { return url.starts_with("http://") || url.starts_with("https://"); }

bool is_digit(char c) { return c >= '0' && c <= '9'; }

/// The hyphens of "2026-11-19" belong to the date.
bool is_between_digits(std::string_view text, std::size_t at) {
  return at > 0 && at + 1 < text.size() && is_digit(text[at - 1]) && is_digit(text[at + 1]);
}

/// "%20", "_" and "-" in file names keep words apart.
std::string readable(std::string_view url) {
  std::string out;
  for (std::size_t i = 0; i < url.size(); ++i) {
    if (url[i] == '%' && i + 2 < url.size()) {
      out.push_back(' ');
      i += 2;
    } else {
      const bool gap = url[i] == '_' || url[i] == '+' || (url[i] == '-' && !is_between_digits(url, i));
      out.push_back(gap ? ' ' : url[i]);
    }
  }
  return out;
}

std::string file_name(std::string_view url) {
  const auto query = url.find_first_of("?#");
  const auto path = url.substr(0, query);
  const auto slash = path.rfind('/');
  return std::string(slash == std::string_view::npos ? path : path.substr(slash + 1));
}

bool has_document_ending(std::string_view url) {
  static const RE2 ending(R"((?i)\.(?:pdf|docx)(?:$|[?#]))");
  return RE2::PartialMatch(re2::StringPiece(url.data(), url.size()), ending);
}

bool is_download(std::string_view url) {
  static const RE2 download(R"((?i)/(?:download|download_file|documents?|media|files?)/)");
  return RE2::PartialMatch(re2::StringPiece(url.data(), url.size()), download);
}

/// The date that the words around a link give: its own first, then the row, the file's name, the heading.
std::optional<Date> date_of_link(const Link& link, Date today) {
  for (const auto& words : {link.text, link.context, readable(file_name(link.url)), link.heading}) {
    for (const auto& reading : findings::find_dates(words, std::nullopt)) {
      if (reading.last.month == 0) continue;
      const Date date = first_day(reading.last);
      if (days_between(today, date) <= 550 && static_cast<int>(date.year()) >= 2000) return date;
    }
  }
  return std::nullopt;
}

}  // namespace

std::string sha256_hex(std::string_view bytes) {
  std::array<unsigned char, SHA256_DIGEST_LENGTH> digest{};
  const std::string copy(bytes);
  SHA256(reinterpret_cast<const unsigned char*>(copy.data()), copy.size(), digest.data());
  std::string hex;
  constexpr std::string_view digits = "0123456789abcdef";
  for (const unsigned char byte : digest) {
    hex.push_back(digits[byte >> 4]);
    hex.push_back(digits[byte & 15]);
  }
  return hex;
}

std::string entry_address(const Source& source, const FeedEntry& entry) { return source.location + "#entry:" + entry.id; }

std::vector<store::Paper> papers_of_feed(const Source& source, const Feed& feed) {
  std::vector<store::Paper> papers;
  for (const auto& entry : feed.entries) {
    const auto published = entry.published ? entry.published : entry.updated;
    store::Paper words;
    words.address = entry_address(source, entry);
    words.source_id = source.id;
    words.title = entry.title;
    words.published = published;
    words.body = entry.title + "\n\n" + words_of(entry);
    words.version = sha256_hex(words.body);
    papers.push_back(std::move(words));
    if (!is_http(entry.link)) continue;
    store::Paper behind;
    behind.address = entry.link;
    behind.source_id = source.id;
    behind.title = entry.title;
    behind.published = published;
    if (entry.updated) behind.version = to_rfc3339(*entry.updated);
    papers.push_back(std::move(behind));
  }
  return papers;
}

bool is_board_paper(const Link& link) {
  if (!is_http(link.url)) return false;
  if (!has_document_ending(link.url) && !is_download(link.url)) return false;
  const auto words = link.text + " | " + link.context + " | " + readable(file_name(link.url));
  // Private sessions, other meetings, and what is published for good rather than for a meeting.
  static const RE2 other(
      R"((?i)\b(?:polic(?:y|ies)|procedure|annual report|quality account|register of interests|declarations? of interests?|expenses|terms of reference|glossary|constitution|foi|freedom of information|easy read|council of governors|agm|amm|annual (?:general|members)|part 2|part two|confidential|private session|privacy|gender pay|modern slavery|job description)\b)");
  if (RE2::PartialMatch(words, other)) return false;
  static const RE2 paper(
      R"((?i)\b(?:board|pack|papers?|agenda|minutes|meeting|public|enc(?:losure)?|part 1|(?:january|february|march|april|may|june|july|august|september|october|november|december)|20\d\d)\b)");
  return RE2::PartialMatch(words + " | " + link.heading, paper);
}

PageSelection papers_of_page(const Source& source, const LinkPage& page, Date today, bool first_time) {
  struct Candidate {
    store::Paper paper;
    std::optional<Date> date;
  };
  std::vector<Candidate> candidates;
  for (const auto& link : page.links) {
    if (!is_board_paper(link)) continue;
    Candidate candidate;
    candidate.date = date_of_link(link, today);
    candidate.paper.address = link.url;
    candidate.paper.source_id = source.id;
    candidate.paper.title = link.text.size() < 4 ? fold_space(link.heading + " " + link.context) : link.text;
    candidate.paper.title = std::string(clip(candidate.paper.title, 300));
    if (candidate.date) candidate.paper.published = Timestamp(std::chrono::sys_days(*candidate.date));
    candidates.push_back(std::move(candidate));
  }
  std::stable_sort(candidates.begin(), candidates.end(), [](const Candidate& a, const Candidate& b) {
    if (a.date && b.date) return std::chrono::sys_days(*a.date) > std::chrono::sys_days(*b.date);
    return a.date.has_value() && !b.date;
  });
  PageSelection selection;
  for (auto& candidate : candidates) {
    const bool old = source.max_age_days > 0 && candidate.date && days_between(*candidate.date, today) > source.max_age_days;
    const bool beyond = first_time && static_cast<int>(selection.papers.size()) >= source.max_papers;
    (old || beyond ? selection.skipped : selection.papers).push_back(std::move(candidate.paper));
  }
  return selection;
}

}  // namespace boardwatch::pipeline
