#include "parsers/documents/workbook.hpp"

#include <charconv>
#include <unordered_map>

#include "core/utf8.hpp"

namespace boardwatch::documents {
namespace {

/// Of a string with runs: all of them, without the readings that stand above Far Eastern characters.
std::string string_words(pugi::xml_node item) {
  std::string out;
  for (auto node = next_node(item, item); node;) {
    const std::string_view name = node.name();
    if (name == "t") out += text_of(node);
    node = next_node(node, item, name != "t" && name != "rph");
  }
  return out;
}

std::optional<double> number_in(std::string_view words) {
  double value = 0;
  const auto [end, error] = std::from_chars(words.data(), words.data() + words.size(), value);
  if (error != std::errc{} || end != words.data() + words.size()) return std::nullopt;
  return value;
}

}  // namespace

Result<Workbook> Workbook::of(Archive& archive, pugi::xml_node root, const Relations& relations) {
  Workbook out;
  if (root.child("workbookpr").attribute("date1904").as_bool()) out.days_ = DayCount::from_1904;
  for (const auto& part : relations.parts("sharedstrings")) BW_CHECK(out.read_strings(archive, part));
  for (const auto& part : relations.parts("styles")) BW_CHECK(out.read_formats(archive, part));
  return out;
}

Result<void> Workbook::read_strings(Archive& archive, const std::string& part) {
  BW_TRY(const auto xml, load_part(archive, part));
  for (const auto item : root_of(xml).children("si")) strings_.push_back(string_words(item));
  return {};
}

Result<void> Workbook::read_formats(Archive& archive, const std::string& part) {
  BW_TRY(const auto xml, load_part(archive, part));
  const auto root = root_of(xml);
  std::unordered_map<unsigned, std::string> own;
  for (const auto format : root.child("numfmts").children("numfmt"))
    own[format.attribute("numFmtId").as_uint()] = format.attribute("formatCode").value();
  for (const auto style : root.child("cellxfs").children("xf")) {
    const auto id = style.attribute("numFmtId").as_uint();
    const auto found = own.find(id);
    formats_.push_back(found != own.end() ? found->second : std::string(built_in_format(id)));
  }
  return {};
}

std::string Workbook::words_of(pugi::xml_node cell) const {
  const std::string_view type = cell.attribute("t").as_string("n");
  if (type == "inlineStr") return string_words(cell.child("is"));
  const std::string value = text_of(cell.child("v"));
  const auto number = number_in(trim(value));
  if (!number || type == "str" || type == "e" || type == "d") return value;
  if (type == "b") return *number != 0 ? "TRUE" : "FALSE";
  if (type == "s") return *number >= 0 && *number < static_cast<double>(strings_.size()) ? strings_[static_cast<std::size_t>(*number)] : std::string();
  const auto style = cell.attribute("s").as_uint();
  return format_number(*number, style < formats_.size() ? std::string_view(formats_[style]) : "General", days_);
}

}  // namespace boardwatch::documents
