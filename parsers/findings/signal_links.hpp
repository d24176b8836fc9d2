// Stage 4 for signals: whose they are, and what is told twice is told once.
#pragma once

#include <vector>

#include "parsers/findings/signals.hpp"
#include "parsers/findings/speakers.hpp"

namespace boardwatch::findings {

std::vector<RawSignal> link_signals(std::vector<RawSignal> signals, const Prepared& prepared, const std::vector<TaggedSentence>& tagged,
                                    const Speakers& speakers);

}  // namespace boardwatch::findings
