#include "parsers/documents/open_document.hpp"

#include <algorithm>

#include "core/utf8.hpp"
#include "parsers/documents/blocks.hpp"
#include "parsers/documents/open_story.hpp"
#include "parsers/documents/ooxml.hpp"
#include "parsers/documents/stated_date.hpp"

namespace boardwatch::documents {
namespace {

constexpr std::string_view what = "the OpenDocument file";

bool is_locked(Archive& archive) {
  if (archive.find("encrypted-package")) return true;
  if (!archive.find("META-INF/manifest.xml")) return false;
  const auto manifest = archive.unpack("META-INF/manifest.xml");
  return manifest && manifest->find("encryption-data") != std::string::npos;
}

class OpenDocument {
 public:
  OpenDocument(Archive& archive, const Xml& content)
      : archive_(archive), content_(root_of(content)), styles_(OpenStyles::of(content_)), writer_(document_), story_(document_, writer_, styles_) {}

  Result<Document> read() {
    const auto body = content_.child("body");
    if (const auto text = body.child("text"))
      read_text(text);
    else if (const auto slides = body.child("presentation"))
      read_slides(slides);
    else if (const auto sheets = body.child("spreadsheet"))
      read_sheets(sheets);
    else
      return fail(Errc::unknown_format, std::string(what) + " holds no text, slides or sheets: ask for it as PDF");
    if (document_.blocks.empty()) return fail(Errc::no_text, std::string(what) + " has no words in it");
    describe();
    return std::move(document_);
  }

  bool full() const { return writer_.full(); }

 private:
  void read_text(pugi::xml_node text) {
    document_.kind = DocumentKind::odt;
    story_.read(text, 0);
    story_.add_notes();
    if (archive_.find("styles.xml")) add_running();
  }

  void read_slides(pugi::xml_node slides) {
    document_.kind = DocumentKind::slides;
    for (const auto slide : slides.children("draw:page")) {
      writer_.begin_page();
      story_.read(slide, next_page());
      story_.read(slide.child("presentation:notes"), next_page());
      writer_.end_page();
    }
  }

  void read_sheets(pugi::xml_node sheets) {
    document_.kind = DocumentKind::spreadsheet;
    for (const auto sheet : sheets.children("table:table")) {
      if (styles_.hidden.contains(sheet.attribute("table:style-name").value())) continue;
      writer_.begin_page();
      const auto name = std::string(sheet.attribute("table:name").value());
      if (!trim(text_of(sheet)).empty()) add_heading(name);
      story_.read(sheet, next_page());
      writer_.end_page();
    }
  }

  void add_heading(const std::string& name) {
    writer_.begin(BlockKind::heading);
    writer_.add(name);
    writer_.end();
  }

  std::uint32_t next_page() const { return static_cast<std::uint32_t>(document_.pages.size()) + 1; }

  /// Headers and footers stand with the styles of pages.
  void add_running() {
    const auto xml = load_part(archive_, "styles.xml");
    if (!xml) return;
    for (const auto page : root_of(*xml).child("master-styles").children("style:master-page"))
      for (const auto part : page.children())
        if (std::string_view(part.name()).starts_with("style:header") || std::string_view(part.name()).starts_with("style:footer")) add_lines(part);
  }

  void add_lines(pugi::xml_node part) {
    Document lines;
    BlockWriter writer(lines);
    OpenStory(lines, writer, styles_).read(part, 0);
    for (const auto& block : lines.blocks) {
      RunningLine line{0, fold_space(lines.text.substr(block.begin, block.end - block.begin))};
      if (std::find(document_.running.begin(), document_.running.end(), line) == document_.running.end()) document_.running.push_back(std::move(line));
    }
  }

  void describe() {
    if (archive_.find("meta.xml"))
      if (const auto xml = load_part(archive_, "meta.xml")) document_.title = fold_space(text_of_child(root_of(*xml).child("meta"), {"dc:title"}));
    if (document_.title.empty())
      document_.title = document_.kind == DocumentKind::spreadsheet ? title_from_rows(document_) : title_from_blocks(document_);
    document_.date = stated_date(document_.kind == DocumentKind::spreadsheet ? text_without_columns(document_) : document_.text);
    for (const auto& line : document_.running)
      if (!document_.date) document_.date = stated_date(line.words);
  }

  Archive& archive_;
  pugi::xml_node content_;
  OpenStyles styles_;
  Document document_;
  BlockWriter writer_;
  OpenStory story_;
};

}  // namespace

Result<Document> read_open_document(std::string_view bytes) {
  BW_TRY(auto archive, Archive::open(bytes, std::string(what)));
  if (is_locked(archive)) return fail(Errc::encrypted, std::string(what) + " needs a password: ask the publisher for an open copy");
  BW_TRY(const auto content, load_part(archive, "content.xml"));
  OpenDocument reader(archive, content);
  BW_TRY(auto document, reader.read());
  judge(document, what, content.cut, reader.full());
  return document;
}

}  // namespace boardwatch::documents
