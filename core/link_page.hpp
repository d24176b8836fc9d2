// What a web page links to, and what it says around the links. A plain value: the indices lead into the page's own lists.
#pragma once

#include <string>
#include <vector>

namespace boardwatch {

/// A link of a page, with the words that tell what it leads to.
struct Link {
  std::string url;      ///< absolute, without fragment
  std::string text;     ///< the link's own words, white space folded
  std::string context;  ///< words of the block around it
  std::string heading;  ///< the nearest heading above it
  int block = -1;       ///< the block that it stands in
  int cell = -1;        ///< its cell of that block, where it is a table row
  int at = 0;           ///< bytes of the block's words before its own
};

/// A heading, or what does the work of one: an accordion's or a tab's label, a caption, a bold line, a table row of one
/// cell, the words of a list item above a list of its own.
struct PageHeading {
  std::string words;
  int above = -1;  ///< the heading that this one stands under; -1: none
  int block = -1;  ///< the block of its words, else the first one under it; -1 on a page without blocks
  int level = 0;   ///< 1 to 6: `<h1>` to `<h6>`; 0: the label of a box; 7 and more: weaker than any
};

struct PageCell {
  std::string words;
  std::string column;  ///< the words at the head of its column
};

/// `<time datetime>`: how a day is shown, and which one it is.
struct PageTime {
  std::string words;
  std::string day;  ///< as the page writes it, "2026-05-28T10:00" say
};

/// A line, list item or paragraph, a heading, or a whole table row.
struct PageBlock {
  std::string words;
  std::vector<PageCell> cells;  ///< of a table row; a cell that spans rows is in each of them
  std::vector<PageTime> times;
  int heading = -1;      ///< the innermost heading that it stands under; its own, where it is one
  int box = -1;          ///< the innermost box around it
  bool is_heading = false;
  bool outside = false;  ///< not the page's own matter: navigation, banner, footer, sidebar
};

/// An element that holds several blocks together: a section, card, list, table. Smaller boxes come after those around them.
struct PageBox {
  int above = -1;  ///< the box around it; -1: none
  int first = 0;   ///< its blocks: from `first` to `last`, both included
  int last = 0;
  bool closed = false;  ///< a list, item or table: what it says tells nothing of what comes after it
};

/// What tells whether scripts fill the page.
struct PageScripts {
  int loaded = 0;                    ///< `<script src>`
  std::vector<std::string> notices;  ///< words of `<noscript>` that stand on the page
  std::vector<std::string> empty;    ///< id, class and data names of elements without words or links
  std::vector<std::string> frames;   ///< addresses shown in frames
};

struct LinkPage {
  std::string title;
  std::vector<Link> links;  ///< in the page's order, each address once in a block
  std::vector<PageHeading> headings = {};
  std::vector<PageBlock> blocks = {};
  std::vector<PageBox> boxes = {};
  PageScripts scripts = {};
};

}  // namespace boardwatch
