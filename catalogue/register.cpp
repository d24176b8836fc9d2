#include "catalogue/register.hpp"

#include <algorithm>
#include <iterator>

#include "core/csv.hpp"
#include "core/utf8.hpp"
#include "wire/json.hpp"

namespace boardwatch::catalogue {
namespace {

namespace json = boost::json;

constexpr std::size_t body_columns = 27, least_body_columns = 12, succession_columns = 5;

std::string place_of(const std::string& file, std::size_t line) { return file + ", line " + std::to_string(line); }
tl::unexpected<Error> refuse(const std::string& place, const std::string& what) { return fail(Errc::bad_config, place + ": " + what); }

bool is_code(std::string_view text) {
  const auto allowed = [](char c) { return (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9'); };
  return text.size() >= 3 && text.size() <= 8 && std::all_of(text.begin(), text.end(), allowed);
}

/// "20260401", or nothing for an empty field.
Result<std::optional<Date>> day_of(const std::string& text, const std::string& place) {
  if (text.empty()) return std::optional<Date>();
  const auto day = text.size() == 8 ? parse_date(text.substr(0, 4) + "-" + text.substr(4, 2) + "-" + text.substr(6)) : std::nullopt;
  if (!day) return refuse(place, "\"" + std::string(clip(text, 40)) + "\" is no day (YYYYMMDD)");
  return day;
}

Result<RegisterRow> body_of(const CsvRecord& record, std::string place) {
  const auto& f = record.fields;
  if (f.size() < least_body_columns || f.size() > body_columns) return refuse(place, std::to_string(f.size()) + " columns where the register has " + std::to_string(body_columns));
  RegisterRow row{std::move(place), std::string(trim(f[0])), fold_space(f[1]), f[2], f[3], {}, {}};
  if (!is_code(row.code) || row.name.empty()) return refuse(row.place, "has no code and name in its first two columns");
  BW_TRY(row.opened, day_of(f[10], row.place));
  BW_TRY(row.closed, day_of(f[11], row.place));
  return row;
}

Result<Succession> succession_of(const CsvRecord& record, const std::string& place) {
  const auto& f = record.fields;
  if (f.size() != succession_columns) return refuse(place, std::to_string(f.size()) + " columns where a list of successors has " + std::to_string(succession_columns));
  BW_TRY(const auto day, day_of(f[3], place));
  if (!is_code(f[0]) || !is_code(f[1]) || !day) return refuse(place, "needs an old code, a new code and, in its fourth column, a day");
  return Succession{place, f[0], f[1], *day};
}

Result<Register> read_csv(std::string_view text, const std::string& file) {
  Register out;
  CsvReader records(text);
  auto record = records.next();
  if (!record) return refuse(place_of(file, 1), "there is no line");
  for (const bool successions = record->fields.size() == succession_columns; record; record = records.next()) {
    if (successions) {
      BW_TRY(auto row, succession_of(*record, place_of(file, record->line)));
      out.successions.push_back(std::move(row));
    } else {
      BW_TRY(auto row, body_of(*record, place_of(file, record->line)));
      out.bodies.push_back(std::move(row));
    }
  }
  return out;
}

std::string text_at(const json::object& object, std::string_view name) {
  const auto* value = object.if_contains(name);
  return value != nullptr && value->is_string() ? fold_space(std::string_view(value->get_string())) : std::string();
}

std::vector<std::string> names_of(const json::object& object) {
  std::vector<std::string> names;
  const auto* list = object.if_contains("names");
  if (list == nullptr || !list->is_array()) return names;
  for (const auto& name : list->get_array())
    if (name.is_string()) names.push_back(fold_space(std::string_view(name.get_string())));
  return names;
}

Result<Register> read_json(std::string_view text, const std::string& file) {
  const auto value = wire::parse(text);
  if (!value) return fail(value.error().code, file + ": " + value.error().where);
  if (!value->is_array()) return refuse(place_of(file, 1), "must be a list of objects with \"ods_code\" and \"url\"");
  Register out;
  std::size_t at = 0, line = 1;
  for (const auto& item : value->get_array()) {
    const auto code = item.is_object() ? text_at(item.get_object(), "ods_code") : std::string();
    if (!is_code(code)) return refuse(place_of(file, line), "after it comes a member without an \"ods_code\"");
    // The parser knows no lines: the code is found again, behind the one before.
    const auto found = std::min(text.find("\"" + code + "\"", at), text.size());
    line += static_cast<std::size_t>(std::count(text.begin() + static_cast<std::ptrdiff_t>(at), text.begin() + static_cast<std::ptrdiff_t>(found), '\n'));
    at = found;
    out.pages.push_back({place_of(file, line), code, names_of(item.get_object()), text_at(item.get_object(), "url")});
  }
  return out;
}

}  // namespace

void Register::append(Register other) {
  const auto join = [](auto& all, auto& more) { all.insert(all.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end())); };
  join(bodies, other.bodies);
  join(successions, other.successions);
  join(pages, other.pages);
}

Result<Register> read_register(std::string_view text, const std::string& file) {
  if (!is_utf8(text)) return fail(Errc::bad_text, file + ": is not UTF-8");
  if (text.starts_with("\xEF\xBB\xBF")) text.remove_prefix(3);
  const auto begin = trim(text);
  return begin.starts_with('[') || begin.starts_with('{') ? read_json(text, file) : read_csv(text, file);
}

}  // namespace boardwatch::catalogue
