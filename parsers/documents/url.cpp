#include "parsers/documents/url.hpp"

#include <boost/url/parse.hpp>
#include <boost/url/url.hpp>

#include "core/utf8.hpp"

namespace boardwatch::documents {
namespace {

bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }
bool is_hex(char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F'); }

void append_encoded(std::string& out, char c) {
  constexpr std::string_view digits = "0123456789ABCDEF";
  const auto byte = static_cast<unsigned char>(c);
  out += {'%', digits[byte >> 4], digits[byte & 15]};
}

/// Makes what people paste into a page acceptable to a strict parser; a valid address comes out unchanged.
std::string encode_stray(std::string_view text) {
  constexpr std::string_view stray = " \"<>\\^`{|}";
  std::string out;
  bool in_fragment = false;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const char c = text[i];
    if (c == '\n' || c == '\t') continue;  // URL Standard: dropped
    const bool broken_escape = c == '%' && (i + 2 >= text.size() || !is_hex(text[i + 1]) || !is_hex(text[i + 2]));
    const bool second_hash = c == '#' && in_fragment;
    in_fragment |= c == '#';
    if (static_cast<unsigned char>(c) <= 0x20 || static_cast<unsigned char>(c) >= 0x7F || stray.find(c) != stray.npos || broken_escape || second_hash)
      append_encoded(out, c);
    else
      out.push_back(c);
  }
  return out;
}

/// Brackets outside a host are common in query strings and refused by the grammar.
std::string encode_brackets(std::string_view text) {
  std::string out;
  for (const char c : text) {
    if (c == '[' || c == ']')
      append_encoded(out, c);
    else
      out.push_back(c);
  }
  return out;
}

/// Paths add up without a host too: xml:base in a file that nobody fetched.
std::string below_path(std::string_view base, std::string_view reference) {
  constexpr std::string_view host = "http://host.invalid";
  auto resolved = resolve_url(std::string(host) + std::string(base), reference);
  if (resolved.starts_with(host)) resolved.erase(0, host.size());
  return resolved;
}

}  // namespace

bool is_absolute(std::string_view url) {
  if (url.empty() || !is_letter(url.front())) return false;
  const auto colon = url.find_first_of(":/?#");
  return colon != url.npos && url[colon] == ':' && url.substr(0, colon).find(' ') == url.npos;
}

bool is_http(std::string_view url) {
  const std::string start = to_lower(url.substr(0, 8));
  return start.starts_with("http://") || start.starts_with("https://");
}

std::string without_fragment(std::string url) {
  if (const auto hash = url.find('#'); hash != std::string::npos) url.resize(hash);
  return url;
}

std::string resolve_url(std::string_view base, std::string_view reference) {
  const auto trimmed = trim(reference);
  if (is_absolute(trimmed)) return is_http(trimmed) ? encode_stray(trimmed) : std::string(trimmed);
  const std::string clean_base = encode_stray(trim(base));
  const auto base_url = boost::urls::parse_uri(clean_base);
  if (!base_url) return clean_base.starts_with('/') ? below_path(clean_base, trimmed) : std::string(trimmed);
  if (trimmed.empty()) return clean_base;
  std::string clean = encode_stray(trimmed);
  auto relative = boost::urls::parse_uri_reference(clean);
  if (!relative) {
    clean = encode_brackets(clean);
    relative = boost::urls::parse_uri_reference(clean);
  }
  if (!relative) return std::string(trimmed);
  boost::urls::url out;
  const auto resolved = boost::urls::resolve(*base_url, *relative, out);
  return resolved ? std::string(out.buffer().data(), out.buffer().size()) : std::string(trimmed);
}

}  // namespace boardwatch::documents
