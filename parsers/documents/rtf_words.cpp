#include "parsers/documents/rtf_words.hpp"

#include <algorithm>
#include <array>

namespace boardwatch::documents {
namespace {

struct Group {
  std::string_view word;
  RtfGroup group;
};
constexpr std::array<Group, 39> groups{{{"fonttbl", RtfGroup::fonts},       {"stylesheet", RtfGroup::styles},    {"title", RtfGroup::title},
                                        {"footnote", RtfGroup::note},       {"shptxt", RtfGroup::note},          {"header", RtfGroup::running},
                                        {"headerl", RtfGroup::running},     {"headerr", RtfGroup::running},      {"headerf", RtfGroup::running},
                                        {"footer", RtfGroup::running},      {"footerl", RtfGroup::running},      {"footerr", RtfGroup::running},
                                        {"footerf", RtfGroup::running},     {"listtext", RtfGroup::list_mark},   {"pntext", RtfGroup::list_mark},
                                        {"colortbl", RtfGroup::left_out},   {"info", RtfGroup::left_out},        {"pict", RtfGroup::left_out},
                                        {"objdata", RtfGroup::left_out},    {"objclass", RtfGroup::left_out},    {"themedata", RtfGroup::left_out},
                                        {"listtable", RtfGroup::left_out},  {"fldinst", RtfGroup::left_out},     {"bkmkstart", RtfGroup::left_out},
                                        {"bkmkend", RtfGroup::left_out},    {"annotation", RtfGroup::left_out},  {"atnid", RtfGroup::left_out},
                                        {"atnauthor", RtfGroup::left_out},  {"nonshppict", RtfGroup::left_out},  {"shprslt", RtfGroup::left_out},
                                        {"sp", RtfGroup::left_out},         {"xe", RtfGroup::left_out},          {"tc", RtfGroup::left_out},
                                        {"ftnsep", RtfGroup::left_out},     {"ftnsepc", RtfGroup::left_out},     {"aftnsep", RtfGroup::left_out},
                                        {"filetbl", RtfGroup::left_out},    {"revtbl", RtfGroup::left_out},      {"template", RtfGroup::left_out}}};

}  // namespace

RtfGroup rtf_group(std::string_view word) {
  const auto found = std::find_if(groups.begin(), groups.end(), [&](const Group& g) { return g.word == word; });
  return found == groups.end() ? RtfGroup::text : found->group;
}

std::string_view rtf_character(std::string_view word) {
  constexpr std::array<std::array<std::string_view, 2>, 11> characters{{{"emdash", "—"},
                                                                        {"endash", "–"},
                                                                        {"lquote", "‘"},
                                                                        {"rquote", "’"},
                                                                        {"ldblquote", "“"},
                                                                        {"rdblquote", "”"},
                                                                        {"bullet", "•"},
                                                                        {"emspace", " "},
                                                                        {"enspace", " "},
                                                                        {"tab", "\t"},
                                                                        {"line", "\n"}}};
  for (const auto& [name, character] : characters)
    if (name == word) return character;
  return {};
}

std::string_view rtf_charset(int fcharset) {
  switch (fcharset) {
    case 77: return "macintosh";
    case 128: return "cp932";
    case 129: return "cp949";
    case 134: return "gb18030";
    case 136: return "big5";
    case 161: return "windows-1253";
    case 162: return "windows-1254";
    case 163: return "windows-1258";
    case 177: return "windows-1255";
    case 178: return "windows-1256";
    case 186: return "windows-1257";
    case 204: return "windows-1251";
    case 222: return "cp874";
    case 238: return "windows-1250";
    default: return {};
  }
}

}  // namespace boardwatch::documents
