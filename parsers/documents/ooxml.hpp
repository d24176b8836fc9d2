// What Word, PowerPoint and Excel files have in common: parts, the relations between them, a title.
#pragma once

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "core/document.hpp"
#include "parsers/documents/block_writer.hpp"
#include "parsers/documents/xml.hpp"
#include "parsers/documents/zip.hpp"

namespace boardwatch::documents {

struct Relation {
  std::string kind;    ///< the last word of its type, in lower case: "slide", "hyperlink"
  std::string target;  ///< the name of a part, or an address where `external`
  bool external = false;
};

/// What a part refers to, by identifier.
class Relations {
 public:
  /// Of the part of that name, or of the whole file for "". None where they are missing or damaged.
  static Relations of(Archive& archive, std::string_view part);

  /// Null where there is none.
  const Relation* find(std::string_view id) const;
  /// The parts of a kind, in natural order of their names.
  std::vector<std::string> parts(std::string_view kind) const;

 private:
  std::unordered_map<std::string, Relation> by_id_;
};

/// A part as XML. Errors: those of Archive::unpack() and load_xml().
Result<Xml> load_part(Archive& archive, std::string_view part);
/// The name of the part that the others hang on; `usual` where the file does not tell.
std::string main_part(Archive& archive, std::string_view usual);
/// An attribute such as r:id, whatever the file calls the prefix; empty where there is none.
std::string_view relation_id(pugi::xml_node node, std::string_view name = "id");
/// Office writes newer shapes twice, the second time for old programs: true for that one, unless only it has words.
bool is_second_version(pugi::xml_node node);
/// The title that the file's properties give; empty where they give none.
std::string office_title(Archive& archive);
/// The words of what a part shows beside its own ("diagramdata", "drawing"), each in a paragraph of its own.
void add_shapes(BlockWriter& writer, Archive& archive, const Relations& relations, std::string_view kind);
/// Keeps the address where it is one of the web.
void add_link(Document& document, std::uint32_t page, std::string_view address);
/// Tells that the file is cut or too long, where it is.
void judge(Document& document, std::string_view what, bool cut, bool full);

}  // namespace boardwatch::documents
