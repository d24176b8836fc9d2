// What speaks for a finding, gathered from what the stages noted on its way.
#pragma once

#include <string_view>
#include <vector>

#include "parsers/findings/changes.hpp"
#include "parsers/findings/confidence.hpp"
#include "parsers/findings/signals.hpp"
#include "parsers/findings/speakers.hpp"

namespace boardwatch::findings {

/// `source` is Context::source and must outlive the clues.
ChangeClues clues_of(const RawChange& raw, std::string_view source);
/// `from` is where the body was read that the signal is about.
SignalClues clues_of(const RawSignal& raw, BodyFrom from, std::string_view source);
BodyFrom origin_of(const RawSignal& raw, const std::vector<TaggedSentence>& tagged, const Speakers& speakers);

}  // namespace boardwatch::findings
