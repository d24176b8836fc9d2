#include "parsers/documents/pack.hpp"

#include <algorithm>

#include "core/utf8.hpp"
#include "parsers/documents/natural_order.hpp"
#include "parsers/documents/zip.hpp"

namespace boardwatch::documents {
namespace {

constexpr std::string_view what = "the ZIP archive";

std::string_view folder_of(std::string_view name) { return name.substr(0, name.rfind('/') + 1); }  // npos + 1 is none

/// Folders, and files of systems and programs that nobody meant to publish.
bool is_left_out(std::string_view name) {
  const auto file = name.substr(folder_of(name).size());
  if (file.empty() || file.starts_with("._") || file.starts_with("~$")) return true;
  const std::string lower = to_lower(file);
  if (lower == ".ds_store" || lower == "thumbs.db" || lower == "desktop.ini") return true;
  return name.starts_with("__MACOSX/") || name.find("/__MACOSX/") != name.npos;
}

bool is_number(std::string_view word) { return word.find_first_not_of("0123456789") == word.npos; }

/// "Agenda.pdf", "01 Public Board Agenda 28 May 2026.pdf"; not "Agenda item 5.pdf" or "Agenda 5.pdf".
bool is_agenda(std::string_view name) {
  const auto file = name.substr(folder_of(name).size());
  const std::string slug = slug_words(file.substr(0, file.rfind('.')));
  const auto words = split(slug, ' ');
  const auto found = std::find(words.begin(), words.end(), "agenda");
  if (found == words.end()) return false;
  const auto next = found + 1;
  if (next == words.end()) return true;
  const bool item = *next == "item" || *next == "items" || *next == "no" || *next == "number" || *next == "ref";
  return !item && !(is_number(*next) && next->size() < 4 && next + 1 == words.end());
}

std::vector<std::size_t> in_order(const std::vector<std::string>& names) {
  std::vector<std::size_t> order;
  for (std::size_t i = 0; i < names.size(); ++i)
    if (!is_left_out(names[i])) order.push_back(i);
  std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return comes_before(names[a], names[b]); });
  return order;
}

Result<Document> read_file(Archive& archive, std::size_t index, const std::string& name, const PartReader& read_part, PartBudget& budget) {
  BW_CHECK(budget.take(0));
  BW_TRY(const auto bytes, archive.unpack(index, std::min(max_paper_bytes, budget.bytes)));
  budget.bytes -= bytes.size();
  return read_part(bytes, name, "");
}

}  // namespace

bool comes_before(std::string_view a, std::string_view b) {
  if (folder_of(a) != folder_of(b)) return natural_less(a, b);
  const bool agenda_a = is_agenda(a), agenda_b = is_agenda(b);
  return agenda_a != agenda_b ? agenda_a : natural_less(a, b);
}

Result<Document> read_pack(std::string_view bytes, const PartReader& read_part, PartBudget& budget) {
  BW_TRY(auto archive, Archive::open(bytes, std::string(what)));
  std::vector<std::string> names = archive.names();
  for (auto& name : names) std::replace(name.begin(), name.end(), '\\', '/');
  const auto order = in_order(names);
  if (order.empty()) return fail(Errc::no_text, std::string(what) + " has no files in it: ask for it again");
  Document document;
  document.kind = DocumentKind::pack;
  PartCollector parts(document);
  for (const auto index : order) parts.add(names[index], read_file(archive, index, safe_name(names[index]), read_part, budget));
  BW_CHECK(parts.finish(what));
  return document;
}

}  // namespace boardwatch::documents
