// Limits as messages say them.
#pragma once

#include <chrono>
#include <string>

namespace boardwatch::fetch {

/// "30 s", or "250 ms" where it is no whole number of seconds.
inline std::string seconds_text(std::chrono::milliseconds time) {
  const auto whole = time.count() / 1000;
  return time.count() % 1000 == 0 ? std::to_string(whole) + " s" : std::to_string(time.count()) + " ms";
}

}  // namespace boardwatch::fetch
