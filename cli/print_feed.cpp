#include "cli/print_feed.hpp"

#include <iostream>

#include "core/utf8.hpp"
#include "wire/json.hpp"

namespace boardwatch::cli {
namespace {

std::string shown_time(const FeedEntry& entry) {
  const auto time = entry.published ? entry.published : entry.updated;
  return time ? to_rfc3339(*time) : "no date             ";
}

void print_entry(const FeedEntry& entry) {
  std::cout << "  " << shown_time(entry) << "  " << (entry.title.empty() ? "(no title)" : printable(entry.title)) << (entry.repaired ? "  [repaired]" : "") << '\n';
  if (!entry.link.empty()) std::cout << "      " << printable(entry.link) << '\n';
  for (const auto& file : entry.attachments) std::cout << "      file: " << printable(file.url) << (file.type.empty() ? "" : "  (" + printable(file.type) + ")") << '\n';
}

}  // namespace

void print_feed(const std::string& place, const Feed& feed, bool as_json) {
  if (as_json) {
    std::cout << boost::json::serialize(wire::to_json(feed)) << '\n';
    return;
  }
  std::cout << printable(place) << ": " << feed.format << ", " << feed.entries.size() << (feed.entries.size() == 1 ? " item" : " items");
  if (feed.skipped > 0) std::cout << ", " << feed.skipped << " not read";
  std::cout << '\n';
  if (!feed.title.empty()) std::cout << "  title: " << printable(feed.title) << '\n';
  if (!feed.link.empty()) std::cout << "  link: " << printable(feed.link) << '\n';
  if (!feed.next.empty()) std::cout << "  older items: " << printable(feed.next) << '\n';
  if (feed.interval) std::cout << "  asks to be looked at every " << feed.interval->count() / 60 << " minutes\n";
  if (!feed.fault.empty()) std::cout << (feed.cut ? "  cut: " : "  repaired: ") << printable(feed.fault) << '\n';
  for (const auto& entry : feed.entries) print_entry(entry);
}

}  // namespace boardwatch::cli
