#include "parsers/documents/text.hpp"

#include "core/utf8.hpp"
#include "parsers/documents/blocks.hpp"
#include "parsers/documents/charset.hpp"
#include "parsers/documents/limits.hpp"
#include "parsers/documents/stated_date.hpp"

namespace boardwatch::documents {
namespace {

void split_pages(Document& document) {
  const std::string_view text = document.text;
  std::uint32_t number = 0;
  for (std::size_t begin = 0; begin < text.size();) {
    const auto end = std::min(text.find('\f', begin), text.size());
    document.pages.push_back({++number, begin, end});
    split_blocks(document, begin, end);
    begin = end + 1;
  }
}

}  // namespace

Result<Document> read_text(std::string_view bytes, std::string_view content_type) {
  if (bytes.empty()) return fail(Errc::empty, "the text has no bytes");
  if (bytes.size() > max_text_bytes)
    return fail(Errc::too_large, "a text of " + std::to_string(bytes.size()) + " bytes is over the limit of " + std::to_string(max_text_bytes));
  auto decoded = to_utf8(bytes, content_type, Markup::none);
  if (trim(decoded.text).empty()) return fail(Errc::no_text, "the text has no words");
  Document document;
  document.kind = DocumentKind::text;
  document.text = std::move(decoded.text);
  if (document.text.find('\f') == std::string::npos)
    split_blocks(document, 0, document.text.size());
  else
    split_pages(document);
  document.title = title_from_blocks(document);
  document.date = stated_date(document.text);
  return document;
}

}  // namespace boardwatch::documents
