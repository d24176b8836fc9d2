#include "core/utf8.hpp"

#include <algorithm>
#include <cstdio>
#include <numeric>

namespace boardwatch {
namespace {

constexpr CodePoint malformed{0xFFFD, 1};

bool is_space(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f' || c == '\v'; }

bool is_mark(char32_t c) {  // zero-width and bidirectional
  return (c >= 0x200B && c <= 0x200F) || (c >= 0x202A && c <= 0x202E) || (c >= 0x2060 && c <= 0x2069) || c == 0xFEFF;
}

/// The ASCII letter under an accented Latin one (U+00C0 to U+017F); 0 where there is none.
char base_letter(char32_t c) {
  // U+00C0 .. U+00FF; arrays, because a string view would end at the first NUL (the signs for "times" and "divided by")
  constexpr char latin1[] =
      "aaaaaaaceeeeiiiidnooooo\0ouuuuyts"
      "aaaaaaaceeeeiiiidnooooo\0ouuuuyty";
  constexpr char extended[] =  // U+0100 .. U+017F
      "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkklllllllll"
      "lnnnnnnnnnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs";
  static_assert(sizeof latin1 == 64 + 1 && sizeof extended == 128 + 1);
  if (c >= 0xC0 && c <= 0xFF) return latin1[c - 0xC0];
  if (c >= 0x100 && c <= 0x17F) return extended[c - 0x100];
  return '\0';
}

/// An accent that stands behind its letter as a character of its own; macOS and some PDFs write names so.
bool is_combining(char32_t c) { return c >= 0x300 && c <= 0x36F; }

/// Where the run of plain ASCII from `at` on ends: most text is that and needs no decoding.
std::size_t plain_end(std::string_view text, std::size_t at) {
  while (at < text.size() && text[at] >= 0x20 && text[at] < 0x7F) ++at;
  return at;
}

bool is_apostrophe(char32_t c) { return c == '\'' || c == 0x2019 || c == 0x2018 || c == '`'; }

}  // namespace

CodePoint decode_utf8(std::string_view text, std::size_t at) {
  const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
  const unsigned char lead = byte(at);
  if (lead < 0x80) return {lead, 1};
  const std::size_t length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
  if (lead < 0xC2 || lead > 0xF4 || at + length > text.size()) return malformed;
  char32_t value = lead & (0x7Fu >> length);
  for (std::size_t i = 1; i < length; ++i) {
    if ((byte(at + i) & 0xC0) != 0x80) return malformed;
    value = (value << 6) | (byte(at + i) & 0x3Fu);
  }
  constexpr char32_t least[] = {0, 0, 0x80, 0x800, 0x10000};
  if (value < least[length] || value > 0x10FFFF || (value >= 0xD800 && value <= 0xDFFF)) return malformed;
  return {value, length};
}

void append_utf8(std::string& out, char32_t c) {
  const auto put = [&](char32_t byte) { out.push_back(static_cast<char>(byte)); };
  if (c < 0x80) {
    put(c);
  } else if (c < 0x800) {
    put(0xC0 | (c >> 6));
    put(0x80 | (c & 0x3F));
  } else if (c < 0x10000) {
    put(0xE0 | (c >> 12));
    put(0x80 | ((c >> 6) & 0x3F));
    put(0x80 | (c & 0x3F));
  } else {
    put(0xF0 | (c >> 18));
    put(0x80 | ((c >> 12) & 0x3F));
    put(0x80 | ((c >> 6) & 0x3F));
    put(0x80 | (c & 0x3F));
  }
}

std::string repair_utf8(std::string_view bytes) {
  std::string out;
  out.reserve(bytes.size());
  for (std::size_t at = 0; at < bytes.size();) {
    if (const auto end = plain_end(bytes, at); end > at) {
      out.append(bytes, at, end - at);
      at = end;
      continue;
    }
    const auto [value, length] = decode_utf8(bytes, at);
    const bool control = (value < 0x20 && value != '\t' && value != '\n' && value != '\f') || value == 0x7F;
    if (value == '\r') {
      if (at + 1 >= bytes.size() || bytes[at + 1] != '\n') out.push_back('\n');
    } else {
      append_utf8(out, control ? char32_t{0xFFFD} : value);
    }
    at += length;
  }
  return out;
}

bool is_utf8(std::string_view bytes) {
  for (std::size_t at = plain_end(bytes, 0); at < bytes.size(); at = plain_end(bytes, at)) {
    const auto [value, length] = decode_utf8(bytes, at);
    if (value == 0xFFFD && length == 1) return false;
    at += length;
  }
  return true;
}

std::string to_lower(std::string_view text) {
  std::string out(text);
  for (char& c : out)
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  return out;
}

std::string_view trim(std::string_view text) {
  while (!text.empty() && is_space(text.front())) text.remove_prefix(1);
  while (!text.empty() && is_space(text.back())) text.remove_suffix(1);
  return text;
}

std::string fold_space(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  bool pending = false;
  const auto space_at = [text](std::size_t at) -> std::size_t { return is_space(text[at]) ? 1 : text[at] == '\xC2' && text.substr(at, 2) == "\xC2\xA0" ? 2 : 0; };
  for (std::size_t at = 0; at < text.size();) {
    if (const auto space = space_at(at); space > 0) {
      pending = !out.empty();
      at += space;
      continue;
    }
    const auto word = at;
    while (at < text.size() && space_at(at) == 0) ++at;
    if (pending) out.push_back(' ');
    pending = false;
    out.append(text, word, at - word);
  }
  return out;
}

std::vector<std::string_view> split(std::string_view text, char separator) {
  std::vector<std::string_view> parts;
  for (;;) {
    const auto at = text.find(separator);
    parts.push_back(text.substr(0, at));
    if (at == std::string_view::npos) return parts;
    text.remove_prefix(at + 1);
  }
}

std::string slug_words(std::string_view text) {
  std::string out;
  const auto gap = [&] {
    if (!out.empty() && out.back() != ' ') out.push_back(' ');
  };
  for (std::size_t at = 0; at < text.size();) {
    const auto [c, length] = decode_utf8(text, at);
    at += length;
    if (is_apostrophe(c) || is_combining(c)) continue;
    const char32_t lower = c >= 'A' && c <= 'Z' ? c + 32 : c;
    if (const char base = base_letter(c); base != '\0') {
      out.push_back(base);
    } else if (c == '&') {
      gap();
      out += "and ";
    } else if ((lower >= 'a' && lower <= 'z') || (lower >= '0' && lower <= '9') || (c >= 0x370 && c < 0x2000)) {
      append_utf8(out, lower);
    } else {
      gap();
    }
  }
  while (!out.empty() && out.back() == ' ') out.pop_back();
  return out;
}

std::string_view clip(std::string_view text, std::size_t bytes) {
  if (text.size() <= bytes) return text;
  while (bytes > 0 && (static_cast<unsigned char>(text[bytes]) & 0xC0) == 0x80) --bytes;
  return text.substr(0, bytes);
}

std::string printable(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  for (std::size_t at = 0; at < text.size();) {
    const auto [value, length] = decode_utf8(text, at);
    if (value == '\n' || value == '\t' || value == '\r' || value == '\f') {
      out.push_back(' ');
    } else if (value < 0x20 || (value >= 0x7F && value < 0xA0)) {
      char escaped[8];
      std::snprintf(escaped, sizeof escaped, "\\x%02X", static_cast<unsigned>(value));
      out += escaped;
    } else if (!is_mark(value) && value != 0x2028 && value != 0x2029) {
      append_utf8(out, value);
    }
    at += length;
  }
  return out;
}

std::size_t edit_distance(std::string_view a, std::string_view b) {
  std::vector<std::size_t> row(b.size() + 1);
  std::iota(row.begin(), row.end(), std::size_t{0});
  for (std::size_t i = 1; i <= a.size(); ++i) {
    std::size_t diagonal = row[0];
    row[0] = i;
    for (std::size_t j = 1; j <= b.size(); ++j) {
      const std::size_t replaced = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
      diagonal = row[j];
      row[j] = std::min({row[j] + 1, row[j - 1] + 1, replaced});
    }
  }
  return row.back();
}

std::string_view nearest(std::string_view word, const std::vector<std::string_view>& candidates) {
  std::string_view best;
  std::size_t least = std::max<std::size_t>(2, word.size() / 3) + 1;
  for (const auto candidate : candidates) {
    const auto distance = edit_distance(word, candidate);
    if (distance < least) {
      least = distance;
      best = candidate;
    }
  }
  return best;
}

}  // namespace boardwatch
