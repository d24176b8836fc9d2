#include "parsers/documents/feed_parts.hpp"

#include <algorithm>
#include <array>

#include "core/utf8.hpp"
#include "parsers/documents/feed_date.hpp"
#include "parsers/documents/html_text.hpp"
#include "parsers/documents/url.hpp"
#include "parsers/documents/xml.hpp"

namespace boardwatch::documents {
namespace {

bool is_link(pugi::xml_node node) { return node.name() == std::string_view("link") || node.name() == std::string_view("atom:link"); }

std::string relation_of(pugi::xml_node link) {
  const auto relation = to_lower(attribute_of(link, "rel"));
  return relation.empty() ? "alternate" : relation;
}

/// Some write `url` or `uri` for `href`, and many dialects the address as text.
std::string address_of(pugi::xml_node link) {
  for (const auto name : {"href", "url", "uri"})
    if (auto address = attribute_of(link, name); !address.empty()) return address;
  return fold_space(text_of(link));
}

bool is_page(std::string_view type) { return type.empty() || type.find("html") != type.npos; }

bool is_attachment(pugi::xml_node node) {
  const std::string_view name = node.name();
  return name == "enclosure" || name == "media:content" || (is_link(node) && relation_of(node) == "enclosure");
}

/// A positive number of at most six digits; 0 for anything else.
long whole_number(std::string_view text) {
  text = trim(text);
  if (text.empty() || text.size() > 6 || text.find_first_not_of("0123456789") != text.npos) return 0;
  return std::stol(std::string(text));
}

std::chrono::seconds period_named(std::string_view name) {
  using std::chrono::hours;
  constexpr std::array<std::pair<std::string_view, hours>, 5> periods{
      {{"hourly", hours(1)}, {"daily", hours(24)}, {"weekly", hours(24 * 7)}, {"monthly", hours(24 * 30)}, {"yearly", hours(24 * 365)}}};
  for (const auto& [word, period] : periods)
    if (word == name) return period;
  return hours(0);
}

}  // namespace

bool is_entry(pugi::xml_node node) { return node.name() == std::string_view("item") || node.name() == std::string_view("entry"); }

std::string everything_said(pugi::xml_node entry) {
  std::string said = text_of(entry);
  for (auto node = next_node(entry, entry); node; node = next_node(node, entry))
    for (const auto attribute : node.attributes()) said.append(" ").append(attribute.value());
  return said;
}

std::string resolve_at(pugi::xml_node node, std::string_view reference, std::string_view base_url) {
  return trim(reference).empty() ? std::string() : resolve_url(base_of(node, base_url), reference);
}

std::string reading_link(pugi::xml_node parent, std::string_view base_url) {
  std::string page, other;
  for (const auto link : parent.children()) {
    if (!is_link(link) || relation_of(link) != "alternate") continue;
    const auto address = resolve_at(link, address_of(link), base_url);
    if (address.empty()) continue;
    auto& place = is_page(to_lower(attribute_of(link, "type"))) ? page : other;
    place = address;
  }
  return page.empty() ? other : page;
}

std::string related_link(pugi::xml_node parent, std::string_view relation, std::string_view base_url) {
  for (const auto link : parent.children()) {
    if (!is_link(link) || relation_of(link) != relation) continue;
    if (auto address = resolve_at(link, address_of(link), base_url); is_http(address)) return address;
  }
  return {};
}

bool is_recording(std::string_view type, std::string_view url) {
  for (const auto kind : {"audio", "video", "image"})
    if (type.starts_with(kind)) return true;
  const std::string path = to_lower(url.substr(0, url.find_first_of("?#")));
  constexpr std::array<std::string_view, 17> endings{".mp3", ".m4a", ".m4v", ".mp4", ".mov", ".avi", ".ogg", ".oga", ".wav",
                                                     ".aac", ".jpg", ".jpeg", ".png", ".gif", ".webp", ".svg", ".swf"};
  return std::any_of(endings.begin(), endings.end(), [&](auto ending) { return path.ends_with(ending); });
}

std::vector<Attachment> attachments_of(pugi::xml_node entry, std::string_view base_url) {
  std::vector<Attachment> out;
  for (auto node = next_node(entry, entry); node; node = next_node(node, entry)) {
    if (!is_attachment(node)) continue;
    Attachment file{resolve_at(node, address_of(node), base_url), to_lower(attribute_of(node, "type"))};
    if (file.url.empty() || is_recording(file.type, file.url) || is_recording(to_lower(attribute_of(node, "medium")), "")) continue;
    if (std::find(out.begin(), out.end(), file) == out.end()) out.push_back(std::move(file));
  }
  return out;
}

std::string media_words(pugi::xml_node entry, std::string_view name) {
  for (auto node = next_node(entry, entry); node; node = next_node(node, entry))
    if (node.name() == name)
      if (auto words = html_to_text(text_of(node)); !words.empty()) return words;
  return {};
}

std::optional<Timestamp> date_in(pugi::xml_node parent, std::initializer_list<std::string_view> names) {
  for (const auto name : names) {
    std::optional<Timestamp> found;
    for (const auto child : parent.children())
      if (child.name() == name)
        if (const auto date = parse_feed_date(text_of(child))) found = date;
    if (found) return found;
  }
  return std::nullopt;
}

std::optional<std::chrono::seconds> asked_interval(pugi::xml_node channel) {
  if (const auto minutes = whole_number(text_of_child(channel, {"ttl"})); minutes > 0) return std::chrono::minutes(minutes);
  const auto period = period_named(to_lower(fold_space(text_of_child(channel, {"sy:updateperiod"}))));
  if (period.count() == 0) return std::nullopt;
  const auto times = std::max(whole_number(text_of_child(channel, {"sy:updatefrequency"})), 1L);
  return std::max<std::chrono::seconds>(period / times, std::chrono::seconds(1));
}

}  // namespace boardwatch::documents
