#include "parsers/documents/charset.hpp"

#include <iconv.h>

#include <algorithm>
#include <array>
#include <memory>
#include <optional>

#include "core/utf8.hpp"

namespace boardwatch::documents {
namespace {

constexpr std::size_t declaration_window = 2048;  // the HTML standard looks at 1024 bytes; sites are later than that
constexpr std::string_view replacement = "\xEF\xBF\xBD";

bool is_name_char(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '_' || c == '.' || c == ':';
}

/// The word after `=` at the start of `rest`, with or without quotes.
std::string value_after_equals(std::string_view rest) {
  rest = trim(rest);
  if (!rest.starts_with('=')) return {};
  rest = trim(rest.substr(1));
  if (!rest.empty() && (rest.front() == '"' || rest.front() == '\'')) rest = trim(rest.substr(1));
  const auto end = std::find_if_not(rest.begin(), rest.end(), is_name_char);
  const auto length = std::min<std::size_t>(static_cast<std::size_t>(end - rest.begin()), 40);
  return to_lower(rest.substr(0, length));
}

std::string value_of(std::string_view text, std::string_view name) {
  const std::string lower = to_lower(text);
  const auto at = lower.find(name);
  return at == std::string::npos ? std::string() : value_after_equals(text.substr(at + name.size()));
}

std::string from_prolog(std::string_view bytes) {
  const auto start = bytes.substr(0, declaration_window).find("<?xml");
  if (start == std::string_view::npos) return {};
  const auto end = bytes.find("?>", start);
  return end == std::string_view::npos ? std::string() : value_of(bytes.substr(start, end - start), "encoding");
}

std::string from_meta(std::string_view bytes) {
  const std::string head = to_lower(bytes.substr(0, declaration_window));
  for (auto at = head.find("<meta"); at != std::string::npos; at = head.find("<meta", at + 1)) {
    const auto end = head.find('>', at);
    auto name = value_of(std::string_view(head).substr(at, end == std::string::npos ? end : end - at), "charset");
    if (!name.empty()) return name;
  }
  return {};
}

/// Labels as sites use them: a page that says Latin-1 or ASCII means windows-1252 (Encoding Standard, 4.2).
std::string actual_charset(std::string name) {
  constexpr std::array<std::array<std::string_view, 2>, 15> meant{{{"iso-8859-1", "windows-1252"},
                                                                   {"iso8859-1", "windows-1252"},
                                                                   {"iso_8859-1", "windows-1252"},
                                                                   {"latin1", "windows-1252"},
                                                                   {"latin-1", "windows-1252"},
                                                                   {"us-ascii", "windows-1252"},
                                                                   {"ascii", "windows-1252"},
                                                                   {"cp1252", "windows-1252"},
                                                                   {"utf8", "utf-8"},
                                                                   {"unicode-1-1-utf-8", "utf-8"},
                                                                   {"gb2312", "gb18030"},
                                                                   {"gbk", "gb18030"},
                                                                   {"shift_jis", "cp932"},
                                                                   {"shift-jis", "cp932"},
                                                                   {"euc-kr", "cp949"}}};
  for (const auto& [label, charset] : meant)
    if (name == label) return std::string(charset);
  return name;
}

struct Converter {
  iconv_t handle;
  explicit Converter(const std::string& charset) : handle(::iconv_open("UTF-8", charset.c_str())) {}
  ~Converter() {
    if (known()) ::iconv_close(handle);
  }
  Converter(const Converter&) = delete;
  Converter& operator=(const Converter&) = delete;
  // iconv_open() reports failure as the pointer -1.
  bool known() const { return reinterpret_cast<std::intptr_t>(handle) != -1; }  // NOLINT
};

/// None where iconv does not know the character set. `wrong` counts bytes that mean nothing in it.
std::optional<std::string> convert(std::string_view bytes, const std::string& charset, std::size_t& wrong) {
  const Converter converter(charset);
  if (!converter.known()) return std::nullopt;
  std::string out;
  out.reserve(bytes.size() + bytes.size() / 8);
  char* in = const_cast<char*>(bytes.data());  // iconv's signature; it does not write there
  std::size_t left = bytes.size();
  std::array<char, 16384> buffer;
  while (left > 0) {
    char* to = buffer.data();
    std::size_t room = buffer.size();
    const auto result = ::iconv(converter.handle, &in, &left, &to, &room);
    out.append(buffer.data(), buffer.size() - room);
    if (result != static_cast<std::size_t>(-1) || left == 0 || room < 16) continue;
    ++wrong;
    out += replacement;
    ++in;
    --left;
  }
  return out;
}

struct Mark {
  std::string_view bytes;
  std::string_view charset;
};

/// The character set that the first bytes prove: by a byte order mark, or by a `<` in UTF-16 or UTF-32.
Mark proven(std::string_view bytes, Markup markup) {
  using namespace std::string_view_literals;
  constexpr std::array<Mark, 5> marks{{{"\xEF\xBB\xBF"sv, "utf-8"},
                                       {"\xFF\xFE\0\0"sv, "utf-32le"},
                                       {"\0\0\xFE\xFF"sv, "utf-32be"},
                                       {"\xFF\xFE"sv, "utf-16le"},
                                       {"\xFE\xFF"sv, "utf-16be"}}};
  for (const auto& mark : marks)
    if (bytes.starts_with(mark.bytes)) return mark;
  if (markup == Markup::none) return {};
  if (bytes.starts_with("<\0\0\0"sv)) return {{}, "utf-32le"};
  if (bytes.starts_with("\0\0\0<"sv)) return {{}, "utf-32be"};
  if (bytes.starts_with("<\0"sv)) return {{}, "utf-16le"};
  if (bytes.starts_with("\0<"sv)) return {{}, "utf-16be"};
  return {};
}

bool has_wide_character(std::string_view bytes) {
  for (std::size_t at = 0; at < bytes.size();) {
    const auto [value, length] = decode_utf8(bytes, at);
    if (length > 1) return true;
    at += length;
  }
  return false;
}

std::size_t count_of(std::string_view text, std::string_view part) {
  std::size_t count = 0;
  for (auto at = text.find(part); at != text.npos; at = text.find(part, at + part.size())) ++count;
  return count;
}

Decoded as_windows_1252(std::string_view bytes, std::string fault) {
  std::size_t wrong = 0;
  auto text = convert(bytes, "windows-1252", wrong);
  return {repair_utf8(text.value_or(std::string(bytes))), "windows-1252", std::move(fault)};
}

Decoded as_utf8(std::string_view bytes, bool declared) {
  if (is_utf8(bytes)) {
    auto text = repair_utf8(bytes);
    const bool controls = text != bytes && count_of(text, replacement) > count_of(bytes, replacement);
    return {std::move(text), "utf-8", controls ? "control characters were replaced" : ""};
  }
  // Not one good sequence beside the bad ones: it is not UTF-8 at all, whatever it says.
  if (!declared || !has_wide_character(bytes))
    return as_windows_1252(bytes, declared ? "declared as UTF-8 and is not; read as windows-1252" : "");
  return {repair_utf8(bytes), "utf-8", "bytes that are no UTF-8 were replaced"};
}

/// Two-byte sets cannot be what a file is whose first bytes were read as ASCII.
bool is_wide(std::string_view charset) { return charset.starts_with("utf-16") || charset.starts_with("utf-32") || charset.starts_with("ucs-"); }

}  // namespace

void prepare_charsets() {
  // Of the Encoding Standard, as the C library calls them. They stay open, since it unloads what nobody uses.
  constexpr std::array<const char*, 45> names{
      "utf-16le", "utf-16be", "utf-32le", "utf-32be", "utf-7", "iso-8859-1", "us-ascii", "ibm866", "iso-8859-2", "iso-8859-3", "iso-8859-4", "iso-8859-5",
      "iso-8859-6", "iso-8859-7", "iso-8859-8", "iso-8859-9", "iso-8859-10", "iso-8859-13", "iso-8859-14", "iso-8859-15", "iso-8859-16",
      "koi8-r", "koi8-u", "macintosh", "cp874", "windows-1250", "windows-1251", "windows-1252", "windows-1253", "windows-1254", "windows-1255",
      "windows-1256", "windows-1257", "windows-1258", "gb18030", "big5", "euc-jp", "iso-2022-jp", "cp932", "cp949",
      "cp437", "cp850", "gbk", "sjis", "euc-kr"};
  static std::array<std::optional<Converter>, names.size()> open;
  for (std::size_t i = 0; i < names.size(); ++i)
    if (!open[i]) open[i].emplace(names[i]);
}

std::string charset_of(std::string_view content_type) { return value_of(content_type, "charset"); }

Decoded to_utf8(std::string_view bytes, std::string_view content_type, Markup markup) {
  if (const auto mark = proven(bytes, markup); !mark.charset.empty()) {
    bytes.remove_prefix(mark.bytes.size());
    if (mark.charset == "utf-8") return as_utf8(bytes, true);
    std::size_t wrong = 0;
    auto text = convert(bytes, std::string(mark.charset), wrong);
    if (text) return {repair_utf8(*text), std::string(mark.charset), wrong > 0 ? "bytes that mean nothing were replaced" : ""};
  }
  const std::string in_file = markup == Markup::xml ? from_prolog(bytes) : markup == Markup::html ? from_meta(bytes) : "";
  std::string fault;
  for (const auto& declared : {charset_of(content_type), in_file}) {
    const std::string charset = actual_charset(declared);
    if (charset.empty() || is_wide(charset)) continue;
    if (charset == "utf-8") return as_utf8(bytes, true);
    if (charset == "windows-1252") return as_windows_1252(bytes, fault);
    std::size_t wrong = 0;
    if (auto text = convert(bytes, charset, wrong))
      return {repair_utf8(*text), charset, wrong > 0 ? "bytes that mean nothing in " + charset + " were replaced" : fault};
    fault = "unknown character set " + printable(charset);
  }
  auto out = as_utf8(bytes, false);
  if (out.fault.empty()) out.fault = std::move(fault);
  return out;
}

char32_t referenced_character(unsigned long number) {
  constexpr std::array<char32_t, 32> windows_1252{
      0x20AC, 0xFFFD, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0xFFFD, 0x017D, 0xFFFD,
      0xFFFD, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0xFFFD, 0x017E, 0x0178};
  if (number >= 0x80 && number < 0xA0) return windows_1252[number - 0x80];
  const bool control = number < 0x20 && number != '\t' && number != '\n' && number != '\r';
  const bool surrogate = number >= 0xD800 && number <= 0xDFFF;
  if (control || surrogate || number == 0x7F || number > 0x10FFFF) return 0xFFFD;
  return static_cast<char32_t>(number);
}

std::string mend_controls(std::string text) {
  constexpr char lead = '\xC2';
  if (text.find(lead) == text.npos) return text;
  std::string out;
  std::size_t at = 0;
  for (auto next = text.find(lead); next != text.npos; next = text.find(lead, at)) {
    out.append(text, at, next - at);
    const auto [value, length] = decode_utf8(text, next);
    append_utf8(out, value < 0xA0 ? referenced_character(value) : value);
    at = next + length;
  }
  out.append(text, at);
  return out;
}

}  // namespace boardwatch::documents
