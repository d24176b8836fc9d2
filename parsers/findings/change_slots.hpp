// Date, cause and destination of a change, from the words near its verb.
#pragma once

#include <optional>
#include <vector>

#include "parsers/findings/changes.hpp"
#include "parsers/findings/phrases.hpp"

namespace boardwatch::findings {

/// Where in a sentence a change may find its date, cause and destination: up to the changes told before and behind it.
struct Surroundings {
  std::size_t from = 0, to = 0;        ///< words
  std::size_t trigger = 0, end = 0;    ///< the words that tell the change
  bool ahead = false;                  ///< a departure, or still to come: "at the meeting in May" may be its day
  bool covers = false;                 ///< cover that has begun: "has been seconded in from 1 May"
  bool was = false;                    ///< "was appointed": told of a day gone by
};

/// The first date behind the trigger, else the last before it; none that is an end or a beginning of something else.
/// Of a state (absence, cover) "since 1 May" is when it began.
std::optional<std::size_t> choose_date(const TaggedSentence& tagged, const std::vector<Word>& words, const Surroundings& around, bool state);

/// Which way a bare "1 April" looks depends on the verb; a day that is past or to come settles the tense.
void set_date(const TaggedSentence& tagged, const std::vector<Word>& words, const Surroundings& around, std::size_t date,
              std::optional<Date> published, RawChange& change);

/// Phrases for reasons, in order, and for where somebody goes.
struct CausePhrases {
  std::vector<std::pair<Reason, Phrases>> reasons;
  Phrases destinations;
};

/// `where` is set to the phrase that tells it.
std::optional<Reason> find_reason(const CausePhrases& phrases, const std::vector<Word>& words, const Surroundings& around, PhraseMatch* where = nullptr);
/// Fills destination, and the reason where none is told but a new post. `after` leaves out words before the trigger.
bool find_destination(const CausePhrases& phrases, const TaggedSentence& tagged, const std::vector<Word>& words, const Surroundings& around, RawChange& change);

}  // namespace boardwatch::findings
