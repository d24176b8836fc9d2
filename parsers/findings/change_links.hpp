// Stage 4 for changes: what one sentence leaves open is filled from the rest of the document, and what is told twice is
// told once. Order only: each step has a file of its own.
#pragma once

#include <vector>

#include "parsers/findings/link_context.hpp"

namespace boardwatch::findings {

std::vector<RawChange> link_changes(std::vector<RawChange> changes, const LinkContext& context);

}  // namespace boardwatch::findings
