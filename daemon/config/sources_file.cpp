#include "daemon/config/sources_file.hpp"

#include <algorithm>

#include "core/utf8.hpp"
#include "daemon/config/sources_yaml.hpp"
#include "rules/yaml.hpp"

namespace boardwatch::config {
namespace {

namespace yaml = rules::yaml;
using catalogue::SourceEntry;

/// Plain where YAML cannot take it for anything else, in quotes otherwise.
std::string yaml_scalar(std::string_view text) {
  const auto safe = [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || std::string_view("-_./:%+=?&;~ ").find(c) != std::string_view::npos; };
  const auto starts_plain = [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '/' || c == '.'; };
  const bool words = text.find(": ") == text.npos && !text.empty() && starts_plain(text.front()) && text.back() != ':' && text.back() != ' ';
  if (words && std::all_of(text.begin(), text.end(), safe) && to_lower(text) != "null") return std::string(text);
  std::string out = "\"";
  for (const char c : text) {
    if (c >= 0 && c < 0x20) {  // whoever loads it refuses it, and names it
      out += std::string("\\x") + (c < 0x10 ? '0' : '1') + "0123456789abcdef"[c & 0xF];
      continue;
    }
    if (c == '"' || c == '\\') out += '\\';
    out += c;
  }
  return out + "\"";
}

std::string yaml_list(std::string_view text) {
  std::string out;
  for (const auto item : split(text, ',')) out += (out.empty() ? "[" : ", ") + yaml_scalar(trim(item));
  return out + "]";
}

bool is_blank(std::string_view line) { return trim(line).empty(); }
bool is_comment(std::string_view line) { return trim(line).starts_with('#'); }
std::size_t indent_of(std::string_view line) { return std::min(line.find_first_not_of(" \t"), line.size()); }

std::string text_of_node(const YAML::Node& node) {
  if (!node.IsSequence()) return node.IsScalar() ? node.Scalar() : std::string();
  std::string out;
  for (const auto& item : node) out += (out.empty() ? "" : ", ") + (item.IsScalar() ? item.Scalar() : std::string());
  return out;
}

SourceEntry entry_of(const yaml::Members& members) {
  SourceEntry entry;
  for (const auto& [key, value] : members) {
    auto text = text_of_node(value);
    if (key == "id") {
      entry.id = std::move(text);
    } else if (const auto kind = source_kind_from(key)) {
      entry.kind = kind;
      entry.address = std::move(text);
    } else {
      entry.fields.emplace(key, std::move(text));
    }
  }
  return entry;
}

bool same(const SourceEntry& a, const SourceEntry& b) { return a.id == b.id && a.kind == b.kind && a.address == b.address && a.fields == b.fields; }

/// What stands behind " #" on a line that holds a value without one.
std::string comment_of(std::string_view line, std::string_view value) {
  const auto at = line.find(value);
  const auto mark = at == line.npos ? line.npos : line.find(" #", at + value.size());
  return mark == line.npos ? std::string() : std::string(trim(line.substr(mark + 2)));
}

/// How many bytes a value takes as it is written at `at`; 0 where it is not simply written there.
std::size_t written_length(std::string_view text, std::size_t at, std::string_view value) {
  if (text.substr(at, value.size()) == value) return value.size();
  const char quote = text[at];
  if (quote != '"' && quote != '\'') return 0;
  for (auto end = at + 1; end < text.size(); ++end) {
    if (quote == '"' && text[end] == '\\') {
      ++end;
    } else if (text[end] == quote) {
      if (quote == '"' || text.substr(end + 1, 1) != "'") return end + 1 - at;
      ++end;
    }
  }
  return 0;
}

}  // namespace

std::string yaml_of(const SourceEntry& entry) {
  std::string out = "- id: " + yaml_scalar(entry.id);
  if (const auto title = fold_space(printable(entry.title)); !title.empty()) out += "  # " + title;
  out += "\n";
  if (entry.kind) out += "  " + std::string(to_code(*entry.kind)) + ": " + yaml_scalar(entry.address) + "\n";
  for (const auto key : source_keys())
    if (const auto field = entry.fields.find(key); field != entry.fields.end())
      out += "  " + std::string(key) + ": " + (key == "also_hosts" ? yaml_list(field->second) : yaml_scalar(field->second)) + "\n";
  return out;
}

Result<SourcesFile> SourcesFile::parse(std::string path, std::string text) {
  const rules::RuleFile file{std::move(path), std::move(text)};
  BW_TRY(const auto root, yaml::parse(file, most_source_bytes));
  if (!root.IsSequence() || root.Style() == YAML::EmitterStyle::Flow)
    return yaml::refuse(file, root.Mark(), "must be a list with a dash before each source; write it so, or change it by hand");
  SourcesFile out;
  out.path_ = file.path;
  out.text_ = file.text;
  out.column_ = static_cast<std::size_t>(root.Mark().column);
  for (std::size_t at = 0; at < file.text.size(); at = std::min(file.text.find('\n', at), file.text.size() - 1) + 1) out.lines_.push_back(at);
  out.lines_.push_back(file.text.size());
  for (const auto& node : root) {
    BW_TRY(const auto members, yaml::members_of(file, node, "a source", source_keys()));
    auto entry = entry_of(members);
    Place place;
    place.dash = static_cast<std::size_t>(node.Mark().line);
    while (place.dash > 0 && (indent_of(out.line(place.dash)) != out.column_ || out.line(place.dash)[out.column_] != '-')) --place.dash;
    if (entry.kind) {
      const auto mark = members.find(to_code(*entry.kind))->second.Mark();
      place.address = out.lines_[static_cast<std::size_t>(mark.line)] + static_cast<std::size_t>(mark.column);
    }
    entry.line = place.dash + 1;
    if (node.Style() != YAML::EmitterStyle::Flow) entry.title = comment_of(out.line(place.dash), entry.id);
    out.entries_.push_back(std::move(entry));
    out.places_.push_back(place);
  }
  for (std::size_t i = 0; i < out.places_.size(); ++i)
    out.places_[i].end = out.end_of_entry(out.places_[i].dash, i + 1 < out.places_.size() ? out.places_[i + 1].dash : out.lines_.size() - 1);
  return out;
}

std::string_view SourcesFile::line(std::size_t number) const { return std::string_view(text_).substr(lines_[number], lines_[number + 1] - lines_[number]); }

std::size_t SourcesFile::end_of_entry(std::size_t dash, std::size_t next) const {
  const auto is_own = [&](std::string_view text) { return !is_blank(text) && !(is_comment(text) && indent_of(text) <= column_); };
  while (next > dash + 1 && !is_own(line(next - 1))) --next;
  return next;
}

std::size_t SourcesFile::index_of(std::string_view id) const {
  return static_cast<std::size_t>(std::find_if(entries_.begin(), entries_.end(), [&](const SourceEntry& entry) { return entry.id == id; }) - entries_.begin());
}

/// With the comment directly above, unless that is a heading, and with the blank lines above where nothing stands beside it.
std::size_t SourcesFile::first_line_of(std::size_t index) const {
  const auto& place = places_[index];
  const auto before = index == 0 ? 0 : places_[index - 1].end;
  auto first = place.dash;
  while (first > before && is_comment(line(first - 1))) --first;
  const bool on_top = first == 0 || is_blank(line(first - 1));
  const bool alone = place.end + 1 >= lines_.size() || is_blank(line(place.end));
  const bool heading = first < place.dash && on_top && (first == 0 || !alone);
  if (heading) return place.dash;
  if (on_top && alone)
    while (first > before && is_blank(line(first - 1))) --first;
  return first;
}

Result<std::string> SourcesFile::checked(std::string text, const std::vector<SourceEntry>& wanted) const {
  BW_TRY(const auto changed, parse(path_, text));
  if (!std::equal(changed.entries_.begin(), changed.entries_.end(), wanted.begin(), wanted.end(), same))
    return fail(Errc::bad_config, path_ + ": is written in a way that cannot be changed safely by a program; change it by hand");
  return text;
}

Result<std::string> SourcesFile::with(const std::vector<SourceEntry>& added) const {
  const std::string end = text_.find("\r\n") == text_.npos ? "\n" : "\r\n";
  auto text = text_;
  if (!text.ends_with('\n')) text += end;
  // A comment at the end is about something else: it must not look like that of the new entry.
  if (is_comment(line(lines_.size() - 2))) text += end;
  for (const auto& entry : added)
    for (auto written = yaml_of(entry); const auto part : split(std::string_view(written).substr(0, written.size() - 1), '\n')) text += std::string(column_, ' ') + std::string(part) + end;
  auto wanted = entries_;
  wanted.insert(wanted.end(), added.begin(), added.end());
  return checked(std::move(text), wanted);
}

Result<std::string> SourcesFile::without(std::string_view id) const {
  const auto index = index_of(id);
  if (index == entries_.size()) return fail(Errc::not_found, path_ + ": no source has the id \"" + std::string(id) + "\"");
  if (entries_.size() == 1) return fail(Errc::bad_config, path_ + ": \"" + std::string(id) + "\" is the last source, and a list without any is refused; add another one first");
  const auto from = lines_[first_line_of(index)], to = lines_[places_[index].end];
  auto wanted = entries_;
  wanted.erase(wanted.begin() + static_cast<std::ptrdiff_t>(index));
  return checked(text_.substr(0, from) + text_.substr(to), wanted);
}

Result<std::string> SourcesFile::with_address(std::string_view id, std::string_view address) const {
  const auto index = index_of(id);
  if (index == entries_.size()) return fail(Errc::not_found, path_ + ": no source has the id \"" + std::string(id) + "\"");
  const auto at = places_[index].address;
  const auto length = written_length(text_, at, entries_[index].address);
  if (length == 0) return fail(Errc::bad_config, path_ + ":" + std::to_string(entries_[index].line) + ": the address is written in a way that cannot be changed safely by a program; change it by hand");
  auto wanted = entries_;
  wanted[index].address = address;
  return checked(text_.substr(0, at) + yaml_scalar(address) + text_.substr(at + length), wanted);
}

}  // namespace boardwatch::config
