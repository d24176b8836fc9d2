// Who does what in a sentence: the auxiliaries around a verb and the people or posts that are its subject.
#pragma once

#include <optional>
#include <vector>

#include "parsers/findings/words.hpp"

namespace boardwatch::findings {

struct VerbGroup {
  std::size_t begin = 0;      ///< of the first auxiliary, or of the verb
  std::size_t verb = 0;
  bool passive = false;       ///< "was appointed"
  bool future = false;        ///< will, is to, present progressive, "retires on"
  bool perfect = false;       ///< has, had
  bool infinitive = false;    ///< behind "to"
  bool negated = false;
  bool doubtful = false;      ///< may, could, if
  bool hearsay = false;       ///< "is expected to", "is understood to have"
  bool bare = false;          ///< no auxiliary at all
  bool first_person = false;  ///< "I shall be leaving"
};

/// The group of the verb at `verb`, read from right to left.
VerbGroup read_verb_group(const std::vector<Word>& words, std::size_t verb);

/// The people or posts that are the group's subject, in order; empty where the subject is something else.
std::vector<std::size_t> subjects_of(const std::vector<Word>& words, const VerbGroup& group);

/// "the former leader of the council, who had died": whom a "who" or "whose" behind plain words at `end` (exclusive) means;
/// none where it is nobody whom the tags have.
std::optional<std::size_t> relative_antecedent(const std::vector<Word>& words, std::size_t end);

/// The people or posts joined to the one at `at`: "A, B and C", to the left and to the right of it.
std::vector<std::size_t> joined_with(const std::vector<Word>& words, std::size_t at);

/// Is what stands at `at` the subject's or object's head, or does it only hang on another: "of A", "from A"?
bool hangs_on_preposition(const std::vector<Word>& words, std::size_t at);

}  // namespace boardwatch::findings
