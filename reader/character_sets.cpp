#include "reader/character_sets.hpp"

#include <iconv.h>

#include <array>
#include <initializer_list>

namespace boardwatch::reader {
namespace {

// The names of the Encoding Standard (encoding.spec.whatwg.org), as iconv spells them.
constexpr std::array names{
    "UTF-8",        "UTF-16",      "UTF-16LE",     "UTF-16BE",     "UTF-32",       "UTF-32LE",     "UTF-32BE",     "UCS-2",        "ISO-8859-1",
    "ISO-8859-15",  "WINDOWS-1252",
    "IBM866",       "ISO-8859-2",  "ISO-8859-3",   "ISO-8859-4",   "ISO-8859-5",   "ISO-8859-6",   "ISO-8859-7",   "ISO-8859-8",   "ISO-8859-9",
    "ISO-8859-10",  "ISO-8859-13", "ISO-8859-14",  "ISO-8859-16",  "KOI8-R",       "KOI8-U",       "MACINTOSH",    "WINDOWS-874",  "WINDOWS-1250",
    "WINDOWS-1251", "WINDOWS-1253", "WINDOWS-1254", "WINDOWS-1255", "WINDOWS-1256", "WINDOWS-1257", "WINDOWS-1258", "MAC-CYRILLIC", "GB18030",
    "BIG5-HKSCS",   "EUC-JP",      "ISO-2022-JP",  "SHIFT_JIS",    "CP932",        "EUC-KR",       "CP949",        "UTF-7"};

/// Never closed: iconv would unload the module.
void load(const char* to, const char* from) {
  const auto converter = ::iconv_open(to, from);
  if (converter == reinterpret_cast<iconv_t>(-1)) return;
  char in[] = "a", out[16];
  char *at = in, *into = out;
  std::size_t left = 1, room = sizeof out;
  ::iconv(converter, &at, &left, &into, &room);  // the first use loads what opening does not
}

}  // namespace

void load_character_sets() {
  for (const auto* name : names) load("UTF-8", name);
  for (const auto* name : {"UTF-16", "UTF-16LE"}) load(name, "UTF-8");  // poppler goes both ways
}

}  // namespace boardwatch::reader
