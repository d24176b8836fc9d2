#include "parsers/documents/open_story.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include "parsers/documents/charset.hpp"
#include "parsers/documents/limits.hpp"
#include "parsers/documents/ooxml.hpp"

namespace boardwatch::documents {
namespace {

bool is_heading_name(std::string_view style) { return style.starts_with("Heading") || style == "Title" || style == "Subtitle"; }

/// Not what the paper says: deleted text, comments, templates of indexes, notes of a speaker (which come later).
bool is_left_out(std::string_view name) {
  constexpr std::array<std::string_view, 9> names{"text:tracked-changes", "annotation",     "forms",     "text:ruby-text", "presentation:notes",
                                                  "text:script",          "scripts", "svg:title", "svg:desc"};
  return std::find(names.begin(), names.end(), name) != names.end() || name.ends_with("-source") || name.starts_with("math:");
}

unsigned repeats(pugi::xml_node node, const char* attribute) { return std::clamp(node.attribute(attribute).as_uint(1), 1u, max_repeats); }

}  // namespace

OpenStyles OpenStyles::of(pugi::xml_node root) {
  OpenStyles out;
  for (const auto style : root.child("automatic-styles").children("style:style")) {
    const std::string name = style.attribute("style:name").value();
    out.parents[name] = style.attribute("style:parent-style-name").value();
    const auto display = style.child("style:table-properties").attribute("table:display");
    if (display && !display.as_bool(true)) out.hidden.insert(name);
  }
  return out;
}

bool OpenStyles::is_heading(const std::string& style) const {
  const auto parent = parents.find(style);
  return is_heading_name(style) || (parent != parents.end() && is_heading_name(parent->second));
}

void OpenStory::read(pugi::xml_node top, std::uint32_t page) {
  page_ = page;
  read_children(top);
  writer_.end();
  read_boxes();
}

void OpenStory::add_notes() {
  for (const auto note : std::exchange(notes_, {})) read(note, page_);
}

void OpenStory::read_children(pugi::xml_node node) {
  for (const auto child : node.children())
    if (!writer_.full()) read_node(child);
}

void OpenStory::read_node(pugi::xml_node node) {
  const std::string_view name = node.name();
  if (node.type() == pugi::node_pcdata || node.type() == pugi::node_cdata) {
    if (in_paragraph_) add_words(node.value());
    return;
  }
  if (name == "text:p" || name == "text:h") return read_paragraph(node, name);
  if (name == "table:table-row" && !in_row_) return read_row(node);
  if ((name == "table:table-cell" || name == "table:covered-table-cell") && in_row_) return read_cell(node);
  if (name == "text:note") return notes_.push_back(node.child("text:note-body"));
  // A shape stands inside a paragraph, and would tear it in two.
  if (inside() && name.starts_with("draw:") && name != "draw:a") return boxes_.push_back(node);
  if (is_left_out(name) || add_mark(node, name)) return;
  if (name == "text:a") add_link(document_, page_, node.attribute("xlink:href").value());
  lists_ += name == "text:list" ? 1 : 0;
  read_children(node);
  lists_ -= name == "text:list" ? 1 : 0;
}

bool OpenStory::add_mark(pugi::xml_node node, std::string_view name) {
  if (name == "text:tab") return writer_.add("\t"), true;
  if (name == "text:line-break") return writer_.add("\n"), true;
  if (name == "text:s") return writer_.add(std::string(repeats(node, "text:c"), ' ')), true;
  return false;
}

void OpenStory::read_paragraph(pugi::xml_node node, std::string_view name) {
  const bool outer = !inside();
  if (outer) {
    const bool heading = name == "text:h" || styles_.is_heading(node.attribute("text:style-name").value());
    writer_.begin(heading ? BlockKind::heading : lists_ > 0 ? BlockKind::list_item : BlockKind::paragraph);
  } else {
    writer_.gap();
  }
  const bool before = std::exchange(in_paragraph_, true);
  read_children(node);
  in_paragraph_ = before;
  if (!outer) return;
  writer_.end();
  read_boxes();
}

void OpenStory::read_row(pugi::xml_node row) {
  const auto times = repeats(row, "table:number-rows-repeated");
  for (unsigned i = 0; i < times && !writer_.full(); ++i) {
    const auto blocks = document_.blocks.size();
    writer_.begin(BlockKind::table_row);
    in_row_ = true;
    read_children(row);
    in_row_ = false;
    writer_.end();
    if (document_.blocks.size() == blocks) break;  // an empty row, of which there may be a million
  }
  read_boxes();
}

void OpenStory::read_cell(pugi::xml_node cell) {
  // Repeats within repeats would grow with the power of their depth.
  const bool outer = !std::exchange(in_cell_, true);
  const auto times = outer ? repeats(cell, "table:number-columns-repeated") : 1u;
  for (unsigned i = 0; i < times && !writer_.full(); ++i) {
    writer_.begin_cell();
    read_children(cell);
  }
  if (outer) in_cell_ = false;
}

/// Shapes that hung on what was just written.
void OpenStory::read_boxes() {
  if (inside()) return;
  for (const auto box : std::exchange(boxes_, {})) read_children(box);
  writer_.end();
}

/// Line breaks in the XML are spaces, and several spaces are one (ODF 1.3, 6.1.2).
void OpenStory::add_words(std::string_view words) {
  std::string folded;
  for (const char c : words) {
    const bool space = c == ' ' || c == '\n' || c == '\t' || c == '\r';
    const bool behind_space = folded.empty() ? document_.text.empty() || document_.text.back() == ' ' || document_.text.back() == '\n' : folded.back() == ' ';
    if (!space)
      folded.push_back(c);
    else if (!behind_space)
      folded.push_back(' ');
  }
  writer_.add(mend_controls(std::move(folded)));
}

}  // namespace boardwatch::documents
