// Which pages are pictures of words.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "core/page_text.hpp"

namespace boardwatch::documents {

enum class PageArt { words_only, picture };  ///< what is on the page beside words; lines and shapes drawn are no picture

/// The page's own text is none, or next to none (a page number stamped on a scan), and there is a picture; or it is
/// rubbish, as fonts give that do not say which letters their shapes are. `text` is the page's, as UTF-8.
bool needs_recognition(std::string_view text, PageArt art);

/// The same of a page that could be read; `pictures` are the numbers of those that hold one, in order (PaperFacts::pictures).
bool is_scan(const PageText& page, const std::vector<std::uint32_t>& pictures);

/// What is known of a page, once its scan was read. A stamp on a scan may be all that the page's own text says; where OCR sees
/// less than that, the page's own words stand.
void take_recognised(PageText& known, PageText scan);

/// Mostly marks that stand for no letter, or words without vowels.
bool is_rubbish(std::string_view text);

}  // namespace boardwatch::documents
