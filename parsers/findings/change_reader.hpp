// What a matched frame says, before slots: which people, which post, of whom it is told and in which tense.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "parsers/findings/clause.hpp"
#include "parsers/findings/frames.hpp"
#include "parsers/findings/phrases.hpp"
#include "parsers/findings/trace.hpp"

namespace boardwatch::findings {

/// What a trigger tells, before slots: which chunks, which post, which tense.
struct Event {
  const FrameEntry* entry = nullptr;
  PhraseMatch match;
  VerbGroup group;
  ChangeKind kind = ChangeKind::departure;
  Tense tense = Tense::announced;
  std::vector<std::size_t> who;             ///< words
  std::vector<std::pair<std::size_t, std::size_t>> also;  ///< "and Bo Smith as chair": further people and their posts
  std::optional<std::size_t> role;          ///< word
  std::optional<std::size_t> other;         ///< who is followed
  std::optional<std::size_t> body;
  std::optional<std::size_t> lent_to;       ///< the post that somebody seconded covers
  bool role_needed = false;
  bool hearsay = false;
  bool replaced = false;                    ///< whoever is followed has gone
  bool predecessor = false;                 ///< whom another event of the sentence says to be followed
  bool first_person = false;                ///< "I": who speaks is told elsewhere, or nowhere
  bool leads = false;                       ///< the verb tells the post: chairs, leads
  std::optional<std::size_t> gap_of;        ///< the verb of the event that it follows in shape, having none of its own
  const char* refused = nullptr;            ///< why it is none after all
};

/// The sentence and the phrases that say whether a post is held for a while or for good.
struct ReadingContext {
  const TaggedSentence& tagged;
  const std::vector<Word>& words;
  const Phrases& temporary;
  const Phrases& permanent;
  std::string_view source;  ///< the sentence as written, where chunks have their spans
  Trace* trace = nullptr;   ///< where somebody asks why
};

/// None where the words around the match do not bear it out.
std::optional<Event> read_event(const ReadingContext& context, const FrameEntry& entry, const PhraseMatch& match);

}  // namespace boardwatch::findings
