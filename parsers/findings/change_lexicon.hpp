// What changes.lex holds: the words of changes by class, and the phrases that tell one, its cause, where it leads and its day.
#pragma once

#include <vector>

#include "core/result.hpp"
#include "parsers/findings/change_slots.hpp"
#include "parsers/findings/frames.hpp"
#include "parsers/findings/phrases.hpp"
#include "parsers/findings/words.hpp"

namespace boardwatch::findings {

/// Immutable once it is read.
struct ChangeLexicon {
  Vocabulary vocabulary;
  Phrases triggers;
  std::vector<FrameEntry> entries;  ///< as triggers numbers them
  Phrases hearsay, permanent, temporary, same_post, at_once;
  Phrases takes_effect, last_day, leaves_on, stays_until, starts_on, empty_since, away_since;  ///< what tells the day of a change that was told before
  CausePhrases causes;

  /// Errors: bad_config with the line that cannot be read.
  static Result<ChangeLexicon> read();
};

}  // namespace boardwatch::findings
