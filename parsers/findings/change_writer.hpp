// Writes what a frame says down as changes: one for each person and body.
#pragma once

#include "parsers/findings/change_reader.hpp"
#include "parsers/findings/changes.hpp"

namespace boardwatch::findings {

std::vector<RawChange> write_changes(const TaggedSentence& tagged, const std::vector<Word>& words, const Event& event);

}  // namespace boardwatch::findings
