#include <boost/json.hpp>

#include "core/utf8.hpp"
#include "parsers/documents/feed_date.hpp"
#include "parsers/documents/feed_dialects.hpp"
#include "parsers/documents/html_text.hpp"
#include "parsers/documents/url.hpp"

namespace boardwatch::documents {
namespace {

namespace json = boost::json;

/// A member as text: ids are numbers in many feeds.
std::string text(const json::object& object, std::string_view name) {
  const auto* member = object.if_contains(name);
  if (member == nullptr) return {};
  if (const auto* string = member->if_string()) return std::string(*string);
  return member->is_number() ? json::serialize(*member) : std::string();
}

std::string link(const json::object& object, std::string_view base_url) {
  for (const auto name : {"url", "external_url"})
    if (const auto address = text(object, name); !address.empty()) return resolve_url(base_url, address);
  return {};
}

FeedEntry read_item(const json::object& item, std::string_view base_url) {
  FeedEntry entry;
  entry.id = text(item, "id");
  entry.title = fold_space(text(item, "title"));
  entry.link = link(item, base_url);
  entry.summary = longer(fold_space(text(item, "summary")), longer(fold_space(text(item, "content_text")), html_to_text(text(item, "content_html"))));
  entry.published = parse_feed_date(text(item, "date_published"));
  entry.updated = parse_feed_date(text(item, "date_modified"));
  return entry;
}

}  // namespace

Result<Feed> read_json_feed(std::string_view text_of_feed, std::string_view base_url) {
  boost::system::error_code error;
  const auto value = json::parse({text_of_feed.data(), text_of_feed.size()}, error);
  if (error) return fail(Errc::bad_json, "a feed that is no JSON: " + error.message());
  const auto* object = value.if_object();
  const auto* items = object == nullptr ? nullptr : object->if_contains("items");
  if (items == nullptr || !items->is_array()) return fail(Errc::unknown_format, "JSON without a list \"items\": JSON Feed, RSS and Atom are read");
  Feed feed;
  feed.format = "json";
  feed.title = fold_space(text(*object, "title"));
  const auto home = text(*object, "home_page_url");
  feed.link = home.empty() ? std::string() : resolve_url(base_url, home);
  const std::string_view base = base_url.empty() ? std::string_view(feed.link) : base_url;
  for (const auto& item : items->get_array()) {
    if (const auto* fields = item.if_object())
      add_entry(feed, read_item(*fields, base), json::serialize(*fields));
    else
      ++feed.skipped;
  }
  return feed;
}

}  // namespace boardwatch::documents
