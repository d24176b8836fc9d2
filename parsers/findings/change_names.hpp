// Whose change it is, where the words that tell it name nobody.
#pragma once

#include <vector>

#include "parsers/findings/link_context.hpp"

namespace boardwatch::findings {

/// "I shall retire in March": the one who is said to speak, who signs, or whose message or report it is.
void name_speakers(std::vector<RawChange>& changes, const LinkContext& context);
/// "The chief nurse is leaving. Ann Lee will ...": the sentences beside it, else who is known to hold the post.
void name_unnamed(std::vector<RawChange>& changes, const LinkContext& context);

}  // namespace boardwatch::findings
