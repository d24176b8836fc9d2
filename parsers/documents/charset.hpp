// Bytes in whatever character set a server, a file or nobody declares -> UTF-8.
#pragma once

#include <string>
#include <string_view>

namespace boardwatch::documents {

enum class Markup { none, xml, html };

struct Decoded {
  std::string text;     ///< valid UTF-8 without byte order mark, line ends as LF, control characters as U+FFFD
  std::string charset;  ///< what it was read as, in lower case
  std::string fault;    ///< what was wrong with the declaration or the bytes; empty when nothing
};

/// In this order: byte order mark, `charset` of the Content-Type, XML prolog or HTML meta, UTF-8 where the bytes are
/// valid, windows-1252. Never fails: a name that nobody knows is passed over, a malformed byte becomes U+FFFD, and
/// `fault` says so.
Decoded to_utf8(std::string_view bytes, std::string_view content_type, Markup markup);

/// Loads the tables of every character set that pages and papers are written in. A process that will lock itself away from
/// its files calls it before: the C library loads them when they are first used.
void prepare_charsets();

/// The `charset` parameter of a Content-Type in lower case; empty where there is none.
std::string charset_of(std::string_view content_type);

/// What the number of a character reference means: those from 128 to 159 mean windows-1252, those that are no
/// character U+FFFD.
char32_t referenced_character(unsigned long number);

/// The same for characters that stand in a text as themselves: U+0080 to U+009F are controls that nobody means, but
/// bytes of windows-1252 that something took for Latin-1.
std::string mend_controls(std::string text);

}  // namespace boardwatch::documents
