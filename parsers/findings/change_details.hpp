// Day, cause and destination of a change from the sentences behind it that tell of nobody else.
#pragma once

#include <vector>

#include "parsers/findings/link_context.hpp"

namespace boardwatch::findings {

/// "She will be with us until 30 November", "Both begin on 1 May", "The appointment takes effect in June".
void find_days(std::vector<RawChange>& changes, const LinkContext& context);
/// The cause of a leaving.
void find_causes(std::vector<RawChange>& changes, const LinkContext& context);
/// "He will have the same role there."
void find_same_posts(std::vector<RawChange>& changes, const LinkContext& context);
/// "is going on secondment. He will spend nine months at A": the post is kept.
void find_returns(std::vector<RawChange>& changes, const LinkContext& context);

}  // namespace boardwatch::findings
