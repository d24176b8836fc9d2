#include "core/csv.hpp"

namespace boardwatch {
namespace {

constexpr std::string_view formula_marks = "=+-@\t\r'";

bool begins_with_mark(std::string_view text) { return !text.empty() && formula_marks.find(text.front()) != formula_marks.npos; }

}  // namespace

CsvReader::CsvReader(std::string_view text) : text_(text) {
  if (text_.starts_with("\xEF\xBB\xBF")) text_.remove_prefix(3);
}

CsvRecord CsvReader::read_record() {
  CsvRecord record{line_, std::vector<std::string>(1)};
  bool quoted = false;
  for (; at_ < text_.size(); ++at_) {
    const char c = text_[at_];
    if (c == '\n') ++line_;
    auto& field = record.fields.back();
    if (quoted) {
      if (c != '"') {
        field.push_back(c);
      } else if (text_.substr(at_ + 1, 1) == "\"") {
        field.push_back('"');
        ++at_;
      } else {
        quoted = false;
      }
    } else if (c == '"' && field.empty()) {
      quoted = true;
    } else if (c == ',') {
      record.fields.emplace_back();
    } else if (c == '\n') {
      ++at_;
      break;
    } else if (c != '\r') {
      field.push_back(c);
    }
  }
  return record;
}

std::optional<CsvRecord> CsvReader::next() {
  while (at_ < text_.size()) {
    auto record = read_record();
    if (record.fields.size() > 1 || !record.fields[0].empty()) return record;
  }
  return std::nullopt;
}

std::string csv_field(std::string_view text) {
  if (text.find_first_of(",\"\r\n") == text.npos) return std::string(text);
  std::string out = "\"";
  for (const char c : text) out += c == '"' ? std::string("\"\"") : std::string(1, c);
  return out + "\"";
}

std::string csv_line(const std::vector<std::string>& fields) {
  std::string out;
  for (const auto& field : fields) out += csv_field(field) + ",";
  if (!out.empty()) out.pop_back();
  return out + "\n";
}

std::string cell_for_spreadsheet(std::string_view text) { return (begins_with_mark(text) ? "'" : "") + std::string(text); }

std::string cell_from_spreadsheet(std::string_view cell) {
  const bool marked = cell.starts_with('\'') && begins_with_mark(cell.substr(1));
  return std::string(marked ? cell.substr(1) : cell);
}

}  // namespace boardwatch
