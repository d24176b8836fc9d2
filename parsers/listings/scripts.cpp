#include "parsers/listings/scripts.hpp"

#include <array>

#include "core/utf8.hpp"
#include "parsers/listings/address.hpp"
#include "parsers/listings/phrases.hpp"

namespace boardwatch::listings {
namespace {

using namespace std::string_view_literals;

constexpr std::size_t few_words = 400;  // bytes of the page's own words: less is but a frame for a script
struct Widget {
  std::string_view sign;
  std::string_view what;
};
constexpr std::array folders{Widget{"smbfolder=", "a ShareMyBox folder"}, Widget{"media_folder=", "a media folder"}, Widget{"root_folder=", "a media folder"}};
constexpr std::array widgets{Widget{"wpfd", "a WP File Download folder"},
                             Widget{"sharemybox", "a ShareMyBox folder"},
                             Widget{"smb-folder", "a ShareMyBox folder"},
                             Widget{"smbfolder", "a ShareMyBox folder"},
                             Widget{"media-browser", "a media browser"},
                             Widget{"filebird", "a file library"},
                             Widget{"document-library", "a document library"},
                             Widget{"file-list", "a list of files"},
                             Widget{"documents-list", "a list of documents"},
                             Widget{"document-list", "a list of documents"},
                             Widget{"sharepoint", "a SharePoint library"},
                             Widget{"folder-tree", "a folder tree"},
                             Widget{"jstree", "a folder tree"},
                             Widget{"igd-", "a Google Drive folder"},
                             Widget{"outofthebox", "a Dropbox folder"}};
constexpr std::array roots{"app"sv, "root"sv, "__next"sv, "__nuxt"sv, "main-app"sv, "react-root"sv, "vue-app"sv, "app-root"sv, "ember-app"sv};
constexpr std::array asks{
    "enable javascript"sv, "javascript is required"sv, "requires javascript"sv, "javascript to view"sv, "turn on javascript"sv, "javascript enabled"sv,
    "need javascript"sv, "allow scripts"sv, "javascript is disabled"sv, "needs javascript"sv, "enable scripts"sv, "javascript must be"sv,
    "switch on javascript"sv};
constexpr std::array loading{"loading"sv,        "loading documents"sv, "loading files"sv,   "please wait"sv,        "loading papers"sv,
                             "loading folder"sv, "no files in here"sv,  "loading results"sv, "loading please wait"sv};

std::string filled_by_script(std::string_view what) {
  return "the papers are in " + std::string(what) + " that a script fills: drop them into a watched folder, or watch another page of the body";
}

bool has_name(std::string_view names, std::string_view wanted) {
  for (const auto name : split(names, ' '))
    if (to_lower(name) == wanted) return true;
  return false;
}

/// Words between "Loading" and nothing else.
bool is_placeholder(std::string_view line) {
  const Phrases words(line);
  for (const auto sign : loading)
    if (words.words() == " " + std::string(sign) + " ") return true;
  return false;
}

}  // namespace

std::string needs_scripts(const LinkPage& page, std::string_view page_url, bool leads_on) {
  for (const auto& folder : folders)
    if (to_lower(query_of(page_url)).find(folder.sign) != std::string::npos) return filled_by_script(folder.what);
  for (const auto& names : page.scripts.empty)
    for (const auto& widget : widgets)
      if (to_lower(names).find(widget.sign) != std::string::npos) return filled_by_script(widget.what);
  for (const auto& link : page.links)
    for (const auto& folder : folders)
      if (to_lower(query_of(link.url)).find(folder.sign) != std::string::npos) return filled_by_script(folder.what);
  if (leads_on) return {};
  std::size_t own_words = 0;
  bool placeholder = false;
  for (const auto& block : page.blocks) {
    own_words += block.outside ? 0 : block.words.size();
    placeholder = placeholder || (!block.outside && is_placeholder(block.words));
  }
  if (placeholder) return "the page says that it is loading, and only a script would end that: look for another page of the body";
  for (const auto& notice : page.scripts.notices)
    if (Phrases(notice).has_any(asks)) return "the page asks for scripts: \"" + std::string(clip(notice, 120)) + "\"";
  if (page.scripts.loaded > 0 && own_words < few_words)
    for (const auto& names : page.scripts.empty)
      for (const auto root : roots)
        if (has_name(names, root)) return "the page is an empty frame (\"" + std::string(root) + "\") for a script: look for another page of the body";
  return {};
}

}  // namespace boardwatch::listings
