// Whole pages with labels, tests/fixtures/listings/NAME.html and NAME.labels.json: how many papers are found with their
// meeting's day, and how many meetings. Another folder is scored with BOARDWATCH_LISTINGS=FOLDER.
#include <gtest/gtest.h>

#include <algorithm>
#include <boost/json.hpp>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <map>
#include <set>
#include <sstream>

#include "parsers/documents/html.hpp"
#include "parsers/listings/address.hpp"
#include "parsers/listings/listing.hpp"

namespace boardwatch::listings {
namespace {

namespace fs = std::filesystem;
namespace json = boost::json;

constexpr double enough = 0.97;

struct Score {
  int right = 0, extra = 0, missed = 0;

  double precision() const { return right + extra == 0 ? 1.0 : static_cast<double>(right) / (right + extra); }
  double recall() const { return right + missed == 0 ? 1.0 : static_cast<double>(right) / (right + missed); }
  void add(const std::set<std::string>& wanted, const std::set<std::string>& got, const std::string& page, std::ostream& faults) {
    for (const auto& one : got)
      if (wanted.contains(one)) {
        ++right;
      } else {
        ++extra;
        faults << "  " << page << ": not labelled: " << one << "\n";
      }
    for (const auto& one : wanted)
      if (!got.contains(one)) {
        ++missed;
        faults << "  " << page << ": not found: " << one << "\n";
      }
  }
};

std::string read_file(const fs::path& path) {
  std::ostringstream bytes;
  bytes << std::ifstream(path, std::ios::binary).rdbuf();
  return bytes.str();
}

std::string text(const json::object& object, std::string_view name) {
  const auto* value = object.if_contains(name);
  return value != nullptr && value->is_string() ? std::string(value->get_string()) : std::string();
}

const json::array& list(const json::object& object, std::string_view name) {
  static const json::array none;
  const auto* value = object.if_contains(name);
  return value != nullptr && value->is_array() ? value->get_array() : none;
}

std::string address_in(const json::value& value) { return paper_address(value.is_string() ? std::string(value.get_string()) : text(value.as_object(), "url")).key; }

struct Facts {
  std::set<std::string> pairs;  ///< a paper with its day
  std::set<std::string> meetings;
  std::set<std::string> cancelled;
  std::set<std::string> pages;
};

Facts labelled(const json::object& labels) {
  Facts facts;
  for (const auto& value : list(labels, "meetings")) {
    const auto& meeting = value.as_object();
    const auto date = text(meeting, "date");
    const auto named = date + " " + text(meeting, "kind");
    facts.meetings.insert(named);
    const auto called_off = "cancelled " + named;
    if (const auto* off = meeting.if_contains("cancelled"); off != nullptr && off->is_bool() && off->get_bool()) facts.cancelled.insert(called_off);
    for (const auto& paper : list(meeting, "papers")) facts.pairs.insert(address_in(paper) + " of " + date);
  }
  for (const auto& page : list(labels, "pages")) facts.pages.insert("page " + address_in(page));
  for (const auto& paper : list(labels, "undated")) facts.pairs.insert(address_in(paper) + " of no day");
  return facts;
}

Facts found(const Listing& listing) {
  Facts facts;
  for (const auto& meeting : listing.meetings) {
    const auto named = to_iso(meeting.date) + " " + std::string(to_code(meeting.kind));
    facts.meetings.insert(named);
    if (meeting.cancelled) facts.cancelled.insert("cancelled " + named);
    for (const auto& paper : meeting.papers) facts.pairs.insert(paper.address + " of " + to_iso(meeting.date));
  }
  for (const auto& page : listing.pages) facts.pages.insert("page " + paper_address(page.url).key);
  for (const auto& paper : listing.undated) facts.pairs.insert(paper.address + " of no day");
  return facts;
}

void print(std::string_view what, const Score& score) {
  std::cout << what << ": precision " << score.precision() << ", recall " << score.recall() << " (" << score.right << " right, " << score.extra << " too many, "
            << score.missed << " missed)\n";
}

TEST(ListingPages, PapersHaveTheirMeetingsDays) {
  const char* elsewhere = std::getenv("BOARDWATCH_LISTINGS");
  const fs::path folder = elsewhere != nullptr ? fs::path(elsewhere) : fs::path(BOARDWATCH_SOURCE_DIR) / "tests/fixtures/listings";
  ASSERT_TRUE(fs::is_directory(folder)) << folder;
  Score pairs, meetings, cancelled, to_follow;
  std::map<std::string, Score> by_layout;
  std::ostringstream faults;
  int pages = 0;
  for (const auto& entry : fs::directory_iterator(folder)) {
    const auto name = entry.path().filename().string();
    if (!name.ends_with(".labels.json")) continue;
    const auto stem = name.substr(0, name.size() - std::string_view(".labels.json").size());
    const auto labels = json::parse(read_file(entry.path())).as_object();
    const auto url = text(labels, "url");
    const auto today = parse_date(text(labels, "today"));
    ASSERT_TRUE(today) << name;
    const auto page = documents::read_links(read_file(folder / (stem + ".html")), "text/html", url);
    ASSERT_TRUE(page) << name << ": " << page.error().where;
    ListingOptions options{*today, {}};
    for (const auto& host : list(labels, "more_hosts")) options.more_hosts.emplace_back(host.as_string());
    const auto listing = read_listing(*page, url, options);
    const auto wanted = labelled(labels), got = found(listing);
    pairs.add(wanted.pairs, got.pairs, stem, faults);
    meetings.add(wanted.meetings, got.meetings, stem, faults);
    cancelled.add(wanted.cancelled, got.cancelled, stem, faults);
    to_follow.add(wanted.pages, got.pages, stem, faults);
    std::ostringstream unheard;
    by_layout[text(labels, "layout")].add(wanted.pairs, got.pairs, stem, unheard);
    const auto* scripts = labels.if_contains("needs_scripts");
    EXPECT_EQ(scripts != nullptr && scripts->is_bool() && scripts->get_bool(), !listing.needs_scripts.empty()) << stem << ": " << listing.needs_scripts;
    ++pages;
  }
  ASSERT_GT(pages, 0);
  std::cout << pages << " pages\n";
  print("papers with their days", pairs);
  print("meetings", meetings);
  for (const auto& [layout, score] : by_layout) print("  layout " + layout, score);
  print("cancelled meetings", cancelled);
  print("pages to follow", to_follow);
  EXPECT_GE(to_follow.precision(), 0.85) << faults.str();  // a page looked at in vain costs a request
  EXPECT_GE(to_follow.recall(), 0.96) << faults.str();
  for (const auto& score : {pairs, meetings}) {
    EXPECT_GE(score.precision(), enough) << faults.str();
    EXPECT_GE(score.recall(), enough) << faults.str();
  }
}

}  // namespace
}  // namespace boardwatch::listings
