#include "parsers/documents/sitemap.hpp"

#include "core/utf8.hpp"
#include "parsers/documents/charset.hpp"
#include "parsers/documents/feed_date.hpp"
#include "parsers/documents/gzip.hpp"
#include "parsers/documents/limits.hpp"
#include "parsers/documents/sniff.hpp"
#include "parsers/documents/url.hpp"
#include "parsers/documents/xml.hpp"

namespace boardwatch::documents {
namespace {

/// The absolute web address in the entry's `<loc>`; empty where there is none.
std::string address_in(pugi::xml_node entry, std::string_view base_url) {
  const std::string written = fold_space(text_of_child(entry, {"loc"}));
  if (written.empty()) return {};
  auto address = resolve_url(base_url, written);
  return is_http(address) ? address : std::string();
}

Result<Sitemap> read_tree(const Xml& xml, std::string_view base_url) {
  const auto root = root_of(xml);
  const std::string_view name = root.name();
  if (name == "html") return fail(Errc::wrong_type, "an HTML page where a sitemap was expected");
  if (name != "urlset" && name != "sitemapindex")
    return fail(Errc::unknown_format, "XML whose root is <" + printable(clip(name, 60)) + "> where a sitemap was expected");
  Sitemap sitemap;
  for (const auto entry : root.children()) {
    const std::string_view kind = entry.name();
    if (kind != "url" && kind != "sitemap") continue;
    auto address = address_in(entry, base_url);
    if (address.empty()) continue;
    if (kind == "sitemap")
      sitemap.sitemaps.push_back(std::move(address));
    else
      sitemap.pages.push_back({std::move(address), parse_feed_date(text_of_child(entry, {"lastmod"}))});
  }
  sitemap.cut = xml.cut;
  sitemap.fault = xml.fault;
  return sitemap;
}

/// One address a line.
Result<Sitemap> read_lines(std::string_view text) {
  Sitemap sitemap;
  for (const auto line : split(text, '\n')) {
    const auto address = trim(line);
    if (address.empty()) continue;
    if (!is_http(address)) return fail(Errc::unknown_format, "text whose lines are no addresses where a sitemap was expected");
    sitemap.pages.push_back({resolve_url("", address), std::nullopt});
  }
  return sitemap;
}

}  // namespace

Result<Sitemap> parse_sitemap(std::string_view bytes, std::string_view content_type, std::string_view base_url) {
  if (is_gzip(bytes)) {
    BW_TRY(const auto unpacked, gunzip(bytes, max_sitemap_bytes));
    if (is_gzip(unpacked)) return fail(Errc::damaged, "a sitemap that is compressed twice");
    return parse_sitemap(unpacked, content_type, base_url);
  }
  if (bytes.size() > max_sitemap_bytes)
    return fail(Errc::too_large, "a sitemap of " + std::to_string(bytes.size()) + " bytes is over the limit of " + std::to_string(max_sitemap_bytes));
  const auto type = sniff(bytes);
  if (type == FileType::empty) return fail(Errc::empty, "the sitemap has no bytes: try again later");
  if (!may_be_markup(type)) return fail(Errc::wrong_type, std::string(describe(type)) + " where a sitemap was expected");
  const auto decoded = to_utf8(bytes, content_type, Markup::xml);
  const auto text = trim(decoded.text);
  if (text.empty()) return fail(Errc::empty, "the sitemap has no words: try again later");
  if (is_http(text)) return read_lines(text);
  BW_TRY(const auto xml, load_xml(decoded.text, {max_feed_nodes, max_depth}));
  return read_tree(xml, base_url);
}

}  // namespace boardwatch::documents
