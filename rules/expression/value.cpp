#include "rules/expression/value.hpp"

#include <charconv>

namespace boardwatch::rules {
namespace {

std::int64_t days_since_1970(Date date) { return std::chrono::sys_days(date).time_since_epoch().count(); }
std::string iso_of(std::int64_t days) { return to_iso(Date(std::chrono::sys_days(std::chrono::days(days)))); }

std::string text_of(Days days, Type type) {
  const auto one = [&](std::int64_t value) { return type == Type::date ? iso_of(value) : std::to_string(value); };
  const std::string range = days.least == days.most ? one(days.least) : one(days.least) + " to " + one(days.most);
  return type == Type::date ? range : range + (range == "1" ? " day" : " days");
}

std::string text_of(double number) {
  char text[32];
  const auto end = std::to_chars(text, text + sizeof text, number).ptr;
  return {text, end};
}

std::string_view text_of(Truth truth) { return truth == Truth::yes ? "true" : truth == Truth::no ? "false" : "unknown"; }

}  // namespace

std::string_view to_word(Type type) {
  switch (type) {
    case Type::truth: return "true or false";
    case Type::number: return "a number";
    case Type::text: return "a text";
    case Type::date: return "a date";
    case Type::duration: return "a time in days";
  }
  return "";
}

Truth operator!(Truth value) { return value == Truth::unknown ? value : value == Truth::yes ? Truth::no : Truth::yes; }

Truth both(Truth a, Truth b) {
  if (a == Truth::no || b == Truth::no) return Truth::no;
  return a == Truth::yes && b == Truth::yes ? Truth::yes : Truth::unknown;
}

Truth either(Truth a, Truth b) { return !both(!a, !b); }

Days days_of(PartialDate date) { return {days_since_1970(first_day(date)), days_since_1970(last_day(date))}; }
Days days_of(Date date) { return {days_since_1970(date), days_since_1970(date)}; }

std::string to_text(const Value& value, Type type) {
  if (const auto* truth = std::get_if<Truth>(&value)) return std::string(text_of(*truth));
  if (const auto* number = std::get_if<double>(&value)) return text_of(*number);
  if (const auto* text = std::get_if<std::string_view>(&value)) return '"' + std::string(*text) + '"';
  if (const auto* days = std::get_if<Days>(&value)) return text_of(*days, type);
  return "unknown";
}

}  // namespace boardwatch::rules
