#include "core/utf8.hpp"
#include "parsers/documents/charset.hpp"
#include "parsers/documents/html.hpp"
#include "parsers/documents/html_blocks.hpp"
#include "parsers/documents/html_page.hpp"
#include "parsers/documents/html_scripts.hpp"
#include "parsers/documents/sniff.hpp"
#include "parsers/documents/url.hpp"

namespace boardwatch::documents {

Result<LinkPage> read_links(std::string_view bytes, std::string_view content_type, std::string_view base_url) {
  const auto type = sniff(bytes);
  if (type == FileType::empty) return fail(Errc::empty, "the page has no bytes: try again later");
  if (!may_be_markup(type) || type == FileType::json || type == FileType::binary)
    return fail(Errc::wrong_type, std::string(describe(type)) + " where a web page was expected: check the source's address");
  const auto decoded = to_utf8(bytes, content_type, Markup::html);
  BW_TRY(const auto tree, HtmlTree::page(decoded.text));
  const auto page = survey(tree);
  const auto base = page.base.empty() ? std::string(base_url) : resolve_url(base_url, page.base);
  LinkPage out{page.title, {}};
  read_blocks(tree, page, base, out);
  out.scripts = read_scripts(tree, base);
  return out;
}

}  // namespace boardwatch::documents
