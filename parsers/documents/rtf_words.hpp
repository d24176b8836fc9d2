// What control words of RTF mean here.
#pragma once

#include <string>
#include <string_view>

namespace boardwatch::documents {

/// What a group holds.
enum class RtfGroup { text, left_out, fonts, styles, title, note, running, list_mark };

/// What the group is that begins with this word; `text` where the word begins none.
RtfGroup rtf_group(std::string_view word);
/// A character that has a word: "emdash"; empty where the word is none.
std::string_view rtf_character(std::string_view word);
/// The character set of a font, by its \fcharset; empty where it is the file's own.
std::string_view rtf_charset(int fcharset);

}  // namespace boardwatch::documents
