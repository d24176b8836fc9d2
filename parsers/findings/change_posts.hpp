// Which post a change is of, where the words that tell it give none.
#pragma once

#include <vector>

#include "parsers/findings/link_context.hpp"

namespace boardwatch::findings {

/// A person's post from what the document says of her elsewhere.
void give_held_posts(std::vector<RawChange>& changes, const LinkContext& context);
/// "Ann Lee has left. The chief nurse had been ...": the next sentence goes on with the title in place of the name.
void give_titles_behind(std::vector<RawChange>& changes, const LinkContext& context);
/// Whoever follows somebody has that one's post, and the other way round.
void follow_predecessors(std::vector<RawChange>& changes, const LinkContext& context);
/// Cover and successors come to a post that was just spoken of.
void borrow_posts(std::vector<RawChange>& changes, const LinkContext& context);
/// The last post that was spoken of before, if nobody's name stands with it.
void give_posts_spoken_of(std::vector<RawChange>& changes, const LinkContext& context);

}  // namespace boardwatch::findings
