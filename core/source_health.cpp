#include "core/source_health.hpp"

#include <array>

namespace boardwatch {
namespace {

constexpr std::array<std::string_view, 8> codes{"new", "ok", "flaky", "failing", "moved?", "blocked", "needs scripts", "gone"};

}  // namespace

std::string_view to_code(SourceStatus status) { return codes.at(static_cast<std::size_t>(status)); }

std::optional<SourceStatus> source_status_from(std::string_view code) {
  for (std::size_t i = 0; i < codes.size(); ++i)
    if (codes[i] == code) return static_cast<SourceStatus>(i);
  return std::nullopt;
}

}  // namespace boardwatch
