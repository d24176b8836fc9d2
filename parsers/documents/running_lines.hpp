// Headers and footers that every page of a paper repeats.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace boardwatch::documents {

/// Removes from the first and last lines of each page those that stand there on most pages ("Board of Directors
/// 28 May 2026", "Page 4 of 212"), numbers counted as equal. Papers of fewer than five pages keep all but "Page 4 of
/// 5" lines.
void remove_running_lines(std::vector<std::string>& pages);

}  // namespace boardwatch::documents
