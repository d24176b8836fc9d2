#include "scoring/label.hpp"

namespace boardwatch::scoring {

bool is_equal(const Field& a, const Field& b) { return a.several == b.several && a.values == b.values; }

std::string_view to_code(Slot slot) {
  constexpr std::array<std::string_view, all_slots.size()> codes = {
      "kind", "person", "post", "organisation", "reason", "effective", "destination", "tense", "direction", "status"};
  return codes[static_cast<std::size_t>(slot)];
}

}  // namespace boardwatch::scoring
