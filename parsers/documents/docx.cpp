#include "parsers/documents/docx.hpp"

#include <algorithm>
#include <vector>

#include "core/utf8.hpp"
#include "parsers/documents/block_writer.hpp"
#include "parsers/documents/blocks.hpp"
#include "parsers/documents/docx_styles.hpp"
#include "parsers/documents/limits.hpp"
#include "parsers/documents/ooxml.hpp"
#include "parsers/documents/stated_date.hpp"

namespace boardwatch::documents {
namespace {

constexpr std::string_view what = "the Word document";

/// The text of one story (the body, a note, a text box), walked once.
class Story {
 public:
  Story(Document& document, BlockWriter& writer, const DocxStyles& styles, const Relations& relations)
      : document_(document), writer_(writer), styles_(styles), relations_(relations) {}

  void read(pugi::xml_node top) {
    for (auto node = next_node(top, top); node && !writer_.full();) {
      leave(node);
      node = next_node(node, top, enter(node));
    }
    end_block();
  }

 private:
  /// False where the node's children are not to be read.
  bool enter(pugi::xml_node node) {
    const std::string_view name = node.name();
    if (name == "w:p" || name == "a:p") return begin_paragraph(node), true;
    if (name == "w:tr" && !row_) return begin_row(node), true;
    if (name == "w:tc" && row_) return writer_.begin_cell(), true;
    if (name == "w:t" || name == "a:t" || name == "m:t") return writer_.add(text_of(node)), false;
    if (name == "w:hyperlink") return link_to(relation_id(node)), true;
    if (name == "w:instrtext") return field(text_of(node)), false;
    if (name == "w:txbxcontent" || name.ends_with(":txbody")) return boxes_.push_back(node), false;
    return !mark(name) && !left_out(node, name);
  }

  bool mark(std::string_view name) {
    if (name == "w:tab" || name == "w:ptab") return writer_.add("\t"), true;
    if (name == "w:br" || name == "w:cr" || name == "a:br") return writer_.add("\n"), true;
    if (name == "w:nobreakhyphen") return writer_.add("-"), true;
    return false;
  }

  static bool left_out(pugi::xml_node node, std::string_view name) {
    return name == "w:del" || name == "w:movefrom" || name == "w:ppr" || name == "w:rpr" || name == "w:sdtpr" || is_second_version(node);
  }

  /// The row is over where the walk is no longer inside it.
  void leave(pugi::xml_node node) {
    if (!row_) return;
    for (auto above = node; above; above = above.parent())
      if (above == row_) return;
    row_ = {};
    end_block();
  }

  void begin_paragraph(pugi::xml_node node) {
    if (row_) return writer_.gap();
    end_block();
    writer_.begin(styles_.kind_of(node));
  }

  void begin_row(pugi::xml_node node) {
    end_block();
    row_ = node;
    writer_.begin(BlockKind::table_row);
  }

  /// A text box stands inside a paragraph, and would tear it in two.
  void end_block() {
    writer_.end();
    for (const auto box : std::exchange(boxes_, {})) Story(document_, writer_, styles_, relations_).read(box);
  }

  void link_to(std::string_view id) {
    if (const auto* relation = relations_.find(id); relation != nullptr && relation->external) add_link(document_, 0, relation->target);
  }

  /// HYPERLINK "https://..." is a link; other fields are sums, page numbers and the like, whose results stand beside them.
  void field(std::string_view code) {
    const auto words = trim(code);
    const auto begin = words.find('"');
    if (!words.starts_with("HYPERLINK") || begin == words.npos) return;
    const auto end = words.find('"', begin + 1);
    if (end != words.npos) add_link(document_, 0, words.substr(begin + 1, end - begin - 1));
  }

  Document& document_;
  BlockWriter& writer_;
  const DocxStyles& styles_;
  const Relations& relations_;
  pugi::xml_node row_;
  std::vector<pugi::xml_node> boxes_;
};

/// Reads the stories of one document from its archive.
class Docx {
 public:
  explicit Docx(Archive archive)
      : archive_(std::move(archive)),
        main_(main_part(archive_, "word/document.xml")),
        relations_(Relations::of(archive_, main_)),
        styles_(DocxStyles::of(archive_, relations_)),
        writer_(document_) {}

  Result<Document> read() {
    document_.kind = DocumentKind::docx;
    BW_TRY(const auto body, load_part(archive_, main_));
    Story(document_, writer_, styles_, relations_).read(body.tree);
    for (const auto* kind : {"footnotes", "endnotes"}) add_notes(kind);
    add_shapes(writer_, archive_, relations_, "diagramdata");
    for (const auto* kind : {"header", "footer"}) add_running(kind);
    if (document_.blocks.empty()) return fail(Errc::no_text, "the Word document has no words in its body");
    describe();
    judge(document_, what, body.cut, writer_.full());
    if (!fault_.empty() && !document_.partial) document_.fault = "its notes cannot be read: " + fault_;
    document_.partial = document_.partial || !fault_.empty();
    return std::move(document_);
  }

 private:
  void add_notes(std::string_view kind) {
    for (const auto& part : relations_.parts(kind)) {
      const auto xml = load_part(archive_, part);
      if (xml)
        Story(document_, writer_, styles_, Relations::of(archive_, part)).read(xml->tree);
      else
        fault_ = xml.error().where;
    }
  }

  /// A header that cannot be read takes nothing away from what the paper says.
  void add_running(std::string_view kind) {
    for (const auto& part : relations_.parts(kind)) {
      const auto xml = load_part(archive_, part);
      if (!xml) continue;
      Document lines;
      BlockWriter writer(lines);
      Story(lines, writer, styles_, Relations()).read(xml->tree);
      for (const auto& block : lines.blocks) add_line({0, fold_space(lines.text.substr(block.begin, block.end - block.begin))});
    }
  }

  void add_line(RunningLine line) {
    if (std::find(document_.running.begin(), document_.running.end(), line) == document_.running.end()) document_.running.push_back(std::move(line));
  }

  void describe() {
    document_.title = office_title(archive_);
    if (document_.title.empty()) document_.title = title_from_blocks(document_);
    document_.date = stated_date(document_.text);
    for (const auto& line : document_.running)
      if (!document_.date) document_.date = stated_date(line.words);
  }

  Archive archive_;
  std::string main_;
  Relations relations_;
  DocxStyles styles_;
  Document document_;
  BlockWriter writer_;
  std::string fault_;
};

}  // namespace

Result<Document> read_docx(std::string_view bytes) {
  BW_TRY(auto archive, Archive::open(bytes, std::string(what)));
  return Docx(std::move(archive)).read();
}

}  // namespace boardwatch::documents
