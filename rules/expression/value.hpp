// What the parts of an expression are worth. A field that a finding does not have is unknown, and stays so through everything
// that is asked of it: nothing is guessed, and nothing fails.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <variant>

#include "core/date.hpp"

namespace boardwatch::rules {

enum class Type { truth, number, text, date, duration };
std::string_view to_word(Type type);  ///< "a number"

/// Kleene's three values.
enum class Truth : std::uint8_t { no, yes, unknown };
Truth operator!(Truth value);
Truth both(Truth a, Truth b);
Truth either(Truth a, Truth b);

/// Days since 1970, or a number of days, of which it may only be known where they lie: "May 2026" is from the 1st to the 31st.
struct Days {
  std::int64_t least = 0;
  std::int64_t most = 0;
  friend bool operator==(const Days&, const Days&) = default;
};
Days days_of(PartialDate date);
Days days_of(Date date);

/// Text is a view into the finding or the expression. The type is the expression's; std::monostate is unknown.
using Value = std::variant<std::monostate, Truth, double, std::string_view, Days>;

inline bool is_known(const Value& value) { return value.index() != 0; }
/// As an editor would write it: "chief_executive" in quotes, 2026-05-01, 90 days, 12.5; "unknown".
std::string to_text(const Value& value, Type type);

}  // namespace boardwatch::rules
