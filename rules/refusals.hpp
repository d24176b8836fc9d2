// Words that refusals of what an editor wrote have in common.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace boardwatch::rules {

/// In quotation marks, cut to what fits a line.
std::string quoted(std::string_view text);
/// "; did you mean "X"?" or nothing.
std::string did_you_mean(std::string_view word, const std::vector<std::string_view>& candidates);

}  // namespace boardwatch::rules
