// Who says "I" in a paper of a pack: its title tells ("Chair's report"), a line below the title, or the name that closes it.
#pragma once

#include <optional>

#include "core/document.hpp"
#include "parsers/findings/prepare.hpp"
#include "parsers/findings/references.hpp"
#include "parsers/findings/tagging.hpp"

namespace boardwatch::findings {

/// The one who wrote the paper that the sentence stands in, with a post where that is known. `own`: the body whose document
/// it is, empty where that is not told.
std::optional<Chunk> author_of(const Document& document, const Prepared& prepared, const Tagger& tagger, const Holders& holders, const std::string& own, std::size_t sentence);

}  // namespace boardwatch::findings
