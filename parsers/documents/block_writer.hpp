// A document's text and blocks, written from front to back.
#pragma once

#include <string_view>

#include "core/document.hpp"

namespace boardwatch::documents {

/// Every block ends with a line feed. Blocks without words are left out. Nothing more is taken once the text has
/// max_text_bytes.
class BlockWriter {
 public:
  /// `document` must outlive it; its text goes on where it ends.
  explicit BlockWriter(Document& document) : document_(document), begin_(document.text.size()) {}

  /// Ends the block before.
  void begin(BlockKind kind);
  /// In a table row: what is added next is in a cell of its own, parted from the one before by " | ". Empty cells at the
  /// end of a row are dropped.
  void begin_cell();
  /// Valid UTF-8. Line breaks and tabs stay; in a row they are spaces.
  void add(std::string_view words);
  /// A space where words stand before it.
  void gap();
  /// Ends the block, which may not have begun.
  void end();

  /// What follows is on a page of its own, numbered on from the last one.
  void begin_page();
  void end_page();

  bool in_row() const { return kind_ == BlockKind::table_row; }
  /// Words were left out, as there are too many.
  bool full() const { return full_; }

 private:
  Document& document_;
  BlockKind kind_ = BlockKind::paragraph;
  std::size_t begin_;
  std::size_t page_begin_ = 0;
  int cells_ = 0;
  bool full_ = false;
};

}  // namespace boardwatch::documents
