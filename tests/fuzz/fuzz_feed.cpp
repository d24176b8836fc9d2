#include "parsers/documents/feed.hpp"
#include "parsers/documents/url.hpp"
#include "tests/fuzz/check.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace boardwatch::documents;
  if (const auto feed = parse_feed(as_text(data, size), "", "https://a.example/")) {
    require(!feed->cut || !feed->fault.empty());
    require(feed->next.empty() || is_http(feed->next));
    for (const auto& entry : feed->entries) {
      require(!entry.id.empty());
      require(boardwatch::is_utf8(entry.title) && boardwatch::is_utf8(entry.summary) && boardwatch::is_utf8(entry.id));
      require(entry.repaired == !feed->fault.empty());
      for (const auto& file : entry.attachments) require(!file.url.empty());
    }
  }
  return 0;
}
