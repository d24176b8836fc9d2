#include "parsers/documents/spreadsheet.hpp"

#include <algorithm>

#include "core/utf8.hpp"
#include "parsers/documents/block_writer.hpp"
#include "parsers/documents/blocks.hpp"
#include "parsers/documents/limits.hpp"
#include "parsers/documents/ooxml.hpp"
#include "parsers/documents/stated_date.hpp"
#include "parsers/documents/workbook.hpp"

namespace boardwatch::documents {
namespace {

constexpr std::string_view what = "the Excel workbook";

/// "C" of "C12" is 3; `next` where the cell does not say.
std::size_t column_of(pugi::xml_node cell, std::size_t next) {
  std::size_t column = 0;
  for (const char c : std::string_view(cell.attribute("r").value())) {
    if (c < 'A' || c > 'Z' || column > 20'000) break;
    column = column * 26 + static_cast<std::size_t>(c - 'A') + 1;
  }
  return column == 0 ? next : column;
}

/// The name of an empty sheet is no word of the paper.
bool has_cells(pugi::xml_node sheet) {
  for (const auto row : sheet.child("sheetdata").children("row"))
    for (const auto cell : row.children("c"))
      if (cell.child("v") || cell.child("is")) return true;
  return false;
}

class Sheets {
 public:
  Sheets(Archive& archive, Workbook workbook) : archive_(archive), workbook_(std::move(workbook)), writer_(document_) {}

  Result<void> read_sheet(const std::string& name, const Relation* relation) {
    if (relation == nullptr || relation->external) return fail(Errc::damaged, "the sheet " + printable(name) + " is not in the file");
    if (relation->kind != "worksheet") return {};  // a chart or a macro: no cells
    writer_.begin_page();
    const auto xml = load_part(archive_, relation->target);
    if (xml) read_cells(name, *xml, Relations::of(archive_, relation->target));
    writer_.end_page();
    if (!xml) return fail(xml.error().code, "the sheet " + printable(name) + " cannot be read: " + xml.error().where);
    return {};
  }

  bool full() const { return writer_.full(); }
  bool cut() const { return cut_; }
  Document take() { return std::move(document_); }

 private:
  void read_cells(const std::string& name, const Xml& xml, const Relations& relations) {
    const auto sheet = root_of(xml);
    cut_ = cut_ || xml.cut;
    if (has_cells(sheet)) add_heading(name);
    for (const auto row : sheet.child("sheetdata").children("row"))
      if (!writer_.full()) read_row(row);
    add_shapes(writer_, archive_, relations, "drawing");
    for (const auto link : sheet.child("hyperlinks").children("hyperlink"))
      if (const auto* target = relations.find(relation_id(link)); target != nullptr && target->external) add_link(document_, number(), target->target);
  }

  void add_heading(const std::string& name) {
    writer_.begin(BlockKind::heading);
    writer_.add(name);
    writer_.end();
  }

  void read_row(pugi::xml_node row) {
    writer_.begin(BlockKind::table_row);
    std::size_t next = 1;
    for (const auto cell : row.children("c")) {
      const auto column = column_of(cell, next);
      const auto words = workbook_.words_of(cell);
      if (words.empty() || writer_.full()) continue;
      for (auto empty = next; empty < std::min(column, next + max_repeats); ++empty) writer_.begin_cell();
      writer_.begin_cell();
      writer_.add(words);
      next = column + 1;
    }
    writer_.end();
  }

  std::uint32_t number() const { return static_cast<std::uint32_t>(document_.pages.size()) + 1; }

  Archive& archive_;
  Workbook workbook_;
  Document document_;
  BlockWriter writer_;
  bool cut_ = false;
};

void describe(Document& document, Archive& archive) {
  document.kind = DocumentKind::spreadsheet;
  document.title = office_title(archive);
  if (document.title.empty()) document.title = title_from_rows(document);
  document.date = stated_date(text_without_columns(document));
}

}  // namespace

Result<Document> read_spreadsheet(std::string_view bytes) {
  BW_TRY(auto archive, Archive::open(bytes, std::string(what)));
  const std::string main = main_part(archive, "xl/workbook.xml");
  if (main.ends_with(".bin")) return fail(Errc::unknown_format, std::string(what) + " is a binary one (XLSB), which is not read: ask for it as XLSX or PDF");
  BW_TRY(const auto xml, load_part(archive, main));
  const auto relations = Relations::of(archive, main);
  BW_TRY(auto workbook, Workbook::of(archive, root_of(xml), relations));
  Sheets sheets(archive, std::move(workbook));
  std::optional<Error> fault;
  for (const auto sheet : root_of(xml).child("sheets").children("sheet")) {
    const std::string_view state = sheet.attribute("state").value();
    if (state == "hidden" || state == "veryHidden") continue;
    const auto read = sheets.read_sheet(sheet.attribute("name").value(), relations.find(relation_id(sheet)));
    if (!read && !fault) fault = read.error();
  }
  const bool full = sheets.full(), cut = sheets.cut() || xml.cut;
  auto document = sheets.take();
  if (document.blocks.empty()) return fault ? tl::unexpected<Error>(*fault) : fail(Errc::no_text, std::string(what) + " has no words in sheets that are shown");
  describe(document, archive);
  judge(document, what, cut, full);
  if (fault) document.fault = fault->where;
  document.partial = document.partial || fault;
  return document;
}

}  // namespace boardwatch::documents
