#include "parsers/documents/sitemap.hpp"
#include "parsers/documents/url.hpp"
#include "tests/fuzz/check.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace boardwatch::documents;
  if (const auto sitemap = parse_sitemap(as_text(data, size), "", "https://a.example/sitemap.xml")) {
    for (const auto& page : sitemap->pages) require(is_http(page.url) && boardwatch::is_utf8(page.url));
    for (const auto& url : sitemap->sitemaps) require(is_http(url) && boardwatch::is_utf8(url));
  }
  return 0;
}
