// `<state>/head`: the epoch and the highest number ever given out, beside the database. A restored or shortened
// database knows of less than subscribers have seen and would give the same numbers to other alerts; this file tells.
#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>

#include "core/result.hpp"
#include "wire/event.hpp"

namespace boardwatch::store {

struct HighWater {
  wire::Epoch epoch{};
  std::uint64_t sequence = 0;
};

/// None where there is no such file or it cannot be understood. Errors: store_io.
Result<std::optional<HighWater>> read_high_water(const std::filesystem::path& directory);
/// On disk when it returns. Errors: store_io, store_full.
Result<void> write_high_water(const std::filesystem::path& directory, const HighWater& mark);

}  // namespace boardwatch::store
