// What the elements of a page are for whoever reads its blocks and links. Used by html_blocks only.
#pragma once

#include <string>

#include "parsers/documents/html_tree.hpp"

namespace boardwatch::documents {

/// The link's words; an icon's label, tooltip or alternative text where it has none.
std::string words_of_link(const GumboNode* link);

bool is_never_read(GumboTag tag);
/// Ends a line; images and fields stand within one.
bool breaks_line(GumboTag tag);
bool holds_lines(const GumboNode* link);
bool is_bold(GumboTag tag);
/// A button or tab that shows something on the page; a link dressed as a button is a link.
bool is_button(const GumboNode* node);
/// Headings inside these rule nothing behind their end.
bool is_scope(GumboTag tag);
/// The rank (heading_rank) of an element that is a heading by its kind; -1: none.
int rank_of(GumboTag tag);
/// Navigation, sidebar, footer or the like by its tag, role, id or class; `<header>` is for the caller to judge.
bool is_landmark(const GumboNode* node);

}  // namespace boardwatch::documents
