#include "parsers/documents/slides.hpp"

#include "core/utf8.hpp"
#include "parsers/documents/block_writer.hpp"
#include "parsers/documents/blocks.hpp"
#include "parsers/documents/ooxml.hpp"
#include "parsers/documents/stated_date.hpp"

namespace boardwatch::documents {
namespace {

constexpr std::string_view what = "the PowerPoint file";

/// What a shape is there for, as its layout says: "title", "body", "ftr"; empty for a shape of its own.
std::string_view role_of(pugi::xml_node shape) {
  for (const auto part : shape.children())
    if (const auto place = part.child("nvpr").child("ph")) return place.attribute("type").as_string("body");
  return {};
}

bool is_title(std::string_view role) { return role == "title" || role == "ctrTitle"; }
bool is_running(std::string_view role) { return role == "sldNum" || role == "ftr" || role == "dt" || role == "hdr"; }

/// Paragraphs of the layout's text have bullets unless they say otherwise; those of text boxes if they say so.
BlockKind kind_of(pugi::xml_node paragraph, std::string_view role) {
  if (is_title(role)) return BlockKind::heading;
  const auto properties = paragraph.child("a:ppr");
  const bool bullet = properties.child("a:buchar") || properties.child("a:buautonum");
  const bool by_layout = role == "body" && !properties.child("a:bunone");
  return bullet || by_layout ? BlockKind::list_item : BlockKind::paragraph;
}

class Slides {
 public:
  explicit Slides(Archive archive) : archive_(std::move(archive)), writer_(document_) {}

  Result<Document> read() {
    document_.kind = DocumentKind::slides;
    const std::string main = main_part(archive_, "ppt/presentation.xml");
    BW_TRY(const auto presentation, load_part(archive_, main));
    const auto relations = Relations::of(archive_, main);
    for (const auto slide : root_of(presentation).child("sldidlst").children("sldid"))
      if (!writer_.full()) BW_CHECK(read_slide(relations.find(relation_id(slide))));
    if (document_.blocks.empty()) return no_words();
    document_.title = office_title(archive_);
    if (document_.title.empty() || document_.title == "PowerPoint Presentation") document_.title = title_from_blocks(document_);
    document_.date = stated_date(document_.text);
    judge(document_, what, cut_ || presentation.cut, writer_.full());
    if (unreadable_ > 0) tell_unreadable();
    return std::move(document_);
  }

 private:
  Result<void> read_slide(const Relation* relation) {
    writer_.begin_page();
    const auto xml = relation == nullptr ? fail_missing() : load_part(archive_, relation->target);
    if (!xml && xml.error().code == Errc::encrypted) return tl::unexpected<Error>(xml.error());
    if (xml) {
      relations_ = Relations::of(archive_, relation->target);
      cut_ = cut_ || xml->cut;
      read_shapes(xml->tree, Notes::no);
      add_shapes(writer_, archive_, relations_, "diagramdata");
      add_notes();
    } else {
      note(xml.error());
    }
    writer_.end_page();
    return {};
  }

  static Result<Xml> fail_missing() { return fail(Errc::damaged, "a slide is not in the file"); }

  void add_notes() {
    for (const auto& part : relations_.parts("notesslide")) {
      const auto xml = load_part(archive_, part);
      if (!xml) return note(xml.error());
      read_shapes(xml->tree, Notes::yes);
    }
  }

  void note(const Error& error) {
    if (unreadable_++ == 0) first_fault_ = error.where;
  }

  enum class Notes { no, yes };

  void read_shapes(pugi::xml_node top, Notes notes) {
    row_ = {};
    for (auto node = next_node(top, top); node && !writer_.full();) {
      if (row_ && !is_inside(node, row_)) end_row();
      node = next_node(node, top, enter(node, notes));
    }
    end_row();
  }

  static bool is_inside(pugi::xml_node node, pugi::xml_node top) {
    for (; node; node = node.parent())
      if (node == top) return true;
    return false;
  }

  void end_row() {
    writer_.end();
    row_ = {};
  }

  /// False where the node's children are not to be read.
  bool enter(pugi::xml_node node, Notes notes) {
    const std::string_view name = node.name();
    if (name == "sp") return enter_shape(node, notes);
    if (name == "a:tr" && !row_) return begin_row(node), true;
    if (name == "a:tc" && row_) return writer_.begin_cell(), true;
    if (name == "a:p") return begin_paragraph(node), true;
    if (name == "a:t") return writer_.add(text_of(node)), false;
    if (name == "a:br") return writer_.add("\n"), false;
    if (name == "a:hlinkclick") link_to(relation_id(node));
    return !is_second_version(node);
  }

  bool enter_shape(pugi::xml_node shape, Notes notes) {
    role_ = role_of(shape);
    const bool running = is_running(role_);
    if (running && notes == Notes::no) add_running(shape);
    if (notes == Notes::yes) role_ = {};  // what is said has no bullets
    return !running;
  }

  void add_running(pugi::xml_node shape) {
    std::string words;
    for (auto node = next_node(shape, shape); node; node = next_node(node, shape))
      if (std::string_view(node.name()) == "a:t") words += text_of(node) + " ";
    words = fold_space(words);
    if (!words.empty()) document_.running.push_back({number(), std::move(words)});
  }

  void begin_row(pugi::xml_node node) {
    writer_.begin(BlockKind::table_row);
    row_ = node;
    role_ = {};
  }

  void begin_paragraph(pugi::xml_node node) {
    if (row_) return writer_.gap();
    writer_.begin(kind_of(node, role_));
  }

  void link_to(std::string_view id) {
    if (const auto* relation = relations_.find(id); relation != nullptr && relation->external) add_link(document_, number(), relation->target);
  }

  std::uint32_t number() const { return static_cast<std::uint32_t>(document_.pages.size()) + 1; }

  tl::unexpected<Error> no_words() const {
    if (unreadable_ > 0) return fail(Errc::damaged, first_fault_);
    return fail(Errc::no_text, std::string(what) + " has " + std::to_string(document_.pages.size()) + " slides and no words on them: ask for one with text");
  }

  void tell_unreadable() {
    document_.partial = true;
    document_.fault = std::to_string(unreadable_) + " of " + std::to_string(document_.pages.size()) + " slides cannot be read as a whole: " + first_fault_;
  }

  Archive archive_;
  Document document_;
  BlockWriter writer_;
  Relations relations_;  ///< of the slide
  pugi::xml_node row_;
  std::string_view role_;  ///< of the shape; lives as long as the slide's XML
  std::size_t unreadable_ = 0;
  bool cut_ = false;
  std::string first_fault_;
};

}  // namespace

Result<Document> read_slides(std::string_view bytes) {
  BW_TRY(auto archive, Archive::open(bytes, std::string(what)));
  return Slides(std::move(archive)).read();
}

}  // namespace boardwatch::documents
