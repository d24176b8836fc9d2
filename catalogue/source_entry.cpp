#include "catalogue/source_entry.hpp"

#include <algorithm>
#include <array>

#include "core/utf8.hpp"
#include "parsers/documents/url.hpp"

namespace boardwatch::catalogue {
namespace {

constexpr std::size_t longest_id = 60;

bool holds_any(std::string_view words, const auto& wanted) {
  for (const auto word : split(words, ' '))
    if (std::find(wanted.begin(), wanted.end(), word) != wanted.end()) return true;
  return false;
}

/// Host and what follows it.
std::string_view without_scheme(std::string_view address) {
  const auto at = address.find("://");
  return at == address.npos ? address : address.substr(at + 3);
}

std::string_view host_of(std::string_view address) {
  const auto rest = without_scheme(address);
  auto host = rest.substr(0, rest.find_first_of("/?#"));
  if (to_lower(host).starts_with("www.")) host.remove_prefix(4);
  return host;
}

/// "The Oak Trust" -> "the-oak-trust"
std::string as_id(std::string_view text) {
  auto words = slug_words(text);
  std::replace(words.begin(), words.end(), ' ', '-');
  if (words.size() > longest_id) words = words.substr(0, std::min(words.rfind('-', longest_id), longest_id));
  return words;
}

std::string wish(const SourceEntry& entry) {
  if (const auto code = entry.fields.find("organisation"); code != entry.fields.end())
    return to_lower(code->second) + (entry.kind == SourceKind::feed ? "-news" : "-board");
  for (const auto& text : {entry.title, std::string(entry.kind == SourceKind::folder ? std::string_view(entry.address) : host_of(entry.address))})
    if (auto id = as_id(text); !id.empty()) return id;
  return "source";
}

}  // namespace

bool is_permission(std::string_view key) { return key == "allow_private" || key == "allow_downgrade" || key == "ignore_robots"; }

std::optional<SourceKind> kind_of_address(std::string_view address) {
  constexpr std::array<std::string_view, 8> feed_words{"feed", "feeds", "rss", "atom", "rdf", "xml", "rss2", "navsectionrss"};
  constexpr std::array<std::string_view, 10> page_words{"board", "boards", "papers", "meeting", "meetings", "governance", "html", "htm", "directors", "publications"};
  if (address.starts_with('/') || address.starts_with('.')) return SourceKind::folder;
  if (!documents::is_http(address)) return std::nullopt;
  const auto words = slug_words(without_scheme(address));
  if (holds_any(words, feed_words)) return SourceKind::feed;
  if (holds_any(words, page_words)) return SourceKind::page;
  return std::nullopt;
}

std::string make_id(const SourceEntry& entry, const std::set<std::string, std::less<>>& taken) {
  const auto wanted = wish(entry);
  auto id = wanted;
  for (int number = 2; taken.contains(id); ++number) id = wanted + "-" + std::to_string(number);
  return id;
}

std::string address_key(std::string_view address) {
  if (!documents::is_http(address)) return std::string(address);
  const auto rest = without_scheme(address);
  const auto path_at = std::min(rest.find_first_of("/?#"), rest.size());
  auto host = to_lower(host_of(address));
  for (const std::string_view port : {":80", ":443"})
    if (host.ends_with(port)) host.resize(host.size() - port.size());
  auto path = rest.substr(path_at);
  path = path.substr(0, path.find('#'));
  while (path.ends_with('/')) path.remove_suffix(1);
  return host + std::string(path);
}

}  // namespace boardwatch::catalogue
