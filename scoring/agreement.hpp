// Whether a labelled and a predicted finding agree, slot by slot and as a whole.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "scoring/label.hpp"

namespace boardwatch::scoring {

enum class Agreement {
  not_scored,  ///< gold does not have the slot, or neither side fills it
  correct,
  incorrect,  ///< both fill it, differently
  missing,    ///< gold alone fills it
  spurious    ///< the prediction alone fills it
};
Agreement compare(Slot slot, const Label& gold, const Label& predicted);

/// Kind, person and post agree, null only with null.
bool is_same_event(const Label& gold, const Label& predicted);

/// Right in every slot that gold has, strictly, with evidence that stands in the passage's text and overlaps gold's:
/// what can be printed without checking twice. The direction of an `epr` signal does not count.
bool is_whole(const Label& gold, const Label& predicted, std::string_view text);

/// What keeps the prediction from being whole, each in a word or two: "person missing", "reason wrong", "destination too
/// much", "effective not exact", "person not in full", "figure", "evidence".
std::vector<std::string> faults_of(const Label& gold, const Label& predicted, std::string_view text);
/// Whether the words that carry both overlap in the passage's text.
bool shares_evidence(const Label& gold, const Label& predicted, std::string_view text);

/// How well two changes, or two signals, would go together; 0 where they are never put together.
int change_weight(const Label& gold, const Label& predicted);
int signal_weight(const Label& gold, const Label& predicted);

}  // namespace boardwatch::scoring
