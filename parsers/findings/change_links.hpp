// Stage 4 for changes: what one sentence leaves open is filled from the rest of the document, and what is told twice is
// told once.
#pragma once

#include <functional>
#include <optional>
#include <vector>

#include "parsers/findings/changes.hpp"
#include "parsers/findings/references.hpp"
#include "parsers/findings/speakers.hpp"

namespace boardwatch::findings {

/// What the stage looks at besides the changes themselves.
struct LinkContext {
  const Prepared& prepared;
  const std::vector<TaggedSentence>& tagged;
  const Holders& holders;
  const Speakers& speakers;
  std::optional<Date> published;
  /// The cause that a sentence gives, if any.
  std::function<std::optional<Reason>(const TaggedSentence&)> reason;
  Trace* trace = nullptr;  ///< where somebody asks why
};

std::vector<RawChange> link_changes(std::vector<RawChange> changes, const LinkContext& context);

}  // namespace boardwatch::findings
