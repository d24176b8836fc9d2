// What a sentence tells of further people without saying the verb again: "A leaves in May, B in June", "A becomes chair
// and B chief nurse", "A and B were made chair and chief nurse".
#pragma once

#include <vector>

#include "parsers/findings/change_reader.hpp"

namespace boardwatch::findings {

/// The events that follow the one read in the same shape, in order; each stands for a person whose verb is left out.
std::vector<Event> gapped_events(const ReadingContext& context, const Event& event);

/// "A and B were made chair and chief nurse": as many posts as people, each with the one of the same place.
void pair_posts(const ReadingContext& context, Event& event);

/// Does the one before `at` have a verb of its own?
bool has_own_verb(const std::vector<Word>& words, std::size_t at);

}  // namespace boardwatch::findings
