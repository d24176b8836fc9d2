// The text of an OpenDocument file, as its XML is walked.
#pragma once

#include <string>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "parsers/documents/block_writer.hpp"
#include "parsers/documents/xml.hpp"

namespace boardwatch::documents {

/// Styles that a file gives names of its own.
struct OpenStyles {
  std::unordered_map<std::string, std::string> parents;
  std::unordered_set<std::string> hidden;  ///< of sheets that are not shown

  static OpenStyles of(pugi::xml_node root);
  bool is_heading(const std::string& style) const;
};

/// Writes what stands below one element. Goes down by recursion: load_xml() has bounded the depth.
class OpenStory {
 public:
  OpenStory(Document& document, BlockWriter& writer, const OpenStyles& styles) : document_(document), writer_(writer), styles_(styles) {}

  /// `page` is where links are told to stand.
  void read(pugi::xml_node top, std::uint32_t page);
  /// The footnotes and endnotes of all that was read.
  void add_notes();

 private:
  void read_children(pugi::xml_node node);
  void read_node(pugi::xml_node node);
  bool add_mark(pugi::xml_node node, std::string_view name);
  void read_paragraph(pugi::xml_node node, std::string_view name);
  void read_row(pugi::xml_node row);
  void read_cell(pugi::xml_node cell);
  void read_boxes();
  void add_words(std::string_view words);
  /// What is read belongs to a block that is open.
  bool inside() const { return in_paragraph_ || in_row_; }

  Document& document_;
  BlockWriter& writer_;
  const OpenStyles& styles_;
  std::uint32_t page_ = 0;
  int lists_ = 0;  ///< that are open
  bool in_paragraph_ = false;
  bool in_row_ = false;
  bool in_cell_ = false;
  std::vector<pugi::xml_node> boxes_;
  std::vector<pugi::xml_node> notes_;
};

}  // namespace boardwatch::documents
