#include "catalogue/source_csv.hpp"

#include <algorithm>

#include "core/csv.hpp"
#include "core/utf8.hpp"

namespace boardwatch::catalogue {
namespace {

const std::vector<std::string_view> columns{"id",        "kind",        "address",    "title",   "organisation", "every",         "quiet_hours",
                                            "papers_a_year", "max_papers", "max_age", "also_hosts", "allow_private", "allow_downgrade", "ignore_robots"};

std::string cell_of(const SourceEntry& source, std::string_view column) {
  if (column == "id") return source.id;
  if (column == "kind") return source.kind ? std::string(to_code(*source.kind)) : std::string();
  if (column == "address") return source.address;
  if (column == "title") return source.title;
  const auto field = source.fields.find(column);
  return field == source.fields.end() ? std::string() : field->second;
}

tl::unexpected<Error> refuse(std::size_t line, const std::string& what) { return fail(Errc::bad_config, "line " + std::to_string(line) + ": " + what); }

Result<std::vector<std::string>> columns_of(const CsvRecord& header) {
  std::vector<std::string> names;
  for (const auto& cell : header.fields) {
    auto name = to_lower(trim(cell));
    if (name == "url") name = "address";
    if (std::find(columns.begin(), columns.end(), name) == columns.end()) {
      const auto meant = name.size() > 80 ? std::string_view() : nearest(name, columns);
      return refuse(header.line, "no column is called \"" + std::string(clip(cell, 80)) + "\"" + (meant.empty() ? "" : "; did you mean \"" + std::string(meant) + "\"?"));
    }
    if (std::find(names.begin(), names.end(), name) != names.end()) return refuse(header.line, "the column \"" + name + "\" is there twice");
    names.push_back(std::move(name));
  }
  if (std::find(names.begin(), names.end(), "address") == names.end()) return refuse(header.line, "the first line must name the columns, and one of them \"address\"");
  return names;
}

Result<void> take(SourceEntry& source, const std::string& column, std::string value) {
  if (value.empty()) return {};
  if (column == "id") {
    source.id = std::move(value);
  } else if (column == "address") {
    source.address = std::move(value);
  } else if (column == "title") {
    source.title = std::move(value);
  } else if (column == "kind") {
    source.kind = source_kind_from(to_lower(value));
    if (!source.kind) return refuse(source.line, "\"" + std::string(clip(value, 40)) + "\" is no kind of source; write page, feed or folder");
  } else {
    source.fields[column] = std::move(value);
  }
  return {};
}

}  // namespace

std::string sources_to_csv(const std::vector<SourceEntry>& sources) {
  std::string out = csv_line({columns.begin(), columns.end()});
  for (const auto& source : sources) {
    std::vector<std::string> cells;
    for (const auto column : columns) cells.push_back(cell_for_spreadsheet(cell_of(source, column)));
    out += csv_line(cells);
  }
  return out;
}

Result<std::vector<SourceEntry>> sources_from_csv(std::string_view text) {
  CsvReader records(text);
  const auto header = records.next();
  if (!header) return refuse(1, "there is no line; the first one must name the columns");
  BW_TRY(const auto names, columns_of(*header));
  std::vector<SourceEntry> sources;
  while (const auto record = records.next()) {
    if (record->fields.size() != names.size())
      return refuse(record->line, std::to_string(record->fields.size()) + " cells where the first line names " + std::to_string(names.size()) + " columns");
    SourceEntry source;
    source.line = record->line;
    for (std::size_t i = 0; i < names.size(); ++i) BW_CHECK(take(source, names[i], std::string(trim(cell_from_spreadsheet(record->fields[i])))));
    sources.push_back(std::move(source));
  }
  return sources;
}

}  // namespace boardwatch::catalogue
