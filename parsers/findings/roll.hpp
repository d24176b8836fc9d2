// The roll of a meeting: who is expected or was present, with posts and initials. It tells no changes; it says whom "RK",
// "Ms Kilbride" and "the Chief Nurse" mean in what is read after it.
#pragma once

#include <optional>
#include <vector>

#include "core/document.hpp"
#include "parsers/findings/prepare.hpp"
#include "parsers/findings/tagging.hpp"

namespace boardwatch::findings {

/// Everybody on the rolls that a page's text gives as names and posts apart from each other: a block of names with a block
/// of posts behind it, or a name and a post in turn. `discourse` learns the names and the initials.
std::vector<TaggedSentence> read_roll(const Document& document, const Prepared& prepared, const Tagger& tagger, std::optional<Date> published, Discourse& discourse);

}  // namespace boardwatch::findings
