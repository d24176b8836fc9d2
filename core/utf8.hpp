// Small tools for UTF-8 text. All offsets are bytes.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace boardwatch {

/// The code point that starts at `at` and its length in bytes; U+FFFD and 1 where the bytes are no UTF-8.
struct CodePoint {
  char32_t value;
  std::size_t length;
};
CodePoint decode_utf8(std::string_view text, std::size_t at);
void append_utf8(std::string& out, char32_t code_point);

/// Replaces every malformed sequence, NUL and other control character but tab, line feed and form feed by U+FFFD;
/// a carriage return becomes a line feed, or nothing where one follows.
std::string repair_utf8(std::string_view bytes);
bool is_utf8(std::string_view bytes);

/// ASCII only: the rest of the bytes are left as they are.
std::string to_lower(std::string_view text);
std::string_view trim(std::string_view text);
/// White space runs (with U+00A0) become one space; none at either end.
std::string fold_space(std::string_view text);
std::vector<std::string_view> split(std::string_view text, char separator);

/// Lower-case words parted by one space: accents of Latin letters and apostrophes dropped, "&" as "and", every other
/// mark a space. For comparing names.
std::string slug_words(std::string_view text);

/// At most `bytes` bytes, cut between code points.
std::string_view clip(std::string_view text, std::size_t bytes);

/// For terminals and logs: control characters, line breaks, bidirectional and zero-width marks become spaces or
/// `\xNN`, so that what a stranger wrote cannot move the cursor or forge a line.
std::string printable(std::string_view text);

/// Number of single-character edits between two short ASCII words, for "did you mean".
std::size_t edit_distance(std::string_view a, std::string_view b);
/// The candidate nearest to `word`, or empty where none is near enough to be a slip.
std::string_view nearest(std::string_view word, const std::vector<std::string_view>& candidates);

}  // namespace boardwatch
