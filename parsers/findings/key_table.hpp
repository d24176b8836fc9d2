// What is known of words, by their keys: read far more often than written, so that one look at memory does as a rule.
#pragma once

#include <cstddef>
#include <cstdint>
#include <utility>
#include <vector>

namespace boardwatch::findings {

/// Keys are 64-bit hashes; 0 is none. At most half of the places are in use.
template <class Value>
class KeyTable {
 public:
  /// Null where the key is not known; points into the table until a key is added.
  const Value* find(std::uint64_t key) const {
    const auto& slot = slots_[place_of(key)];
    return slot.key == key ? &slot.value : nullptr;
  }
  /// What is known of the key; it is added where it is not.
  Value& operator[](std::uint64_t key) {
    auto at = place_of(key);
    if (slots_[at].key != key) {
      if (++count_ * 2 > slots_.size()) {
        for (auto& slot : std::exchange(slots_, std::vector<Slot>(2 * slots_.size())))
          if (slot.key != 0) slots_[place_of(slot.key)] = std::move(slot);
        at = place_of(key);
      }
      slots_[at].key = key;
    }
    return slots_[at].value;
  }

 private:
  struct Slot {
    std::uint64_t key = 0;
    Value value{};
  };
  /// Where the key stands, or would.
  std::size_t place_of(std::uint64_t key) const {
    auto at = key & (slots_.size() - 1);
    while (slots_[at].key != key && slots_[at].key != 0) at = (at + 1) & (slots_.size() - 1);
    return at;
  }

  std::vector<Slot> slots_ = std::vector<Slot>(1024);  ///< a power of two
  std::size_t count_ = 0;
};

}  // namespace boardwatch::findings
