#include "scoring/read_labels.hpp"

#include <algorithm>
#include <boost/json.hpp>
#include <set>

#include "core/finding.hpp"
#include "core/utf8.hpp"
#include "scoring/letters.hpp"

namespace boardwatch::scoring {
namespace {

namespace json = boost::json;

constexpr std::size_t deepest = 64;  ///< nested lists and objects

std::string quoted(std::string_view word) { return "\"" + std::string(word) + "\""; }

/// A scalar as text: 27, 27.0 and 2.7e1 are the same number. Anything else as it is written in JSON.
std::optional<std::string> text_of(const json::value& value) {
  if (value.is_null()) return std::nullopt;
  if (const auto* string = value.if_string()) return std::string(*string);
  return value.is_number() ? json::serialize(json::value(value.to_number<double>())) : json::serialize(value);
}

Field field_of(const json::value* value) {
  Field field;
  field.present = value != nullptr;
  if (value == nullptr) return field;
  field.several = value->is_array();
  if (!field.several) {
    field.values = {text_of(*value)};
    return field;
  }
  field.values.clear();
  for (const auto& one : value->get_array()) field.values.push_back(text_of(one));
  return field;
}

/// The destination slot is the destination's organisation, whether that is written as an object or alone.
const json::value* value_of(const json::object& object, Slot slot) {
  const json::value* value = object.if_contains(to_code(slot));
  const auto* destination = slot == Slot::destination && value != nullptr ? value->if_object() : nullptr;
  if (destination == nullptr) return value;
  static const json::value nobody = nullptr;
  const auto* organisation = destination->if_contains("organisation");
  return organisation == nullptr ? &nobody : organisation;
}

bool is_text_list(const json::array& list) {
  return std::all_of(list.begin(), list.end(), [](const json::value& one) { return one.is_string(); });
}

bool is_slot_value(const json::value* value, Alternatives alternatives) {
  if (value == nullptr || value->is_null() || value->is_string()) return true;
  const auto* list = value->if_array();
  if (list == nullptr) return false;
  return list->empty() || (alternatives == Alternatives::allowed && is_text_list(*list));
}

Result<std::string> optional_text(const json::object& object, std::string_view name) {
  const auto* value = object.if_contains(name);
  if (value == nullptr || value->is_null()) return std::string();
  if (!value->is_string()) return fail(Errc::bad_json, quoted(name) + " is neither a string nor null");
  return std::string(value->get_string());
}

Result<std::vector<std::optional<std::string>>> figures_of(const json::object& object) {
  std::vector<std::optional<std::string>> figures;
  const auto* value = object.if_contains("figures");
  if (value == nullptr || value->is_null()) return figures;
  if (!value->is_array()) return fail(Errc::bad_json, "\"figures\" is not a list");
  for (const auto& figure : value->get_array()) {
    if (!figure.is_object()) return fail(Errc::bad_json, "an entry of \"figures\" is not an object");
    const auto* number = figure.get_object().if_contains("value");
    figures.push_back(number == nullptr ? std::nullopt : text_of(*number));
  }
  return figures;
}

std::optional<double> confidence_of(const json::object& object) {
  const auto* value = object.if_contains("confidence");
  if (value == nullptr || !value->is_number()) return std::nullopt;
  const auto number = value->to_number<double>();
  return number >= 0 && number <= 1 ? std::optional(number) : std::nullopt;
}

Result<void> check_slots(const json::object& object, Alternatives alternatives) {
  for (const auto slot : counted_slots.subspan(1))
    if (!is_slot_value(value_of(object, slot), alternatives))
      return fail(Errc::bad_json, quoted(to_code(slot)) + " is neither a string nor null");
  return {};
}

Result<Label> label_from(const json::value& value, std::string_view family, Alternatives alternatives) {
  const auto* object = value.if_object();
  if (object == nullptr) return fail(Errc::bad_json, "an entry of " + quoted(family) + " is not an object");
  const auto* kind = object->if_contains("kind");
  if (kind == nullptr || !kind->is_string())
    return fail(Errc::bad_json, "an entry of " + quoted(family) + " has no \"kind\"");
  BW_CHECK(check_slots(*object, alternatives));
  Label label;
  for (const auto slot : all_slots) label[slot] = field_of(value_of(*object, slot));
  BW_TRY(label.figures, figures_of(*object));
  BW_TRY(label.evidence, optional_text(*object, "evidence"));
  label.confidence = confidence_of(*object);
  return label;
}

using Family = std::optional<std::vector<Label>>;

Result<Family> family_of(const json::object& object, std::string_view name, Alternatives alternatives) {
  const auto* list = object.if_contains(name);
  if (list == nullptr) return Family();
  if (!list->is_array()) return fail(Errc::bad_json, quoted(name) + " is not a list");
  std::vector<Label> labels;
  for (const auto& one : list->get_array()) {
    BW_TRY(auto label, label_from(one, name, alternatives));
    labels.push_back(std::move(label));
  }
  return Family(std::move(labels));
}

Result<json::value> parse_line(std::string_view line) {
  if (words_of(line).empty()) return fail(Errc::bad_json, "empty line");
  json::error_code error;
  json::parse_options options;
  options.max_depth = deepest;
  auto value = json::parse({line.data(), line.size()}, error, {}, options);
  if (error) return fail(Errc::bad_json, "not JSON: " + error.message());
  return value;
}

Result<Passage> passage_from(std::string_view line, Alternatives alternatives) {
  BW_TRY(const auto value, parse_line(line));
  const auto* object = value.if_object();
  const auto* id = object == nullptr ? nullptr : object->if_contains("id");
  if (id == nullptr || !id->is_string()) return fail(Errc::bad_json, "not an object with a string \"id\"");
  Passage passage;
  passage.id = std::string(id->get_string());
  BW_TRY(passage.changes, family_of(*object, "changes", alternatives));
  BW_TRY(passage.signals, family_of(*object, "signals", alternatives));
  BW_TRY(passage.text, optional_text(*object, "text"));
  return passage;
}

void warn_of_kinds(const Passage& passage, const std::string& where, std::vector<std::string>& warnings) {
  for (const auto& change : passage.changes.value_or(std::vector<Label>()))
    if (!from_code<ChangeKind>(change.kind()))
      warnings.push_back(where + ": unknown kind of change " + quoted(change.kind()));
}

std::vector<std::string_view> lines_of(std::string_view text) {
  auto lines = split(text, '\n');
  if (!lines.empty() && lines.back().empty()) lines.pop_back();
  return lines;
}

}  // namespace

Result<Labels> read_labels(std::string_view text, std::string_view name, Alternatives alternatives) {
  Labels labels;
  std::set<std::string> seen;
  std::size_t number = 0;
  for (const auto line : lines_of(text)) {
    const auto where = std::string(name) + ":" + std::to_string(++number);
    auto passage = passage_from(line, alternatives);
    if (!passage) return fail(passage.error().code, where + ": " + passage.error().where);
    if (!seen.insert(passage->id).second)
      return fail(Errc::bad_json, where + ": id " + quoted(passage->id) + " seen before");
    warn_of_kinds(*passage, where, labels.warnings);
    labels.passages.push_back(*std::move(passage));
  }
  return labels;
}

}  // namespace boardwatch::scoring
