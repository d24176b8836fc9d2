// What the styles of a Word document make of a paragraph.
#pragma once

#include <string>
#include <string_view>
#include <unordered_map>

#include "core/document.hpp"
#include "parsers/documents/ooxml.hpp"

namespace boardwatch::documents {

class DocxStyles {
 public:
  /// Of the part that the document's relations name; without it styles are judged by their identifiers.
  static DocxStyles of(Archive& archive, const Relations& relations);

  BlockKind kind_of(pugi::xml_node paragraph) const;

 private:
  struct Style {
    std::string name;  ///< in lower case, as Word shows it in English: "heading 1"
    std::string based_on;
    bool outline = false;  ///< it gives paragraphs a level of the outline
    bool numbered = false;
  };
  BlockKind kind_of_style(std::string id) const;

  std::unordered_map<std::string, Style> by_id_;
};

}  // namespace boardwatch::documents
