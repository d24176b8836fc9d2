#include <boost/json.hpp>

#include "core/utf8.hpp"
#include "parsers/documents/feed_date.hpp"
#include "parsers/documents/feed_dialects.hpp"
#include "parsers/documents/feed_parts.hpp"
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

std::vector<Attachment> attachments_of(const json::object& item, std::string_view base_url) {
  std::vector<Attachment> out;
  const auto* list = item.if_contains("attachments");
  if (list == nullptr || !list->is_array()) return out;
  for (const auto& member : list->get_array()) {
    const auto* file = member.if_object();
    if (file == nullptr || text(*file, "url").empty()) continue;
    Attachment attachment{resolve_url(base_url, text(*file, "url")), to_lower(text(*file, "mime_type"))};
    if (!is_recording(attachment.type, attachment.url)) out.push_back(std::move(attachment));
  }
  return out;
}

FeedEntry read_item(const json::object& item, std::string_view base_url) {
  FeedEntry entry;
  entry.id = text(item, "id");
  entry.title = fold_space(text(item, "title"));
  entry.link = link(item, base_url);
  entry.summary = fold_space(text(item, "summary"));
  entry.content = fold_space(text(item, "content_text"));
  if (entry.content.empty()) entry.content = html_to_text(text(item, "content_html"));
  entry.published = parse_feed_date(text(item, "date_published"));
  entry.updated = parse_feed_date(text(item, "date_modified"));
  entry.attachments = attachments_of(item, base_url);
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
  const auto address = [&](std::string_view name) { return text(*object, name).empty() ? std::string() : resolve_url(base_url, text(*object, name)); };
  feed.link = address("home_page_url");
  if (const auto next = address("next_url"); is_http(next)) feed.next = next;
  for (const auto& item : items->get_array()) {
    if (const auto* fields = item.if_object())
      add_entry(feed, read_item(*fields, base_url), json::serialize(*fields));
    else
      ++feed.skipped;
  }
  return feed;
}

}  // namespace boardwatch::documents
