#include "parsers/documents/html.hpp"
#include "wire/json.hpp"
#include "tests/fuzz/check.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace boardwatch::documents;
  if (const auto document = read_html(as_text(data, size), "")) check(*document);
  if (const auto page = read_links(as_text(data, size), "", "https://a.example/")) {
    for (const auto& link : page->links) require(link.url.find('#') == std::string::npos && boardwatch::is_utf8(link.text));
    for (const auto& block : page->blocks) require(boardwatch::is_utf8(block.words));
    require(boardwatch::wire::link_page_from_json(boardwatch::wire::to_json(*page)).has_value());  // every index leads somewhere
  }
  return 0;
}
