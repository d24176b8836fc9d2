#include "daemon/fetch/headers.hpp"

#include <curl/curl.h>

#include <algorithm>
#include <charconv>

#include "core/utf8.hpp"

namespace boardwatch::fetch {
namespace {

constexpr std::size_t most_kept = 8u << 10;

bool same_letters(std::string_view a, std::string_view b) {
  return a.size() == b.size() && std::equal(a.begin(), a.end(), b.begin(), [](char x, char y) {
           return (x >= 'A' && x <= 'Z' ? x + 32 : x) == (y >= 'A' && y <= 'Z' ? y + 32 : y);
         });
}

std::string_view next_line(std::string_view& head) {
  const auto end = head.find('\n');
  auto line = head.substr(0, end);
  head.remove_prefix(end == std::string_view::npos ? head.size() : end + 1);
  if (!line.empty() && line.back() == '\r') line.remove_suffix(1);
  return line;
}

std::optional<std::int64_t> number(std::string_view text) {
  std::int64_t value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (end == text.data() || value < 0 || error != std::errc()) return std::nullopt;
  return value;
}

/// Of a date as HTTP writes it, in seconds since 1970; none for anything else, "0" and "-1" above all.
std::optional<std::int64_t> http_date(std::string_view text) {
  const auto at = curl_getdate(std::string(text).c_str(), nullptr);
  return text.size() < 8 || at < 0 ? std::nullopt : std::optional<std::int64_t>(at);
}

struct CacheControl {
  bool never = false;  ///< no-cache or no-store
  std::optional<std::int64_t> max_age;
};

CacheControl cache_control(std::string_view value) {
  CacheControl out;
  for (const auto part : split(value, ',')) {
    const auto directive = trim(part);
    const auto equals = directive.find('=');
    const auto name = trim(directive.substr(0, equals));
    out.never = out.never || same_letters(name, "no-cache") || same_letters(name, "no-store");
    if (!same_letters(name, "max-age") || equals == std::string_view::npos) continue;
    auto seconds = trim(directive.substr(equals + 1));
    if (!seconds.empty() && seconds.front() == '"') seconds.remove_prefix(1);
    out.max_age = number(seconds).value_or(0);
  }
  return out;
}

std::optional<std::int64_t> lifetime_by_expires(std::string_view head) {
  const auto expires = http_date(header_value(head, "Expires"));
  const auto date = http_date(header_value(head, "Date"));
  if (!expires || !date) return std::nullopt;
  return *expires - *date;
}

}  // namespace

std::string_view header_value(std::string_view head, std::string_view name) {
  while (!head.empty()) {
    const auto line = next_line(head);
    if (line.size() > name.size() && line[name.size()] == ':' && same_letters(line.substr(0, name.size()), name))
      return trim(line.substr(name.size() + 1));
  }
  return {};
}

std::string kept_headers(std::string_view head) {
  std::string out;
  while (!head.empty()) {
    const auto line = next_line(head);
    const auto colon = line.find(':');
    if (line.starts_with("HTTP/") || colon == std::string_view::npos) continue;
    const auto name = line.substr(0, colon);
    if (same_letters(name, "Set-Cookie") || same_letters(name, "Set-Cookie2")) continue;
    const auto kept = printable(repair_utf8(line));
    if (out.size() + kept.size() + 1 > most_kept) break;
    out += kept + "\n";
  }
  return out;
}

std::optional<std::chrono::seconds> max_age(std::string_view head) {
  const auto control = cache_control(header_value(head, "Cache-Control"));
  if (control.never) return std::nullopt;
  const auto lifetime = control.max_age ? control.max_age : lifetime_by_expires(head);
  const auto left = lifetime.value_or(0) - number(header_value(head, "Age")).value_or(0);
  return left > 0 ? std::optional(std::chrono::seconds(left)) : std::nullopt;
}

std::optional<std::uint64_t> range_start(std::string_view head) {
  const auto value = header_value(head, "Content-Range");
  constexpr std::string_view unit = "bytes ";
  if (value.size() <= unit.size() || !same_letters(value.substr(0, unit.size()), unit)) return std::nullopt;
  const auto start = number(value.substr(unit.size()));
  return start ? std::optional(static_cast<std::uint64_t>(*start)) : std::nullopt;
}

}  // namespace boardwatch::fetch
