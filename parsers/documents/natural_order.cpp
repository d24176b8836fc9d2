#include "parsers/documents/natural_order.hpp"

#include <algorithm>

namespace boardwatch::documents {
namespace {

bool is_digit(char c) { return c >= '0' && c <= '9'; }
unsigned char lower(char c) { return static_cast<unsigned char>(c >= 'A' && c <= 'Z' ? c - 'A' + 'a' : c); }

/// Takes the digits off the front, without the zeros that lead them.
std::string_view take_number(std::string_view& text) {
  const auto end = std::min(text.find_first_not_of("0123456789"), text.size());
  auto digits = text.substr(0, end);
  text.remove_prefix(end);
  digits.remove_prefix(std::min(digits.find_first_not_of('0'), digits.size()));
  return digits;
}

/// Below zero where `a` comes first, zero where both are the same.
int compare_numbers(std::string_view a, std::string_view b) {
  if (a.size() != b.size()) return a.size() < b.size() ? -1 : 1;
  return a.compare(b);
}

int compare_names(std::string_view a, std::string_view b) {
  while (!a.empty() && !b.empty()) {
    if (is_digit(a.front()) && is_digit(b.front())) {
      if (const int order = compare_numbers(take_number(a), take_number(b)); order != 0) return order;
      continue;
    }
    if (lower(a.front()) != lower(b.front())) return lower(a.front()) < lower(b.front()) ? -1 : 1;
    a.remove_prefix(1);
    b.remove_prefix(1);
  }
  return a.empty() && b.empty() ? 0 : a.empty() ? -1 : 1;
}

}  // namespace

bool natural_less(std::string_view a, std::string_view b) {
  const std::string_view whole_a = a, whole_b = b;
  for (;;) {
    const auto end_a = a.find('/'), end_b = b.find('/');
    if ((end_a == a.npos) != (end_b == b.npos)) return end_a == a.npos;
    const int order = compare_names(a.substr(0, end_a), b.substr(0, end_b));
    if (order != 0) return order < 0;
    if (end_a == a.npos) return whole_a < whole_b;
    a.remove_prefix(end_a + 1);
    b.remove_prefix(end_b + 1);
  }
}

}  // namespace boardwatch::documents
