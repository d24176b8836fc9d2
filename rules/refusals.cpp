#include "rules/refusals.hpp"

#include "core/utf8.hpp"

namespace boardwatch::rules {

std::string quoted(std::string_view text) { return '"' + std::string(clip(text, 80)) + '"'; }

std::string did_you_mean(std::string_view word, const std::vector<std::string_view>& candidates) {
  // The distance grows with the product of the lengths, and nobody means a code by a paragraph.
  const auto best = word.size() > 80 ? std::string_view() : nearest(word, candidates);
  return best.empty() ? "" : "; did you mean \"" + std::string(best) + "\"?";
}

}  // namespace boardwatch::rules
