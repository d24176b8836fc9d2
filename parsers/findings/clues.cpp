#include "parsers/findings/clues.hpp"

#include <algorithm>

#include "parsers/findings/references.hpp"

namespace boardwatch::findings {

ChangeClues clues_of(const RawChange& raw, std::string_view source) { return {raw.kind, *raw.post, raw.tense, raw.from, source, raw.also.size()}; }

SignalClues clues_of(const RawSignal& raw, BodyFrom from, std::string_view source) {
  constexpr DirectionFrom directions[] = {DirectionFrom::nothing, DirectionFrom::words, DirectionFrom::entry};
  SignalClues clues;
  clues.kind = raw.kind;
  clues.direction = directions[std::clamp(raw.features.told, 0, 2)];
  clues.body = from;
  clues.figures = !raw.figures.empty();
  clues.in_heading = raw.features.from_heading;
  clues.source = source;
  clues.repeats = static_cast<std::size_t>(std::max(raw.features.mentions - 1, 0));
  clues.parts = raw.features.parts;
  clues.spread = raw.features.spread;
  return clues;
}

BodyFrom origin_of(const RawSignal& raw, const std::vector<TaggedSentence>& tagged, const Speakers& speakers) {
  if (raw.organisations.empty()) return BodyFrom::nobody;
  const auto at = std::lower_bound(tagged.begin(), tagged.end(), raw.sentence, [](const TaggedSentence& t, std::size_t s) { return t.sentence < s; });
  const bool here = at != tagged.end() && at->sentence == raw.sentence && names_body(*at, raw.organisations.front().name);
  return here ? BodyFrom::sentence : speakers.origin_at(raw.sentence);
}

}  // namespace boardwatch::findings
