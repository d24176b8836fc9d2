// Plain lines -> blocks: paragraphs, headings, list items and table rows.
#pragma once

#include "core/document.hpp"

namespace boardwatch::documents {

/// Appends to `document.blocks` those of its text from `begin` to `end`. Blank lines part blocks; a line that begins
/// with a bullet or a number begins a list item; a line whose cells are parted by tabs, bars or wide gaps is a table
/// row; a short line that stands alone without a full stop is a heading. Every word is in a block.
void split_blocks(Document& document, std::size_t begin, std::size_t end);

/// The first heading or, without one, the first line; clipped to one line of a reasonable length.
std::string title_from_blocks(const Document& document);
/// The same for a spreadsheet: a first row of one cell, else the name of the first sheet, which is a heading.
std::string title_from_rows(const Document& document);
/// The text of all blocks but rows of three cells and more: a day in a column is not that of the paper.
std::string text_without_columns(const Document& document);

}  // namespace boardwatch::documents
