// The words of a piece of HTML.
#pragma once

#include <gumbo.h>

#include <string>
#include <string_view>

namespace boardwatch::documents {

/// Plain text of HTML as feeds carry it in titles and summaries: references decoded and tags stripped once, white
/// space folded. What cannot be read as HTML (too deep, too large) comes back folded and otherwise as it is.
std::string html_to_text(std::string_view html);

/// The words below `node`, white space folded, at most about `most` bytes; scripts and styles left out.
std::string words_below(const GumboNode* node, std::size_t most);

/// Elements that stand on lines of their own, so that words before and after them are parted.
bool parts_words(GumboTag tag);

}  // namespace boardwatch::documents
