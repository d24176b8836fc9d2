// Headers and footers that every page of a paper repeats.
#pragma once

#include <vector>

#include "core/document.hpp"
#include "core/page_text.hpp"

namespace boardwatch::documents {

/// Takes from the first and last lines of each page those that stand there on most pages ("Board of Directors
/// 28 May 2026", "Page 4 of 212"), numbers counted as equal, and returns them. Papers of fewer than five pages keep all
/// but "Page 4 of 5" lines.
std::vector<RunningLine> set_running_lines_apart(std::vector<PageText>& pages);

}  // namespace boardwatch::documents
