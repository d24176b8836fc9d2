#include "daemon/pipeline/older_entries.hpp"

#include <spdlog/spdlog.h>

#include "core/utf8.hpp"
#include "daemon/fetch/url.hpp"
#include "daemon/look/look_at_feed.hpp"
#include "daemon/pipeline/papers.hpp"

namespace boardwatch::pipeline {
namespace {

constexpr int most_pages = 10;

bool same_host(const std::string& a, const std::string& b) {
  const auto one = fetch::parse_url(a), other = fetch::parse_url(b);
  return one && other && one->host == other->host;
}

asio::awaitable<Result<bool>> all_unknown(Engine& engine, const Source& source, const std::vector<FeedEntry>& entries) {
  std::vector<std::string> addresses;
  for (const auto& entry : entries) addresses.push_back(entry_address(source, entry));
  auto look_up = [addresses = std::move(addresses)](store::Store& store) -> Result<bool> {
    for (const auto& address : addresses) {
      BW_TRY(const bool known, store.knows(address));
      if (known) return false;
    }
    return !addresses.empty();
  };
  co_return co_await engine.store.call(std::move(look_up));
}

/// Where the page with older entries is, if there may be any that nobody has seen.
asio::awaitable<std::string> page_behind(Engine& engine, const Source& source, const Feed& page) {
  if (page.next.empty() || !same_host(page.next, source.location)) co_return std::string();
  const auto unknown = co_await all_unknown(engine, source, page.entries);
  co_return unknown && *unknown ? page.next : std::string();
}

}  // namespace

asio::awaitable<std::optional<std::vector<FeedEntry>>> older_entries(Engine& engine, Source source, Watched& watched, const Feed* first) {
  std::vector<FeedEntry> entries;
  if (first != nullptr) {
    const auto behind = co_await page_behind(engine, source, *first);
    if (!behind.empty()) watched.older_page = behind;
  }
  for (int pages = 0; pages < most_pages && !watched.older_page.empty(); ++pages) {
    look::FeedMemory memory;
    memory.address = watched.older_page;
    auto found = co_await look::look_at_feed(engine.web(), source, std::move(memory));
    if (found.error && found.error->code == Errc::cancelled) co_return std::nullopt;
    if (found.error) {
      spdlog::warn("{}: older entries are missing: {}", printable(source.id), printable(found.error->where));
      co_return entries;
    }
    watched.older_page = co_await page_behind(engine, source, found.feed);
    entries.insert(entries.end(), found.feed.entries.begin(), found.feed.entries.end());
  }
  watched.older_page.clear();
  co_return entries;
}

}  // namespace boardwatch::pipeline
