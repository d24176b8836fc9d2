#include "parsers/documents/feed.hpp"

#include <cstdio>

#include "core/utf8.hpp"
#include "parsers/documents/charset.hpp"
#include "parsers/documents/feed_dialects.hpp"
#include "parsers/documents/limits.hpp"
#include "parsers/documents/sniff.hpp"
#include "parsers/documents/xml.hpp"

namespace boardwatch::documents {
namespace {

/// A key that stays the same as long as the words do (FNV-1a).
std::string derived_id(std::string_view said) {
  std::uint64_t hash = 0xcbf29ce484222325u;
  for (const char c : said) hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001b3u;
  char text[40];
  std::snprintf(text, sizeof text, "urn:boardwatch:entry:%016llx", static_cast<unsigned long long>(hash));
  return text;
}

void add_fault(Feed& feed, std::string_view fault) {
  if (fault.empty()) return;
  if (!feed.fault.empty()) feed.fault += "; ";
  feed.fault += fault;
}

Result<Feed> read_tree(const Xml& xml, std::string_view base_url) {
  const auto root = root_of(xml);
  const std::string_view name = root.name();
  if (name == "rss" || name == "rdf:rdf" || name == "rdf" || name == "channel") return read_rss(root, base_url);
  if (name == "feed" || name == "entry") return read_atom(root, base_url);
  if (name == "html") return fail(Errc::wrong_type, "an HTML page where a feed was expected: check the source's address");
  if (!root) return fail(Errc::bad_xml, "no XML element in it");
  return fail(Errc::unknown_format, "XML whose root is <" + printable(clip(name, 60)) + ">: RSS, Atom and JSON feeds are read");
}

Result<Feed> read_xml_feed(std::string_view text, std::string_view base_url) {
  BW_TRY(const auto xml, load_xml(text, {max_feed_nodes, max_depth}));
  BW_TRY(auto feed, read_tree(xml, base_url));
  feed.cut = xml.cut;
  add_fault(feed, xml.fault);
  return feed;
}

}  // namespace

void add_entry(Feed& feed, FeedEntry entry, std::string_view said) {
  if (entry.summary.empty()) entry.summary = entry.content;
  if (entry.content == entry.summary) entry.content.clear();
  if (entry.id.empty()) entry.id = entry.link;
  if (entry.id.empty()) entry.id = derived_id(fold_space(said));
  feed.entries.push_back(std::move(entry));
}

Result<Feed> parse_feed(std::string_view bytes, std::string_view content_type, std::string_view base_url) {
  if (bytes.size() > max_feed_bytes)
    return fail(Errc::too_large, "a feed of " + std::to_string(bytes.size()) + " bytes is over the limit of " + std::to_string(max_feed_bytes));
  const auto type = bytes.starts_with('<') ? FileType::xml : sniff(bytes);
  if (type == FileType::empty) return fail(Errc::empty, "the feed has no bytes: try again later");
  if (!may_be_markup(type)) return fail(Errc::wrong_type, std::string(describe(type)) + " where a feed was expected: check the source's address");
  const auto decoded = to_utf8(bytes, content_type, Markup::xml);
  if (trim(decoded.text).empty()) return fail(Errc::empty, "the feed has no words: try again later");
  auto feed = trim(decoded.text).starts_with('{') ? read_json_feed(decoded.text, base_url) : read_xml_feed(decoded.text, base_url);
  if (!feed) return feed;
  add_fault(*feed, decoded.fault);
  for (auto& entry : feed->entries) entry.repaired = !feed->fault.empty();
  return feed;
}

}  // namespace boardwatch::documents
