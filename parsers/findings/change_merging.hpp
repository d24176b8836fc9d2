// What several sentences tell of one change becomes one, with the better of each.
#pragma once

#include <vector>

#include "parsers/findings/link_context.hpp"

namespace boardwatch::findings {

void keep_better(RawChange& into, const RawChange& other);

/// "She starts on 1 May": what is told of somebody without her post adds to what is told of her with it.
void merge_bare(std::vector<RawChange>& changes);
/// "Ann Lee is leaving. She will take up a post at A": where to, and no change of its own.
void merge_moves(std::vector<RawChange>& changes);
/// What is told twice is told once.
std::vector<RawChange> merge_same(std::vector<RawChange> changes);

}  // namespace boardwatch::findings
